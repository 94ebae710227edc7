import { countWhile } from '#core/binary-search.ts'
import { rowKey, type LibraryRows, type LibraryTable, type RowChange } from '#core/model/change.ts'
import { listsVersion } from '#core/source-versions.ts'
import { batchState } from './batch-state.ts'
import { openWithRetries } from './database-files.ts'
import { listed } from './map-rows.ts'
import { LibraryDatabase } from './schema.ts'

/** The tables that lists are made of, and what they take of each row. */
export const listTables = {
  studies: listed,
  papers: (paper: LibraryRows['papers']) => paper,
  tags: (tag: LibraryRows['tags']) => tag,
  outcomes: (outcome: LibraryRows['outcomes']) => outcome,
} as const satisfies Partial<{ [T in LibraryTable]: (row: LibraryRows[T]) => object }>
export type ListTable = keyof typeof listTables

/** True for a table that lists are made of. */
export function isListTable(table: LibraryTable): table is ListTable {
  return Object.hasOwn(listTables, table)
}

/** What lists take of a row of that table. */
export function listRow<T extends ListTable>(table: T, row: LibraryRows[T]): object {
  // Table and row belong together; the compiler cannot follow that through the union.
  return (listTables[table] as (row: LibraryRows[T]) => object)(row)
}

/** The rows of a table as lists have them, after change `seq`, in the order of their keys. */
export interface ListRows {
  readonly seq: number
  readonly keys: readonly string[]
  readonly rows: readonly object[]
}

/** The list after the changes up to `seq`, of which `changed` are its table's rows. Rows that did not change stay the same objects. */
export function withChanges(list: ListRows, changed: readonly RowChange[], seq: number): ListRows {
  if (changed.length === 0) return { ...list, seq }
  const keys = [...list.keys]
  const rows = [...list.rows]
  for (const { table, key, after } of changed) {
    // Keys are compared as IndexedDB does: by their UTF-16 units.
    const at = countWhile(keys, (other) => other < key)
    const isThere = keys[at] === key
    if (after === null) {
      if (isThere) {
        keys.splice(at, 1)
        rows.splice(at, 1)
      }
    } else {
      keys.splice(at, isThere ? 1 : 0, key)
      rows.splice(at, isThere ? 1 : 0, listRow(table as ListTable, after as LibraryRows[ListTable]))
    }
  }
  return { seq, keys, rows }
}

/**
 * A record of `keptLists`: the rows of a table in a few long texts, because a database takes ten times as long to give thousands of rows one by
 * one. Derived: made again from the tables at any time, and gone with them.
 */
export interface KeptListRow {
  /** The table's name for what is said of all; with `/<time>/<number>` for a part of the rows. */
  readonly id: string
  readonly head?: { readonly seq: number; readonly version: string; readonly parts: readonly string[] }
  readonly json?: string
}

const rowsOfPart = 2_000
/** Fewer are read one by one as fast. */
export const fewRows = 2_000
/** After a change, so that writing goes on undisturbed. */
const keepAfterMs = 30_000

/** The rows of a table as they were kept last; null where there are none, or this version takes other things of a row. */
export async function readKeptList(library: LibraryDatabase, table: ListTable): Promise<ListRows | null> {
  const head = (await library.keptLists.get(table))?.head
  if (head?.version !== listsVersion) return null
  const parts = await library.keptLists.bulkGet([...head.parts])
  const keys: string[] = []
  const rows: object[] = []
  for (const part of parts) {
    if (part?.json === undefined) return null
    for (const row of JSON.parse(part.json) as readonly LibraryRows[ListTable][]) {
      keys.push(rowKey(table, row))
      rows.push(row)
    }
  }
  return { seq: head.seq, keys, rows }
}

/** Begins to read the lists that were kept, for whoever asks first (`offerKeptLists`): beside all else that an opening waits for. */
export function readKeptLists(library: LibraryDatabase): KeptLists {
  const tables = Object.keys(listTables) as ListTable[]
  const lists = new Map(tables.map((table) => [table, readKeptList(library, table)]))
  // What one throws is thrown where it is asked for.
  for (const list of lists.values()) list.catch(() => undefined)
  return lists
}
type KeptLists = Map<ListTable, Promise<ListRows | null>>

let offered: { readonly name: string; readonly lists: KeptLists } | null = null

/** Hands lists that were read while their library was opened to whoever asks for them first. */
export function offerKeptLists(library: LibraryDatabase, lists: KeptLists): void {
  offered = { name: library.name, lists }
}

/** The rows of a table as they were kept last: those that were offered, once; else as they are kept now. */
export function takeKeptList(library: LibraryDatabase, table: ListTable): Promise<ListRows | null> {
  const list = offered?.name === library.name ? offered.lists.get(table) : undefined
  offered?.lists.delete(table)
  return list ?? readKeptList(library, table)
}

/** Keeps the rows of a table, a part at a time; what was kept before goes at the end. `turn`: waited for before each part. */
export async function keepList(
  library: LibraryDatabase,
  table: ListTable,
  { seq, rows }: ListRows,
  turn: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const store = library.keptLists
  const parts: string[] = []
  const generation = Date.now()
  for (let from = 0; from < rows.length; from += rowsOfPart) {
    await turn()
    const id = `${table}/${generation}/${parts.length}`
    await store.put({ id, json: JSON.stringify(rows.slice(from, from + rowsOfPart)) })
    parts.push(id)
  }
  await library.transaction('rw', store, async () => {
    await store.put({ id: table, head: { seq, version: listsVersion, parts } })
    const before = await store.where('id').startsWith(`${table}/`).primaryKeys()
    const now = new Set(parts)
    await store.bulkDelete(before.filter((id) => !now.has(id)))
  })
}

const waiting = new Map<ListTable, { readonly library: LibraryDatabase; readonly list: ListRows }>()
let timer: ReturnType<typeof setTimeout> | null = null

/** Keeps the rows of a table of a large library when the writer pauses: what is asked last of a table stands. */
export function keepListSoon(library: LibraryDatabase, table: ListTable, list: ListRows): void {
  if (list.keys.length < fewRows) return
  waiting.set(table, { library, list })
  timer ??= setTimeout(() => {
    timer = null
    void keepWaiting()
  }, keepAfterMs)
}

async function keepWaiting(): Promise<void> {
  // Not beside an import: it is for its end.
  if (batchState.get()) return
  const lists = [...waiting]
  waiting.clear()
  for (const [table, { library, list }] of lists) {
    // What is not on the disk yet when the machine stops is made again.
    const relaxed = new LibraryDatabase(library.name, 'relaxed')
    const opened = await openWithRetries(relaxed)
    if (!opened.ok) return
    try {
      if ((await relaxed.keptLists.get(table))?.head?.seq !== list.seq) await keepList(relaxed, table, list, whenIdle)
    } finally {
      relaxed.close()
    }
  }
}

function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 }))
}
