import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createDeflateRaw } from 'node:zlib'
import { ZipFile } from 'yazl'
import { isPlaceOfPaper } from '#core/model/kept-file.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { renameWhenFree, syncFolder } from '../durable-files.ts'
import type { LibraryLayout } from '../library-layout.ts'
import { stoppable, type CopyWork } from './copy-work.ts'
import {
  libraryFileFormat,
  libraryFileLimits,
  manifestBytes,
  manifestName,
  type LibraryFileManifest,
} from './library-file-format.ts'
import {
  isKeptPart,
  isPaperPart,
  libraryParts,
  readPart,
  type LibraryAtChange,
  type LibraryPart,
} from './library-parts.ts'
import { openLibraryFile } from './open-library-file.ts'
import { askForRoom } from './room.ts'
import { withUnfinished } from './unfinished.ts'
import { checkedPieces, isDamage, sizeOfParts, writePieces } from './write-parts.ts'

/** What to pack, where to, and who packs it. */
export interface PackRequest {
  /** The last change that is in it; all where left out. */
  readonly seq?: number
  readonly withPapers: boolean
  /** The file. One of that name is replaced, once the new one is whole. */
  readonly target: string
  readonly madeAt: Date
  /** The version of Evidence Desk. */
  readonly madeBy: string
  /** Bytes that must stay free on the disk of `target`. */
  readonly leftFree: number
  readonly freeBytes?: (folder: string) => Promise<number>
}

/** A library file that was written and read back. */
export interface PackedLibrary {
  readonly sizeBytes: number
  readonly seq: number
  readonly papers: number
  /** Papers and other files of the library that are not in it, because they are missing from the folder or damaged there: their file names. */
  readonly leftOut: readonly string[]
}

/**
 * Writes a library as one file: streamed, synced, read back with every hash checked, and only then under its name. A kept file that is
 * damaged or missing in the folder is left out and named in the answer. Nothing is left behind where it fails or is cancelled.
 */
export async function packLibrary(
  layout: LibraryLayout,
  request: PackRequest,
  work: CopyWork,
): Promise<Result<PackedLibrary>> {
  return stoppable('write the library file', async () => {
    const found = await libraryParts(layout, request.seq === undefined ? {} : { seq: request.seq })
    if (!found.ok) return found
    const library = found.value
    let parts = request.withPapers ? library.parts : library.parts.filter((part) => !isPaperPart(part))
    const leftOut = library.missing
      .filter(({ place }) => request.withPapers || !isPlaceOfPaper(place))
      .map(({ fileName }) => fileName)
    if (parts.length + 1 > libraryFileLimits.entries) return tooMany
    const folder = dirname(request.target)
    const room = await askForRoom(folder, sizeOfParts(parts), request.leftFree, request.freeBytes)
    if (!room.ok) return room
    for (;;) {
      // Written, then read back.
      work.begin(2 * sizeOfParts(parts))
      const packed = await withUnfinished(folder, async (unfinished) => {
        const written = await packOnce(layout, library, parts, request, unfinished, work)
        if (!written.ok) return written
        await renameWhenFree(unfinished, request.target)
        await syncFolder(folder)
        return written
      })
      if (!('damagedFile' in packed))
        return packed.ok
          ? ok({
              sizeBytes: packed.value,
              seq: library.seq,
              papers: parts.filter(isPaperPart).length,
              leftOut: [...new Set(leftOut)],
            })
          : packed
      const { damagedFile } = packed
      parts = parts.filter((part) => part !== damagedFile)
      leftOut.push(library.contents.files.spokenOf.get(damagedFile.name) ?? damagedFile.name)
    }
  })
}

/** Found only when its bytes were read: the file so far is of no use. */
interface DamagedFile {
  readonly ok: false
  readonly damagedFile: LibraryPart
}

async function packOnce(
  layout: LibraryLayout,
  library: LibraryAtChange,
  parts: readonly LibraryPart[],
  request: PackRequest,
  path: string,
  work: CopyWork,
): Promise<Result<number> | DamagedFile> {
  const { libraryId: id, name, seq, hash } = library
  const manifest: LibraryFileManifest = {
    kind: 'evidence-desk-library',
    format: libraryFileFormat,
    library: { id, name, seq, hash },
    madeAt: request.madeAt.toISOString(),
    madeBy: request.madeBy,
    withPapers: request.withPapers,
    parts: parts.map(({ name: part, sizeBytes, sha256 }) => ({ name: part, sizeBytes, sha256 })),
  }
  let at: LibraryPart | null = null
  const piecesOf = (part: LibraryPart): AsyncGenerator<Buffer, void, undefined> => {
    at = part
    return checkedPieces(readPart(layout, part), part, work, damagedHere(part))
  }
  try {
    const sizeBytes = await writePieces(path, zipped(manifest, parts, await wellPacked(layout, parts), piecesOf))
    // What does not hold from here on is the new file.
    at = null
    const checked = await checkLibraryFile(path, manifest, work)
    return checked.ok ? ok(sizeBytes) : checked
  } catch (error) {
    const part = at as LibraryPart | null
    if (part && isKeptPart(part) && isDamage(error)) return { ok: false, damagedFile: part }
    throw error
  }
}

// One time for all, before every clock, so that the same library gives the same bytes in every time zone.
const entryTime = new Date(1980, 0, 1)

async function* zipped(
  manifest: LibraryFileManifest,
  parts: readonly LibraryPart[],
  compressed: ReadonlySet<LibraryPart>,
  piecesOf: (part: LibraryPart) => AsyncIterable<Buffer>,
): AsyncGenerator<Buffer, void, undefined> {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  const stop = (error: Error): unknown => output.destroy(error)
  zip.on('error', stop)
  let input: Readable | null = null
  const options = { mtime: entryTime, forceDosTimestamp: true, mode: 0o100644 }
  zip.addBuffer(manifestBytes(manifest), manifestName, { ...options, compress: true })
  for (const part of parts) {
    zip.addReadStreamLazy(
      part.name,
      { ...options, size: part.sizeBytes, compress: compressed.has(part) },
      (give: (error: unknown, stream: NodeJS.ReadableStream) => void) =>
        // The zip does not ask what goes wrong at its source.
        give(null, (input = Readable.from(piecesOf(part), { objectMode: false }).on('error', stop))),
    )
  }
  zip.end()
  try {
    for await (const piece of output as AsyncIterable<Buffer>) yield piece
  } finally {
    // Where the disk failed, the file that was being read is let go of.
    ;(input as Readable | null)?.destroy()
  }
}

/** The parts that are deflated: no kept files, of which most are packed already, and nothing that gets so small that a reader takes it for a bomb. */
async function wellPacked(layout: LibraryLayout, parts: readonly LibraryPart[]): Promise<ReadonlySet<LibraryPart>> {
  const found = new Set<LibraryPart>()
  for (const part of parts.filter((each) => !isKeptPart(each))) {
    let packedBytes = 0
    const pieces = Readable.from(readPart(layout, part), { objectMode: false })
    await pipeline(pieces, createDeflateRaw(), async (packed: AsyncIterable<Buffer>) => {
      for await (const piece of packed) packedBytes += piece.length
    })
    if (packedBytes < part.sizeBytes && part.sizeBytes < packedBytes * libraryFileLimits.ratio) found.add(part)
  }
  return found
}

/** Reads a library file back and checks every part of it against `manifest`. */
async function checkLibraryFile(path: string, manifest: LibraryFileManifest, work: CopyWork): Promise<Result<null>> {
  const opened = await openLibraryFile(path)
  if (!opened.ok) return opened
  try {
    if (opened.value.manifest.library.hash !== manifest.library.hash) return notReadBack
    for (const part of manifest.parts) {
      const pieces = checkedPieces(opened.value.pieces(part.name), part, work, notReadBack)
      while (!(await pieces.next()).done);
    }
    return ok(null)
  } finally {
    opened.value.close()
  }
}

const tooMany = fail(
  'too-large',
  `This library has more than ${libraryFileLimits.entries.toLocaleString('en-GB')} files, too many for one file. Save it without its papers, or copy its folder.`,
)

const notReadBack = fail(
  'unavailable',
  'The library file does not read back as it was written. Is the disk sound? Nothing was made.',
)

function damagedHere({ name }: LibraryPart): Failure {
  return fail('damaged', `${name} is damaged in the library folder, so no copy of it was made.`)
}
