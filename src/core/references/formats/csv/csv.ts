import { unguardFormula } from '#core/formula-guard.ts'
import { isByRow, recordsByRow } from './csv-by-row.ts'
import { targetOfHeading } from './csv-headers.ts'
import { readCsvRecord } from './csv-record.ts'
import { columnTargets, csvLayout, holdsReferences, isOwnExport, knownHeadings, plainLayout } from './csv-table.ts'
import type { CsvLayout } from './csv-layout.ts'
import { parseDelimited } from '#core/references/reading/delimited-text.ts'
import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { ReadProgress } from '#core/references/reading/read-progress.ts'
import { withLineEnds } from '#core/references/reading/source-lines.ts'

/**
 * Tables with a row of headings: comma, semicolon, tab or bar; PubMed, Scopus, Web of Science, Embase, Zotero, our own,
 * or mapped by hand.
 */
export const csv: ImportFormat = { id: 'csv', detect, read }

function detect(head: string): number {
  if (/^\s*[[{<@%]/.test(head)) return 0
  if (isByRow(head)) return 0.9
  const layout = csvLayout(head)
  if (layout === null) return 0
  const known = knownHeadings(layout)
  if (layout.headerRow < 0) return 0.9
  return known >= 4 || (isEven(head, layout) && holdsReferences(head, layout))
    ? 0.92
    : known >= 2
      ? 0.75
      : layout.headers.length === 1 || (layout.headers.length >= 3 && isEven(head, layout))
        ? 0.7
        : 0.3
}

/** True where the rows below the headings have as many cells as these: text with commas in it does not. */
function isEven(head: string, { delimiter, headers, headerRow }: CsvLayout): boolean {
  const counts: number[] = []
  for (const row of parseDelimited(head.slice(0, head.lastIndexOf('\n') + 1), delimiter, [])) {
    if (row.cells.some((cell) => cell.trim() !== '') && counts.push(row.cells.length) > headerRow + 10) break
  }
  const below = counts.slice(headerRow + 1)
  return below.length > 0 && below.every((count) => count === headers.length)
}

function readByRow(text: string, options: ReadOptions | undefined): ImportResult {
  const records: ImportedRecord[] = []
  const problems: ImportProblem[] = []
  const progress = new ReadProgress(text.length, options)
  for (const { headers, row } of recordsByRow(text, problems)) {
    records.push(
      readCsvRecord(
        row,
        headers,
        headers.map((header) => targetOfHeading(header) ?? ''),
        text.slice(row.start, row.end),
        problems,
      ),
    )
    if (!progress.goOn(row.end)) return { records, problems: [...problems, progress.stopped(row.line)] }
  }
  return { records, problems }
}

function read(source: string, options?: ReadOptions): ImportResult {
  const text = withLineEnds(source)
  if (options?.columns === undefined && isByRow(text)) return readByRow(text, options)
  const layout = csvLayout(text) ?? plainLayout(text)
  const records: ImportedRecord[] = []
  const problems: ImportProblem[] = []
  if (layout === null)
    return {
      records,
      problems: [
        {
          line: 1,
          message: 'No row of headings was found (title, authors, year ...); please name the columns in the first row.',
          dropped: true,
        },
      ],
    }
  const targets = columnTargets(layout, options?.columns)
  if (layout.headerRow < 0 && options?.columns === undefined)
    problems.push({
      line: 1,
      message: `This table has no headings; its columns were read as ${layout.headers.join(', ')}. Please look at what came out.`,
    })
  const progress = new ReadProgress(text.length, options)
  const isOwn = isOwnExport(layout)
  let index = -1
  for (const row of parseDelimited(text, layout.delimiter, problems)) {
    index += 1
    // A row of dashes is the rule of a table in Markdown.
    if (index <= layout.headerRow || row.cells.every((cell) => /^[\s:-]*$/.test(cell))) continue
    const cells = isOwn ? row.cells.map(unguardFormula) : row.cells
    records.push(readCsvRecord({ ...row, cells }, layout.headers, targets, text.slice(row.start, row.end), problems))
    if (!progress.goOn(row.end)) return { records, problems: [...problems, progress.stopped(row.line)] }
  }
  return { records, problems }
}
