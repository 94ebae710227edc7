import { evidenceColumns } from '../table/columns.ts'
import type { EvidenceColumn, EvidenceTable } from '../table/evidence-table.ts'
import { cellText } from '../table/cell-text.ts'
import type { TableExport } from './table-export.ts'
import { guardFormula } from '../formula-guard.ts'

// Browsers, workers and Node all have it, but the core's lib does not name it.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/**
 * The evidence table as CSV by RFC 4180: CRLF, every text in quotes, equal field counts; UTF-8 with a byte order mark so that Excel opens it
 * right; no `sep=` line, which would cancel the mark. After the columns come a `<field>_quote` and a `<field>_page` for each field shown.
 * Options: `byteOrderMark` (true), `delimiter` ("," ";" or TAB).
 */
export const csvExport: TableExport = {
  id: 'csv',
  label: 'CSV',
  extension: 'csv',
  mimeType: 'text/csv',
  options: [
    {
      id: 'delimiter',
      label: 'Delimiter',
      kind: 'choice',
      choices: [
        { value: ',', label: 'Comma' },
        { value: ';', label: 'Semicolon' },
        { value: '\t', label: 'Tab' },
      ],
      default: ',',
    },
    { id: 'byteOrderMark', label: 'Mark as UTF-8, so that Excel shows accents right', kind: 'switch', default: true },
  ],
  write: (table, options = {}) => {
    const delimiter = typeof options.delimiter === 'string' ? options.delimiter : ','
    const encoder = new TextEncoder()
    const parts: Uint8Array[] = []
    let text = options.byteOrderMark === false ? '' : '\uFEFF'
    for (const row of csvRows(table)) {
      text += csvLine(row, delimiter)
      if (text.length < partLength) continue
      parts.push(encoder.encode(text))
      text = ''
    }
    return joined([...parts, encoder.encode(text)])
  },
}

/** Characters encoded at once: a library of 100,000 studies never stands in memory as one string. */
const partLength = 1 << 20

/** The cells of the CSV a row at a time, header first: what is shown, then the quotes and their pages. */
function* csvRows(shown: EvidenceTable): Generator<readonly string[]> {
  const columns = withReferenceParts(shown.columns)
  const proved = columns.filter((column) => column.fieldId !== null)
  yield [
    ...columns.map((column) => column.label),
    ...proved.flatMap((column) => [`${fieldName(column)}_quote`, `${fieldName(column)}_page`]),
  ].map(guardFormula)
  for (const row of shown.rows) {
    const line = columns.map((column) => guardFormula(cellText(column, row)))
    for (const column of proved) {
      const { quotes } = row.cells[column.id]!
      line.push(
        guardFormula(quotes.map((quote) => quote.exact).join(' | ')),
        guardFormula(quotes.map(({ pages, fileName }) => (fileName ? `${pages}, ${fileName}` : pages)).join(' | ')),
      )
    }
    yield line
  }
}

/** On screen the reference stands above its title; in a file year and title get columns of their own. */
function withReferenceParts(columns: readonly EvidenceColumn[]): readonly EvidenceColumn[] {
  const parts = evidenceColumns().filter(
    (column) => (column.id === 'year' || column.id === 'title') && !columns.some((other) => other.id === column.id),
  )
  return columns.flatMap((column) => (column.id === 'reference' ? [column, ...parts] : [column]))
}

function fieldName(column: EvidenceColumn): string {
  return column.fieldId!.startsWith('custom:') ? column.label : column.fieldId!
}

function csvLine(row: readonly string[], delimiter: string): string {
  let line = ''
  for (let index = 0; index < row.length; index++) line += (index === 0 ? '' : delimiter) + quoted(row[index]!)
  return line + '\r\n'
}

/** Every text stands in quotes: read with another delimiter, a row of them does not come apart at the signs within. */
function quoted(cell: string): string {
  return cell === '' || /^-?\d+(?:\.\d+)?%?$/.test(cell) ? cell : `"${cell.replaceAll('"', '""')}"`
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
