import type { ColumnFilter } from '#core/table/filters.ts'

/** A filter in a few words, for its chip. */
export function filterWords(filter: ColumnFilter): string {
  switch (filter.kind) {
    case 'text': return `contains “${filter.words}”`
    case 'range': return filter.from === null ? `to ${filter.to}` : filter.to === null ? `from ${filter.from}` : `${filter.from} to ${filter.to}`
    case 'choices': return filter.hidden.length <= 2 ? `not ${filter.hidden.join(', ')}` : `not ${filter.hidden.length} kinds`
  }
}
