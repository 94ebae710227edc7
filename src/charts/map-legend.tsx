import { formatNumber } from '#core/format-count.ts'
import type { EvidenceMap } from '#core/overview/charts/evidence-map.ts'
import { markShapes } from '#core/overview/charts/mark-shape.ts'
import type { ChartPaint } from './chart-paint.ts'
import { hatchOfRect } from './hatching.ts'
import { shapeEntries, type LegendEntry } from './mark-legend.tsx'
import { Mark, smallestRadius } from './marks.tsx'

function areaWords({ hasMorePeople, mostPeople }: EvidenceMap): string {
  const words = 'area = people, each counted once'
  return hasMorePeople ? `${words}; no larger above ${formatNumber(mostPeople)}` : words
}

/** What the marks of this map mean: of what is not in it nothing is said. */
export function mapLegend(map: EvidenceMap, paint: ChartPaint): readonly LegendEntry[] {
  const cells = map.cells.flat()
  const groups = cells.flatMap((cell) => cell.groups)
  const entries: LegendEntry[] = []
  if (groups.some(({ people }) => people.from > 0)) entries.push({ words: areaWords(map) })
  entries.push(
    ...shapeEntries(
      markShapes.filter((shape) => groups.some((group) => group.shape === shape)),
      paint,
    ),
  )
  if (groups.some(({ people }) => people.from === 0))
    entries.push({
      words: 'hollow = no people counted',
      sign: (x, y) => <Mark shape="others" x={x} y={y} radius={smallestRadius} isHollow paint={paint} />,
    })
  if (map.rows.concat(map.columns).some(({ people }) => people.notStated > 0))
    entries.push({ words: '? = a number of people is not known' })
  if (cells.some(({ isGap }) => isGap))
    entries.push({
      words: 'gap: no study with people',
      sign: (x, y) => (
        <path d={hatchOfRect(x - 9, y - 6, 18, 12, 5)} fill="none" stroke={paint.line} strokeWidth={1.3} />
      ),
    })
  return entries
}
