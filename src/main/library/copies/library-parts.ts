import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isPlaceOfPaper, sha256OfPlace } from '#core/model/kept-file.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { readIfThere } from '../durable-files.ts'
import { fileMark } from '../file-mark.ts'
import { readLibraryFile, type FolderKind } from '../format-gate.ts'
import { journalHeadBytes, readJournalHead } from '../journal-head.ts'
import { noHash, sha256Hex } from '../journal-line.ts'
import { scanJournal, type Segment } from '../journal-scan.ts'
import { keptPath, segmentName, type LibraryLayout } from '../library-layout.ts'
import type { NeededFile } from '#core/model/files-of-rows.ts'
import { libraryContents, type LibraryContents } from './library-contents.ts'

/** One file of a library at a change. */
export interface LibraryPart {
  /** Its place in the folder, with slashes: `journal/000001.ndjson`. */
  readonly name: string
  readonly sizeBytes: number
  /** Of these bytes; of a kept file it is what its name says, and whoever copies it finds out whether it holds. */
  readonly sha256: string
  /** The bytes themselves where no file has them as they are; null where they are the first `sizeBytes` of the file. */
  readonly bytes: Uint8Array | null
}

/** A library at one of its changes: the files that, put into a folder, are that library. */
export interface LibraryAtChange {
  readonly libraryId: string
  /** What the writer called it, or its folder's name. */
  readonly name: string
  /** The last change that is in it, and that line's hash (64 zeros where there is none). */
  readonly seq: number
  readonly hash: string
  readonly contents: LibraryContents
  /** `library.json`, the journal's files in order, `journal/head`, then the kept files in the order of their names. */
  readonly parts: readonly LibraryPart[]
  /** The kept files that rows still need and that are not in the folder: they cannot be copied. */
  readonly missing: readonly NeededFile[]
}

/** Which library: up to which change (all that were acknowledged where it is left out), and with another id, for a library of its own. */
interface PartsRequest {
  readonly seq?: number
  readonly libraryId?: string
}

/**
 * The parts of the library in a folder at a change, from which every copy of it is made. The journal is a chain, so its beginning up to
 * the end of a line is a whole journal; snapshots are made from it and are left out. The library may be open for writing meanwhile: what
 * is appended after this began is not in it. Writes nothing, takes no lock. Papers and other files are those that a change up to it speaks of.
 * Fails with `damaged` where a change up to `seq` does not hold, `not-found` where there is no such library or change, `newer-format`.
 * Throws the system's error.
 */
export async function libraryParts(
  layout: LibraryLayout,
  request: PartsRequest = {},
): Promise<Result<LibraryAtChange>> {
  const found = await readLibraryFile(layout)
  if (found.kind !== 'library' || found.isNewer) return noLibrary(found)
  // The head is read before the lines: those that come behind it meanwhile are left out.
  const head = await readJournalHead(layout.headFile)
  const scan = await scanJournal(layout.journal, request.seq ?? head?.seq)
  const seq = request.seq ?? head?.seq ?? scan.lastSeq
  if (seq > (head?.seq ?? scan.lastSeq)) return fail('not-found', 'The library has no such change.', `seq ${seq}`)
  const hash = seq === 0 ? noHash : seq === scan.lastSeq ? scan.lastHash : scan.hashAt
  if (hash === null || seq > scan.lastSeq || (seq === head?.seq && hash !== head.hash && seq > 0))
    return fail(
      'damaged',
      `The library’s folder is damaged at change ${scan.damage?.seq ?? scan.lastSeq + 1}, so no copy of it was made. Open the library again: what can be mended is mended then.`,
    )
  const contents = await libraryContents(layout, scan, seq)
  if (!contents.ok) return contents
  const libraryId = request.libraryId ?? found.file.libraryId
  const kept = await keptParts(layout, contents.value)
  return ok({
    libraryId,
    name: contents.value.name ?? basename(layout.folder),
    seq,
    hash,
    contents: contents.value,
    parts: [
      madePart('library.json', await libraryFileBytes(layout, found.file.libraryId, libraryId)),
      ...(await journalParts(layout, scan.segments, seq)),
      madePart('journal/head', journalHeadBytes({ seq, hash, libraryId })),
      ...kept.parts,
    ],
    missing: kept.missing,
  })
}

/** How many bytes are handed on at once. */
const pieceBytes = 1024 * 1024

/** The bytes of a part, in pieces. Throws where the file has become shorter, or the system's error. Nothing is checked against the hash. */
export async function* readPart(layout: LibraryLayout, part: LibraryPart): AsyncGenerator<Buffer, void, undefined> {
  if (part.bytes) return yield Buffer.from(part.bytes)
  const file = await open(join(layout.folder, part.name), 'r')
  try {
    for (let from = 0; from < part.sizeBytes;) {
      const piece = Buffer.alloc(Math.min(pieceBytes, part.sizeBytes - from))
      const { bytesRead } = await file.read(piece, 0, piece.length, from)
      if (bytesRead === 0) throw Object.assign(new Error(`${part.name} became shorter`), { code: 'EIO' })
      yield piece.subarray(0, bytesRead)
      from += bytesRead
    }
  } finally {
    await file.close()
  }
}

/** True for a part that is named by its own hash: a paper, or a file of a source or a draft. */
export function isKeptPart({ name }: Pick<LibraryPart, 'name'>): boolean {
  return sha256OfPlace(name) !== null
}

/** True for a part that is a paper. */
export function isPaperPart({ name }: Pick<LibraryPart, 'name'>): boolean {
  return isPlaceOfPaper(name)
}

function noLibrary(found: FolderKind): Failure {
  switch (found.kind) {
    case 'none':
      return fail('not-found', 'There is no library in this folder.')
    case 'damaged':
      return fail(
        'damaged',
        'The file library.json is damaged, so no copy was made. Opening the library in Evidence Desk mends it.',
      )
    case 'library':
      return fail(
        'newer-format',
        'This library was made by a newer version of Evidence Desk; please update to copy it.',
      )
  }
}

function madePart(name: string, bytes: Uint8Array): LibraryPart {
  return { name, sizeBytes: bytes.length, sha256: sha256Hex(bytes), bytes }
}

/** The bytes of library.json as it stands, with all that a later version may say in it; with another id where it is to have one. */
export async function libraryFileBytes(layout: LibraryLayout, ownId: string, libraryId: string): Promise<Uint8Array> {
  const bytes = (await readIfThere(layout.libraryFile)) ?? Buffer.of()
  if (libraryId === ownId) return bytes
  const file = JSON.parse(bytes.toString('utf8')) as object
  return Buffer.from(`${JSON.stringify({ ...file, libraryId }, null, 2)}\n`)
}

async function journalParts(
  layout: LibraryLayout,
  segments: readonly Segment[],
  seq: number,
): Promise<readonly LibraryPart[]> {
  const parts: LibraryPart[] = []
  for (const segment of segments.filter(({ firstSeq }) => firstSeq <= seq)) {
    const sizeBytes = segment.starts[seq - segment.firstSeq + 1] ?? segment.sizeBytes
    const part = { name: `journal/${segmentName(segment.number)}`, sizeBytes, sha256: '', bytes: null }
    const hash = createHash('sha256')
    for await (const piece of readPart(layout, part)) hash.update(piece)
    parts.push({ ...part, sha256: hash.digest('hex') })
  }
  return parts
}

async function keptParts(
  layout: LibraryLayout,
  { files }: LibraryContents,
): Promise<{ readonly parts: readonly LibraryPart[]; readonly missing: LibraryAtChange['missing'] }> {
  const parts: LibraryPart[] = []
  const missing: NeededFile[] = []
  const standing = files.standing()
  for (const [name, fileName] of [...files.spokenOf].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const mark = await fileMark(keptPath(layout, name))
    const sha256 = sha256OfPlace(name) ?? ''
    if (mark) parts.push({ name, sizeBytes: mark.sizeBytes, sha256, bytes: null })
    else if (standing.has(name)) missing.push({ place: name, fileName })
  }
  return { parts, missing }
}
