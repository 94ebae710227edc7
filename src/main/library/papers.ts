import { createHash } from 'node:crypto'
import { open, readdir, rename, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { PaperBytes } from '#core/host/host.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { errorCode, readIfThere, syncFolder, writeDurably } from './durable-files.ts'
import { fileMark, isUntouched, type FileMark } from './file-mark.ts'
import { sha256Hex } from './journal-line.ts'
import { fileNameTime, isSha256, paperFile, type LibraryLayout } from './library-layout.ts'

/** Bytes that are read at once to check a file. */
const readAtOnce = 4 * 1024 * 1024

/** A paper in the folder. */
export interface KeptPaper {
  readonly sha256: string
  readonly sizeBytes: number
}

/**
 * Keeps the bytes under their SHA-256, durable when answered. The same bytes again change nothing; where the file that is
 * there was damaged since, it goes to the trash and is written anew. Throws the system's error.
 */
export async function keepPaper(layout: LibraryLayout, bytes: Uint8Array): Promise<KeptPaper> {
  const sha256 = sha256Hex(bytes)
  const path = paperFile(layout, sha256)
  const present = await readIfThere(path)
  if (!present || sha256Hex(present) !== sha256) {
    if (present) await rename(path, join(layout.trash, `${fileNameTime(new Date())}-damaged-${sha256}.pdf`))
    await writeDurably(path, bytes)
  } else {
    // It may have been renamed into place by a process that was killed before the folder was synced.
    await syncFolder(layout.papers)
  }
  return { sha256, sizeBytes: bytes.length }
}

/** The papers that were found to be what their names say, by the marks that their files had then. */
export type CheckedPapers = Map<string, FileMark>

/**
 * Bytes [start, end) of a paper, cut to its size. The whole paper is checked against its name before a first byte of it is given, and again
 * when its file was touched since (`checked`): `damaged` where it does not hold.
 */
export async function readPaper(
  layout: LibraryLayout,
  sha256: string,
  checked: CheckedPapers,
  start = 0,
  end = Number.MAX_SAFE_INTEGER,
): Promise<Result<PaperBytes>> {
  return withPaper(layout, sha256, async (file) => {
    const before = await fileMark(file)
    const isWhole = start === 0 && end >= before.sizeBytes
    const known = checked.get(sha256)
    if (!isWhole && !(known && isUntouched(known, before))) {
      if ((await hashOf(file)) !== sha256) return altered(sha256)
      checked.set(sha256, before)
    }
    const { sizeBytes } = before
    const from = Math.min(start, sizeBytes)
    const bytes = Buffer.alloc(Math.max(0, Math.min(end, sizeBytes) - from))
    let filled = 0
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, from + filled)
      if (bytesRead === 0) return fail('damaged', 'This paper’s PDF became shorter while it was read.', sha256)
      filled += bytesRead
    }
    return isWhole && sha256Hex(bytes) !== sha256 ? altered(sha256) : ok({ bytes, sizeBytes })
  })
}

/** Whether a paper is there and is what its name says, however large it is. */
export async function checkPaper(layout: LibraryLayout, sha256: string): Promise<Result<null>> {
  return withPaper(layout, sha256, async (file) => ((await hashOf(file)) === sha256 ? ok(null) : altered(sha256)))
}

function altered(sha256: string): Failure {
  return fail(
    'damaged',
    'This paper’s PDF was altered or damaged in the library folder. Adding the original file again repairs it.',
    sha256,
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

async function withPaper<T>(
  layout: LibraryLayout,
  sha256: string,
  read: (file: FileHandle) => Promise<Result<T>>,
): Promise<Result<T>> {
  const file = await openPaper(layout, sha256)
  if (!file)
    return fail(
      'not-found',
      'This paper’s PDF is not in the library folder. It can be added again from the original file.',
      sha256,
    )
  try {
    return await read(file)
  } finally {
    await file.close()
  }
}

/** The papers of the folder in the order of their names. Files that are not papers are passed over. */
export async function papersThere(layout: LibraryLayout): Promise<readonly KeptPaper[]> {
  const papers: KeptPaper[] = []
  for (const name of await namesIn(layout.papers)) {
    const sha256 = name.replace(/\.pdf$/, '')
    const file = name.endsWith('.pdf') && isSha256(sha256) ? await stat(paperFile(layout, sha256)) : null
    if (file?.isFile()) papers.push({ sha256, sizeBytes: file.size })
  }
  return papers
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

async function openPaper(layout: LibraryLayout, sha256: string): Promise<FileHandle | null> {
  try {
    const file = await open(paperFile(layout, sha256), 'r')
    if ((await file.stat()).isFile()) return file
    await file.close()
    return null
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}
