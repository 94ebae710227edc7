import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { newestFormat } from '#core/model/library-format.ts'
import { readIfThere, removeWhenFree, renameWhenFree, syncFolder, writeDurably } from './durable-files.ts'
import { readJournalHead } from './journal-head.ts'
import { fileNameTime, libraryLayout, type LibraryLayout } from './library-layout.ts'

/** What library.json says. Files of a later format may say more. */
export interface LibraryFile {
  readonly format: number
  /** The oldest format a program must know to read this folder. */
  readonly minReader: number
  readonly libraryId: string
  readonly createdAt: string
}

/** What stands in a folder, before anything in it is touched. `damaged`: library.json is there and says nothing. */
export type FolderKind =
  | { readonly kind: 'library'; readonly file: LibraryFile; readonly isNewer: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' }

/** Reads library.json, and nothing else; never writes. */
export async function readLibraryFile(layout: LibraryLayout): Promise<FolderKind> {
  const bytes = await readIfThere(layout.libraryFile)
  if (!bytes) return { kind: 'none' }
  const file = parseLibraryFile(bytes.toString('utf8'))
  if (!file) return { kind: 'damaged' }
  return { kind: 'library', file, isNewer: Math.max(file.format, file.minReader) > newestFormat }
}

/**
 * Writes library.json for a folder that has none that can be read. The id comes from the journal's head where there is one,
 * so that the library stays itself; else it is `libraryId`, or a new one. `format`: see `formatFields`. A damaged file is kept under another name, which is answered.
 */
export async function writeLibraryFile(
  layout: LibraryLayout,
  isDamaged: boolean,
  format: number,
  now: Date,
  libraryId: string = randomUUID(),
): Promise<{ readonly file: LibraryFile; readonly keptAs: string | null }> {
  const head = await readJournalHead(layout.headFile)
  const file: LibraryFile = {
    ...formatFields(format),
    libraryId: head?.libraryId ?? libraryId,
    createdAt: now.toISOString(),
  }
  const keptAs = isDamaged ? `library-damaged-${fileNameTime(now)}.json` : null
  if (keptAs) {
    await renameWhenFree(layout.libraryFile, join(layout.folder, keptAs))
    await syncFolder(layout.folder)
  }
  await writeDurably(layout.libraryFile, bytesOf(file))
  return { file, keptAs }
}

/**
 * Says in library.json that the folder is of a later format from now on: what is in it is not touched. Older versions then open it for
 * reading only. Does nothing where it is so already; throws where the file cannot be read.
 */
export async function raiseFormat(layout: LibraryLayout, format: number): Promise<void> {
  const found = await readLibraryFile(layout)
  if (found.kind !== 'library') throw new Error('library.json cannot be read, so its format is not raised')
  if (found.file.format >= format) return
  await writeDurably(layout.libraryFile, bytesOf({ ...found.file, ...formatFields(format) }))
}

// Whoever does not know a table would leave its rows out, and write on without them: so the oldest reader is the format itself.
function formatFields(format: number): Pick<LibraryFile, 'format' | 'minReader'> {
  return { format, minReader: format }
}

function bytesOf(file: LibraryFile): Buffer {
  return Buffer.from(`${JSON.stringify(file, null, 2)}\n`)
}

/** Takes library.json and the head of a library without changes away, so that another id can be given to it. */
export async function removeEmptyLibrary(folder: string): Promise<void> {
  const layout = libraryLayout(folder)
  await removeWhenFree(layout.libraryFile)
  await removeWhenFree(layout.headFile)
}

/** Where a library belongs when a person picks a folder: there, where it is empty or is one; else in a folder of its own inside it. */
export async function libraryPlace(folder: string): Promise<string> {
  const entries = await readdir(folder)
  const isOther = entries.length > 0 && !entries.includes('library.json') && !entries.includes('journal')
  return isOther ? join(folder, 'Evidence Desk') : folder
}

/** True for what may stand as the id of a library. */
export function isLibraryId(text: unknown): text is string {
  return typeof text === 'string' && /^[\w-]{1,100}$/.test(text)
}

function parseLibraryFile(text: string): LibraryFile | null {
  try {
    const value: unknown = JSON.parse(text)
    return isLibraryFile(value) ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isLibraryFile(value: unknown): value is LibraryFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    Number.isSafeInteger(value.format) &&
    'minReader' in value &&
    Number.isSafeInteger(value.minReader) &&
    'libraryId' in value &&
    typeof value.libraryId === 'string' &&
    isLibraryId(value.libraryId)
  )
}
