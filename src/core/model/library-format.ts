import type { Change, LibraryTable } from './change.ts'

/** The newest format of library folders that this version knows. */
export const newestFormat = 2

/** The format in which each table came. What a library does not use yet leaves it in the format before, so that older versions go on reading it. */
const formatOfTable: Readonly<Record<LibraryTable, number>> = {
  studies: 1,
  papers: 1,
  tags: 1,
  settings: 1,
  versions: 2,
}

/** The format that a folder must have to hold these changes. */
export function formatNeeded(changes: readonly Pick<Change, 'rows'>[]): number {
  return Math.max(
    1,
    ...changes.map(({ rows }) => rows.reduce((most, { table }) => Math.max(most, formatOfTable[table]), 1)),
  )
}
