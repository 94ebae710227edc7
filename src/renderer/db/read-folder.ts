import { formatCount } from '#core/format-count.ts'
import type { LibraryInfo } from '#core/host/host.ts'
import { ok, type Result } from '#core/result.ts'
import { catchUp, type OnReplay } from './apply-changes.ts'
import { openWithRetries } from './database-files.ts'
import { emptyTables, fillFromSnapshot } from './fill-from-snapshot.ts'
import { LibraryDatabase } from './schema.ts'

/** From so many changes on it is worth a connection of its own, and a snapshot instead of the changes up to it. */
const longReplay = 500

/**
 * Brings a database up to its folder: an empty one from the newest good snapshot and the changes behind it, else by the changes that it lacks.
 * Answers what the writer should know of it. Two windows that start together do it one after the other.
 */
export async function readFolder(
  db: LibraryDatabase,
  info: LibraryInfo,
  onProgress?: OnReplay,
): Promise<Result<readonly string[]>> {
  return navigator.locks.request(`reading ${db.name}`, async () => {
    const known = await db.meta.get('library')
    if (known && info.lastSeq - known.lastSeq < longReplay) return withoutNotices(await catchUp(db, info.libraryId))
    // Much is written faster where not every step waits for the disk; cut off, it goes on at the next start, or is done again.
    const relaxed = new LibraryDatabase(db.name, 'relaxed')
    const opened = await openWithRetries(relaxed)
    if (!opened.ok) return opened
    try {
      const notices = known ? [] : await fill(relaxed, info, onProgress)
      const caughtUp = await catchUp(relaxed, info.libraryId, onProgress)
      return caughtUp.ok ? ok(notices) : caughtUp
    } finally {
      relaxed.close()
    }
  })
}

async function fill(
  db: LibraryDatabase,
  { libraryId, lastSeq }: LibraryInfo,
  onProgress?: OnReplay,
): Promise<readonly string[]> {
  // A filling that was cut off left rows, and nothing that says what they are.
  await emptyTables(db)
  if (lastSeq < longReplay) return []
  const filled = await fillFromSnapshot(db, libraryId, (changes) => onProgress?.(changes, lastSeq))
  if (filled.ok) return passedOverNotices(filled.value.isFilled, filled.value.passedOver)
  await emptyTables(db)
  return [`The newest snapshot could not be used, so every change was read instead. ${filled.message}`]
}

function passedOverNotices(isFilled: boolean, passedOver: readonly string[]): readonly string[] {
  if (passedOver.length === 0) return []
  const names = passedOver.map((name) => `snapshots/${name}`).join(', ')
  const instead = isFilled ? 'The one before is good, and' : 'Every change was read instead:'
  return [
    `${formatCount(passedOver.length, 'snapshot')} could not be read back and ${passedOver.length === 1 ? 'was' : 'were'} passed over: ${names}. ${instead} the journal holds everything.`,
  ]
}

function withoutNotices(caughtUp: Result<number>): Result<readonly string[]> {
  return caughtUp.ok ? ok([]) : caughtUp
}
