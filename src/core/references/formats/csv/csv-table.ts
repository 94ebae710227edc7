import type { CsvLayout } from './csv-layout.ts'
import { isWholeReference } from './csv-own-cells.ts'
import { layoutByContent } from './csv-without-headings.ts'
import { csvTargets, isCsvTarget, targetOfHeading } from './csv-headers.ts'
import type { CsvTarget } from './csv-headings.ts'
import { parseDelimited, type DelimitedRow } from '#core/references/reading/delimited-text.ts'
import type { ImportProblem } from '#core/references/contract/import-format.ts'

/** A column as the mapping step shows it. */
export interface CsvColumn {
  readonly header: string
  /** The first values that are not empty, at most three, cut to 80 characters. */
  readonly samples: readonly string[]
  /** What it was guessed to be; '' = kept under its heading. */
  readonly target: CsvTarget
}

const delimiters = [',', ';', '\t', '|']

/**
 * The layout of a text, null where it is no table: the delimiter that gives the most columns over the first rows, the
 * first row with known headings.
 */
export function csvLayout(text: string): CsvLayout | null {
  const head = text.length > 65_536 ? text.slice(0, 65_536) : text
  let best: { layout: CsvLayout; score: number } | null = null
  for (const delimiter of delimiters) {
    const rows = firstRows(head, delimiter, 12)
    for (const [index, row] of rows.slice(0, 6).entries()) {
      if (row.cells.length < 2) continue
      const known = new Set(row.cells.map(targetOfHeading).filter((target) => target !== undefined && target !== ''))
        .size
      const score = known + Math.min(row.cells.length, 40) / 100
      if (known >= 1 && (best === null || score > best.score))
        best = { layout: { delimiter, headers: row.cells.map((cell) => cell.trim()), headerRow: index }, score }
    }
  }
  if (best !== null) return withSecondLine(best.layout, firstRows(head, best.layout.delimiter, 12))
  const single = firstRows(head, '\n', 2)[0]?.cells[0]?.trim() ?? ''
  return targetOfHeading(single) === 'title' || targetOfHeading(single) === 'DOI'
    ? { delimiter: ',', headers: [single], headerRow: 0 }
    : layoutByContent(head, (delimiter) =>
        firstRows(head, delimiter, 12)
          .map((row) => row.cells.map((cell) => cell.trim()))
          .filter((cells) => cells.some((cell) => cell !== '')),
      )
}

/** Targets of which each record has one at least: a row without any of them is none. */
const ofEveryRecord: ReadonlySet<CsvTarget | undefined> = new Set<CsvTarget>([
  'title',
  'author',
  'first-author',
  'study',
  'citation',
  'year',
  'DOI',
  'PMID',
])

/**
 * Headings in two rows: a gap is filled from the row above, and a row below that has nothing but short words, none of them where a record
 * would have its title, authors or year, goes on with them.
 */
function withSecondLine(layout: CsvLayout, rows: readonly DelimitedRow[]): CsvLayout {
  const { headers, headerRow } = layout
  const cellsOf = (row: number) => rows[row]?.cells.map((cell) => cell.trim()) ?? []
  const above = cellsOf(headerRow - 1)
  const filled = headers.map((header, i) =>
    header === '' && (above[i] ?? '').length <= 40 ? (above[i] ?? '') : header,
  )
  const below = cellsOf(headerRow + 1)
  const words = below.filter((cell) => cell !== '')
  const isHeading =
    words.length > 0 &&
    words.every((word) => word.length <= 30 && /[\p{L}%]/u.test(word) && !/\d{3}/.test(word)) &&
    below.every((cell, i) => cell === '' || !ofEveryRecord.has(targetOfHeading(filled[i] ?? ''))) &&
    filled.some((header) => ofEveryRecord.has(targetOfHeading(header))) &&
    rows.length > headerRow + 2
  return isHeading
    ? {
        ...layout,
        headers: filled.map((header, i) => `${header} ${below[i] ?? ''}`.trim()),
        headerRow: headerRow + 1,
      }
    : { ...layout, headers: filled }
}

/** True where a column of the first rows holds whole references, which a reader of lists would cut at the wrong places. */
export function holdsReferences(text: string, { delimiter, headerRow }: CsvLayout): boolean {
  const rows = firstRows(text.slice(0, 65_536), delimiter, headerRow + 10).slice(headerRow + 1)
  const whole = rows.filter(({ cells }) => cells.some((cell) => isWholeReference(cell.trim())))
  return whole.length > 0 && whole.length >= rows.length / 2
}

/**
 * The layout of a table whose headings say nothing to us: the delimiter that gives the same number of columns, two at
 * least, in the first rows.
 */
export function plainLayout(text: string): CsvLayout | null {
  const head = text.length > 65_536 ? text.slice(0, 65_536) : text
  for (const delimiter of ['\t', ';', ',', '|']) {
    const rows = firstRows(head, delimiter, 6).filter((row) => row.cells.some((cell) => cell.trim() !== ''))
    const columns = rows[0]?.cells.length ?? 0
    if (columns >= 2 && rows.length >= 2 && rows.every((row) => row.cells.length === columns))
      return { delimiter, headers: rows[0]?.cells.map((cell) => cell.trim()) ?? [], headerRow: 0 }
  }
  return null
}

function firstRows(head: string, delimiter: string, most: number): readonly DelimitedRow[] {
  const rows: DelimitedRow[] = []
  const problems: ImportProblem[] = []
  for (const row of parseDelimited(head, delimiter, problems)) {
    rows.push(row)
    if (rows.length >= most) break
  }
  return rows
}

/** True for an evidence table that was written here: only its cells carry our guard against formulas. */
export function isOwnExport({ headers }: CsvLayout): boolean {
  const names = new Set(headers)
  return (
    ['Reference', 'Year', 'Title'].every((name) => names.has(name)) ||
    headers.some((name) => name.endsWith('_quote') && names.has(name.replace(/quote$/, 'page')))
  )
}

/** How many different known things the headings name: the measure that detection goes by. */
export function knownHeadings(layout: CsvLayout): number {
  return new Set(layout.headers.map(targetOfHeading).filter((target) => target !== undefined && target !== '')).size
}

/**
 * What each column is: as `columns` says (by heading), else as its heading is known. A target of one value goes to the
 * first column that names it.
 */
export function columnTargets(layout: CsvLayout, columns?: Readonly<Record<string, string>>): readonly CsvTarget[] {
  return layout.headers.map((header) => {
    const chosen = columns !== undefined && Object.hasOwn(columns, header) ? columns[header] : undefined
    if (chosen !== undefined) return isCsvTarget(chosen) ? chosen : ''
    return columns === undefined ? (targetOfHeading(header) ?? '') : ''
  })
}

/**
 * The columns of a delimited text for the mapping step: heading, sample values, guessed meaning; the targets to choose
 * from. Null where the text is no table.
 */
export function csvColumns(text: string): {
  readonly delimiter: string
  readonly columns: readonly CsvColumn[]
  readonly targets: readonly CsvTarget[]
} | null {
  const layout = csvLayout(text) ?? plainLayout(text)
  if (layout === null) return null
  const rows = firstRows(
    text.length > 200_000 ? text.slice(0, 200_000) : text,
    layout.delimiter,
    layout.headerRow + 40,
  ).slice(layout.headerRow + 1)
  const targets = columnTargets(layout)
  return {
    delimiter: layout.delimiter,
    targets: csvTargets,
    columns: layout.headers.map((header, i) => ({
      header,
      target: targets[i] ?? '',
      samples: rows
        .map((row) => (row.cells[i] ?? '').trim())
        .filter((cell) => cell !== '')
        .slice(0, 3)
        .map((cell) => (cell.length > 80 ? `${cell.slice(0, 79)}…` : cell)),
    })),
  }
}
