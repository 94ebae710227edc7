import type { Change, LibraryTable } from './change.ts'
import { isPlace } from './row-shapes/sound-change.ts'

/** The newest format of library folders that this version knows. */
export const newestFormat = 2

/** The format in which each table came. What a library does not use yet leaves it in the format before, so that older versions go on reading it. */
const formatOfTable: Readonly<Record<LibraryTable, number>> = {
  studies: 1,
  papers: 1,
  tags: 1,
  settings: 1,
  versions: 2,
  views: 2,
  sources: 2,
  drafts: 2,
  claims: 2,
  outcomes: 2,
}

/** The format that a folder must have to hold these changes. What names no row of the library needs none. */
export function formatNeeded(changes: readonly Pick<Change, 'rows'>[]): number {
  const formats = changes.flatMap(({ rows }) => rows.filter(isPlace).map(({ table }) => formatOfTable[table]))
  return formats.reduce((most, format) => Math.max(most, format), 1)
}
