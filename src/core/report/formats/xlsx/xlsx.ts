import type { EvidenceReport } from '#core/report/evidence-report.ts'
import type { ExportFormat, ExportOptions, PreviewSheet } from '#core/report/export-format.ts'
import { namesOfColumns } from '../column-names.ts'
import { cellText } from './cell-text.ts'
import { evidenceSheet, evidenceSheetColumns } from './evidence-sheet.ts'
import { quotesSheet, quotesSheetColumns } from './quotes-sheet.ts'
import { aboutSheet, columnsSheet } from './reading-sheets.ts'
import { resultsSheet, resultsSheetColumns } from './results-sheet.ts'
import { sheetNames } from './sheet-names.ts'
import { mostRows, type Sheet } from './sheet.ts'
import { mostLinks } from './workbook-links.ts'
import { writtenWorkbook } from './workbook.ts'

/**
 * The evidence table as a workbook: the sheets "Evidence", "Quotes" (a row a quote, linked with the cells that they prove), "Results" (a row an
 * outcome, where there are any), "Columns" and
 * "About". Numbers are numbers, all else is text that no program runs. Options: `quotes`, `columns`, `about` (true: with that sheet) and
 * `names` ("words" or "ids").
 */
export const xlsxExport: ExportFormat = {
  id: 'xlsx',
  label: 'Spreadsheet',
  summary: 'quotes on a sheet of their own',
  extension: 'xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  options: [
    { id: 'quotes', label: 'Quotes, a row each', kind: 'switch', default: true },
    { id: 'columns', label: 'What the columns mean', kind: 'switch', default: true },
    { id: 'about', label: 'How this was made, and what is still open', kind: 'switch', default: true },
    namesOfColumns,
  ],
  whyNot: (report, options = {}) => {
    for (const { name, rows } of rowsBySheet(report, options))
      if (rows > mostRows)
        return `A sheet of a spreadsheet holds ${mostRows.toLocaleString('en-GB')} rows, and ${name} would have ${rows.toLocaleString('en-GB')}. Nothing was written: export fewer studies at a time, or as CSV or JSON Lines.`
    return null
  },
  write: (report, options = {}, onProgress) =>
    writtenWorkbook(sheetsOf(report, options), report.about.madeAt, onProgress),
  preview: (report, options = {}) => ({ kind: 'sheets', sheets: sheetsOf(report, options).map(previewOf) }),
}

/** Of the sheets that grow with the library, each counted when it is asked for. */
function* rowsBySheet(
  report: EvidenceReport,
  options: ExportOptions,
): Generator<{ readonly name: string; readonly rows: number }> {
  const { studies, columns } = report
  yield { name: sheetNames.evidence, rows: 1 + studies.length }
  let quotes = 0
  for (const { answers } of studies) for (const { id } of columns) quotes += answers[id]!.quotes.length
  if (options['quotes'] !== false) yield { name: sheetNames.quotes, rows: 1 + quotes }
  yield {
    name: sheetNames.results,
    rows: studies.reduce((sum, { outcomes }) => sum + outcomes.length, 1),
  }
  if (options['about'] !== false) yield { name: sheetNames.about, rows: aboutSheet(report, []).rows.length }
}

function sheetsOf(report: EvidenceReport, options: ExportOptions): readonly Sheet[] {
  const has = (sheet: 'quotes' | 'columns' | 'about') => options[sheet] !== false
  const names = options['names'] === 'ids' ? 'id' : 'label'
  const columns = evidenceSheetColumns(report, has('quotes'))
  const results = resultsSheetColumns(report)
  const tables = [
    evidenceSheet(report, columns, names),
    ...(has('quotes') ? [quotesSheet(report, columns, names)] : []),
  ]
  return [
    ...tables,
    ...(results.length > 0 ? [resultsSheet(report, results, names)] : []),
    ...(has('columns') ? [columnsSheet(columns, has('quotes') ? quotesSheetColumns(report) : [], results, names)] : []),
    ...(has('about') ? [aboutSheet(report, linksInWords(tables))] : []),
  ]
}

/** What a reader must know of the links between the sheets and to the web. */
function linksInWords(tables: readonly Sheet[]): readonly string[] {
  const tooMany = tables.filter(({ rows }) => rows.flat().filter(({ link }) => link).length > mostLinks)
  return [
    ...(tables.length > 1
      ? [
          'The numbers of quotes lead to the first of them, the field of a quote to the answer that it proves. These links name cells: once a sheet is sorted, go by the numbers and the names of the studies.',
        ]
      : []),
    ...tooMany.map(
      ({ name }) =>
        `A sheet takes ${mostLinks.toLocaleString('en-GB')} links; on the sheet ${name}, the cells further down have none.`,
    ),
  ]
}

function previewOf({ name, columns, rows, isTable }: Sheet): PreviewSheet {
  return {
    name,
    head: isTable ? columns.map(({ head }) => cellText(head)) : [],
    rows: rows.map((row) =>
      row.map(({ value, look }) => ({
        text: typeof value === 'number' ? String(value) : cellText(value),
        ...(typeof value === 'number' ? { isNumber: true as const } : {}),
        ...(look === 'suggestion' || look === 'none' ? { isMuted: true as const } : {}),
      })),
    ),
  }
}
