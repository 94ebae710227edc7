import type { ReactElement } from 'react'
import { shapeWords, type MarkShape } from '#core/overview/charts/mark-shape.ts'
import type { ChartPaint } from './chart-paint.ts'
import { Mark, smallestRadius } from './marks.tsx'
import { textWidth } from './text-fit.ts'

/** A line of the legend. */
export interface LegendEntry {
  readonly words: string
  /** The sign before the words, drawn with its middle here; none where the words say it all. */
  readonly sign?: (x: number, y: number) => ReactElement
}

/** The entries for these shapes. */
export function shapeEntries(shapes: readonly MarkShape[], paint: ChartPaint): readonly LegendEntry[] {
  return shapes.map((shape) => ({
    words: shapeWords[shape],
    sign: (x, y) => <Mark shape={shape} x={x} y={y} radius={smallestRadius + 1} isHollow={false} paint={paint} />,
  }))
}

const size = 12
const lineHeight = 20
const signWidth = 22

/** How high a legend is, and its drawing with the upper left corner at 0 | `y`. */
export function legendOf(
  entries: readonly LegendEntry[],
  width: number,
  y: number,
  paint: ChartPaint,
): { readonly height: number; readonly drawing: ReactElement } {
  let [x, line] = [0, 0]
  const placed = entries.map((entry) => {
    const long = (entry.sign ? signWidth : 0) + textWidth(entry.words, size)
    if (x > 0 && x + long > width) [x, line] = [0, line + 1]
    const at = { entry, x, y: y + line * lineHeight + lineHeight / 2 }
    x += long + 18
    return at
  })
  return {
    height: (line + 1) * lineHeight,
    drawing: (
      <g fontSize={size} fill={paint.quietText}>
        {placed.map((at) => (
          <g key={at.entry.words}>
            {at.entry.sign?.(at.x + 8, at.y)}
            <text x={at.x + (at.entry.sign ? signWidth : 0)} y={at.y + 4}>
              {at.entry.words}
            </text>
          </g>
        ))}
      </g>
    ),
  }
}
