import { Checkbox, NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import { drawnChart, evidenceMapKind } from '#charts/chart-kinds.ts'
import { formatCount } from '#core/format-count.ts'
import type { ChartMark } from '#core/overview/charts/chart.ts'
import { evidenceMap, mostLines, usualLines, type EvidenceMap } from '#core/overview/charts/evidence-map.ts'
import { axesOf, mapAxes, type MapAxis } from '#core/overview/charts/map-axes.ts'
import { forLast } from '#renderer/db/for-last.ts'
import { useChosenAxes } from '#renderer/ui/chosen-axes.ts'
import { ChartFrame, type OpenedByMark } from './chart-frame.tsx'
import type { ChartOfScreen } from './overview-charts.tsx'
import classes from './charts.module.css'

// Kept for the way back from the table: nothing is worked out again.
const axesOfColumns = forLast(mapAxes)
const mapOf = forLast(evidenceMap)
const drawnMap = forLast((map: EvidenceMap) => drawnChart(evidenceMapKind, map))

/** The evidence map, with the choice of its two axes, which this machine remembers and exports draw. */
export function EvidenceMapChart({ rows, columns, outcomes, ...frame }: ChartOfScreen) {
  const axes = axesOfColumns(columns)
  const [chosen, choose] = useChosenAxes()
  const [rowAxis, columnAxis] = axesOf(axes, chosen, outcomes.length > 0)
  const [showsAll, setShowsAll] = useState(false)
  const map = mapOf(rows, outcomes, rowAxis, columnAxis, showsAll ? mostLines : usualLines)
  const chart = drawnMap(map)
  const gaps = useMemo(() => openedByGaps(map), [map])
  return (
    <ChartFrame
      {...frame}
      {...chart}
      title={evidenceMapKind.title}
      opens={(mark) => gaps.get(mark.key) ?? rowsOf(mark)}
      choices={
        <span className={classes.choices}>
          <AxisChoice
            label="Rows of the evidence map"
            axes={axes}
            value={rowAxis}
            onChange={(id) => choose([id, columnAxis.id])}
          />
          by
          <AxisChoice
            label="Columns of the evidence map"
            axes={axes}
            value={columnAxis}
            onChange={(id) => choose([rowAxis.id, id])}
          />
          {(map.isGathered || showsAll) && (
            <Checkbox
              size="xs"
              label="all rows and columns"
              checked={showsAll}
              onChange={(event) => setShowsAll(event.currentTarget.checked)}
            />
          )}
        </span>
      }
    />
  )
}

function AxisChoice({
  label,
  axes,
  value,
  onChange,
}: {
  readonly label: string
  readonly axes: readonly MapAxis[]
  readonly value: MapAxis
  onChange(id: string): void
}) {
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      data={axes.map((axis) => ({ value: axis.id, label: axis.label }))}
      value={value.id}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

/** What the gaps of a map open, by their key: the studies of their row. */
function openedByGaps(map: EvidenceMap): ReadonlyMap<string, OpenedByMark> {
  return new Map(
    map.rows.flatMap(({ label, studyIds }, index) =>
      map.cells[index]!.filter(({ isGap }) => isGap).map(({ mark }) => {
        const words = `${formatCount(studyIds.length, 'study', 'studies')} of its row: ${label}`
        return [mark.key, { name: label, studyIds, words }] as const
      }),
    ),
  )
}

function rowsOf({ label, studyIds }: ChartMark): OpenedByMark {
  const [name] = label.split(': ')
  return { name: name!, studyIds, words: studyIds.length === 1 ? 'its row' : `its ${studyIds.length} rows` }
}
