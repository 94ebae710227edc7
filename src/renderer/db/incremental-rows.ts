import { countWhile } from '#core/binary-search.ts'
import type { LibraryRows, LibraryTable, RowChange } from '#core/model/change.ts'
import { db } from './current.ts'
import { mapRows } from './map-rows.ts'
import type { LibraryDatabase } from './schema.ts'

// Beyond this a table is read anew: that is faster, and a large import's changes would come whole.
const maxChanges = 20

/**
 * A query for all rows of a table, each as `take` makes of it, in the order of their keys: read whole once, and then brought up to date by
 * the changes that came since, so that one edit in a library of 20,000 studies costs one row. Rows that did not change stay the same objects;
 * where none did, so does the answer. For a live query: it asks for the library's `lastSeq`, so every change brings it back.
 */
export function incrementalRows<T extends LibraryTable, R extends object>(
  table: T,
  take: (row: LibraryRows[T]) => R,
): () => Promise<readonly R[]> {
  let known: {
    readonly of: LibraryDatabase
    readonly seq: number
    readonly keys: readonly string[]
    readonly rows: readonly R[]
  } | null = null
  return async () => {
    const of = db()
    known = await of.transaction('r', [of.table(table), of.changes, of.meta], async () => {
      const seq = (await of.meta.get('library'))?.lastSeq ?? 0
      const before = known
      if (before?.of === of && seq >= before.seq && seq - before.seq <= maxChanges) {
        const changes =
          seq === before.seq ? [] : await of.changes.where('seq').between(before.seq, seq, false, true).toArray()
        if (changes.length === seq - before.seq) {
          const changed = changes
            .flatMap((change) => change.rows)
            .filter((row): row is Extract<RowChange, { readonly table: T }> => row.table === table)
          return { of, seq, ...applied(before, changed, take) }
        }
      }
      const keys: string[] = []
      const rows = await mapRows(table, (row, key) => {
        keys.push(key)
        return take(row)
      })
      return { of, seq, keys, rows }
    })
    return known.rows
  }
}

interface KeyedRows<R> {
  readonly keys: readonly string[]
  readonly rows: readonly R[]
}

function applied<T extends LibraryTable, R>(
  before: KeyedRows<R>,
  changed: readonly Extract<RowChange, { readonly table: T }>[],
  take: (row: LibraryRows[T]) => R,
): KeyedRows<R> {
  if (changed.length === 0) return { keys: before.keys, rows: before.rows }
  const keys = [...before.keys]
  const rows = [...before.rows]
  for (const { key, after } of changed) {
    const at = placeOf(keys, key)
    const isThere = keys[at] === key
    if (after === null) {
      if (isThere) {
        keys.splice(at, 1)
        rows.splice(at, 1)
      }
    } else {
      keys.splice(at, isThere ? 1 : 0, key)
      rows.splice(at, isThere ? 1 : 0, take(after as LibraryRows[T]))
    }
  }
  return { keys, rows }
}

/** Where a key stands in a sorted list, or belongs. Keys are compared as IndexedDB does: by their UTF-16 units. */
function placeOf(keys: readonly string[], key: string): number {
  return countWhile(keys, (other) => other < key)
}
