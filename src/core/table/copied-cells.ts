import { escapeHtml } from '../escape-html.ts'
import { guardFormula } from '../formula-guard.ts'
import { cellText } from './cell-text.ts'
import type { EvidenceColumn, EvidenceRow } from './evidence-table.ts'

/** What goes to the clipboard: a spreadsheet takes whichever of the two it prefers. */
interface CopiedCells {
  /** Tab-separated, as spreadsheets read it: a cell with a tab, line break or quote mark stands in quotes. */
  readonly tsv: string
  readonly html: string
}

/** These rows and columns for the clipboard, as they are shown and nothing else; with a row of headings where `headings`. */
export function copiedCells(
  rows: readonly EvidenceRow[],
  columns: readonly EvidenceColumn[],
  headings: boolean,
): CopiedCells {
  const cells = rows.map((row) => columns.map((column) => cellText(column, row)))
  return copiedTexts(cells, headings ? columns.map((column) => column.label) : null)
}

/** A table of texts for the clipboard, below its headings where it has any. Texts that a spreadsheet would run are prefixed. */
export function copiedTexts(cells: readonly (readonly string[])[], headings: readonly string[] | null): CopiedCells {
  const guarded = cells.map((row) => row.map(guardFormula))
  const names = headings?.map(guardFormula)
  const head = names ? `<tr>${names.map((name) => `<th>${escapeHtml(name)}</th>`).join('')}</tr>` : ''
  return {
    tsv: [...(names ? [names] : []), ...guarded].map((row) => row.map(tsvCell).join('\t')).join('\r\n'),
    html: `<meta charset="utf-8"><table>${head}${guarded.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('')}</table>`,
  }
}

function tsvCell(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

// Excel makes a date of "3-4" and drops leading zeros unless the cell says that it is text.
function htmlCell(text: string): string {
  const style = /^-?\d+(?:\.\d+)?$/.test(text) && !/^-?0\d/.test(text) ? '' : ` style="mso-number-format:'\\@'"`
  return `<td${style}>${escapeHtml(text).replaceAll(/\r\n|[\r\n]/g, '<br>')}</td>`
}
