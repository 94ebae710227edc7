import type { Change, RowChange } from '#core/model/change.ts'
import { isUnreadable, putBackId } from '#core/model/unreadable-change.ts'
import { ok, type Result } from '#core/result.ts'
import type { LibraryInfo } from '#core/host/host.ts'
import { host } from '../host/current-host.ts'
import { catchUp } from './apply-changes.ts'
import type { LibraryDatabase } from './schema.ts'

/**
 * Puts back into the folder what was damaged there and this window still has: the rows of each such change as they stand now, once.
 * Answers how many changes that were.
 */
export async function putBackUnreadable(db: LibraryDatabase, info: LibraryInfo): Promise<Result<number>> {
  if (info.readOnly) return ok(0)
  let count = 0
  for (const seq of info.unreadable) {
    const change = await db.changes.get(seq)
    const id = putBackId(seq)
    if (!change || isUnreadable(change) || (await db.changes.where('id').equals(id).count()) > 0) continue
    const rows: RowChange[] = []
    for (const { table, key, before } of change.rows) {
      const now = (await db.table(table).get(key)) ?? null
      // Before and after are the same: taking it back changes nothing that was done since. What is gone by now is gone.
      if (now) rows.push({ table, key, before: now, after: now } as RowChange)
      else if (before) rows.push({ table, key, before, after: null } as RowChange)
    }
    const putBack: Change = { id, label: `Put back: ${change.label}`, at: new Date().toISOString(), rows }
    const meta = await db.meta.get('library')
    const appended = await host.appendChanges({
      libraryId: info.libraryId,
      afterSeq: meta?.lastSeq ?? 0,
      changes: [putBack],
    })
    if (!appended.ok) return appended
    const caughtUp = await catchUp(db, info.libraryId)
    if (!caughtUp.ok) return caughtUp
    count += 1
  }
  return ok(count)
}
