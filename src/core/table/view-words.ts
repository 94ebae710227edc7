import type { ShownChoice } from '../model/saved-view.ts'
import type { EvidenceColumn } from './evidence-table.ts'
import { filterWords } from './filter-words.ts'

/** One part of a choice in words. */
export interface ChoicePart {
  readonly label: 'Columns' | 'Filters' | 'Sorted by' | 'Grouped by'
  /** Empty where the choice says nothing of it. */
  readonly words: string
}

/** What a view shows, in words; `columns` are those of the table, and one that is not among them is called so. */
export function choiceParts(choice: ShownChoice, columns: readonly EvidenceColumn[]): readonly ChoicePart[] {
  const named = (id: string) => columns.find((column) => column.id === id)?.label ?? 'a column that is not there now'
  return [
    { label: 'Columns', words: choice.columns ? choice.columns.map(named).join(', ') : 'all' },
    {
      label: 'Filters',
      words: Object.entries(choice.filters)
        .map(([id, filter]) => `${named(id)} ${filterWords(id, filter)}`)
        .join('; '),
    },
    {
      label: 'Sorted by',
      words: choice.sorting.map(({ id, desc }) => `${named(id)}${desc ? ', descending' : ''}`).join('; '),
    },
    { label: 'Grouped by', words: choice.groupBy === null ? '' : named(choice.groupBy) },
  ]
}
