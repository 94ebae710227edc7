import { libraryTables, type RowChange, type StoredChange } from '#core/model/change.ts'
import { rowShapesVersion } from '#core/model/row-shapes/row-problem.ts'
import { OddRowFilter, withSoundHead } from '#core/model/row-shapes/sound-change.ts'
import { ok, type Result } from '#core/result.ts'
import type { ReadChanges } from '#core/host/host.ts'
import { host } from '../host/current-host.ts'
import { currentLibrary, db } from './current.ts'
import { applyToSums, emptySums } from './row-sums.ts'
import { hasRemoved, type ChangeRow, type LibraryDatabase, type MetaRow } from './schema.ts'

const readAtOnce = 1000
/** Changes that are written in one go when many are read: a transaction costs some milliseconds whatever it holds. */
const writtenAtOnce = 5000
const maxTouched = 200

/**
 * Writes the rows of stored changes, the changes and the new `lastSeq` in one transaction. Throws where the database does. Rows of a
 * wrong shape stay in the folder only: neither the tables nor the history get them, and the library's own row says which they are.
 */
export async function writeChanges(
  journalled: readonly StoredChange[],
  to: LibraryDatabase = db(),
  libraryId = currentLibrary().info.libraryId,
): Promise<void> {
  const last = journalled.at(-1)
  if (!last) return
  await to.transaction('rw', [...libraryTables.map((table) => to.table(table)), to.changes, to.meta], async () => {
    const meta = await to.meta.get('library')
    const filter = new OddRowFilter(meta?.leftOut)
    const changes = await soundChanges(journalled.map(withSoundHead), filter, to)
    const rows = newestRows(changes)
    for (const table of libraryTables) {
      const ofTable = rows.filter((row) => row.table === table)
      const put = ofTable.flatMap((row) => (row.after ? [row.after] : []))
      const removed = ofTable.flatMap((row) => (row.after ? [] : [row.key]))
      if (put.length > 0) await to.table(table).bulkPut(put)
      if (removed.length > 0) await to.table(table).bulkDelete(removed)
    }
    await to.changes.bulkPut(changes.map(changeRowOf))
    const next: MetaRow = {
      id: 'library',
      libraryId,
      lastSeq: last.seq,
      ...(filter.leftOut.length > 0 ? { leftOut: filter.leftOut } : {}),
      // An earlier version's copy is looked through at the next start.
      ...(!meta || meta.shapes !== undefined ? { shapes: meta?.shapes ?? rowShapesVersion } : {}),
      ...applyToSums(
        meta ?? emptySums(),
        changes.flatMap((change) => change.rows),
      ),
    }
    await to.meta.put(next)
  })
}

/** A change as the folder has it, from its row here. */
export function storedChangeOf({ touched: _touched, removes: _removes, ...change }: ChangeRow): StoredChange {
  return change
}

/** Told how far a replay is: changes done, of how many. */
export type OnReplay = (done: number, of: number) => void

/** Takes over what is in the folder and not in the database. Answers how many changes that were. */
export async function catchUp(
  to: LibraryDatabase = db(),
  libraryId = currentLibrary().info.libraryId,
  onProgress?: OnReplay,
): Promise<Result<number>> {
  let count = 0
  for (;;) {
    const afterSeq = (await to.meta.get('library'))?.lastSeq ?? 0
    const read = await readMany(afterSeq)
    if (!read.ok) return read
    const { changes, lastSeq } = read.value
    const last = changes.at(-1)
    if (!last) return ok(count)
    await writeChanges(changes, to, libraryId)
    count += changes.length
    onProgress?.(last.seq, lastSeq)
  }
}

async function readMany(afterSeq: number): Promise<Result<ReadChanges>> {
  const changes: StoredChange[] = []
  for (;;) {
    const answer = await host.readChanges({ afterSeq: changes.at(-1)?.seq ?? afterSeq, limit: readAtOnce })
    if (!answer.ok) return answer
    changes.push(...answer.value.changes)
    // What is answered short is large: so much need not lie in memory at once.
    if (answer.value.changes.length < readAtOnce || changes.length >= writtenAtOnce)
      return ok({ changes, lastSeq: answer.value.lastSeq })
  }
}

/** The changes without rows of a wrong shape; what stands in the database is read only for these. */
async function soundChanges(
  changes: readonly StoredChange[],
  filter: OddRowFilter,
  to: LibraryDatabase,
): Promise<readonly StoredChange[]> {
  for (const place of filter.unlikeJournal(changes))
    filter.stands(place, (await to.table(place.table).get(place.key)) ?? null)
  return changes.map((change) => filter.sound(change))
}

/** Of several changes of one row only the last stands: a replay of ten thousand changes writes each row once. */
function newestRows(changes: readonly StoredChange[]): readonly RowChange[] {
  const newest = new Map<string, RowChange>()
  for (const change of changes) for (const row of change.rows) newest.set(touchedKey(row), row)
  return [...newest.values()]
}

/**
 * A change as it stands here, from the folder's. The rows stay with it, however many: where an older copy of the folder was put back, this is
 * the one place that still has them.
 */
export function changeRowOf(change: StoredChange): ChangeRow {
  return {
    ...change,
    touched: change.rows.length > maxTouched ? [] : change.rows.map(touchedKey),
    ...(hasRemoved(change) ? { removes: 1 } : {}),
  }
}

function touchedKey(row: RowChange): string {
  return `${row.table}/${row.key}`
}
