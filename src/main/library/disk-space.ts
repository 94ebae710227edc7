import { statfs } from 'node:fs/promises'

const megabyte = 1_000_000

/** Free bytes below which things stop: imports first, all writing before the browser’s database meets a full disk. */
const spaceLimits = { warn: 500 * megabyte, noImports: 200 * megabyte, readOnly: 50 * megabyte } as const

/** What the free space allows: everything; everything with a warning; no imports or snapshots; no writing at all. */
type SpaceState = 'plenty' | 'low' | 'no-imports' | 'read-only'

/** Bytes that this user can still write on the disk of `folder`. */
export async function freeBytes(folder: string): Promise<number> {
  const disk = await statfs(folder)
  return disk.bavail * disk.bsize
}

/** What `free` bytes allow. */
export function spaceState(free: number): SpaceState {
  if (free < spaceLimits.readOnly) return 'read-only'
  if (free < spaceLimits.noImports) return 'no-imports'
  return free < spaceLimits.warn ? 'low' : 'plenty'
}

/** A sentence about little space on the disk of `what`, null where there is plenty. */
export function spaceMessage(free: number, what: string): string | null {
  const left = `The disk of ${what} has ${Math.floor(free / megabyte)} MB left`
  switch (spaceState(free)) {
    case 'plenty':
      return null
    case 'low':
      return `${left}. Please make room soon: below 200 MB nothing can be imported.`
    case 'no-imports':
      return `${left}, too little to import papers or to keep other files. Tags are still saved; please make room.`
    case 'read-only':
      return `${left}, so nothing more is written until there is room.`
  }
}
