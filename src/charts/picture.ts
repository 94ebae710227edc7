import type { ReactElement } from 'react'
import type { ChartMark } from '#core/overview/charts/chart.ts'
import type { ChartPaint } from './chart-paint.ts'

/** What every picture of a chart takes. It returns one `svg` element, with `title` and `desc`, and asks for nothing of a document. */
export interface PictureProps<Chart> {
  readonly chart: Chart
  /** In CSS pixels; the height follows from it and from the data. */
  readonly width: number
  readonly paint: ChartPaint
  /** Puts a mark's shape into what makes it a place for the keyboard; left out in files. */
  readonly wrapMark?: (mark: ChartMark, shape: ReactElement) => ReactElement
}
