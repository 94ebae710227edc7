import { hasLabel } from '#core/model/labels.ts'
import { studyStateWords, type StudyState } from '#core/model/study.ts'
import type { StudyRow } from './study-row.ts'

/** The filters above the list, of which one is on. Each says how many it would show. */
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

/** What the writer marked studies with: combined with each other and with every filter. */
export interface MarkFilter {
  readonly starred: boolean
  readonly notes: boolean
  /** Studies with all of these labels. */
  readonly labels: readonly string[]
}

/** No mark is asked for. */
export const anyMark: MarkFilter = { starred: false, notes: false, labels: [] }

/** The lines that have every mark asked for; the same list where none is. */
export function withMarks(rows: readonly StudyRow[], { starred, notes, labels }: MarkFilter): readonly StudyRow[] {
  if (!starred && !notes && labels.length === 0) return rows
  return rows.filter(
    ({ study }) =>
      (!starred || study.starred === true) &&
      (!notes || study.notes !== undefined) &&
      labels.every((label) => hasLabel(study.labels, label)),
  )
}

// One collator for all: asked anew for each pair, sorting 100,000 lines would take many times as long.
const { compare: inAlphabet } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
const states = Object.keys(studyStateWords) as readonly StudyState[]

/** What the list can be sorted by. `value` null: the line stands at the end, whichever way it is sorted. */
export const libraryOrders = [
  {
    id: 'added',
    label: 'Added',
    upwards: 'oldest first',
    downwards: 'newest first',
    first: 'down',
    value: (row: StudyRow) => row.study.addedAt,
  },
  {
    id: 'year',
    label: 'Year',
    upwards: 'oldest first',
    downwards: 'newest first',
    first: 'down',
    value: (row: StudyRow) => row.year,
  },
  {
    id: 'author',
    label: 'Reference',
    upwards: 'A to Z',
    downwards: 'Z to A',
    first: 'up',
    value: (row: StudyRow) => row.reference,
  },
  {
    id: 'title',
    label: 'Title',
    upwards: 'A to Z',
    downwards: 'Z to A',
    first: 'up',
    value: (row: StudyRow) => row.title || null,
  },
  { id: 'design', label: 'Design', upwards: 'A to Z', downwards: 'Z to A', first: 'up', value: designOf },
  { id: 'people', label: 'N', upwards: 'smallest first', downwards: 'largest first', first: 'down', value: peopleOf },
  {
    id: 'waiting',
    label: 'To check',
    upwards: 'fewest first',
    downwards: 'most first',
    first: 'down',
    value: (row: StudyRow) => row.waiting,
  },
  {
    id: 'state',
    label: 'State',
    upwards: 'to read first',
    downwards: 'done first',
    first: 'up',
    value: (row: StudyRow) => states.indexOf(row.study.state),
  },
] as const satisfies readonly LibraryOrder[]
export type LibraryOrderId = (typeof libraryOrders)[number]['id']

interface LibraryOrder {
  readonly id: string
  readonly label: string
  readonly upwards: string
  readonly downwards: string
  /** The way of the first press. */
  readonly first: 'up' | 'down'
  readonly value: (row: StudyRow) => string | number | null
}

/** By what the list is sorted, and which way. */
export interface LibrarySort {
  readonly by: LibraryOrderId
  readonly way: 'up' | 'down'
}

/** The order of that name; of a name that a later version remembered, the first. */
export function orderOf(id: LibraryOrderId): LibraryOrder & { readonly id: LibraryOrderId } {
  return libraryOrders.find((entry) => entry.id === id) ?? libraryOrders[0]
}

/** What a press on a heading makes of the sorting: another column its own way first, the same one turned round. */
export function sortedBy(now: LibrarySort, by: LibraryOrderId): LibrarySort {
  return now.by === by ? { by, way: now.way === 'up' ? 'down' : 'up' } : { by, way: orderOf(by).first }
}

/** The lines in their order. Equal ones keep the order they came in. */
export function sortRows(rows: readonly StudyRow[], { by, way }: LibrarySort): readonly StudyRow[] {
  const { value } = orderOf(by)
  const sign = way === 'up' ? 1 : -1
  // ISO times are compared as they are written; everything else that is text, as people sort it.
  const compareText = by === 'added' ? (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0) : inAlphabet
  return rows
    .map((row) => ({ row, key: value(row) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      return sign * (typeof a.key === 'number' ? a.key - (b.key as number) : compareText(a.key, b.key as string))
    })
    .map(({ row }) => row)
}

/** The lines that pass the filter and hold every word, in the order they come in. */
export function filterStudies(rows: readonly StudyRow[], filter: LibraryFilterId, words: string): readonly StudyRow[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const { holds } = libraryFilters.find((entry) => entry.id === filter) ?? libraryFilters[0]
  return rows.filter((row) => holds(row) && wanted.every((word) => row.searchText.includes(word)))
}

function designOf({ design, suggested }: StudyRow): string | null {
  return (
    (typeof design === 'object' ? design?.design : undefined) ??
    (design === null ? suggested.design?.design : undefined) ??
    null
  )
}

function peopleOf({ sampleSize, suggested }: StudyRow): number | null {
  return (
    (typeof sampleSize === 'object' ? sampleSize?.number : undefined) ??
    (sampleSize === null ? suggested.sampleSize?.number : undefined) ??
    null
  )
}
