import { countWhile } from '#core/binary-search.ts'
import type { LibraryRows, RowChange } from '#core/model/change.ts'
import { db } from './current.ts'
import { keepListSoon, listRow, readKeptList, type ListRows, type ListTable, type listTables } from './kept-lists.ts'
import { mapRows } from './map-rows.ts'
import type { LibraryDatabase } from './schema.ts'

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
    known = await of.transaction('r', [of.table(table), of.changes, of.meta, of.keptLists], async () => {
      const seq = (await of.meta.get('library'))?.lastSeq ?? 0
      const list =
        (await broughtUpTo(seq, before, of, table, maxChanges)) ??
        (before ? null : await fromKept(seq, of, table)) ??
        (await readList(table, seq))
      return { of, ...list }
    })
    if (known.rows !== before?.rows) keepListSoon(of, table, known)
    // What `listTables` makes of rows of this table.
    return known.rows as readonly Taken<T>[]
  }
}

async function readList(table: ListTable, seq: number): Promise<ListRows> {
  const keys: string[] = []
  const rows = await mapRows(table, (row, key) => {
    keys.push(key)
    return listRow(table, row)
  })
  return { seq, keys, rows }
}

async function fromKept(seq: number, of: LibraryDatabase, table: ListTable): Promise<ListRows | null> {
  const list = await broughtUpTo(seq, await readKeptList(of, table), of, table, maxChangesSinceKept)
  // It must never show less than there is.
  return list?.keys.length === (await of.table(table).count()) ? list : null
}

/** The list with the changes since it was made; null where these are too many, or not all here. */
async function broughtUpTo(
  seq: number,
  before: ListRows | null,
  of: LibraryDatabase,
  table: ListTable,
  most: number,
): Promise<ListRows | null> {
  if (!before || seq < before.seq || seq - before.seq > most) return null
  if (seq === before.seq) return before
  const changes = await of.changes.where('seq').between(before.seq, seq, false, true).toArray()
  if (changes.length !== seq - before.seq) return null
  const changed = changes.flatMap((change) => change.rows).filter((row) => row.table === table)
  return { ...applied(before, changed), seq }
}

function applied(before: ListRows, changed: readonly RowChange[]): Omit<ListRows, 'seq'> {
  if (changed.length === 0) return { keys: before.keys, rows: before.rows }
  const keys = [...before.keys]
  const rows = [...before.rows]
  for (const { table, key, after } of changed) {
    const at = placeOf(keys, key)
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
  return { keys, rows }
}

/** Where a key stands in a sorted list, or belongs. Keys are compared as IndexedDB does: by their UTF-16 units. */
function placeOf(keys: readonly string[], key: string): number {
  return countWhile(keys, (other) => other < key)
}
