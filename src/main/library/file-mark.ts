import { stat, type FileHandle } from 'node:fs/promises'
import { errorCode } from './durable-files.ts'

/** What tells a file apart from another under the same name, and from itself after somebody wrote to it. */
export interface FileMark {
  readonly device: bigint
  readonly inode: bigint
  readonly sizeBytes: number
  readonly writtenAtNs: bigint
}

/** The mark of the file at a path, or of an open one; null where there is none at that path. */
export async function fileMark(place: FileHandle): Promise<FileMark>
export async function fileMark(place: string): Promise<FileMark | null>
export async function fileMark(place: string | FileHandle): Promise<FileMark | null> {
  try {
    const { dev, ino, size, mtimeNs } =
      typeof place === 'string' ? await stat(place, { bigint: true }) : await place.stat({ bigint: true })
    return { device: dev, inode: ino, sizeBytes: Number(size), writtenAtNs: mtimeNs }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** True where both marks are of one file, whatever was written to it in between. */
export function isSameFile(one: FileMark, other: FileMark): boolean {
  return one.device === other.device && one.inode === other.inode
}

/** True where both are of one file that nobody wrote to in between. */
export function isUntouched(one: FileMark, other: FileMark): boolean {
  return isSameFile(one, other) && one.sizeBytes === other.sizeBytes && one.writtenAtNs === other.writtenAtNs
}
