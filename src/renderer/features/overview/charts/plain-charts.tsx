import { useCallback, useMemo, type ReactElement } from 'react'
import { DirectionPicture } from '#charts/direction-picture.tsx'
import { NBarsPicture } from '#charts/n-bars-picture.tsx'
import type { PictureProps } from '#charts/picture.ts'
import { TimelinePicture } from '#charts/timeline-picture.tsx'
import type { ChartTable, ChartWords } from '#core/overview/charts/chart.ts'
import { directionPlot, type DirectionPlot } from '#core/overview/charts/direction-plot.ts'
import { directionPlotTable, directionPlotWords } from '#core/overview/charts/direction-words.ts'
import { nBarsTable, nBarsWords } from '#core/overview/charts/n-bars-words.ts'
import { nBars, type NBars } from '#core/overview/charts/n-bars.ts'
import { timelineTable, timelineWords } from '#core/overview/charts/timeline-words.ts'
import { timeline, type Timeline } from '#core/overview/charts/timeline.ts'
import { ChartFrame } from './chart-frame.tsx'
import type { ChartOfScreen } from './overview-charts.tsx'

/** A chart without choices: how it is told and drawn. */
interface PlainKind<Chart> {
  readonly id: string
  readonly title: string
  words(chart: Chart): ChartWords
  table(chart: Chart): ChartTable
  picture(props: PictureProps<Chart>): ReactElement
}

const directionKind: PlainKind<DirectionPlot> = {
  id: 'direction-plot',
  title: 'Which way it points',
  words: directionPlotWords,
  table: directionPlotTable,
  picture: DirectionPicture,
}

const timelineKind: PlainKind<Timeline> = {
  id: 'timeline',
  title: 'Timeline',
  words: timelineWords,
  table: timelineTable,
  picture: TimelinePicture,
}

const peopleKind: PlainKind<NBars> = {
  id: 'people-bars',
  title: 'People in each study',
  words: nBarsWords,
  table: nBarsTable,
  picture: NBarsPicture,
}

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

/** Studies by how many people they have. */
export function PeopleChart({ rows, ...frame }: ChartOfScreen) {
  const chart = useMemo(() => nBars(rows), [rows])
  return chart.bars.length === 0 ? null : <PlainChart {...frame} kind={peopleKind} chart={chart} />
}

function PlainChart<Chart>({
  kind,
  chart,
  isActive,
  onActive,
}: Pick<ChartOfScreen, 'isActive' | 'onActive'> & { readonly kind: PlainKind<Chart>; readonly chart: Chart }) {
  const words = useMemo(() => kind.words(chart), [kind, chart])
  const table = useMemo(() => kind.table(chart), [kind, chart])
  const picture = useCallback(
    (props: Omit<PictureProps<never>, 'chart'>) => kind.picture({ ...props, chart }),
    [kind, chart],
  )
  const { id, title } = kind
  return <ChartFrame {...{ id, title, words, table, picture, isActive, onActive }} />
}
