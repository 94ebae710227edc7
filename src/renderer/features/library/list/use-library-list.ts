import { useEffect, useMemo } from 'react'
import { labelsInUse, type LabelCount } from '#core/model/labels.ts'
import type { LibraryView } from '#renderer/db/queries.ts'
import { useRemembered } from '#renderer/ui/remembered.ts'
import {
  anyMark,
  filterStudies,
  libraryFilters,
  sortRows,
  withMarks,
  type LibraryFilterId,
  type LibrarySort,
  type MarkFilter,
} from './library-filters.ts'
import { studyRows, type StudyRow } from './study-row.ts'

/** The list of the library: all rows, those that pass the filters in their order, and the filters themselves, which this window remembers. */
export interface LibraryList {
  readonly rows: readonly StudyRow[]
  readonly shown: readonly StudyRow[]
  readonly filter: LibraryFilterId
  setFilter(filter: LibraryFilterId): void
  /** How many each filter would show, with the marks that are asked for. */
  readonly counts: Readonly<Record<LibraryFilterId, number>>
  readonly marks: MarkFilter
  setMarks(marks: MarkFilter): void
  readonly labels: readonly LabelCount[]
  readonly sort: LibrarySort
  setSort(sort: LibrarySort): void
  readonly words: string
  setWords(words: string): void
  /** Takes filters, marks and words away. */
  showAll(): void
}

/** The list of a library; empty while it is being read. Words are looked for in lines that are sorted already: a letter typed sorts nothing. */
export function useLibraryList(library: LibraryView | undefined): LibraryList {
  const [filter, setFilter] = useRemembered<LibraryFilterId>('library-filter', 'all', sessionStorage)
  const [marks, setMarks] = useRemembered<MarkFilter>('library-marks', anyMark, sessionStorage)
  const [sort, setSort] = useRemembered<LibrarySort>('library-sort', { by: 'added', way: 'down' })
  const [words, setWords] = useRemembered('library-words', '', sessionStorage)
  const rows = useMemo(() => (library ? studyRows(library) : []), [library])
  const labels = useMemo(() => labelsInUse(library?.studies ?? []), [library?.studies])
  const sorted = useMemo(() => sortRows(rows, sort), [rows, sort])
  const marked = useMemo(() => withMarks(sorted, marks), [sorted, marks])
  const counts = useMemo(() => countsOf(marked), [marked])
  const shown = useMemo(() => filterStudies(marked, filter, words), [marked, filter, words])
  // A filter that has run empty (its last study was dealt with) would look like an empty library.
  useEffect(() => {
    if (rows.length === 0 || shown.length > 0 || words !== '') return
    if (marked.length === 0) setMarks(anyMark)
    else if (filter !== 'all') setFilter('all')
  }, [filter, setFilter, setMarks, shown.length, marked.length, rows.length, words])
  const showAll = () => {
    setFilter('all')
    setMarks(anyMark)
    setWords('')
  }
  return { rows, shown, filter, setFilter, counts, marks, setMarks, labels, sort, setSort, words, setWords, showAll }
}

function countsOf(rows: readonly StudyRow[]): Readonly<Record<LibraryFilterId, number>> {
  const counts = Object.fromEntries(libraryFilters.map(({ id }) => [id, 0])) as Record<LibraryFilterId, number>
  for (const row of rows) for (const { id, holds } of libraryFilters) if (holds(row)) counts[id] += 1
  return counts
}
