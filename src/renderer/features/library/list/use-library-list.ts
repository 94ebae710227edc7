import { useEffect, useMemo } from 'react'
import type { LibraryView } from '#renderer/db/queries.ts'
import { useRemembered } from '#renderer/ui/remembered.ts'
import { filterStudies, type LibraryFilterId, type LibraryOrderId } from './library-filters.ts'
import { studyRows, type StudyRow } from './study-row.ts'

/** The list of the library: all rows, those that pass the filters in their order, and the filters themselves, which this window remembers. */
export interface LibraryList {
  readonly rows: readonly StudyRow[]
  readonly shown: readonly StudyRow[]
  readonly filter: LibraryFilterId
  setFilter(filter: LibraryFilterId): void
  readonly order: LibraryOrderId
  setOrder(order: LibraryOrderId): void
  readonly words: string
  setWords(words: string): void
}

/** The list of a library; empty while it is being read. */
export function useLibraryList(library: LibraryView | undefined): LibraryList {
  const [filter, setFilter] = useRemembered<LibraryFilterId>('library-filter', 'all', sessionStorage)
  const [order, setOrder] = useRemembered<LibraryOrderId>('library-order', 'added')
  const [words, setWords] = useRemembered('library-words', '', sessionStorage)
  const rows = useMemo(() => (library ? studyRows(library) : []), [library])
  const shown = useMemo(() => filterStudies(rows, filter, words, order), [rows, filter, words, order])
  // A filter that has run empty (its last study was dealt with) would look like an empty library.
  useEffect(() => {
    if (filter !== 'all' && shown.length === 0 && rows.length > 0 && words === '') setFilter('all')
  }, [filter, setFilter, shown.length, rows.length, words])
  return { rows, shown, filter, setFilter, order, setOrder, words, setWords }
}
