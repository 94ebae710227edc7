import { directionPlot } from '#core/overview/charts/direction-plot.ts'
import { evidenceMap } from '#core/overview/charts/evidence-map.ts'
import { hasCharts, mapAxes, usualAxes } from '#core/overview/charts/map-axes.ts'
import { nBars } from '#core/overview/charts/n-bars.ts'
import { timeline } from '#core/overview/charts/timeline.ts'
import type { Outcome } from '#core/model/outcome.ts'
import { evidenceColumns } from '#core/table/columns.ts'
import type { EvidenceRow } from '#core/table/evidence-table.ts'
import { directionKind, drawnChart, evidenceMapKind, peopleKind, timelineKind } from './chart-kinds.ts'
import type { DrawnChart } from './drawn-chart.ts'

/** The charts of these rows, as *Overview* shows them first; none where nothing is confirmed that they could show. */
export function libraryCharts(rows: readonly EvidenceRow[], outcomes: readonly Outcome[]): readonly DrawnChart[] {
  const there = new Set(rows.map(({ studyId }) => studyId))
  const ofThese = outcomes.filter(({ studyId }) => there.has(studyId))
  if (!hasCharts(rows, ofThese)) return []
  const axes = usualAxes(mapAxes(evidenceColumns()), ofThese.length > 0)
  const directions = directionPlot(rows, ofThese)
  const people = nBars(rows)
  return [
    drawnChart(evidenceMapKind, evidenceMap(rows, ofThese, ...axes)),
    ...(directions.rows.length > 0 ? [drawnChart(directionKind, directions)] : []),
    drawnChart(timelineKind, timeline(rows)),
    ...(people.bars.length > 0 ? [drawnChart(peopleKind, people)] : []),
  ]
}
