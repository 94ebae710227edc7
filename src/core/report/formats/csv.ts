import type { EvidenceReport } from '../evidence-report.ts'
import type { ExportFormat, ExportOptions } from '../export-format.ts'
import { guardFormula } from '#core/formula-guard.ts'
import { tableColumns } from '../table-columns.ts'
import { namesOfColumns } from './column-names.ts'

// Browsers, workers and Node all have it, but the core's lib does not name it.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

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
  write: (report, options = {}, onProgress) => {
    const delimiter = typeof options['delimiter'] === 'string' ? options['delimiter'] : ','
    const encoder = new TextEncoder()
    const parts: Uint8Array[] = []
    let text = options['byteOrderMark'] === false ? '' : '\uFEFF'
    let count = 0
    for (const row of csvRows(report, options)) {
      text += csvLine(row, delimiter)
      count += 1
      if (text.length < partLength) continue
      parts.push(encoder.encode(text))
      text = ''
      onProgress?.(count / (report.studies.length + 1))
    }
    return joined([...parts, encoder.encode(text)])
  },
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

/** Characters encoded at once: a library of 100,000 studies never stands in memory as one string. */
const partLength = 1 << 20

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

function csvLine(row: readonly (string | number)[], delimiter: string): string {
  let line = ''
  for (let index = 0; index < row.length; index++) line += (index === 0 ? '' : delimiter) + quoted(row[index]!)
  return line + '\r\n'
}

/** Every text stands in quotes: read with another delimiter, a row of them does not come apart at the signs within. */
function quoted(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  return cell === '' ? '' : `"${cell.replaceAll('"', '""')}"`
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
