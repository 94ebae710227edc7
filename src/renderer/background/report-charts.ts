import { libraryCharts } from '#charts/library-charts.ts'
import { svgFile } from '#charts/svg-file.ts'
import type { Outcome } from '#core/model/outcome.ts'
import type { ReportChart } from '#core/report/evidence-report.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { chosenAxes } from '#renderer/ui/chosen-axes.ts'
import { pngOfSvg } from './png-of-svg.ts'

/** The charts of a table and outcomes for a report, the map by the axes chosen in *Overview*, drawn as SVG and PNG; one whose PNG cannot be drawn has none. */
export async function reportCharts(
  { rows, columns }: EvidenceTable,
  outcomes: readonly Outcome[],
  libraryName: string,
): Promise<readonly ReportChart[]> {
  const charts: ReportChart[] = []
  for (const chart of libraryCharts(rows, outcomes, columns, chosenAxes())) {
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
