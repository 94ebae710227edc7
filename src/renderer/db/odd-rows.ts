import Dexie, { type Table } from 'dexie'
import { formatCount } from '#core/format-count.ts'
import { rowProblem, rowShapesVersion } from '#core/model/row-shapes/row-problem.ts'
import { holdsOddRow, leftOutWords, withSoundHead } from '#core/model/row-shapes/sound-change.ts'
import { historyFrom } from './history.ts'
import type { ChangeRow, LibraryDatabase, MetaRow } from './schema.ts'
import { libraryTables } from '#core/model/change.ts'

/** A sentence on the rows of the folder that have a wrong shape and are not on screen; none where all are. */
export async function leftOutNotices(db: LibraryDatabase): Promise<readonly string[]> {
  const leftOut = (await db.meta.get('library'))?.leftOut ?? []
  if (leftOut.length === 0) return []
  const rows = formatCount(leftOut.length, 'row')
  return [
    `${rows} of the library folder ${leftOut.length === 1 ? 'has a wrong shape and is' : 'have a wrong shape and are'} left out: ${leftOutWords(leftOut)}. The rest of the library is whole.`,
  ]
}

/**
 * True where this window's copy was made by rules for the shape of rows that would now make another one of it: it holds a row that they
 * refuse, or left rows out that they may take. Looked through once after the rules have changed; then the copy remembers that.
 */
export async function isOfOtherShapes(db: LibraryDatabase, { shapes, leftOut }: MetaRow): Promise<boolean> {
  if (shapes === rowShapesVersion) return false
  // What is not read yet of its history would be looked at by the new rules, and what is there was by the old.
  if (leftOut || (await historyFrom(db)) > 1 || (await holdsOddRows(db))) return true
  await db.meta.update('library', { shapes: rowShapesVersion })
  return false
}

async function holdsOddRows(db: LibraryDatabase): Promise<boolean> {
  for (const table of libraryTables)
    if (await someRow(db.table(table), 1000, (row) => rowProblem(table, row) !== null)) return true
  // Few at once: the changes of a large import weigh megabytes each.
  return someRow(
    db.table<ChangeRow, number>('changes'),
    20,
    (change) => withSoundHead(change) !== change || holdsOddRow(change),
  )
}

/** True where `is` holds for a row of the table, read in parts of `atOnce`. */
async function someRow<T>(table: Table<T>, atOnce: number, is: (row: T) => boolean): Promise<boolean> {
  let after: unknown
  for (;;) {
    const part = await (after === undefined ? table.orderBy(':id') : table.where(':id').above(after))
      .limit(atOnce)
      .toArray()
    if (part.some(is)) return true
    if (part.length < atOnce) return false
    after = Dexie.getByKeyPath(part.at(-1) as object, String(table.schema.primKey.keyPath))
  }
}
