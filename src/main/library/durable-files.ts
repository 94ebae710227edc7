import { randomBytes } from 'node:crypto'
import { access, constants, open, readFile, rename, rm, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fail, type Failure } from '#core/result.ts'

/** The ending of files that are being written; one that is left over belongs to a write that was never acknowledged. */
export const partEnding = '.part'

/**
 * Puts `bytes` at `path` so that a reader sees all or nothing, and so that it outlives a power cut: temporary file in the same
 * folder, fsync, rename, fsync of the folder, read back. Throws the system's error; what was at `path` is then still there.
 */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const part = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}${partEnding}`)
  try {
    const file = await open(part, 'wx')
    try {
      await writeAll(file, bytes, 0)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
  if (!bytesEqual(await readFile(path), bytes))
    throw new Error(`${basename(path)} does not read back as it was written`)
}

/** Writes all of `bytes` at `position`; the system may take them in pieces. */
export async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written)
    written += bytesWritten
  }
}

/** Makes the names in a folder durable. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** True where this user may write into a folder. */
export async function canBeWritten(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK)
    return true
  } catch (error) {
    if (errorCode(error) === '') throw error
    return false
  }
}

/** The bytes of a file, or null where there is none. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** The system's name of an error (ENOSPC ...), or '' where it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** What an error of the file system means to the writer. `doing` completes "could not ...". An error that is not one is thrown on. */
export function fileFailure(error: unknown, doing: string): Failure {
  const code = errorCode(error)
  const detail = error instanceof Error ? error.message : String(error)
  switch (code) {
    case '':
      throw error
    case 'ENOSPC':
    case 'EDQUOT':
      return fail('disk-full', `The disk is full: could not ${doing}. Nothing that was saved is lost.`, detail)
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return fail('read-only', `The library folder cannot be written: could not ${doing}.`, detail)
    case 'ENOENT':
      return fail(
        'not-found',
        `Could not ${doing}: the file or the library folder is not there. Is its disk connected?`,
        detail,
      )
    default:
      return fail(
        'unavailable',
        `Could not ${doing}: the system answered ${code}. Nothing that was saved is lost.`,
        detail,
      )
  }
}

function bytesEqual(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0
}
