import type { ChartTable } from '#core/overview/charts/chart.ts'
import { guardFormula } from '#core/formula-guard.ts'
import { csvLine } from '#core/report/formats/csv.ts'
import { onOneLine } from '#core/report/formats/printed-text.ts'

/** The data of a chart as CSV (RFC 4180), in UTF-8 with a byte order mark. Texts that a spreadsheet would run are prefixed. */
export function chartCsv(table: ChartTable): string {
  return `\uFEFF${cellsOf(table)
    .map((row) => csvLine(row, ','))
    .join('')}`
}

/** The data of a chart, tab-separated, for the clipboard. */
export function chartTsv(table: ChartTable): string {
  return cellsOf(table)
    .map((row) => row.join('\t'))
    .join('\n')
}

function cellsOf({ columns, rows }: ChartTable): readonly (readonly string[])[] {
  return [columns, ...rows].map((row) => row.map((cell) => guardFormula(onOneLine(cell))))
}
