import { useMemo } from 'react'
import { directionKind, drawnChart, peopleKind, timelineKind, type ChartKind } from '#charts/chart-kinds.ts'
import { directionPlot } from '#core/overview/charts/direction-plot.ts'
import { nBars } from '#core/overview/charts/n-bars.ts'
import { timeline } from '#core/overview/charts/timeline.ts'
import { ChartFrame } from './chart-frame.tsx'
import type { ChartOfScreen } from './overview-charts.tsx'

/** Which way each study's outcomes point; nothing where no outcome was written. */
export function DirectionChart({ rows, outcomes, ...frame }: ChartOfScreen) {
  const chart = useMemo(() => directionPlot(rows, outcomes), [rows, outcomes])
  return chart.rows.length === 0 ? null : <PlainChart {...frame} kind={directionKind} chart={chart} />
}

/** Studies by their year of publication. */
export function TimelineChart({ rows, ...frame }: ChartOfScreen) {
  const chart = useMemo(() => timeline(rows), [rows])
  return <PlainChart {...frame} kind={timelineKind} chart={chart} />
}

/** Studies by how many people they have; nothing where no number is confirmed. */
export function PeopleChart({ rows, ...frame }: ChartOfScreen) {
  const chart = useMemo(() => nBars(rows), [rows])
  return chart.bars.length === 0 ? null : <PlainChart {...frame} kind={peopleKind} chart={chart} />
}

/** A chart without choices. */
function PlainChart<Chart>({
  kind,
  chart,
  isActive,
  onActive,
}: Pick<ChartOfScreen, 'isActive' | 'onActive'> & { readonly kind: ChartKind<Chart>; readonly chart: Chart }) {
  const drawn = useMemo(() => drawnChart(kind, chart), [kind, chart])
  return <ChartFrame {...drawn} title={kind.title} isActive={isActive} onActive={onActive} />
}
