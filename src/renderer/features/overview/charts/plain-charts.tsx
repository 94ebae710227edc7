import { directionKind, drawnChart, peopleKind, timelineKind } from '#charts/chart-kinds.ts'
import { directionPlot } from '#core/overview/charts/direction-plot.ts'
import { nBars } from '#core/overview/charts/n-bars.ts'
import { timeline } from '#core/overview/charts/timeline.ts'
import type { Outcome } from '#core/model/outcome.ts'
import type { EvidenceRow } from '#core/table/evidence-table.ts'
import { forLast } from '#renderer/db/for-last.ts'
import { ChartFrame } from './chart-frame.tsx'
import type { ChartOfScreen } from './overview-charts.tsx'

// Kept for the way back from the table: nothing is worked out again.
const drawnDirections = forLast((rows: readonly EvidenceRow[], outcomes: readonly Outcome[]) => {
  const chart = directionPlot(rows, outcomes)
  return chart.rows.length === 0 ? null : drawnChart(directionKind, chart)
})
const drawnTimeline = forLast((rows: readonly EvidenceRow[]) => drawnChart(timelineKind, timeline(rows)))
const drawnPeople = forLast((rows: readonly EvidenceRow[]) => {
  const chart = nBars(rows)
  return chart.bars.length === 0 ? null : drawnChart(peopleKind, chart)
})

/** Which way each study's outcomes point; nothing where no outcome was written. */
export function DirectionChart({ rows, outcomes, isActive, onActive }: ChartOfScreen) {
  const drawn = drawnDirections(rows, outcomes)
  return drawn && <ChartFrame {...drawn} {...{ title: directionKind.title, isActive, onActive }} />
}

/** Studies by their year of publication. */
export function TimelineChart({ rows, isActive, onActive }: ChartOfScreen) {
  return <ChartFrame {...drawnTimeline(rows)} {...{ title: timelineKind.title, isActive, onActive }} />
}

/** Studies by how many people they have; nothing where no number is confirmed. */
export function PeopleChart({ rows, isActive, onActive }: ChartOfScreen) {
  const drawn = drawnPeople(rows)
  return drawn && <ChartFrame {...drawn} {...{ title: peopleKind.title, isActive, onActive }} />
}
