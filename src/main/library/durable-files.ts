import { randomBytes } from 'node:crypto'
import { access, constants, open, readFile, rename, rm, rmdir, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
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
    await renameWhenFree(part, path)
  } catch (error) {
    await removeQuietly(part)
    throw error
  }
  await syncFolder(dirname(path))
  if (!bytesEqual(await readFile(path), bytes))
    throw new Error(`${basename(path)} does not read back as it was written`)
}

/** What `renameWhenFree` and `removeWhenFree` may be told. */
export interface Patience {
  /** The system whose errors are meant; told instead of the real one in tests. */
  readonly platform?: NodeJS.Platform
  /** How long a file is waited for. */
  readonly waitMs?: number
}

/** The same for removing; `recursive`: a folder goes with all that is in it. */
export interface Removal extends Patience {
  readonly recursive?: boolean
}

/**
 * A file that another program still held when it had been waited for. Its code is EBUSY whatever the system said: Windows says EPERM for
 * this too, which elsewhere means that writing is not allowed.
 */
export class HeldFileError extends Error {
  override readonly name = 'HeldFileError'
  readonly code = 'EBUSY'

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

// Less than the 10 s that quitting may take, so that this wait is never cut off in the middle.
const longestWaitMs = 5_000

/**
 * Renames, and waits where the file or its target is held: virus scanners, indexers and programs that synchronise open every fresh file
 * for a moment, and Windows lets nobody rename it meanwhile. Throws `HeldFileError` where it stays held, else the system's error at once.
 */
export async function renameWhenFree(from: string, to: string, patience: Patience = {}): Promise<void> {
  await whenFree(() => rename(from, to), patience)
}

/** Removes a file or folder, and waits as `renameWhenFree` does. What is not there is removed. */
export async function removeWhenFree(path: string, patience: Removal = {}): Promise<void> {
  await whenFree(() => rm(path, { force: true, recursive: patience.recursive ?? false }), patience)
}

/** Removes a folder that nothing is in. Where something is in it by now, or the system does not let it go, it stays. */
export async function removeEmptyFolder(path: string): Promise<void> {
  try {
    await rmdir(path)
  } catch (error) {
    if (errorCode(error) === '') throw error
  }
}

/** Removes what nobody needs, such as a draft. Where the system does not let it go it is left: for what is tidied away later too. */
export async function removeQuietly(path: string, patience: Removal = {}): Promise<void> {
  try {
    await removeWhenFree(path, patience)
  } catch (error) {
    if (errorCode(error) === '') throw error
  }
}

async function whenFree(action: () => Promise<void>, patience: Patience): Promise<void> {
  const { platform = process.platform, waitMs = longestWaitMs } = patience
  let waitedMs = 0
  for (let nextMs = 10; ; nextMs = Math.min(2 * nextMs, 200)) {
    try {
      return await action()
    } catch (error) {
      if (!mayBeHeld(errorCode(error), platform)) throw error
      if (waitedMs >= waitMs) throw new HeldFileError(error)
    }
    await pause(nextMs)
    waitedMs += nextMs
  }
}

// EBUSY comes from network disks on every system. Outside Windows the other two say that it is not allowed, and no wait helps.
function mayBeHeld(code: string, platform: NodeJS.Platform): boolean {
  return code === 'EBUSY' || (platform === 'win32' && ['EPERM', 'EACCES', 'ENOTEMPTY'].includes(code))
}

/** Writes all of `bytes` at `position`; the system may take them in pieces. */
export async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written)
    written += bytesWritten
  }
}

/** Makes the names in a folder durable. Windows has no such call and needs none, nor have some network and shared folders. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (!knowNoFolderSync.has(errorCode(error))) throw error
  } finally {
    await handle.close()
  }
}

// What such a folder answers. There is nothing else to be done for it, and nothing is wrong with it.
const knowNoFolderSync: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

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

/** `where` of `fileFailure`: for what the library does in its own folder, and for where a dialog led. */
export const inLibrary = 'the library folder'
export const inChosen = 'the folder that you chose'

/**
 * What an error of the file system means to the writer. `doing` completes "could not ...", `where` names the folder that it happened in.
 * Said so that it is true of reading and of writing. An error that is not one of the file system is thrown on.
 */
export function fileFailure(error: unknown, doing: string, where: string): Failure {
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
      return fail(
        'read-only',
        `Could not ${doing}: the system does not allow it in ${where}. The permission is missing, or the disk is read-only.`,
        detail,
      )
    case 'EBUSY':
      return fail(
        'unavailable',
        `Could not ${doing}: a file there is held by another program, such as a virus scanner or one that synchronises the folder, or is write-protected. Nothing that was saved is lost. Please try again.`,
        detail,
      )
    case 'ENOENT':
      return fail('not-found', `Could not ${doing}: the file or ${where} is not there. Is its disk connected?`, detail)
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
