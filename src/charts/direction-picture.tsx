import { Fragment } from 'react'
import type { DesignStep } from '#core/overview/charts/charted-study.ts'
import { directions, type DirectionPlot } from '#core/overview/charts/direction-plot.ts'
import { directionPlotWords } from '#core/overview/charts/direction-words.ts'
import { rounded } from './boxes.ts'
import type { ChartPaint } from './chart-paint.ts'
import { ChartSvg, PlacedLine } from './chart-svg.tsx'
import { directionLayout, stepHeight, type PlacedBar, type PlacedMore, type PlacedRow } from './direction-layout.ts'
import { legendOf, type LegendEntry } from './mark-legend.tsx'
import { PayerBar, payerBarEntries } from './payer-bar.tsx'
import type { PictureProps } from './picture.ts'

/** The direction plot: a row an outcome, a bar a study; as wide as its people are many, as high as its design is strong. */
export function DirectionPicture({ chart, width, paint, wrapMark }: PictureProps<DirectionPlot>) {
  const layout = directionLayout(chart, width)
  const legend = legendOf(entriesOf(chart, paint), width, layout.height + 10, paint)
  return (
    <ChartSvg
      words={directionPlotWords(chart)}
      width={width}
      height={layout.height + 16 + legend.height}
      hasPlaces={wrapMark !== undefined}
    >
      {layout.headings.map((line) => (
        <PlacedLine key={`${line.x} ${line.y}`} line={line} fill={paint.text} isBold />
      ))}
      <path d={`M0 ${rounded(layout.headHeight)}H${width}`} stroke={paint.line} />
      {(layout.labelWidth === 0 ? [] : directions).map((direction, index) => {
        const column = directions.indexOf(direction)
        const x = rounded(layout.labelWidth + column * layout.columnWidth)
        return <path key={index} d={`M${x} 4V${rounded(layout.height)}`} stroke={paint.line} strokeOpacity={0.6} />
      })}
      {layout.rows.map((row) => (
        <Row key={row.key} row={row} width={width} paint={paint} wrapMark={wrapMark} />
      ))}
      {layout.more && <More {...layout.more} paint={paint} wrapMark={wrapMark} />}
      {legend.drawing}
    </ChartSvg>
  )
}

function Row({
  row,
  width,
  paint,
  wrapMark = (_, shape) => shape,
}: { readonly row: PlacedRow } & Omit<PictureProps<never>, 'chart'>) {
  return (
    <g>
      {row.names.map((line) => (
        <PlacedLine key={line.y} line={line} fill={paint.text} isBold />
      ))}
      {row.notes.map((line) => (
        <PlacedLine key={line.y} line={line} fill={paint.quietText} />
      ))}
      {row.baselines.map(({ x, y, width: wide }) => (
        <path key={`${x} ${y}`} d={`M${rounded(x)} ${rounded(y)}h${rounded(wide)}`} stroke={paint.line} />
      ))}
      {row.bars.map((placed) => (
        <Fragment key={placed.bar.mark.key}>{wrapMark(placed.bar.mark, <Bar {...placed} paint={paint} />)}</Fragment>
      ))}
      {row.more.map((more) => (
        <More key={more.mark.key} {...more} paint={paint} wrapMark={wrapMark} />
      ))}
      <path d={`M0 ${rounded(row.bottom)}H${width}`} stroke={paint.line} />
    </g>
  )
}

function More({
  mark,
  text,
  paint,
  wrapMark = (_, shape) => shape,
}: PlacedMore & Omit<PictureProps<never>, 'chart' | 'width'>) {
  return wrapMark(
    mark,
    <g>
      <title>{mark.label}</title>
      <PlacedLine line={text} fill={paint.text} />
    </g>,
  )
}

function Bar({ bar, box, name, paint }: PlacedBar & { readonly paint: ChartPaint }) {
  return (
    <g>
      <title>{bar.mark.label}</title>
      <PayerBar payer={bar.payer} box={box} isHollow={bar.people === null} paint={paint} />
      {name && <PlacedLine line={name} fill={paint.quietText} />}
    </g>
  )
}

function entriesOf({ rows }: DirectionPlot, paint: ChartPaint): readonly LegendEntry[] {
  const bars = rows.flatMap((row) => directions.flatMap((direction) => row.bars[direction]))
  if (bars.length === 0) return [{ words: rows.length === 0 ? 'No outcome yet' : 'No direction judged yet' }]
  const height = (step: DesignStep, words: string): LegendEntry => ({
    words,
    sign: (x, y) => {
      const high = stepHeight[step] / 2
      const box = { x: x - 3, y: y + 8 - high, width: 6, height: high }
      return <PayerBar payer="others" box={box} isHollow={false} paint={paint} />
    },
  })
  return [
    { words: 'width: people' },
    height('randomised', 'height: randomised'),
    height('compared', 'compared, not randomised'),
    height('uncontrolled', 'no control, or of another kind'),
    ...payerBarEntries(
      bars.map(({ payer }) => payer),
      bars.some(({ people }) => people === null),
      paint,
    ),
  ]
}
