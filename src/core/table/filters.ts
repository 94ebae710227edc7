import type { CellState, ColumnFilter } from '../model/saved-view.ts'
import type { EvidenceCell } from './evidence-table.ts'
import { missingCellWords } from './build-evidence-table.ts'

/** Every state a cell can be in, in the order of lists, with its words. */
export const cellStateWords: Readonly<Record<CellState, string>> = {
  value: 'With a value',
  suggestion: 'Suggestion',
  ...missingCellWords,
}

/** True where the filter holds something back: no words, no bounds and no state left out are no filter. */
export function isFiltering(filter: ColumnFilter): boolean {
  if (filter.without?.length) return true
  return filter.kind === 'text'
    ? filter.words.trim() !== ''
    : filter.kind === 'range'
      ? filter.from !== null || filter.to !== null
      : filter.hidden.length > 0
}

/** What a cell counts as in a list of choices: its code, its words, or its kind of missing. */
export function choiceOf(cell: EvidenceCell): string {
  if (cell.state === 'value' || cell.state === 'suggestion') return cell.code ?? cell.text
  return missingCellWords[cell.state]
}

/** True where the cell is to be shown. A range leaves out what has no number; text looks in value, detail and quotes. */
export function passes(cell: EvidenceCell, filter: ColumnFilter): boolean {
  return cellTest(filter)(cell)
}

/** The test of a filter, made ready for many cells; `beside` are further words that stand in the cell. */
export function cellTest(filter: ColumnFilter): (cell: EvidenceCell, beside?: string) => boolean {
  const test = ownTest(filter)
  const { without } = filter
  return without?.length ? (cell, beside) => !without.includes(cell.state) && test(cell, beside) : test
}

function ownTest(filter: ColumnFilter): (cell: EvidenceCell, beside?: string) => boolean {
  switch (filter.kind) {
    case 'text': {
      const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean)
      return (cell, beside = '') => {
        let held = `${cell.text} ${cell.detail ?? ''} ${beside}`
        for (const quote of cell.quotes) held += ` ${quote.exact}`
        held = held.toLowerCase()
        return words.every((word) => held.includes(word))
      }
    }
    case 'range': {
      const { from, to } = filter
      if (from === null && to === null) return () => true
      return ({ number }) => number !== undefined && number >= (from ?? -Infinity) && number <= (to ?? Infinity)
    }
    case 'choices': {
      const hidden = new Set(filter.hidden)
      return (cell) => !hidden.has(choiceOf(cell))
    }
  }
}

// Made once: a collator for every comparison makes sorting 20,000 rows take seconds.
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Orders two cells: numbers by size, words by alphabet, `descending` turned round; what has no value comes last either way. */
export function compareCells(a: EvidenceCell, b: EvidenceCell, descending = false): number {
  const [one, other] = [emptiness(a), emptiness(b)]
  if (one !== other) return one - other
  // A number comes before words, so that the order is the same whichever pair is compared first.
  const order =
    a.number !== undefined
      ? b.number !== undefined
        ? a.number - b.number
        : -1
      : b.number !== undefined
        ? 1
        : collator.compare(a.text, b.text)
  return descending && one === 0 ? -order : order
}

function emptiness(cell: EvidenceCell): 0 | 1 | 2 {
  if (cell.text === '') return 2
  return cell.state === 'value' || cell.state === 'suggestion' ? 0 : 1
}
