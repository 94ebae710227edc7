import type { ReactElement } from 'react'
import type { ChartTable, ChartWords } from '#core/overview/charts/chart.ts'
import type { PictureProps } from './picture.ts'

/** A chart with its data, ready to be drawn, in a window or for a file. */
export interface DrawnChart {
  /** Names the chart among those of the screen. */
  readonly id: string
  readonly words: ChartWords
  readonly table: ChartTable
  /** Draws the picture; a new function draws it anew. */
  readonly picture: (props: Omit<PictureProps<never>, 'chart'>) => ReactElement
}
