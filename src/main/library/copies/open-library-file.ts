import { open, stat } from 'node:fs/promises'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { errorCode } from '../durable-files.ts'
import { CopyStopped } from './copy-work.ts'
import {
  entryNameProblem,
  inconsistent,
  libraryFileLimits,
  manifestName,
  notALibraryFile,
  readManifest,
  refusedFile,
  type LibraryFileManifest,
} from './library-file-format.ts'

/** A library file that is open: its entries are the known ones, each once, and as large as the description says. */
export interface LibraryFile {
  readonly manifest: LibraryFileManifest
  /** The bytes of an entry as they are inflated, never more than it should have. Throws `CopyStopped` where the file is damaged. */
  pieces(name: string): AsyncGenerator<Buffer, void, undefined>
  close(): void
}

/**
 * Opens a library file, which anybody may have made, and looks at all that can be known without unpacking: no name in it is used as a
 * path, and one that a library does not have refuses the whole. Fails with a reason that is told to the writer; throws the system's error.
 */
export async function openLibraryFile(path: string): Promise<Result<LibraryFile>> {
  const begin = await firstBytes(path)
  if (begin !== 'PK\u0003\u0004') return notALibraryFile
  const zip = await orDamaged(() =>
    // Sizes are looked at here: so that what is encrypted is called so.
    openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false }),
  )
  if (!zip.ok) return zip
  const opened = await orDamaged(() => lookInside(zip.value, path))
  const file = opened.ok ? opened.value : opened
  if (!file.ok) zip.value.close()
  return file
}

async function lookInside(zip: ZipFile, path: string): Promise<Result<LibraryFile>> {
  if (zip.entryCount > libraryFileLimits.entries)
    return fail(
      'too-large',
      `This file was not opened, because it holds ${zip.entryCount.toLocaleString('en-GB')} entries; a library file has at most ${libraryFileLimits.entries.toLocaleString('en-GB')}.`,
    )
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    // Bytes as they are: a name of a library has ASCII letters only, so no table of characters is asked.
    const name = entry.fileNameRaw.toString('latin1')
    const problem = entryProblem(entry, name) ?? (entries.has(name) ? `one name stands in it twice (${name})` : null)
    if (problem !== null) return refusedFile(problem)
    entries.set(name, entry)
  }
  const described = entries.get(manifestName)
  if (!described) return notALibraryFile
  if (described.uncompressedSize > libraryFileLimits.manifestBytes)
    return fail('too-large', 'This file was not opened, because its description is larger than any library needs.')
  const pieces: Buffer[] = []
  for await (const piece of inflated(zip, described)) pieces.push(piece)
  const manifest = readManifest(Buffer.concat(pieces))
  if (!manifest.ok) return manifest
  const unlike = unlikeManifest(manifest.value, entries, (await stat(path)).size)
  if (unlike) return unlike
  return ok({
    manifest: manifest.value,
    pieces: (name) => inflated(zip, entries.get(name)),
    close: () => zip.close(),
  })
}

const unixSystem = 3
const fileKind = 0o170000
const plainFile = 0o100000
const methods: readonly number[] = [0, 8]

/** Why an entry is not taken; null for one that may be. */
function entryProblem(entry: Entry, name: string): string | null {
  const kind = entry.versionMadeBy >> 8 === unixSystem ? (entry.externalFileAttributes >>> 16) & fileKind : 0
  if (kind !== 0 && kind !== plainFile) return `it holds a link or another thing that is no file (${name.slice(0, 80)})`
  const named = entryNameProblem(name)
  if (named !== null) return named
  if (entry.isEncrypted()) return 'it is encrypted, which library files never are'
  const isStored = entry.compressionMethod === 0
  if (!methods.includes(entry.compressionMethod) || (isStored && entry.compressedSize !== entry.uncompressedSize))
    return 'it is packed in a way that library files never are'
  if (entry.uncompressedSize > entry.compressedSize * libraryFileLimits.ratio)
    return `${name} in it would become more than ${libraryFileLimits.ratio} times as large by unpacking`
  return null
}

/** What does not fit between the description and the entries; null where all does. */
function unlikeManifest(
  { parts }: LibraryFileManifest,
  entries: ReadonlyMap<string, Entry>,
  fileBytes: number,
): Failure | null {
  for (const { name, sizeBytes } of parts) {
    const entry = entries.get(name)
    if (!entry) return inconsistent(`${name} is missing`)
    if (entry.uncompressedSize !== sizeBytes) return inconsistent(`${name} is not as large as its description says`)
  }
  if (entries.size !== parts.length + 1) return inconsistent('it holds more than its description names')
  // Entries that lie over one another are a way to make much of little.
  const packedBytes = [...entries.values()].reduce((sum, { compressedSize }) => sum + compressedSize, 0)
  return packedBytes > fileBytes ? refusedFile('its entries lie over one another') : null
}

async function* inflated(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer, void, undefined> {
  if (!entry) throw new Error('this entry is not in the file')
  const stream = await damagedStops(() => zip.openReadStreamPromise(entry))
  const pieces = (stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]()
  let bytes = 0
  try {
    for (;;) {
      const piece = await damagedStops(() => pieces.next())
      if (piece.done) return
      bytes += piece.value.length
      if (bytes > entry.uncompressedSize) throw new CopyStopped(inconsistent('a part of it is larger than it says'))
      yield piece.value
    }
  } finally {
    stream.destroy()
  }
}

async function damagedStops<T>(action: () => Promise<T>): Promise<T> {
  const answer = await orDamaged(action)
  if (!answer.ok) throw new CopyStopped(answer)
  return answer.value
}

/** What `action` answers, or that the file is damaged: what a zip that does not hold is to its reader is an error without a system's name. */
async function orDamaged<T>(action: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await action())
  } catch (error) {
    const isOfSystem = /^E[A-Z]+$/.test(errorCode(error))
    if (!(error instanceof Error) || error instanceof CopyStopped || error instanceof TypeError || isOfSystem)
      throw error
    return { ...inconsistent('it is incomplete, or some of its bytes were changed'), detail: error.message }
  }
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await file.close()
  }
}
