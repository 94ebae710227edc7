import { spawnSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'

/**
 * Does `work` with a real disk of `size` (as mount writes it: '2m') at `folder`, which is gone afterwards; `grow` makes it larger. Skips
 * the test, with the reason, where this user may mount none. For tests.
 */
export async function onSmallDisk(
  folder: string,
  size: string,
  skip: (why: string) => void,
  work: (grow: (size: string) => void) => Promise<void>,
): Promise<void> {
  await mkdir(folder)
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
  if (mount.status !== 0) skip(`no disk can be mounted here: ${String(mount.stderr ?? mount.error).trim()}`)
  try {
    await work((larger) => spawnSync('mount', ['-o', `remount,size=${larger}`, folder]))
  } finally {
    spawnSync('umount', [folder])
  }
}
