import type { LibraryRows, LibraryTable } from '#core/model/change.ts'
import type { RowEdit } from './commit.ts'
import { db } from './current.ts'
import { nextNumbers } from './story-rows.ts'

type Row = LibraryRows[LibraryTable]
type NumberedTable = 'claims' | 'drafts'
type NumberedRow = LibraryRows[NumberedTable]

/** A row that is to come into the library; null where it is to go. */
interface ComingRow {
  readonly table: LibraryTable
  readonly key: string
  readonly there: Row | null
}

/** The row of another copy under the number that it has here: a claim that is known here under another name keeps that. */
export function underItsNumberHere<R extends Row | null>(table: LibraryTable, row: R, here: Row | null): R {
  if (!isNumbered(table) || row === null || here === null) return row
  return { ...row, number: (here as NumberedRow).number }
}

/**
 * The numbers that coming claims and drafts get here, by `table/key`, where theirs belongs to another one: of the library, of what was removed
 * from it, or one that comes before them. Numbers are never given again, so each gets the next free one; `edits` remember the last.
 */
export async function newNumbers(
  rows: readonly ComingRow[],
): Promise<{ readonly numbers: ReadonlyMap<string, number>; readonly edits: readonly RowEdit[] }> {
  const numbers = new Map<string, number>()
  const edits: RowEdit[] = []
  for (const table of ['claims', 'drafts'] as const) {
    const coming = rows.flatMap((row) =>
      row.table === table && row.there ? [{ key: row.key, number: (row.there as NumberedRow).number }] : [],
    )
    if (coming.length === 0) continue
    const owners = await ownersOf(table)
    const taken = coming.filter(({ key, number }) => {
      const owner = owners.get(number)
      if (owner === undefined) owners.set(number, key)
      return owner !== undefined && owner !== key
    })
    if (taken.length === 0) continue
    const { first, edit } = await nextNumbers(table, taken.length, [...owners.keys()])
    for (const [index, { key }] of taken.entries()) numbers.set(`${table}/${key}`, first + index)
    edits.push(edit)
  }
  return { numbers, edits }
}

/** Whose each number is, of those that are here and of those that the history tells of. */
async function ownersOf(table: NumberedTable): Promise<Map<number, string>> {
  const owners = new Map<number, string>()
  await db()
    .changes.where('touched')
    .startsWith(`${table}/`)
    .each(({ rows }) => {
      for (const row of rows) if (row.table === table && row.before) owners.set(row.before.number, row.key)
    })
  for (const { number, id } of await db().table<NumberedRow, string>(table).toArray()) owners.set(number, id)
  return owners
}

function isNumbered(table: LibraryTable): table is NumberedTable {
  return table === 'claims' || table === 'drafts'
}
