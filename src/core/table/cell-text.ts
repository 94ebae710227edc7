import { missingCellWords } from './build-evidence-table.ts'
import type { EvidenceCell, EvidenceColumn, EvidenceRow } from './evidence-table.ts'

/** Said behind every value that nobody has confirmed. */
export const suggestionMark = ' (suggestion, not confirmed)'

/**
 * A cell's words outside the app, in a file or on the clipboard. A number that stands alone is a number; a suggestion says that it is one,
 * and an invented study behind its name that it is invented.
 */
export function cellText(column: EvidenceColumn, row: EvidenceRow): string {
  const text = answerText(column, row.cells[column.id]!)
  return row.fictional && column.id === 'reference' ? `${text} (fictional)` : text
}

function answerText(column: EvidenceColumn, cell: EvidenceCell): string {
  if (cell.state === 'not-looked-at') return missingCellWords['not-looked-at']
  if (cell.state !== 'value' && cell.state !== 'suggestion') return cell.text
  // The stage and the sides of a number stand in the column beside it.
  const words =
    column.kind === 'number' && cell.number !== undefined
      ? String(cell.number)
      : cell.detail
        ? `${cell.text} (${cell.detail})`
        : cell.text
  return cell.state === 'suggestion' && words ? words + suggestionMark : words
}
