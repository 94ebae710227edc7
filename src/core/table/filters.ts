import type { EvidenceCell } from './evidence-table.ts'
import { missingCellWords } from './build-evidence-table.ts'

/** A filter of one column. Several columns' filters all have to hold. */
export type ColumnFilter =
  | { readonly kind: 'text'; readonly words: string }
  | { readonly kind: 'range'; readonly from: number | null; readonly to: number | null }
  /** The choices (see `choiceOf`) that are left out. */
  | { readonly kind: 'choices'; readonly hidden: readonly string[] }

/** What a cell counts as in a list of choices: its code, its words, or its kind of missing. */
export function choiceOf(cell: EvidenceCell): string {
  if (cell.state === 'value' || cell.state === 'suggestion') return cell.code ?? cell.text
  return missingCellWords[cell.state]
}

/** True where the cell is to be shown. A range leaves out what has no number; text looks in value, detail and quotes. */
export function passes(cell: EvidenceCell, filter: ColumnFilter): boolean {
  switch (filter.kind) {
    case 'text': {
      const held = `${cell.text} ${cell.detail ?? ''} ${cell.quotes.map((quote) => quote.exact).join(' ')}`.toLowerCase()
      return filter.words.toLowerCase().split(/\s+/).every((word) => held.includes(word))
    }
    case 'range':
      return cell.number !== undefined && cell.number >= (filter.from ?? -Infinity) && cell.number <= (filter.to ?? Infinity)
    case 'choices':
      return !filter.hidden.includes(choiceOf(cell))
  }
}

/** Orders two cells: numbers by size, words by alphabet, and what has no value after what has one. */
export function compareCells(a: EvidenceCell, b: EvidenceCell): number {
  const empty = (cell: EvidenceCell) => (cell.text === '' ? 2 : cell.state === 'value' || cell.state === 'suggestion' ? 0 : 1)
  if (empty(a) !== empty(b)) return empty(a) - empty(b)
  if (a.number !== undefined && b.number !== undefined) return a.number - b.number
  return a.text.localeCompare(b.text, 'en', { numeric: true, sensitivity: 'base' })
}
