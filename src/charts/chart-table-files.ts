import type { ChartTable } from '#core/overview/charts/chart.ts'
import { guardFormula } from '#core/formula-guard.ts'
import { csvLine } from '#core/report/formats/csv.ts'
import { onOneLine } from '#core/report/formats/printed-text.ts'
import { copiedTexts } from '#core/table/copied-cells.ts'

/** The data of a chart as CSV (RFC 4180), in UTF-8 with a byte order mark. Texts that a spreadsheet would run are prefixed. */
export function chartCsv(table: ChartTable): string {
  const lines = [table.columns, ...table.rows].map((row) => csvLine(onOneLines(row).map(guardFormula), ','))
  return `\uFEFF${lines.join('')}`
}

/** The data of a chart for the clipboard. */
export function copiedChart({ columns, rows }: ChartTable): ReturnType<typeof copiedTexts> {
  return copiedTexts(rows.map(onOneLines), onOneLines(columns))
}

function onOneLines(cells: readonly string[]): readonly string[] {
  return cells.map(onOneLine)
}
