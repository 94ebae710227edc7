import { readSnapshotRow, type SnapshotRow } from '#core/history/snapshot.ts'
import type { SnapshotRows, SnapshotRowsPage } from '#core/host/host.ts'
import {
  libraryTables,
  rowKey,
  type LibraryRows,
  type LibraryTable,
  type RowChange,
  type StoredChange,
} from '#core/model/change.ts'
import { rowProblem, rowShapesVersion } from '#core/model/row-shapes/row-problem.ts'
import { withSoundHead } from '#core/model/row-shapes/sound-change.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { host } from '../host/current-host.ts'
import { changeRowOf } from './apply-changes.ts'
import { markHistory } from './history.ts'
import { isListTable, listRow, type ListRows, type ListTable } from './kept-lists.ts'
import { applyToSums, emptySums } from './row-sums.ts'
import type { LibraryDatabase } from './schema.ts'

const mostTries = 3
/** Rows that are put at once: in between the window has its turn. */
const putAtOnce = 500

/** What is no list and asked for by the screens that show one: a few rows, written before the many. */
const smallTables = ['settings', 'versions'] as const satisfies readonly LibraryTable[]

/** The newest good snapshot, read and looked through, with what lists are made of. */
export interface SnapshotInHand {
  readonly seq: number
  readonly counts: Readonly<Record<LibraryTable, number>>
  /** The rows as they came, a page each: taken apart they would fill the memory. */
  readonly pages: readonly Uint8Array[]
  readonly lists: ReadonlyMap<ListTable, ListRows>
  readonly small: readonly SnapshotRow[]
  /** The change `seq`, as the folder has it. */
  readonly last: readonly StoredChange[]
}

/**
 * Reads the newest good snapshot from the folder and looks at each of its rows; null where there is none. `passedOver`: those that could not
 * be read back. `onRows`: told how many changes' worth of rows are read.
 */
export async function readNewestSnapshot(
  onRows: (changes: number) => void,
): Promise<Result<{ readonly snapshot: SnapshotInHand | null; readonly passedOver: readonly string[] }>> {
  for (let tries = 1; ; tries += 1) {
    const first = await host.readSnapshotRows({ place: null })
    if (!first.ok) return first
    const { page, passedOver } = first.value
    if (!page) return ok({ snapshot: null, passedOver })
    const read = await readPages(page, onRows)
    if (read.ok) return ok({ snapshot: read.value, passedOver })
    // Another window began with a newer one, or the main side was started again.
    if (read.kind !== 'not-found' || tries === mostTries) return read
  }
}

async function readPages(first: SnapshotRowsPage, onRows: (changes: number) => void): Promise<Result<SnapshotInHand>> {
  const { seq, counts } = first
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const found = Object.fromEntries(libraryTables.map((table) => [table, 0])) as Record<LibraryTable, number>
  const pages: Uint8Array[] = []
  const lists = new ListsOfRows(seq)
  const small: SnapshotRow[] = []
  let done = 0
  for (let page: SnapshotRowsPage | null = first; page;) {
    // The next page is on its way while this one is looked through.
    const following: Promise<Result<SnapshotRows> | null> =
      page.next === null ? Promise.resolve(null) : host.readSnapshotRows({ place: { seq, from: page.next } })
    pages.push(page.lines)
    for (const row of rowsOf(page.lines)) {
      if (!row || rowProblem(row.table, row.row, keyOf(row)) !== null)
        return fail('damaged', 'A row of the newest snapshot has a wrong shape.')
      found[row.table] += 1
      lists.add(row)
      if (smallTables.some((table) => table === row.table)) small.push(row)
      done += 1
    }
    onRows(Math.floor((seq * done) / all))
    const next = await following
    if (next && !next.ok) return next
    page = next && next.value.page
  }
  if (libraryTables.some((table) => found[table] !== counts[table]))
    return fail('damaged', 'The newest snapshot has fewer rows than it says.')
  const last = await host.readChanges({ afterSeq: seq - 1, limit: 1 })
  return last.ok ? ok({ seq, counts, pages, lists: lists.lists, small, last: last.value.changes }) : last
}

/**
 * Fills an empty database with the rows of a snapshot, and its last change; the history before that follows in the background. All rows but
 * the small tables' come in one transaction, and with them `meta`: whoever asks for them waits, in every window, and cut off it is an empty
 * database at the next start. Throws where the database does. `onBegun`: told from when on they wait.
 */
export async function fillFromSnapshot(
  to: LibraryDatabase,
  libraryId: string,
  { seq, pages, last }: SnapshotInHand,
  onBegun?: () => void,
): Promise<void> {
  const tables = libraryTables.filter((table) => !isSmall(table))
  await to.transaction('rw', [...tables.map((table) => to.table(table)), to.changes, to.meta], async () => {
    onBegun?.()
    let sums = emptySums()
    for (const page of pages) {
      const rows = [...rowsOf(page)].filter((row) => row !== null)
      sums = applyToSums(sums, rows.map(asAdded))
      for (const table of tables) await putRows(to, table, rows)
    }
    await to.changes.bulkPut(last.map(withSoundHead).map(changeRowOf))
    await markHistory(to, seq)
    await to.meta.put({ id: 'library', libraryId, lastSeq: seq, shapes: rowShapesVersion, ...sums })
  })
}

/** Writes the rows of the small tables of a snapshot. */
export function fillSmallTables(to: LibraryDatabase, { small }: SnapshotInHand): Promise<void> {
  return to.transaction(
    'rw',
    smallTables.map((table) => to.table(table)),
    async () => {
      for (const table of smallTables) await putRows(to, table, small)
    },
  )
}

/** Takes every row out of the tables of the library, its history and its `meta`; what is derived stays. */
export async function emptyTables(db: LibraryDatabase): Promise<void> {
  const tables = [...libraryTables.map((table) => db.table(table)), db.changes, db.meta, db.keptLists]
  await db.transaction('rw', tables, async () => {
    for (const table of tables) await table.clear()
  })
}

/** What lists take of the rows that go by. A snapshot has the rows of a table by their keys. */
class ListsOfRows {
  readonly lists: ReadonlyMap<ListTable, { readonly seq: number; readonly keys: string[]; readonly rows: object[] }>

  constructor(seq: number) {
    this.lists = new Map(libraryTables.filter(isListTable).map((table) => [table, { seq, keys: [], rows: [] }]))
  }

  add(row: SnapshotRow): void {
    if (!isListTable(row.table)) return
    const list = this.lists.get(row.table)
    list?.keys.push(keyOf(row))
    list?.rows.push(listRow(row.table, row.row as never))
  }
}

/** The rows of a page; null in the place of a line that is none. */
function* rowsOf(lines: Uint8Array): Generator<SnapshotRow | null> {
  for (const line of new TextDecoder().decode(lines).split('\n')) if (line !== '') yield readSnapshotRow(line)
}

async function putRows(to: LibraryDatabase, table: LibraryTable, rows: readonly SnapshotRow[]): Promise<void> {
  const ofTable = rows.flatMap((each) => (each.table === table ? [each.row] : []))
  for (let from = 0; from < ofTable.length; from += putAtOnce)
    await to.table<LibraryRows[LibraryTable]>(table).bulkPut(ofTable.slice(from, from + putAtOnce))
}

function isSmall(table: LibraryTable): boolean {
  return smallTables.some((small) => small === table)
}

function keyOf({ table, row }: SnapshotRow): string {
  return rowKey(table, row as never)
}

function asAdded(row: SnapshotRow): RowChange {
  return { table: row.table, key: keyOf(row), before: null, after: row.row } as RowChange
}
