import type { ReactElement } from 'react'
import type { ChartTable, ChartWords } from '#core/overview/charts/chart.ts'
import type { DirectionPlot } from '#core/overview/charts/direction-plot.ts'
import { directionPlotTable, directionPlotWords } from '#core/overview/charts/direction-words.ts'
import { evidenceMapTable, evidenceMapWords } from '#core/overview/charts/evidence-map-words.ts'
import type { EvidenceMap } from '#core/overview/charts/evidence-map.ts'
import { nBarsTable, nBarsWords } from '#core/overview/charts/n-bars-words.ts'
import type { NBars } from '#core/overview/charts/n-bars.ts'
import { timelineTable, timelineWords } from '#core/overview/charts/timeline-words.ts'
import type { Timeline } from '#core/overview/charts/timeline.ts'
import { DirectionPicture } from './direction-picture.tsx'
import type { DrawnChart } from './drawn-chart.ts'
import { EvidenceMapPicture } from './evidence-map-picture.tsx'
import { NBarsPicture } from './n-bars-picture.tsx'
import type { PictureProps } from './picture.ts'
import { TimelinePicture } from './timeline-picture.tsx'

/** How a kind of chart is told and drawn. */
export interface ChartKind<Chart> {
  readonly id: string
  /** On screen: "Evidence map". */
  readonly title: string
  words(chart: Chart): ChartWords
  table(chart: Chart): ChartTable
  picture(props: PictureProps<Chart>): ReactElement
}

export const evidenceMapKind: ChartKind<EvidenceMap> = {
  id: 'evidence-map',
  title: 'Evidence map',
  words: evidenceMapWords,
  table: evidenceMapTable,
  picture: EvidenceMapPicture,
}

export const directionKind: ChartKind<DirectionPlot> = {
  id: 'direction-plot',
  title: 'Which way it points',
  words: directionPlotWords,
  table: directionPlotTable,
  picture: DirectionPicture,
}

export const timelineKind: ChartKind<Timeline> = {
  id: 'timeline',
  title: 'Timeline',
  words: timelineWords,
  table: timelineTable,
  picture: TimelinePicture,
}

export const peopleKind: ChartKind<NBars> = {
  id: 'people-bars',
  title: 'People in each study',
  words: nBarsWords,
  table: nBarsTable,
  picture: NBarsPicture,
}

/** A chart of a kind, ready to be drawn. */
export function drawnChart<Chart>(kind: ChartKind<Chart>, chart: Chart): DrawnChart {
  return {
    id: kind.id,
    words: kind.words(chart),
    table: kind.table(chart),
    picture: (props) => kind.picture({ ...props, chart }),
  }
}
