import { directionPlot } from '#core/overview/charts/direction-plot.ts'
import { evidenceMap } from '#core/overview/charts/evidence-map.ts'
import { axesOf, hasCharts, mapAxes, type ChosenAxes } from '#core/overview/charts/map-axes.ts'
import { nBars } from '#core/overview/charts/n-bars.ts'
import { timeline } from '#core/overview/charts/timeline.ts'
import type { Outcome } from '#core/model/outcome.ts'
import { evidenceColumns } from '#core/table/columns.ts'
import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import { directionKind, drawnChart, evidenceMapKind, peopleKind, timelineKind } from './chart-kinds.ts'
import type { DrawnChart } from './drawn-chart.ts'

/**
 * The charts of these rows, as *Overview* shows them; none where nothing is confirmed that they could show. `chosen`: the axes of the evidence
 * map, among them the writer's own fields of `columns`; the usual ones where null.
 */
export function libraryCharts(
  rows: readonly EvidenceRow[],
  outcomes: readonly Outcome[],
  columns: readonly EvidenceColumn[] = [],
  chosen: ChosenAxes | null = null,
): readonly DrawnChart[] {
  const there = new Set(rows.map(({ studyId }) => studyId))
  const ofThese = outcomes.filter(({ studyId }) => there.has(studyId))
  if (!hasCharts(rows, ofThese)) return []
  const own = columns.filter(({ fieldId }) => fieldId?.startsWith('custom:'))
  const axes = axesOf(mapAxes([...evidenceColumns(), ...own]), chosen, ofThese.length > 0)
  const directions = directionPlot(rows, ofThese)
  const people = nBars(rows)
  return [
    drawnChart(evidenceMapKind, evidenceMap(rows, ofThese, ...axes)),
    ...(directions.rows.length > 0 ? [drawnChart(directionKind, directions)] : []),
    drawnChart(timelineKind, timeline(rows)),
    ...(people.bars.length > 0 ? [drawnChart(peopleKind, people)] : []),
  ]
}
