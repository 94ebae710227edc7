import { Fragment, type ReactElement } from 'react'
import type { ChartMark } from '#core/overview/charts/chart.ts'
import type { Timeline, TimelineStudy } from '#core/overview/charts/timeline.ts'
import { timelineWords } from '#core/overview/charts/timeline-words.ts'
import { rounded } from './boxes.ts'
import type { ChartPaint } from './chart-paint.ts'
import { ChartSvg, PlacedLine } from './chart-svg.tsx'
import { legendOf, shapeEntries, type LegendEntry } from './mark-legend.tsx'
import { Mark, markShapes, shapeOfPayer, smallestRadius, type MarkShape } from './marks.tsx'
import { PayerBar, payerBarEntries } from './payer-bar.tsx'
import type { PictureProps } from './picture.ts'
import { isCountedWith, timelineLayout, type PlacedItem, type TimelineLayout } from './timeline-layout.ts'

/** The timeline: a lane a kind of study, a mark a study. Where many stand together, one bar shows how many, and who paid. */
export function TimelinePicture({ chart, width, paint, wrapMark }: PictureProps<Timeline>) {
  const wrap = wrapMark ?? ((_: ChartMark, shape: ReactElement) => shape)
  const layout = timelineLayout(chart, width)
  const entries = entriesOf(layout, paint)
  const legend = legendOf(entries, width, layout.height + 8, paint)
  return (
    <ChartSvg
      words={timelineWords(chart)}
      width={width}
      height={entries.length === 0 ? layout.height + 4 : layout.height + 12 + legend.height}
      hasPlaces={wrapMark !== undefined}
    >
      {layout.columns.map(({ x, text }) => (
        <g key={x}>
          <path
            d={`M${rounded(x)} ${layout.headHeight}V${rounded(layout.bottom)}`}
            stroke={paint.line}
            strokeOpacity={0.6}
          />
          <PlacedLine line={text} fill={paint.quietText} />
        </g>
      ))}
      <path d={`M0 ${layout.headHeight}H${width}`} stroke={paint.line} />
      {layout.lanes.map(({ lane, names, items, bottom }) => (
        <g key={lane}>
          {names.map((line) => (
            <PlacedLine key={line.y} line={line} fill={paint.text} isBold />
          ))}
          {items.map((item) => (
            <Fragment key={item.mark.key}>{wrap(item.mark, <Item item={item} paint={paint} />)}</Fragment>
          ))}
          <path d={`M0 ${rounded(bottom)}H${width}`} stroke={paint.line} />
        </g>
      ))}
      {layout.notes.map((line) => (
        <PlacedLine key={line.y} line={line} fill={paint.quietText} />
      ))}
      {legend.drawing}
    </ChartSvg>
  )
}

function Item({ item, paint }: { readonly item: PlacedItem; readonly paint: ChartPaint }) {
  const { mark, name, behind, isRetracted } = item
  return (
    <g>
      <title>{mark.label}</title>
      <Sign item={item} paint={paint} />
      {name && (
        <g textDecoration={isRetracted ? 'line-through' : undefined}>
          <PlacedLine line={name} fill={isRetracted ? paint.quietText : paint.text} />
        </g>
      )}
      {behind && <PlacedLine line={behind} fill={isRetracted ? paint.bad : paint.text} isBold={!isRetracted} />}
    </g>
  )
}

function Sign({
  item: { x, y, reach, studies, isRetracted },
  paint,
}: {
  readonly item: PlacedItem
  readonly paint: ChartPaint
}) {
  if (isRetracted) return <Cross x={x} y={y} paint={paint} />
  const [first] = studies
  if (studies.length === 1)
    return <Mark shape={shapeOf(first!)} x={x} y={y} radius={reach} isHollow={first!.people === null} paint={paint} />
  return <Shares x={x} y={y} length={reach} studies={studies} paint={paint} />
}

function Cross({ x, y, paint }: { readonly x: number; readonly y: number; readonly paint: ChartPaint }) {
  const [left, top, side] = [rounded(x - smallestRadius), rounded(y - smallestRadius), 2 * smallestRadius]
  return (
    <path
      d={`M${left} ${top}l${side} ${side}m0 ${-side}l${-side} ${side}`}
      stroke={paint.bad}
      strokeWidth={2}
      fill="none"
    />
  )
}

/** A bar of several studies, parted by who paid. */
function Shares({
  x,
  y,
  length,
  studies,
  paint,
}: {
  readonly x: number
  readonly y: number
  readonly length: number
  readonly studies: readonly TimelineStudy[]
  readonly paint: ChartPaint
}) {
  return (
    <g>
      {sharesOf(studies, length).map(({ payer, from, width }) => (
        <PayerBar
          key={payer}
          payer={payer}
          box={{ x: x + from, y, width, height: 14 }}
          isHollow={false}
          paint={paint}
        />
      ))}
    </g>
  )
}

/** How much of a length each kind of payer has, one behind the other. */
function sharesOf(studies: readonly TimelineStudy[], length: number) {
  let from = 0
  return markShapes.flatMap((shape) => {
    const of = studies.filter((study) => shapeOf(study) === shape)
    if (of.length === 0) return []
    const share = { payer: of[0]!.study.payer, from, width: (of.length / studies.length) * length }
    from += share.width
    return [share]
  })
}

function entriesOf({ lanes }: TimelineLayout, paint: ChartPaint): readonly LegendEntry[] {
  const items = lanes.flatMap((lane) => lane.items)
  const counted = items.filter(({ isRetracted }) => !isRetracted).map(({ studies }) => studies)
  const single = counted.filter(({ length }) => length === 1).flat()
  const inBars = counted.filter(({ length }) => length > 1).flat()
  const shapes = new Set(single.map(shapeOf))
  const cross = (x: number, y: number) => <Cross x={x} y={y} paint={paint} />
  return [
    ...(single.some(({ people }) => people !== null) ? [{ words: 'area: people' }] : []),
    ...shapeEntries(
      markShapes.filter((shape) => shapes.has(shape)),
      paint,
    ),
    ...(single.some(({ people }) => people === null) ? [{ words: 'hollow: no people counted' }] : []),
    ...(single.some(isCountedWith) ? [{ words: 'in brackets: counted with another study' }] : []),
    ...(inBars.length > 0 ? [{ words: 'bar: several studies, by who paid' }] : []),
    ...payerBarEntries(
      inBars.map(({ study }) => study.payer),
      false,
      paint,
    ),
    ...(items.some(({ isRetracted }) => isRetracted) ? [{ words: 'retracted, not counted', sign: cross }] : []),
  ]
}

function shapeOf({ study }: TimelineStudy): MarkShape {
  return shapeOfPayer(study.payer)
}
