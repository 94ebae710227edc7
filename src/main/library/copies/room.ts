import { fail, ok, type Result } from '#core/result.ts'
import { freeBytes as freeBytesOf } from '../disk-space.ts'
import { canBeWritten } from '../durable-files.ts'

/** What is left free on the disk of a library beside what is written there: below it nothing can be imported (disk-space.ts). */
export const leftForLibrary = 200_000_000

/**
 * Asks before the first byte is written whether `folder` can be written, and whether `bytes` fit on its disk and `left` stay free:
 * `read-only` or `disk-full` where not.
 */
export async function askForRoom(
  folder: string,
  bytes: number,
  left: number,
  freeBytes: (folder: string) => Promise<number> = freeBytesOf,
): Promise<Result<null>> {
  if (!(await canBeWritten(folder)))
    return fail(
      'read-only',
      `Nothing can be made in the folder ${folder}: it is not there, or it cannot be written. Nothing was written.`,
    )
  const free = await freeBytes(folder)
  if (free >= bytes + left) return ok(null)
  return fail(
    'disk-full',
    `There is not enough room on the disk: ${inMegabytes(bytes + left)} MB are needed and ${inMegabytes(free)} MB are free. Nothing was written.`,
  )
}

function inMegabytes(bytes: number): string {
  return Math.ceil(bytes / 1_000_000).toLocaleString('en-GB')
}
