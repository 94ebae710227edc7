import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { LibraryLayout } from './library-layout.ts'
import { readSnapshot, removeSnapshot, snapshotsThere, type SnapshotName } from './snapshots.ts'

const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs

/** A snapshot with what retention asks about it. */
export interface SizedSnapshot extends SnapshotName {
  readonly sizeBytes: number
}

/** Weekly snapshots are kept while they are together smaller than this. */
export const weeklyBytes = 1_000_000_000

/**
 * The snapshots that may go. Kept are all of the last 24 hours, the newest of each day for 30 days, the
 * newest of each week as far as `weeklyBytes` reach, newest first, what is kept for good, and everything in `untouchable`.
 */
export function outdatedSnapshots(
  snapshots: readonly SizedSnapshot[],
  untouchable: ReadonlySet<string>,
  now: Date,
): readonly SizedSnapshot[] {
  const days = new Set<number>()
  const weeks = new Set<number>()
  let bytesLeft = weeklyBytes
  const newestFirst = snapshots.toSorted(
    (left, right) => right.seq - left.seq || right.at.getTime() - left.at.getTime(),
  )
  return newestFirst.filter((snapshot) => {
    const ageMs = now.getTime() - snapshot.at.getTime()
    const day = Math.floor(snapshot.at.getTime() / dayMs)
    const week = Math.floor(day / 7)
    const isFirstOfDay = !days.has(day)
    const isFirstOfWeek = !weeks.has(week)
    days.add(day)
    weeks.add(week)
    if (snapshot.isKept || untouchable.has(snapshot.fileName) || ageMs < dayMs) return false
    if (ageMs < 30 * dayMs) return !isFirstOfDay
    bytesLeft -= isFirstOfWeek ? snapshot.sizeBytes : 0
    return !isFirstOfWeek || bytesLeft < 0
  })
}

/** Removes what is outdated. The newest three that still hold their checksum are never touched. Returns the names removed. */
export async function pruneSnapshots(layout: LibraryLayout, now: Date): Promise<readonly string[]> {
  const snapshots = await snapshotsThere(layout)
  const sized = await Promise.all(
    snapshots.map(async (snapshot) => ({
      ...snapshot,
      sizeBytes: (await stat(join(layout.snapshots, snapshot.fileName))).size,
    })),
  )
  // Most times nothing is outdated, and then nothing has to be read.
  if (outdatedSnapshots(sized, new Set(), now).length === 0) return []
  const untouchable = new Set<string>()
  for (const { fileName } of snapshots.toReversed()) {
    if (untouchable.size < 3 && (await readSnapshot(layout, fileName)) !== null) untouchable.add(fileName)
  }
  const outdated = untouchable.size < 3 ? [] : outdatedSnapshots(sized, untouchable, now)
  for (const { fileName } of outdated) {
    await removeSnapshot(layout, fileName)
  }
  return outdated.map((snapshot) => snapshot.fileName)
}
