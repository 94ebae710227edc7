import { createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { isSha256, sha256OfPlace } from '#core/model/kept-file.ts'
import { errorCode, readIfThere, writeDurably } from './durable-files.ts'
import { isLibraryId } from './format-gate.ts'
import { segmentNumber } from './library-layout.ts'

/** The file that makes a folder the copy of a library, kept by the app in a second place. */
export const copyRecordName = 'copy.json'

/** A file of the copy, as it was read back. */
export interface CopyPart {
  /** Its place in the folder, with slashes. */
  readonly name: string
  readonly sizeBytes: number
  readonly sha256: string
}

/** The library at one of its changes, as it stands in a copy. */
export interface CopiedState {
  readonly seq: number
  readonly hash: string
  /** When the copying of it began: everything saved before is in it. */
  readonly at: string
  readonly parts: readonly CopyPart[]
}

/** What copy.json says. It is written last: what it names was whole and read back by then. */
export interface CopyRecord {
  readonly kind: 'evidence-desk-copy'
  readonly version: 1
  readonly libraryId: string
  /** What the library was called. */
  readonly name: string
  /** Null until the first copy is whole. */
  readonly copy: CopiedState | null
  /** The files of a newer state that may stand in the place of those of `copy`, while it is being written; kept files are not among them. */
  readonly begun: CopiedState | null
  /** When every file was last read and compared; null until the first copy is whole. */
  readonly checkedAt: string | null
}

/** What copy.json of a folder says; null where there is none, `damaged` where it says nothing that this version reads. */
export async function readCopyRecord(folder: string): Promise<CopyRecord | 'damaged' | null> {
  const bytes = await readRecordFile(folder)
  if (!bytes) return null
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return isCopyRecord(value) ? value : 'damaged'
  } catch (error) {
    if (error instanceof SyntaxError) return 'damaged'
    throw error
  }
}

/** Puts copy.json in place, durable and read back. Throws the system's error; the one before is then still there. */
export async function writeCopyRecord(folder: string, record: CopyRecord): Promise<void> {
  await writeDurably(join(folder, copyRecordName), Buffer.from(`${JSON.stringify(record, null, 1)}\n`))
}

/**
 * What is wrong in a folder against its copy.json, a sentence each. Of the journal the beginning counts, for it only grows; while a newer
 * state is being written, library.json and the journal's head may be of that one.
 */
export async function copyProblems(folder: string, { copy, begun }: CopyRecord): Promise<readonly string[]> {
  if (!copy) return ['The first copy of the library was not finished here.']
  const problems: string[] = []
  for (const part of copy.parts) {
    const grows = part.name.includes('/') && part.name !== 'journal/head'
    if ((begun === null || grows) && !(await holdsPart(folder, part)))
      problems.push(`${part.name} is missing in this copy, or is not what was copied.`)
  }
  return problems
}

/** True where the file of a part is there and begins with its bytes. Throws the system's error. */
export async function holdsPart(folder: string, part: CopyPart): Promise<boolean> {
  return (await hashOfBeginning(join(folder, part.name), part.sizeBytes)) === part.sha256
}

/** SHA-256 of the first `sizeBytes` bytes of a file; null where there is none, or it is shorter. Throws the system's error. */
export async function hashOfBeginning(path: string, sizeBytes: number): Promise<string | null> {
  const file = await openIfThere(path)
  if (!file) return null
  try {
    const hash = createHash('sha256')
    const piece = Buffer.alloc(Math.min(1024 * 1024, Math.max(1, sizeBytes)))
    for (let from = 0; from < sizeBytes;) {
      const { bytesRead } = await file.read(piece, 0, Math.min(piece.length, sizeBytes - from), from)
      if (bytesRead === 0) return null
      hash.update(piece.subarray(0, bytesRead))
      from += bytesRead
    }
    return hash.digest('hex')
  } finally {
    await file.close()
  }
}

// A folder of this name is none of ours.
async function readRecordFile(folder: string): Promise<Buffer | null> {
  try {
    return await readIfThere(join(folder, copyRecordName))
  } catch (error) {
    if (['EISDIR', 'ENOTDIR'].includes(errorCode(error))) return null
    throw error
  }
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

function isCopyRecord(value: unknown): value is CopyRecord {
  if (typeof value !== 'object' || value === null) return false
  const { kind, version, libraryId, name, copy, begun, checkedAt } = value as Readonly<Record<string, unknown>>
  return (
    kind === 'evidence-desk-copy' &&
    version === 1 &&
    isLibraryId(libraryId) &&
    typeof name === 'string' &&
    (copy === null || isState(copy)) &&
    (begun === null || isState(begun)) &&
    (checkedAt === null || isTime(checkedAt))
  )
}

function isState(value: unknown): value is CopiedState {
  if (typeof value !== 'object' || value === null) return false
  const { seq, hash, at, parts } = value as Readonly<Record<string, unknown>>
  return isCount(seq) && isSha256(hash) && isTime(at) && Array.isArray(parts) && parts.every(isPart)
}

// A name that leads out of the folder is never followed, whoever wrote the file.
function isPart(value: unknown): value is CopyPart {
  if (typeof value !== 'object' || value === null) return false
  const { name, sizeBytes, sha256 } = value as Readonly<Record<string, unknown>>
  return typeof name === 'string' && isPartName(name) && isCount(sizeBytes) && isSha256(sha256)
}

function isPartName(name: string): boolean {
  const [, file = ''] = name.split('/', 2)
  return (
    name === 'library.json' ||
    name === 'journal/head' ||
    sha256OfPlace(name) !== null ||
    (name === `journal/${file}` && segmentNumber(file) !== null)
  )
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}
