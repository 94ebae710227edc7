import type { ReactNode } from 'react'
import type { ChartWords } from '#core/overview/charts/chart.ts'
import { rounded, type PlacedText } from './boxes.ts'

const chartFont = "'Inter Variable', Inter, 'Segoe UI', Helvetica, Arial, sans-serif"

/** The frame of a picture: an image with title and description, or a group of marks where the keyboard stops at them. */
export function ChartSvg({
  words,
  width,
  height,
  hasPlaces,
  children,
}: {
  readonly words: ChartWords
  readonly width: number
  readonly height: number
  readonly hasPlaces: boolean
  readonly children: ReactNode
}) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={Math.ceil(height)}
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      role={hasPlaces ? 'group' : 'img'}
      aria-label={words.title}
      fontFamily={chartFont}
    >
      <title>{words.title}</title>
      <desc>{words.description}</desc>
      {children}
    </svg>
  )
}

/** A line of text where it was placed. */
export function PlacedLine({
  line,
  fill,
  isBold = false,
}: {
  readonly line: PlacedText
  readonly fill: string
  readonly isBold?: boolean
}) {
  return (
    <text
      x={rounded(line.x)}
      y={rounded(line.y + line.height / 2 + line.size * 0.36)}
      fontSize={line.size}
      fill={fill}
      {...(isBold ? { fontWeight: 600 } : {})}
    >
      {line.text}
    </text>
  )
}
