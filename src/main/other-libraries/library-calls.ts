import { mkdir, readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { HostCalls, LibraryInfo, ListedLibrary } from '#core/host/host.ts'
import type { Change } from '#core/model/change.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { isSafeFileName, safeFileName } from '#core/safe-file-name.ts'
import { errorCode, fileFailure, removeEmptyFolder, syncFolder } from '../library/durable-files.ts'
import { libraryPlace } from '../library/format-gate.ts'
import { isWithoutLibrary } from '../library/open-library.ts'
import { findLibraries, type FoundLibrary } from './find-libraries.ts'
import { problemOf, trueFolder } from './folder-state.ts'
import type { RecentLibraries } from './recent-libraries.ts'

/** What the calls need of their shell and of the library that is open. */
interface LibraryContext {
  /** The folder of the library that is open. */
  readonly folder: () => string
  /** Where libraries lie; left out, none can be made or looked for there. */
  readonly librariesFolder?: string
  readonly recent?: RecentLibraries
  readonly known: () => Promise<readonly string[]>
  /** The native dialog for a folder; null where nothing was chosen. */
  readonly pickFolder?: () => Promise<string | null>
  /** Opens the library of a folder: what is there already, or another one instead. One at a time. */
  readonly open: (folder: string) => Promise<Result<LibraryInfo>>
}

type Calls = Pick<
  HostCalls,
  'chooseLibrary' | 'listLibraries' | 'openListedLibrary' | 'newLibrary' | 'openSampleLibrary'
>

/** The folder of the library that the sample goes into. */
const sampleFolder = 'Sample library'

/** `where` of `fileFailure`. */
const inShelf = 'the folder that libraries lie in'

const noPlace = fail('refused', 'Libraries cannot be made from here.')

/** The calls about other libraries than the one that is open. The page names them by what was listed, never by a path. */
export function libraryCalls(context: LibraryContext): Calls {
  const found = (): Promise<readonly FoundLibrary[]> =>
    findLibraries({
      recent: context.recent,
      libraries: context.librariesFolder ?? dirname(context.folder()),
      known: context.known,
      open: context.folder(),
    })
  return {
    chooseLibrary: async () => {
      if (!context.pickFolder) return fail('refused', 'There is no dialog for folders here. Choose one of the list.')
      // Asked outside the queue of openings: it may stand open for hours, and closing must not wait for it.
      const picked = await context.pickFolder()
      return picked === null ? ok(null) : context.open(await libraryPlace(picked))
    },
    listLibraries: async () => {
      const open = await trueFolder(context.folder())
      const libraries = await Promise.all((await found()).map((each) => lineOf(each, open)))
      const newOnesIn = context.librariesFolder ?? dirname(context.folder())
      return ok({ libraries, newOnesIn, canChoose: context.pickFolder !== undefined })
    },
    openListedLibrary: async ({ id }) => {
      const library = (await found()).find((each) => each.id === id)
      if (!library) return fail('not-found', 'This library is not known here any more. Look at the list again.')
      const problem = await problemOf(library.folder)
      if (problem?.kind === 'missing')
        return fail('not-found', `“${library.name}” is not there: ${library.folder}. Is its drive connected?`)
      return context.open(library.folder)
    },
    newLibrary: async ({ name }) => {
      if (context.librariesFolder === undefined) return noPlace
      const folder = await madeFolder(context.librariesFolder, name.trim())
      if (!folder.ok) return folder
      const opened = await context.open(folder.value)
      if (!opened.ok) await removeEmptyFolder(folder.value)
      return opened
    },
    openSampleLibrary: async () => {
      if (context.librariesFolder === undefined) return noPlace
      try {
        await makeShelf(context.librariesFolder)
        return await context.open(await samplePlace(context.librariesFolder))
      } catch (error) {
        return fileFailure(error, 'make the sample library', inShelf)
      }
    },
  }
}

/** Keeps the name of the open library where changes that were saved give it another. */
export async function keepName(
  recent: RecentLibraries | undefined,
  folder: string,
  changes: readonly Change[],
): Promise<void> {
  for (const row of changes.flatMap((change) => change.rows)) {
    if (row.table !== 'settings' || row.key !== 'library-name') continue
    const name = row.after && 'value' in row.after && typeof row.after.value === 'string' ? row.after.value.trim() : ''
    await recent?.named(folder, name === '' ? basename(folder) : name)
  }
}

async function lineOf({ id, folder, name, openedAt }: FoundLibrary, open: string): Promise<ListedLibrary> {
  const isOpen = (await trueFolder(folder)) === open
  return { id, name, folderPath: folder, openedAt, isOpen, problem: isOpen ? null : await problemOf(folder) }
}

async function madeFolder(shelf: string, name: string): Promise<Result<string>> {
  if (name === '') return fail('bad-input', 'A library needs a name.')
  if (!isSafeFileName(name) || safeFileName(name, '') !== name)
    return fail(
      'bad-input',
      'The name is also that of a folder: up to 100 letters, without / \\ : * ? " < > | and without a dot at its ends.',
    )
  try {
    await makeShelf(shelf)
    const taken = (await readdir(shelf)).find((each) => each.toLowerCase() === name.toLowerCase())
    if (taken !== undefined)
      return fail('conflict', `There is something called “${taken}” in ${shelf} already. Please take another name.`)
    const folder = join(shelf, name)
    await mkdir(folder, { mode: 0o700 })
    await syncFolder(shelf)
    return ok(folder)
  } catch (error) {
    return fileFailure(error, `make a library in ${shelf}`, inShelf)
  }
}

// Only itself: what is missing above it may be a drive.
async function makeShelf(shelf: string): Promise<void> {
  try {
    await mkdir(shelf)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
}

// The one of last time, or a place where nothing is: other things of that name stay as they are.
async function samplePlace(shelf: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const place = join(shelf, number === 1 ? sampleFolder : `${sampleFolder} ${number}`)
    if (await isFreeForLibrary(place)) return place
  }
}

async function isFreeForLibrary(place: string): Promise<boolean> {
  try {
    return !(await isWithoutLibrary(place)) || (await readdir(place)).length === 0
  } catch (error) {
    const code = errorCode(error)
    if (code === '') throw error
    return code === 'ENOENT'
  }
}
