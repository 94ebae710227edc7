import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { errorCode, partEnding, removeQuietly, renameWhenFree, syncFolder, writeAll } from '../library/durable-files.ts'
import { hashOfBeginning, type CopyPart } from '../library/copy-record.ts'

/** Is told how many more bytes were written, and throws where the copying is to stop. */
export type Moved = (bytes: number) => void

/**
 * Writes a part into a copy: beside, synced, read back, and only then renamed into its place. `unlike` where the bytes that came are not
 * what the part should be: nothing is changed then. Throws the system's error, or what `moved` throws; what was there is still there.
 */
export async function writeCopiedFile(
  folder: string,
  part: CopyPart,
  pieces: AsyncIterable<Buffer>,
  moved: Moved,
): Promise<'written' | 'unlike'> {
  const path = join(folder, part.name)
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}${partEnding}`)
  try {
    if ((await writePieces(beside, pieces, moved)) !== part.sha256) {
      await removeQuietly(beside)
      return 'unlike'
    }
    if ((await hashOfBeginning(beside, part.sizeBytes)) !== part.sha256)
      throw new Error(`${part.name} does not read back as it was written`)
    await renameWhenFree(beside, path)
  } catch (error) {
    await removeQuietly(beside)
    throw error
  }
  return 'written'
}

async function writePieces(path: string, pieces: AsyncIterable<Buffer>, moved: Moved): Promise<string> {
  const hash = createHash('sha256')
  const file = await open(path, 'wx')
  try {
    let position = 0
    for await (const piece of pieces) {
      await writeAll(file, piece, position)
      hash.update(piece)
      position += piece.length
      moved(piece.length)
    }
    await file.sync()
    return hash.digest('hex')
  } finally {
    await file.close()
  }
}

/** Makes the folders of a copy where they are not there. */
export async function makeCopyFolders(folder: string): Promise<void> {
  for (const name of copyFolders) await mkdir(join(folder, name), { recursive: true, mode: 0o700 })
}

/** Makes the names of a copy's files durable. */
export async function syncCopyFolders(folder: string): Promise<void> {
  for (const name of copyFolders) await syncFolder(join(folder, name))
}

/** Takes away what killed copying left half written. */
export async function removeHalfWritten(folder: string): Promise<void> {
  for (const name of copyFolders) {
    for (const file of await namesIn(join(folder, name)))
      if (file.startsWith('.') && file.endsWith(partEnding)) await removeQuietly(join(folder, name, file))
  }
}

/** The names in a folder; none where there is none. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

const copyFolders = ['journal', 'papers', 'files', '.'] as const
