import { fnv1a } from '#core/hash-of.ts'
import { libraryTables, type LibraryRows, type LibraryTable, type RowChange } from '#core/model/change.ts'
import type { LibraryDatabase, MetaRow } from './schema.ts'

/** Counts and checksums of the tables, changed row by row as the rows are. */
interface TableSums {
  readonly counts: Record<LibraryTable, number>
  readonly sums: Record<LibraryTable, number>
}

/** All zeros: an empty library. */
export function emptySums(): TableSums {
  const zeros = () => Object.fromEntries(libraryTables.map((table) => [table, 0])) as Record<LibraryTable, number>
  return { counts: zeros(), sums: zeros() }
}

/** A copy with `rows` applied. */
export function applyToSums(meta: TableSums | MetaRow, rows: readonly RowChange[]): TableSums {
  const counts = { ...meta.counts }
  const sums = { ...meta.sums }
  for (const row of rows) {
    counts[row.table] += (row.after ? 1 : 0) - (row.before ? 1 : 0)
    sums[row.table] = (sums[row.table] + hashRow(row.after) - hashRow(row.before)) >>> 0
  }
  return { counts, sums }
}

/** The first table whose rows do not add up to what was written, or null. Counting is cheap; summing reads every row. */
export async function findDamage(
  db: LibraryDatabase,
  meta: MetaRow,
  how: 'count' | 'sum',
): Promise<LibraryTable | null> {
  const counts = await Promise.all(libraryTables.map((table) => db.table(table).count()))
  const short = libraryTables.find((table, index) => counts[index] !== meta.counts[table])
  if (short || how === 'count') return short ?? null
  for (const table of libraryTables) {
    let sum = 0
    await db.table<LibraryRows[LibraryTable]>(table).each((row) => {
      sum = (sum + hashRow(row)) >>> 0
    })
    if (sum !== meta.sums[table]) return table
  }
  return null
}

/** Over the row's JSON. Null is 0, so adding and removing cancel out. */
function hashRow(row: unknown): number {
  return row === null ? 0 : fnv1a(JSON.stringify(row))
}
