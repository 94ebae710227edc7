import type { StudyRow } from './study-row.ts'

/** The filters above the list. Each says how many it would show. */
export const libraryFilters = [
  { id: 'all', label: 'All', holds: () => true },
  { id: 'to-read', label: 'To read', holds: (row: StudyRow) => row.study.state === 'to-read' },
  { id: 'in-work', label: 'In progress', holds: (row: StudyRow) => row.study.state === 'in-work' },
  { id: 'done', label: 'Done', holds: (row: StudyRow) => row.study.state === 'done' },
  { id: 'suggestions', label: 'Suggestions', holds: (row: StudyRow) => row.waiting > 0 },
  { id: 'no-pdf', label: 'No PDF', holds: (row: StudyRow) => row.paperCount === 0 },
  { id: 'problems', label: 'Problems', holds: (row: StudyRow) => row.study.problems.length > 0 },
] as const
export type LibraryFilterId = (typeof libraryFilters)[number]['id']

/** The orders of the list; `short` is what the button says. */
export const libraryOrders = [
  {
    id: 'added',
    label: 'Added, newest first',
    short: 'Added',
    compare: (a: StudyRow, b: StudyRow) => b.study.addedAt.localeCompare(a.study.addedAt),
  },
  {
    id: 'year',
    label: 'Year, newest first',
    short: 'Year',
    compare: (a: StudyRow, b: StudyRow) => (b.year ?? 0) - (a.year ?? 0),
  },
  {
    id: 'author',
    label: 'First author',
    short: 'First author',
    compare: (a: StudyRow, b: StudyRow) => a.reference.localeCompare(b.reference),
  },
  {
    id: 'title',
    label: 'Title',
    short: 'Title',
    compare: (a: StudyRow, b: StudyRow) => a.title.localeCompare(b.title),
  },
  {
    id: 'waiting',
    label: 'Most suggestions',
    short: 'Most suggestions',
    compare: (a: StudyRow, b: StudyRow) => b.waiting - a.waiting,
  },
] as const
export type LibraryOrderId = (typeof libraryOrders)[number]['id']

/** The lines to show: those of the filter that hold every word, in the order. Equal ones keep the order they came in. */
export function filterStudies(
  rows: readonly StudyRow[],
  filter: LibraryFilterId,
  words: string,
  order: LibraryOrderId,
): readonly StudyRow[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const { holds } = libraryFilters.find((entry) => entry.id === filter)!
  const { compare } = libraryOrders.find((entry) => entry.id === order)!
  return rows.filter((row) => holds(row) && wanted.every((word) => row.searchText.includes(word))).toSorted(compare)
}
