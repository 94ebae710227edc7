import type { EvidenceReport } from '../evidence-report.ts'
import type { ExportFormat, ExportOptions } from '../export-format.ts'
import { guardFormula } from '#core/formula-guard.ts'
import { tableColumns } from '../table-columns.ts'
import { encodedInParts } from './encoded-in-parts.ts'
import { namesOfColumns } from './column-names.ts'

/**
 * The evidence table as CSV by RFC 4180: CRLF, every text in quotes, equal field counts; UTF-8 with a byte order mark so that Excel opens it
 * right; no `sep=` line, which would cancel the mark. Identifiers first, then each value with its state, quotes and pages.
 * Options: `byteOrderMark` (true), `delimiter` ("," ";" or TAB), `names` ("words" or "ids").
 */
export const csvExport: ExportFormat = {
  id: 'csv',
  label: 'CSV',
  summary: 'each value beside its quote and page',
  extension: 'csv',
  mimeType: 'text/csv',
  options: [
    namesOfColumns,
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
  write: (report, options = {}, onProgress) =>
    encodedInParts(csvLines(report, options), report.studies.length + 1, onProgress),
  preview: (report, options = {}) => {
    const [head = [], ...rows] = csvRows(report, options)
    const cell = (value: string | number) =>
      typeof value === 'number' ? ({ text: String(value), isNumber: true } as const) : { text: value }
    return {
      kind: 'sheets',
      sheets: [{ name: 'CSV', head: head.map(String), rows: rows.map((row) => row.map(cell)) }],
    }
  },
}

function* csvLines(report: EvidenceReport, options: ExportOptions): Generator<string> {
  const delimiter = typeof options['delimiter'] === 'string' ? options['delimiter'] : ','
  let mark = options['byteOrderMark'] === false ? '' : '\uFEFF'
  for (const row of csvRows(report, options)) {
    yield mark + csvLine(row, delimiter)
    mark = ''
  }
}

/** The cells of the CSV a row at a time, header first. */
function* csvRows(report: EvidenceReport, { names }: ExportOptions): Generator<readonly (string | number)[]> {
  const columns = tableColumns(report)
  yield columns.map(({ id, label }) => guardFormula(names === 'ids' ? id : label))
  for (const study of report.studies)
    yield columns.map((column) => {
      const value = column.of(study)
      return typeof value === 'number' ? value : guardFormula(value)
    })
}

/** A row of a CSV by RFC 4180; texts that a spreadsheet could run are guarded before (`guardFormula`). */
export function csvLine(row: readonly (string | number)[], delimiter: string): string {
  let line = ''
  for (let index = 0; index < row.length; index++) line += (index === 0 ? '' : delimiter) + quoted(row[index]!)
  return line + '\r\n'
}

/** Every text stands in quotes: read with another delimiter, a row of them does not come apart at the signs within. */
function quoted(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  return cell === '' ? '' : `"${cell.replaceAll('"', '""')}"`
}
