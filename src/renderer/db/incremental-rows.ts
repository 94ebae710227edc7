import Dexie from 'dexie'
import { db } from './current.ts'
import { listWhileFilling } from './filling.ts'
import {
  keepListSoon,
  listRow,
  takeKeptList,
  withChanges,
  type ListRows,
  type ListTable,
  type listTables,
} from './kept-lists.ts'
import { mapRows } from './map-rows.ts'
import type { LibraryDatabase, MetaRow } from './schema.ts'

// Beyond this a table is read anew: that is faster, and a large import's changes would come whole.
const maxChanges = 20
/** Of what an earlier run kept: reading these changes is still much faster than reading every row. */
const maxChangesSinceKept = 500

type Taken<T extends ListTable> = ReturnType<(typeof listTables)[T]>

/**
 * A query for all rows of a table, each as lists have it, in the order of their keys: read whole once, or as an earlier run kept them, and then
 * brought up to date by the changes that came since, so that one edit in a library of 20,000 studies costs one row. Rows that did not change
 * stay the same objects; where none did, so does the answer. For a live query: it asks for the library's `lastSeq`, so every change brings
 * it back.
 */
export function incrementalRows<T extends ListTable>(table: T): () => Promise<readonly Taken<T>[]> {
  let known: (ListRows & { readonly of: LibraryDatabase }) | null = null
  return async () => {
    const of = db()
    const before = known?.of === of ? known : null
    const filling = listWhileFilling(of, table)
    if (filling) {
      // Asked for, so that the library's row brings this query back; not waited for: it comes with all the rows.
      of.meta.get('library').catch(() => undefined)
      known = before ?? { of, ...filling }
      return known.rows as readonly Taken<T>[]
    }
    const list =
      (await broughtUpToDate(
        of,
        table,
        before ?? (await Dexie.Promise.resolve(takeKeptList(of, table))),
        before ? maxChanges : maxChangesSinceKept,
      )) ?? (await readList(of, table))
    known = { of, ...list }
    if (known.rows !== before?.rows) keepListSoon(of, table, known)
    // What `listTables` makes of rows of this table.
    return known.rows as readonly Taken<T>[]
  }
}

function readList(of: LibraryDatabase, table: ListTable): Promise<ListRows> {
  return of.transaction('r', [of.table(table), of.meta], async () => {
    const keys: string[] = []
    const rows = await mapRows(table, (row, key) => {
      keys.push(key)
      return listRow(table, row)
    })
    return { seq: (await of.meta.get('library'))?.lastSeq ?? 0, keys, rows }
  })
}

/** The list with the changes since it was made; null where these are more than `most`, or not all here. */
function broughtUpToDate(
  of: LibraryDatabase,
  table: ListTable,
  list: ListRows | null,
  most: number,
): Promise<ListRows | null> {
  return of.transaction('r', [of.changes, of.meta], async () => {
    const meta = await of.meta.get('library')
    const seq = meta?.lastSeq ?? 0
    if (!list || seq < list.seq || seq - list.seq > most) return null
    if (seq === list.seq) return isAll(list, table, meta) ? list : null
    const changes = await of.changes.where('seq').between(list.seq, seq, false, true).toArray()
    if (changes.length !== seq - list.seq) return null
    const changed = changes.flatMap((change) => change.rows).filter((row) => row.table === table)
    const now = withChanges(list, changed, seq)
    return isAll(now, table, meta) ? now : null
  })
}

/** It must never show less than there is; the counts were compared with the tables when the library was opened. */
function isAll(list: ListRows, table: ListTable, meta: MetaRow | undefined): boolean {
  return list.keys.length === (meta?.counts[table] ?? 0)
}
