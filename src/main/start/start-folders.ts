import { dirname, join, resolve } from 'node:path'
import { fileMark } from '../library/file-mark.ts'
import { libraryLayout } from '../library/library-layout.ts'
import type { HomeSystem } from './home-system.ts'
import { readChoice, rememberChoice } from './library-choice.ts'
import { dataFolder, documentsFolder, plainDocumentsFolder } from './person-folders.ts'

/** What the command line named; null where it did not. */
export interface NamedFolders {
  readonly library: string | null
  readonly libraries: string | null
}

/** The folders of a start, the same for both shells. */
export interface StartFolders {
  /** Where what belongs to this machine is kept. */
  readonly data: string
  readonly library: string
  /** True where nobody chose the library: then all of its path may be made. */
  readonly isUsual: boolean
  /** Where new libraries are made and other ones are looked for. */
  readonly libraries: string
  /** Remembers a library for the next start. */
  remember(libraryFolder: string): Promise<void>
}

/** The name of the first library's folder. */
const usualName = 'Evidence Desk'

/**
 * Which library a start opens: the one that is named, else that of last time, else `Evidence Desk` in the documents; and where the others lie:
 * in the folder that is named (then, or once before), else beside a library that is named, else in the documents. `olderData`: where an
 * earlier version kept its choice.
 */
export async function startFolders(
  system: HomeSystem,
  named: NamedFolders,
  olderData: readonly string[] = [],
): Promise<StartFolders> {
  const data = dataFolder(system)
  if (named.libraries !== null) await rememberChoice(data, { librariesFolder: resolve(named.libraries) }, olderData)
  const choice = await readChoice(data, olderData)
  const documents = await documentsFolder(system)
  const usual = join(documents, usualName)
  const chosen = named.library ?? choice.libraryFolder
  const beside = named.library === null ? documents : dirname(resolve(named.library))
  return {
    data,
    library:
      chosen === null ? await libraryThere([usual, join(plainDocumentsFolder(system), usualName)]) : resolve(chosen),
    isUsual: chosen === null,
    libraries: choice.librariesFolder ?? beside,
    remember: (libraryFolder) => rememberChoice(data, { libraryFolder }, olderData),
  }
}

/** The folder whose library was written to last; the first where there is none in any. */
async function libraryThere(folders: readonly [string, ...string[]]): Promise<string> {
  let newest: { readonly folder: string; readonly at: bigint } | null = null
  for (const folder of new Set(folders)) {
    const { libraryFile, headFile } = libraryLayout(folder)
    const mark = (await fileMark(headFile)) ?? (await fileMark(libraryFile))
    if (mark && (newest === null || mark.writtenAtNs > newest.at)) newest = { folder, at: mark.writtenAtNs }
  }
  return newest?.folder ?? folders[0]
}
