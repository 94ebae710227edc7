import { libraryCharts } from '#charts/library-charts.ts'
import { svgFile } from '#charts/svg-file.ts'
import type { ReportChart } from '#core/report/evidence-report.ts'
import type { EvidenceRow } from '#core/table/evidence-table.ts'
import { db } from '../db/current.ts'
import { pngOfSvg } from './png-of-svg.ts'

/**
 * The charts of these rows for a report, drawn as SVG and PNG; one whose PNG cannot be drawn has none. `asOf`: the rows are of an earlier
 * moment, whose outcomes are not read, so that no chart tells of them.
 */
export async function reportCharts(
  rows: readonly EvidenceRow[],
  libraryName: string,
  asOf: boolean,
): Promise<readonly ReportChart[]> {
  const outcomes = asOf ? [] : await db().outcomes.toArray()
  const charts: ReportChart[] = []
  for (const chart of libraryCharts(rows, outcomes)) {
    const { text, width, height } = svgFile(chart, libraryName)
    const png = await pngOfSvg({ text, width, height })
    const { words, table } = chart
    charts.push({
      words,
      table,
      svg: text,
      width,
      height,
      ...(png.ok && { png: new Uint8Array(await png.value.arrayBuffer()) }),
    })
  }
  return charts
}
