import { open, readdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { PaperBytes } from '#core/host/host.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { errorCode, readIfThere, syncFolder, writeDurably } from './durable-files.ts'
import { sha256Hex } from './journal-line.ts'
import { fileNameTime, isSha256, paperFile, type LibraryLayout } from './library-layout.ts'

/** A paper in the folder. */
export interface KeptPaper {
  readonly sha256: string
  readonly sizeBytes: number
}

/**
 * Keeps the bytes under their SHA-256, durable when answered. The same bytes again change nothing; where the file that is
 * there was damaged since, it is kept beside under another name and written anew. Throws the system's error.
 */
export async function keepPaper(layout: LibraryLayout, bytes: Uint8Array): Promise<KeptPaper> {
  const sha256 = sha256Hex(bytes)
  const path = paperFile(layout, sha256)
  const present = await readIfThere(path)
  if (!present || sha256Hex(present) !== sha256) {
    if (present) await rename(path, join(layout.papers, `${sha256}.damaged-${fileNameTime(new Date())}`))
    await writeDurably(path, bytes)
  } else {
    // It may have been renamed into place by a process that was killed before the folder was synced.
    await syncFolder(layout.papers)
  }
  return { sha256, sizeBytes: bytes.length }
}

/** Bytes [start, end) of a paper, cut to its size. The whole paper is checked against its name: `damaged` where it does not hold. */
export async function readPaper(
  layout: LibraryLayout,
  sha256: string,
  start = 0,
  end = Number.MAX_SAFE_INTEGER,
): Promise<Result<PaperBytes>> {
  const file = await openPaper(layout, sha256)
  if (!file)
    return fail(
      'not-found',
      'This paper’s PDF is not in the library folder. It can be added again from the original file.',
      sha256,
    )
  try {
    const sizeBytes = (await file.stat()).size
    const from = Math.min(start, sizeBytes)
    const bytes = Buffer.alloc(Math.max(0, Math.min(end, sizeBytes) - from))
    let filled = 0
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, from + filled)
      if (bytesRead === 0) return fail('damaged', 'This paper’s PDF became shorter while it was read.', sha256)
      filled += bytesRead
    }
    if (bytes.length === sizeBytes && sha256Hex(bytes) !== sha256) {
      return fail(
        'damaged',
        'This paper’s PDF was altered or damaged in the library folder. Adding the original file again repairs it.',
        sha256,
      )
    }
    return ok({ bytes, sizeBytes })
  } finally {
    await file.close()
  }
}

/** The papers of the folder in the order of their names. Files that are not papers are passed over. */
export async function papersThere(layout: LibraryLayout): Promise<readonly KeptPaper[]> {
  const papers: KeptPaper[] = []
  for (const name of await namesIn(layout.papers)) {
    const sha256 = name.replace(/\.pdf$/, '')
    if (name.endsWith('.pdf') && isSha256(sha256))
      papers.push({ sha256, sizeBytes: (await stat(paperFile(layout, sha256))).size })
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

async function openPaper(layout: LibraryLayout, sha256: string): Promise<Awaited<ReturnType<typeof open>> | null> {
  try {
    return await open(paperFile(layout, sha256), 'r')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}
