import { createHash } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { errorCode, removeWhenFree, syncFolder, writeAll, writeDurably } from '../durable-files.ts'
import { readLibraryFile } from '../format-gate.ts'
import { journalHeadBytes, readJournalHead } from '../journal-head.ts'
import { noHash } from '../journal-line.ts'
import { scanJournal } from '../journal-scan.ts'
import { libraryLayout } from '../library-layout.ts'
import { CopyStopped, type CopyWork } from './copy-work.ts'
import { libraryContents, type LibraryContents } from './library-contents.ts'
import { libraryFileBytes, readPart, type LibraryAtChange, type LibraryPart } from './library-parts.ts'

/** What a part is to be, wherever its bytes come from. */
export type ExpectedPart = Omit<LibraryPart, 'bytes'>

/** A library that a folder is to hold, whatever it was made from. */
export type ExpectedLibrary = Pick<LibraryAtChange, 'libraryId' | 'seq' | 'hash'> & {
  readonly parts: readonly ExpectedPart[]
}

/** Makes the folder of a library that is to be filled with parts. */
async function makePartsFolder(folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 })
  const { journal, papers, files } = libraryLayout(folder)
  for (const part of [journal, papers, files]) await mkdir(part)
}

/** The pieces as they come, with their hash and size looked at: `CopyStopped` with `unlike` where they are others than they should be. */
export async function* checkedPieces(
  pieces: AsyncIterable<Buffer>,
  { sizeBytes, sha256 }: ExpectedPart,
  work: CopyWork,
  unlike: Failure,
): AsyncGenerator<Buffer, void, undefined> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of pieces) {
    bytes += piece.length
    if (bytes > sizeBytes) throw new CopyStopped(unlike)
    hash.update(piece)
    yield piece
    work.moved(piece.length)
  }
  if (bytes !== sizeBytes || hash.digest('hex') !== sha256) throw new CopyStopped(unlike)
}

/** Writes pieces to a file that is not there yet, synced. Returns how many bytes it has. */
export async function writePieces(path: string, pieces: AsyncIterable<Buffer>): Promise<number> {
  const file = await open(path, 'wx')
  try {
    let position = 0
    for await (const piece of pieces) {
      await writeAll(file, piece, position)
      position += piece.length
    }
    await file.sync()
    return position
  } finally {
    await file.close()
  }
}

/**
 * Reads a folder back that was filled with parts, as a start does: every part against its hash, library.json, the chain of all changes and
 * the head. Answers what its changes say.
 */
async function checkFolder(
  folder: string,
  { libraryId, seq, hash, parts }: ExpectedLibrary,
  work: CopyWork,
): Promise<Result<LibraryContents>> {
  const layout = libraryLayout(folder)
  for (const part of parts) {
    const pieces = checkedPieces(readPart(layout, { ...part, bytes: null }), part, work, notReadBack(part.name))
    while (!(await pieces.next()).done);
  }
  for (const each of [layout.journal, layout.papers, layout.files, folder]) await syncFolder(each)
  const found = await readLibraryFile(layout)
  if (found.kind !== 'library') return broken('its library.json says nothing')
  if (found.isNewer)
    return fail(
      'newer-format',
      'This library was made by a newer version of Evidence Desk. Please update to open it; nothing was made.',
    )
  if (found.file.libraryId !== libraryId) return broken('its library.json is of another library')
  const head = await readJournalHead(layout.headFile)
  if (head?.libraryId !== libraryId || head.seq !== seq || head.hash !== hash)
    return broken('the head of its journal is of other changes')
  const scan = await scanJournal(layout.journal)
  const lastHash = seq === 0 ? noHash : scan.lastHash
  if (scan.damage || scan.lastSeq !== seq || lastHash !== hash)
    return broken(`the chain of its changes does not hold at change ${scan.damage?.seq ?? Math.min(scan.lastSeq, seq)}`)
  return libraryContents(layout, scan, seq)
}

/** Gives a checked folder another id: it is a library of its own from then on, with the same changes. */
export async function giveNewId(folder: string, library: ExpectedLibrary, libraryId: string): Promise<void> {
  const layout = libraryLayout(folder)
  await writeDurably(layout.libraryFile, await libraryFileBytes(layout, library.libraryId, libraryId))
  await writeDurably(layout.headFile, journalHeadBytes({ seq: library.seq, hash: library.hash, libraryId }))
}

/** The parts' sizes together. */
export function sizeOfParts(parts: readonly ExpectedPart[]): number {
  return parts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
}

/** What a folder was filled with. */
export interface FilledFolder {
  readonly contents: LibraryContents
  /** The parts that were damaged at their source, and allowed not to come along. */
  readonly leftOut: readonly ExpectedPart[]
}

/**
 * Writes the parts of a library into a new folder and reads it back. `sourceOf` gives the bytes; `unlike` is answered where they are not
 * what the part should be, unless it `mayBeLeftOut`.
 */
export async function fillFolder(
  folder: string,
  library: ExpectedLibrary,
  sourceOf: (part: ExpectedPart) => AsyncIterable<Buffer>,
  work: CopyWork,
  unlike: (part: ExpectedPart) => Failure,
  mayBeLeftOut: (part: ExpectedPart) => boolean = () => false,
): Promise<Result<FilledFolder>> {
  await makePartsFolder(folder)
  const leftOut: ExpectedPart[] = []
  for (const part of library.parts) {
    try {
      await writePieces(join(folder, part.name), checkedPieces(sourceOf(part), part, work, unlike(part)))
    } catch (error) {
      if (!isDamage(error) || !mayBeLeftOut(part)) throw error
      leftOut.push(part)
      await removeWhenFree(join(folder, part.name))
    }
  }
  const parts = library.parts.filter((part) => !leftOut.includes(part))
  const contents = await checkFolder(folder, { ...library, parts }, work)
  return contents.ok ? ok({ contents: contents.value, leftOut }) : contents
}

/** True where a part was damaged or gone at its source, as far as an error says so. */
export function isDamage(error: unknown): boolean {
  return (error instanceof CopyStopped && error.failure.kind === 'damaged') || errorCode(error) === 'ENOENT'
}

function notReadBack(name: string): Failure {
  return fail('damaged', `${name} does not read back as it was written. Is the disk sound? Nothing was made.`)
}

function broken(what: string): Failure {
  return fail('damaged', `This library was not taken: ${what}. Nothing was made.`)
}
