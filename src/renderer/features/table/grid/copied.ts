import { copiedCells } from '#core/table/copied-cells.ts'
import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import type { PastedCell } from '#core/table/paste-plan.ts'
import { formatCount } from '#core/format-count.ts'
import { parseDelimited } from '#core/references/reading/delimited-text.ts'
import { copyTextAndHtml } from '#renderer/background/copy-text.ts'

/** What was copied last in this window, and the text that the clipboard has of it: with it come whole values, not their words alone. */
let lastCopied: { readonly text: string; readonly cells: readonly (readonly PastedCell[])[] } | null = null

/** Puts cells on the clipboard, as text and as a table, so that they paste cleanly into a spreadsheet. */
export function copyCells(rows: readonly EvidenceRow[], columns: readonly EvidenceColumn[], headings: boolean): void {
  const { tsv, html } = copiedCells(rows, columns, headings)
  const words =
    rows.length * columns.length === 1
      ? 'Copied the cell'
      : `Copied ${formatCount(rows.length, 'row')} of ${formatCount(columns.length, 'column')}`
  if (copyTextAndHtml({ text: tsv, html }, words))
    lastCopied = { text: withPlainLineEnds(tsv), cells: copiedRows(tsv, rows, columns, headings) }
}

function copiedRows(
  tsv: string,
  rows: readonly EvidenceRow[],
  columns: readonly EvidenceColumn[],
  headings: boolean,
): readonly (readonly PastedCell[])[] {
  return textCells(tsv).map((line, index) => {
    const row = rows[headings ? index - 1 : index]
    return line.map((cell, at) => {
      const column = columns[at]
      return row && column ? { ...cell, from: { column, cell: row.cells[column.id]! } } : cell
    })
  })
}

/** The cells that were copied last in this window, where the clipboard still has their text; null otherwise. */
export function copiedHere(text: string): readonly (readonly PastedCell[])[] | null {
  return lastCopied?.text === withPlainLineEnds(text) ? lastCopied.cells : null
}

/** The cells of a text from a spreadsheet: lines and tabs, cells with line breaks in quotes. */
export function textCells(text: string): readonly (readonly PastedCell[])[] {
  return [...parseDelimited(text.includes('\n') ? text : text.replaceAll('\r', '\n'), '\t', [])].map(({ cells }) =>
    cells.map((words) => ({ words })),
  )
}

function withPlainLineEnds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n')
}
