import type { ReactElement } from 'react'
import type { MarkShape } from '#core/overview/charts/mark-shape.ts'
import type { ChartPaint } from './chart-paint.ts'
import { hatchOfDiamond } from './hatching.ts'

export { markShapes, shapeOfPayer, shapeWords, type MarkShape } from '#core/overview/charts/mark-shape.ts'

/** Half the width of the mark of most people. */
export const largestRadius = 18
/** Of marks without people, and the least of those with some. */
export const smallestRadius = 5

/**
 * Half the width of the circle for so many people: its area is in proportion to them. `most` is drawn largest; a mark that could not be seen
 * is drawn larger than its share. Without people all are as small.
 */
export function markRadius(people: number | null, most: number): number {
  if (people === null || people <= 0 || most <= 0) return smallestRadius
  return Math.max(smallestRadius, largestRadius * Math.sqrt(Math.min(1, people / most)))
}

/**
 * The mark of a study, or of several with one kind of payer: a hatched diamond where the maker paid, a circle where others or nobody did, a
 * triangle for mixed money, a square where that is not known. All have the area of the circle of this radius. `isHollow`: without people.
 */
export function Mark({
  shape,
  x,
  y,
  radius,
  isHollow,
  paint,
}: {
  readonly shape: MarkShape
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly isHollow: boolean
  readonly paint: ChartPaint
}): ReactElement {
  const look = { fill: isHollow || shape === 'maker' ? paint.ground : paint.fill, stroke: paint.mark, strokeWidth: 1.5 }
  if (shape === 'others') return <circle cx={round(x)} cy={round(y)} r={round(radius)} {...look} />
  if (shape === 'maker') {
    const half = radius * Math.sqrt(Math.PI / 2)
    return (
      <g>
        <path
          d={polygon(x, y, [
            [0, -half],
            [half, 0],
            [0, half],
            [-half, 0],
          ])}
          {...look}
        />
        {!isHollow && <path d={hatchOfDiamond(x, y, half)} fill="none" stroke={paint.mark} strokeWidth={1.5} />}
      </g>
    )
  }
  if (shape === 'mixed') {
    // An equilateral triangle around its middle.
    const far = radius * Math.sqrt((4 * Math.PI) / (3 * Math.sqrt(3)))
    const side = (far * Math.sqrt(3)) / 2
    return (
      <path
        d={polygon(x, y, [
          [0, -far],
          [side, far / 2],
          [-side, far / 2],
        ])}
        {...look}
      />
    )
  }
  const half = (radius * Math.sqrt(Math.PI)) / 2
  return <rect x={round(x - half)} y={round(y - half)} width={round(2 * half)} height={round(2 * half)} {...look} />
}

/** Half the width that a mark takes, its outline with it. */
export function markReach(shape: MarkShape, radius: number): number {
  const times = { maker: Math.sqrt(Math.PI / 2), others: 1, mixed: 1.56, 'not-known': Math.sqrt(Math.PI) / 2 }
  return radius * times[shape] + 1
}

function polygon(x: number, y: number, corners: readonly (readonly [number, number])[]): string {
  return `M${corners.map(([dx, dy]) => `${round(x + dx)} ${round(y + dy)}`).join('L')}Z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
