import type { ReactElement } from 'react'
import type { ChartMark } from '#core/overview/charts/chart.ts'
import { evidenceMapWords, totalOf } from '#core/overview/charts/evidence-map-words.ts'
import type { EvidenceMap, MapCell, MapLine } from '#core/overview/charts/evidence-map.ts'
import type { ChartPaint } from './chart-paint.ts'
import { ChartSvg } from './chart-svg.tsx'
import { hatchOfRect } from './hatching.ts'
import { hasCodes, countSize, headSize, labelSize, mapLayout, type MapLayout, type PlacedGroup } from './map-layout.ts'
import { mapLegend } from './map-legend.tsx'
import { legendOf } from './mark-legend.tsx'
import { Mark } from './marks.tsx'
import type { PictureProps } from './picture.ts'

/** The picture of an evidence map. */
export function EvidenceMapPicture({ chart, width, paint, wrapMark }: PictureProps<EvidenceMap>): ReactElement {
  const layout = mapLayout(chart, width)
  const legend = legendOf(mapLegend(chart, paint), width, layout.height + 8, paint)
  const height = layout.height + 8 + legend.height
  const wrap = wrapMark ?? ((_: ChartMark, shape: ReactElement) => shape)
  return (
    <ChartSvg words={evidenceMapWords(chart)} width={layout.width} height={height} hasPlaces={wrapMark !== undefined}>
      <Heads map={chart} layout={layout} paint={paint} />
      {chart.rows.map((row, index) => (
        <Row key={row.key} map={chart} row={row} index={index} layout={layout} paint={paint} wrap={wrap} />
      ))}
      <Totals map={chart} layout={layout} paint={paint} wrap={wrap} />
      {legend.drawing}
    </ChartSvg>
  )
}

interface Part {
  readonly map: EvidenceMap
  readonly layout: MapLayout
  readonly paint: ChartPaint
}

type Wrap = NonNullable<PictureProps<EvidenceMap>['wrapMark']>

function Heads({ map, layout, paint }: Part): ReactElement {
  const { heads, columns, headHeight, width } = layout
  const codeY = headHeight - 10
  const lastY = codeY - (hasCodes(map) ? 16 : 2)
  return (
    <g textAnchor="middle">
      {map.columns.map(({ key, code }, index) => {
        const x = middleOf(columns[index]!)
        const lines = heads[index]!
        return (
          <g key={key}>
            <text fontSize={headSize} fontWeight={620} fill={paint.text}>
              {lines.map((line, at) => (
                <tspan key={at} x={x} y={lastY - (lines.length - 1 - at) * 15}>
                  {line}
                </tspan>
              ))}
            </text>
            {code !== undefined && (
              <text x={x} y={codeY} fontSize={11} fill={paint.quietText}>
                {code}
              </text>
            )}
          </g>
        )
      })}
      <text x={width} y={codeY} fontSize={11.5} fill={paint.quietText} textAnchor="end">
        people, once
      </text>
      <path d={`M0 ${headHeight - 0.5}H${width}`} stroke={paint.line} />
    </g>
  )
}

function Row({
  map,
  row,
  index,
  layout,
  paint,
  wrap,
}: Part & { row: MapLine; index: number; wrap: Wrap }): ReactElement {
  const { y, height, lines } = layout.rows[index]!
  const middle = y + height / 2
  return (
    <g>
      <text
        fontSize={labelSize}
        fontWeight={row.kind === 'open' ? 450 : 600}
        fill={row.kind === 'open' ? paint.quietText : paint.text}
      >
        {lines.map((line, at) => (
          <tspan key={at} x={0} y={middle + 4 + (at - (lines.length - 1) / 2) * 15}>
            {line}
          </tspan>
        ))}
      </text>
      {map.cells[index]!.map((cell, column) => (
        <Cell
          key={cell.mark.key}
          cell={cell}
          groups={layout.cells[index]![column]!}
          {...layout.columns[column]!}
          y={y}
          height={height}
          paint={paint}
          wrap={wrap}
        />
      ))}
      <Total line={row} right={layout.width} middle={middle} paint={paint} wrap={wrap} />
      <path d={`M0 ${y + height - 0.5}H${layout.width}`} stroke={paint.line} strokeOpacity={0.6} />
    </g>
  )
}

function Cell({
  cell,
  groups,
  x,
  y,
  width,
  height,
  paint,
  wrap,
}: {
  cell: MapCell
  groups: readonly PlacedGroup[]
  x: number
  y: number
  width: number
  height: number
  paint: ChartPaint
  wrap: Wrap
}): ReactElement | null {
  // What holds nothing and lacks nothing is no place to stop at.
  if (groups.length === 0 && !cell.isGap)
    return <circle cx={x + width / 2} cy={y + height / 2} r={1} fill={paint.quietText} />
  return wrap(
    cell.mark,
    <g>
      <rect x={x + 2} y={y + 2} width={width - 4} height={height - 4} rx={6} fill="none" pointerEvents="all" />
      {cell.isGap && (
        <path
          d={hatchOfRect(x + width / 2 - 22, y + height / 2 - 9, 44, 18)}
          fill="none"
          stroke={paint.line}
          strokeWidth={1.3}
        />
      )}
      {groups.map(({ group, ...at }) => (
        <g key={group.shape}>
          <Mark
            shape={group.shape}
            x={x + at.x}
            y={y + at.y}
            radius={at.radius}
            isHollow={group.people.from === 0}
            paint={paint}
          />
          <text
            x={x + at.wordsX}
            y={y + at.y + 4}
            fontSize={group.people.from === 0 ? 11 : countSize}
            fontWeight={group.people.from === 0 ? 400 : 640}
            fill={group.people.from === 0 ? paint.quietText : paint.text}
          >
            {at.words}
          </text>
        </g>
      ))}
    </g>,
  )
}

function Total({
  line,
  right,
  middle,
  paint,
  wrap,
  anchor = 'end',
}: {
  line: MapLine
  right: number
  middle: number
  paint: ChartPaint
  wrap: Wrap
  anchor?: 'end' | 'middle'
}): ReactElement {
  return wrap(
    line.mark,
    <g>
      <rect
        x={anchor === 'end' ? right - 76 : right - 38}
        y={middle - 14}
        width={76}
        height={28}
        rx={6}
        fill="none"
        pointerEvents="all"
      />
      <text
        x={anchor === 'end' ? right - 4 : right}
        y={middle + 4}
        fontSize={13}
        fontWeight={640}
        fill={paint.text}
        textAnchor={anchor}
      >
        {totalOf(line.people)}
      </text>
    </g>,
  )
}

function Totals({ map, layout, paint, wrap }: Part & { wrap: Wrap }): ReactElement {
  const middle = layout.footY + 17
  return (
    <g>
      <text x={0} y={middle + 4} fontSize={labelSize} fill={paint.quietText}>
        People, once
      </text>
      {map.columns.map((column, index) => (
        <Total
          key={column.key}
          line={column}
          right={middleOf(layout.columns[index]!)}
          middle={middle}
          paint={paint}
          wrap={wrap}
          anchor="middle"
        />
      ))}
      <text x={layout.width - 4} y={middle + 4} fontSize={13} fontWeight={640} fill={paint.text} textAnchor="end">
        {totalOf(map.all)}
      </text>
    </g>
  )
}

function middleOf({ x, width }: MapLayout['columns'][number]): number {
  return x + width / 2
}
