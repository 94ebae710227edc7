import type { Payer } from '#core/overview/charts/payer.ts'
import { rounded, type Box } from './boxes.ts'
import type { ChartPaint } from './chart-paint.ts'
import { hatchOfRect } from './hatching.ts'
import type { LegendEntry } from './mark-legend.tsx'
import { markShapes, shapeOfPayer, shapeWords, type MarkShape } from './marks.tsx'

/**
 * A bar that tells in grey who paid: hatched by the maker, filled by others or nobody, half filled by mixed money, pale where that is not
 * known. `isHollow`: it counts no people, and its outline is broken.
 */
export function PayerBar({
  payer,
  box,
  isHollow,
  paint,
}: {
  readonly payer: Payer
  readonly box: Box
  readonly isHollow: boolean
  readonly paint: ChartPaint
}) {
  const { x, y, width, height } = box
  const shape = shapeOfPayer(payer)
  const outline = { stroke: paint.mark, strokeWidth: 1.2, ...(isHollow ? { strokeDasharray: '2.5 1.8' } : {}) }
  const place = { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) }
  if (isHollow && shape !== 'maker') return <rect {...place} fill={paint.ground} {...outline} />
  // Few elements: a plot has thousands of bars.
  if (shape === 'others') return <rect {...place} fill={paint.fill} {...outline} />
  if (shape === 'not-known')
    return (
      <>
        <rect {...place} fill={paint.ground} />
        <rect {...place} fill={paint.fill} fillOpacity={0.3} {...outline} />
      </>
    )
  return (
    <>
      <rect {...place} fill={paint.ground} />
      {shape === 'mixed' ? (
        <rect {...place} y={rounded(y + height / 2)} height={rounded(height / 2)} fill={paint.fill} />
      ) : (
        <path d={hatchOfRect(x, y, width, height, 3.2)} stroke={paint.mark} strokeWidth={1.3} />
      )}
      <rect {...place} fill="none" {...outline} />
    </>
  )
}

const looks: Readonly<Record<MarkShape, string>> = {
  maker: 'hatched',
  others: 'filled',
  mixed: 'half filled',
  'not-known': 'pale',
}
const example: Readonly<Record<MarkShape, Payer>> = {
  maker: 'maker',
  others: 'others',
  mixed: 'mixed',
  'not-known': 'not-known',
}

/** What the bars of these payers look like, and the broken outline where there is one. */
export function payerBarEntries(
  payers: readonly Payer[],
  hasHollow: boolean,
  paint: ChartPaint,
): readonly LegendEntry[] {
  const shapes = new Set(payers.map(shapeOfPayer))
  const sign = (payer: Payer, isHollow: boolean) =>
    function bar(x: number, y: number) {
      return (
        <PayerBar payer={payer} box={{ x: x - 7, y: y - 6, width: 14, height: 12 }} isHollow={isHollow} paint={paint} />
      )
    }
  return [
    ...markShapes
      .filter((shape) => shapes.has(shape))
      .map((shape) => ({ words: `${looks[shape]}: ${shapeWords[shape]}`, sign: sign(example[shape], false) })),
    ...(hasHollow ? [{ words: 'broken outline: no people counted', sign: sign('others', true) }] : []),
  ]
}
