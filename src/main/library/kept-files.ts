import { createHash } from 'node:crypto'
import { open, readdir, stat, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { FileBytes } from '#core/host/host.ts'
import { isPlaceOfPaper, sha256OfPlace } from '#core/model/kept-file.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { errorCode, readIfThere, renameWhenFree, syncFolder, writeDurably } from './durable-files.ts'
import { fileMark, isUntouched, type FileMark } from './file-mark.ts'
import { sha256Hex } from './journal-line.ts'
import { fileNameTime, keptPath, type LibraryLayout } from './library-layout.ts'

/** Bytes that are read at once to check a file. */
const readAtOnce = 4 * 1024 * 1024

/** A file that is kept under its SHA-256: the PDF of a paper, or a file of a source or a draft. */
export interface KeptBytes {
  readonly sha256: string
  readonly sizeBytes: number
}

/** One of them in the folder. */
export interface FileThere extends KeptBytes {
  /** `papers/<sha256>.pdf`, or `files/<sha256>.<ending>`. */
  readonly place: string
}

/**
 * Keeps the bytes under their SHA-256, at the place that `placeOf` gives for it, durable when answered. The same bytes again change nothing;
 * where the file that is there was damaged since, it goes to the trash and is written anew. Throws the system's error.
 */
export async function keepFile(
  layout: LibraryLayout,
  bytes: Uint8Array,
  placeOf: (sha256: string) => string,
): Promise<KeptBytes> {
  const sha256 = sha256Hex(bytes)
  const path = keptPath(layout, placeOf(sha256))
  const present = await readIfThere(path)
  if (!present || sha256Hex(present) !== sha256) {
    if (present) await renameWhenFree(path, join(layout.trash, `${fileNameTime(new Date())}-damaged-${basename(path)}`))
    await writeDurably(path, bytes)
  } else {
    // It may have been renamed into place by a process that was killed before the folder was synced.
    await syncFolder(dirname(path))
  }
  return { sha256, sizeBytes: bytes.length }
}

/** The places of files that were found to be what their names say, by the marks that the files had then. */
export type CheckedFiles = Map<string, FileMark>

/**
 * Bytes [start, end) of the file at a place, cut to its size. The whole file is checked against its name before a first byte of it is given,
 * and again when it was touched since (`checked`): `damaged` where it does not hold.
 */
export async function readKeptFile(
  layout: LibraryLayout,
  place: string,
  checked: CheckedFiles,
  start = 0,
  end = Number.MAX_SAFE_INTEGER,
): Promise<Result<FileBytes>> {
  const sha256 = sha256OfPlace(place)
  return withFile(layout, place, async (file) => {
    const before = await fileMark(file)
    const isWhole = start === 0 && end >= before.sizeBytes
    const known = checked.get(place)
    if (!isWhole && !(known && isUntouched(known, before))) {
      if ((await hashOf(file)) !== sha256) return altered(place)
      checked.set(place, before)
    }
    const { sizeBytes } = before
    const from = Math.min(start, sizeBytes)
    const bytes = Buffer.alloc(Math.max(0, Math.min(end, sizeBytes) - from))
    let filled = 0
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, from + filled)
      if (bytesRead === 0) return fail('damaged', `${wordsFor(place)} became shorter while it was read.`, place)
      filled += bytesRead
    }
    return isWhole && sha256Hex(bytes) !== sha256 ? altered(place) : ok({ bytes, sizeBytes })
  })
}

/** Whether the file at a place is there and is what its name says, however large it is. */
export async function checkKeptFile(layout: LibraryLayout, place: string): Promise<Result<null>> {
  return withFile(layout, place, async (file) =>
    (await hashOf(file)) === sha256OfPlace(place) ? ok(null) : altered(place),
  )
}

function wordsFor(place: string): string {
  return isPlaceOfPaper(place) ? 'This paper’s PDF' : 'This file'
}

function altered(place: string): Failure {
  return fail(
    'damaged',
    `${wordsFor(place)} was altered or damaged in the library folder. Adding the original file again repairs it.`,
    place,
  )
}

async function hashOf(file: FileHandle): Promise<string> {
  const hash = createHash('sha256')
  const bytes = Buffer.alloc(readAtOnce)
  for (let from = 0; ;) {
    const { bytesRead } = await file.read(bytes, 0, bytes.length, from)
    if (bytesRead === 0) return hash.digest('hex')
    hash.update(bytes.subarray(0, bytesRead))
    from += bytesRead
  }
}

async function withFile<T>(
  layout: LibraryLayout,
  place: string,
  read: (file: FileHandle) => Promise<Result<T>>,
): Promise<Result<T>> {
  const file = await openIfThere(keptPath(layout, place))
  if (!file)
    return fail(
      'not-found',
      `${wordsFor(place)} is not in the library folder. It can be added again from the original file.`,
      place,
    )
  try {
    return await read(file)
  } finally {
    await file.close()
  }
}

/** What is kept in the folder: papers, then files of sources and drafts, each in the order of their names. Files of other names are passed over. */
export async function filesThere(layout: LibraryLayout): Promise<readonly FileThere[]> {
  const found: FileThere[] = []
  for (const folder of [layout.papers, layout.files]) {
    for (const name of await namesIn(folder)) {
      const place = `${basename(folder)}/${name}`
      const sha256 = sha256OfPlace(place)
      const file = sha256 === null ? null : await stat(keptPath(layout, place))
      if (sha256 !== null && file?.isFile()) found.push({ place, sha256, sizeBytes: file.size })
    }
  }
  return found
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    const file = await open(path, 'r')
    if ((await file.stat()).isFile()) return file
    await file.close()
    return null
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}
