import { evidenceColumns } from '../table/columns.ts'
import type { CellQuote, EvidenceColumn, EvidenceTable } from '../table/evidence-table.ts'
import { cellText } from './csv-cell.ts'
import type { TableExport } from './export-format.ts'
import { guardFormula } from './formula-guard.ts'

// Browsers, workers and Node all have it, but the core's lib does not name it.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/**
 * The evidence table as CSV by RFC 4180: CRLF, quotes doubled, equal field counts; UTF-8 with a byte order mark so that Excel opens it
 * right; no `sep=` line, which would cancel the mark. After the columns come a `<field>_quote` and a `<field>_page` for each field shown.
 * Options: `byteOrderMark` (true), `delimiter` ("," ";" or TAB).
 */
export const csvExport: TableExport = {
  id: 'csv',
  label: 'CSV (for Excel and other spreadsheets)',
  extension: 'csv',
  mimeType: 'text/csv',
  write: (table, options = {}) => {
    const delimiter = typeof options.delimiter === 'string' ? options.delimiter : ','
    const text = csvRows(table).map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter) + '\r\n').join('')
    return new TextEncoder().encode((options.byteOrderMark === false ? '' : '\uFEFF') + text)
  },
}

/** The cells of the CSV, header first: what is shown, then the quotes and their pages. */
export function csvRows(shown: EvidenceTable): readonly (readonly string[])[] {
  const table = { rows: shown.rows, columns: withReferenceParts(shown.columns) }
  const proved = table.columns.filter((column) => column.fieldId !== null)
  const header = [...table.columns.map((column) => column.label), ...proved.flatMap((column) => [`${fieldName(column)}_quote`, `${fieldName(column)}_page`])]
  const rows = table.rows.map(({ cells, fictional }) => [
    ...table.columns.map((column) => cellText(column, cells[column.id]!) + (fictional && column.id === 'reference' ? ' (fictional)' : '')),
    ...proved.flatMap((column) => quoteCells(cells[column.id]!.quotes)),
  ])
  return [header, ...rows].map((row) => row.map(guardFormula))
}

/** On screen the reference stands above its title; in a file year and title get columns of their own. */
function withReferenceParts(columns: readonly EvidenceColumn[]): readonly EvidenceColumn[] {
  const parts = evidenceColumns().filter((column) => (column.id === 'year' || column.id === 'title') && !columns.some((other) => other.id === column.id))
  return columns.flatMap((column) => (column.id === 'reference' ? [column, ...parts] : [column]))
}

function quoteCells(quotes: readonly CellQuote[]): readonly [string, string] {
  return [quotes.map((quote) => quote.exact).join(' | '), quotes.map((quote) => quote.pageNumber ?? '').join(' | ')]
}

function fieldName(column: EvidenceColumn): string {
  return column.fieldId!.startsWith('custom:') ? column.label : column.fieldId!
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) || /^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
