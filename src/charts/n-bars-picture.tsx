import { Fragment, type ReactElement } from 'react'
import type { ChartMark } from '#core/overview/charts/chart.ts'
import type { NBars } from '#core/overview/charts/n-bars.ts'
import { nBarsWords } from '#core/overview/charts/n-bars-words.ts'
import { rounded } from './boxes.ts'
import type { ChartPaint } from './chart-paint.ts'
import { ChartSvg, PlacedLine } from './chart-svg.tsx'
import { legendOf } from './mark-legend.tsx'
import { nBarsLayout, type PlacedNBar } from './n-bars-layout.ts'
import { PayerBar, payerBarEntries } from './payer-bar.tsx'
import type { PictureProps } from './picture.ts'

/** Studies by how many people they have: a bar each, from 0. What has no bar is said below. */
export function NBarsPicture({ chart, width, paint, wrapMark }: PictureProps<NBars>) {
  const wrap = wrapMark ?? ((_: ChartMark, shape: ReactElement) => shape)
  const { bars, more, ticks, axis, notes, height } = nBarsLayout(chart, width)
  const entries = payerBarEntries(
    bars.map(({ bar }) => bar.study.payer),
    bars.some(({ bar }) => bar.countedWith !== null),
    paint,
  )
  const legend = legendOf(entries, width, height + 8, paint)
  return (
    <ChartSvg
      words={nBarsWords(chart)}
      width={width}
      height={entries.length === 0 ? Math.max(height, 24) : height + 12 + legend.height}
      hasPlaces={wrapMark !== undefined}
    >
      {ticks.map(({ x, text }) => (
        <g key={text.text}>
          <path d={`M${rounded(x)} ${axis.top}V${axis.bottom}`} stroke={paint.line} />
          <PlacedLine line={text} fill={paint.quietText} />
        </g>
      ))}
      {bars.map((placed) => (
        <Fragment key={placed.bar.mark.key}>{wrap(placed.bar.mark, <Bar {...placed} paint={paint} />)}</Fragment>
      ))}
      {more &&
        wrap(
          more.mark,
          <g>
            <title>{more.mark.label}</title>
            <PlacedLine line={more.text} fill={paint.text} />
          </g>,
        )}
      {notes.map((line) => (
        <PlacedLine key={line.y} line={line} fill={paint.quietText} />
      ))}
      {legend.drawing}
    </ChartSvg>
  )
}

function Bar({ bar, box, name, code, number, paint }: PlacedNBar & { readonly paint: ChartPaint }) {
  return (
    <g>
      <title>{bar.mark.label}</title>
      <PlacedLine line={name} fill={paint.text} />
      {code && <PlacedLine line={code} fill={paint.quietText} />}
      <PayerBar payer={bar.study.payer} box={box} isHollow={bar.countedWith !== null} paint={paint} />
      <PlacedLine line={number} fill={paint.text} isBold />
    </g>
  )
}
