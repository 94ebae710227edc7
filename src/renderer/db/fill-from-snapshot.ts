import { readSnapshotRow, type SnapshotRow } from '#core/history/snapshot.ts'
import type { SnapshotRows, SnapshotRowsPage } from '#core/host/host.ts'
import { libraryTables, rowKey, type RowChange } from '#core/model/change.ts'
import { rowProblem, rowShapesVersion } from '#core/model/row-shapes/row-problem.ts'
import { withSoundHead } from '#core/model/row-shapes/sound-change.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { host } from '../host/current-host.ts'
import { changeRowOf } from './apply-changes.ts'
import { markHistory } from './history.ts'
import { fewRows, isListTable, keepList, listRow, type ListTable } from './kept-lists.ts'
import { applyToSums, emptySums } from './row-sums.ts'
import type { LibraryDatabase } from './schema.ts'

const mostTries = 3

/**
 * Fills an empty database with the rows of the newest good snapshot, and its last change; the history before that follows in the background.
 * Only when every row is there does `meta` say so: cut off, it is an empty database at the next start. `isFilled` is false where there is no
 * snapshot to fill it from. A failure may leave rows behind (`emptyTables`). `onRows`: told how many changes' worth of rows are there.
 */
export async function fillFromSnapshot(
  to: LibraryDatabase,
  libraryId: string,
  onRows: (changes: number) => void,
): Promise<Result<{ readonly isFilled: boolean; readonly passedOver: readonly string[] }>> {
  for (let tries = 1; ; tries += 1) {
    const first = await host.readSnapshotRows({ place: null })
    if (!first.ok) return first
    const { page, passedOver } = first.value
    if (!page) return ok({ isFilled: false, passedOver })
    const filled = await fill(to, libraryId, page, onRows)
    if (filled.ok) return ok({ isFilled: true, passedOver })
    // Another window began with a newer one, or the main side was started again.
    if (filled.kind !== 'not-found' || tries === mostTries) return filled
    await emptyTables(to)
  }
}

/** Takes every row out of the tables of the library, its history and its `meta`; what is derived stays. */
export async function emptyTables(db: LibraryDatabase): Promise<void> {
  const tables = [...libraryTables.map((table) => db.table(table)), db.changes, db.meta, db.keptLists]
  await db.transaction('rw', tables, async () => {
    for (const table of tables) await table.clear()
  })
}

async function fill(
  to: LibraryDatabase,
  libraryId: string,
  first: SnapshotRowsPage,
  onRows: (changes: number) => void,
): Promise<Result<null>> {
  const { seq, counts } = first
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  let sums = emptySums()
  const lists = new ListsOfRows()
  let done = 0
  let writing: Promise<unknown> = Promise.resolve()
  for (let page: SnapshotRowsPage | null = first; page;) {
    // The next page is on its way, and made ready, while this one is written: the disk side is the slower one.
    const following: Promise<Result<SnapshotRows> | null> =
      page.next === null ? Promise.resolve(null) : host.readSnapshotRows({ place: { seq, from: page.next } })
    const rows = rowsOf(page)
    await writing
    if (!rows) return fail('damaged', 'A row of the newest snapshot has a wrong shape.')
    writing = putRows(to, rows)
    // It is waited for further down, and what it throws is thrown there.
    writing.catch(() => undefined)
    sums = applyToSums(sums, rows.map(asAdded))
    lists.add(rows)
    done += rows.length
    onRows(Math.floor((seq * done) / all))
    const next = await following
    if (next && !next.ok) return writing.then(() => next)
    page = next && next.value.page
  }
  await writing
  if (libraryTables.some((table) => sums.counts[table] !== counts[table]))
    return fail('damaged', 'The newest snapshot has fewer rows than it says.')
  const last = await host.readChanges({ afterSeq: seq - 1, limit: 1 })
  if (!last.ok) return last
  await to.transaction('rw', [to.changes, to.meta], async () => {
    await to.changes.bulkPut(last.value.changes.map(withSoundHead).map(changeRowOf))
    await markHistory(to, seq)
    await to.meta.put({ id: 'library', libraryId, lastSeq: seq, shapes: rowShapesVersion, ...sums })
  })
  await lists.keep(to, seq)
  return ok(null)
}

/** What lists take of the rows that go by: kept, so that they need not be read again at once. A snapshot has the rows of a table by their keys. */
class ListsOfRows {
  readonly #lists = new Map<ListTable, { readonly keys: string[]; readonly rows: object[] }>()

  add(rows: readonly SnapshotRow[]): void {
    for (const { table, row } of rows) {
      if (!isListTable(table)) continue
      const list = this.#lists.get(table) ?? { keys: [], rows: [] }
      this.#lists.set(table, list)
      list.keys.push(rowKey(table, row as never))
      list.rows.push(listRow(table, row as never))
    }
  }

  async keep(to: LibraryDatabase, seq: number): Promise<void> {
    for (const [table, list] of this.#lists)
      if (list.keys.length >= fewRows) await keepList(to, table, { seq, ...list })
  }
}

/** The rows of a page; null where one is none, or has a wrong shape. */
function rowsOf({ lines }: SnapshotRowsPage): readonly SnapshotRow[] | null {
  const rows: SnapshotRow[] = []
  for (const line of new TextDecoder().decode(lines).split('\n')) {
    if (line === '') continue
    const found = readSnapshotRow(line)
    if (!found || rowProblem(found.table, found.row, rowKey(found.table, found.row as never)) !== null) return null
    rows.push(found)
  }
  return rows
}

function putRows(to: LibraryDatabase, rows: readonly SnapshotRow[]): Promise<void> {
  const tables = libraryTables.map((table) => to.table(table))
  return to.transaction('rw', tables, async () => {
    for (const table of libraryTables) {
      const ofTable = rows.flatMap((each) => (each.table === table ? [each.row] : []))
      if (ofTable.length > 0) await to.table(table).bulkPut(ofTable)
    }
  })
}

function asAdded({ table, row }: SnapshotRow): RowChange {
  return { table, key: rowKey(table, row as never), before: null, after: row } as RowChange
}
