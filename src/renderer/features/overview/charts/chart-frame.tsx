import { ActionIcon, Tooltip } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import { useMemo, useState, type ReactNode } from 'react'
import type { DrawnChart } from '#charts/drawn-chart.ts'
import type { ChartMark } from '#core/overview/charts/chart.ts'
import { useCommands } from '#renderer/background/commands.ts'
import { ChartActions } from './chart-actions.tsx'
import { ChartStage } from './chart-stage.tsx'
import { copyChart, saveChart } from './save-charts.ts'
import { useShownChart } from './shown-charts.ts'
import { TableOfChart } from './table-of-chart.tsx'
import classes from './charts.module.css'

/** What a mark opens when it is pressed. */
export interface OpenedByMark {
  /** What the studies have in common, as the evidence table says it. */
  readonly name: string
  readonly studyIds: readonly string[]
  /** On the card: "the row", "the 3 studies of Scars". */
  readonly words: string
}

export interface ChartFrameProps extends DrawnChart {
  /** On screen: "Evidence map". */
  readonly title: string
  /** What a mark opens where it is not just its studies. */
  readonly opens?: (mark: ChartMark) => OpenedByMark
  /** Behind the title: what the chart is of, as words or choices. */
  readonly choices?: ReactNode
  /** What the picture does not hold, in words below it. */
  readonly note?: ReactNode
  /** It has the key of "as a table". */
  readonly isActive: boolean
  onActive(): void
}

/**
 * A chart on screen: its head, its picture, and the same data as a table. Tab enters the picture, arrow keys go from mark to mark, Enter opens
 * the studies of the mark.
 */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, words, table, picture, choices, note, isActive, onActive } = props
  const chart = useMemo(() => ({ id, words, table, picture }), [id, words, table, picture])
  useShownChart(chart)
  const [isTable, setTable] = useState(false)
  useCommands([
    {
      id: `overview-table-${id}`,
      label: isTable ? `${title} as a picture` : `${title} as a table`,
      group: 'Overview',
      ...(isActive ? { keys: ['T'] } : {}),
      run: () => setTable(!isTable),
    },
    {
      id: `overview-copy-${id}`,
      label: `Copy the picture: ${title}`,
      group: 'Overview',
      ...(isActive ? { keys: ['Y'] } : {}),
      run: () => void copyChart(chart),
    },
    {
      id: `overview-save-${id}`,
      label: `Save as SVG: ${title}`,
      group: 'Overview',
      run: () => void saveChart(chart, 'svg'),
    },
  ])
  const turn = isTable ? 'Show as a picture' : 'Show as a table'
  return (
    <section className={classes.chart} aria-label={title} onFocusCapture={onActive}>
      <div className={classes.head}>
        <h2>{title}</h2>
        {choices}
        <span className={classes.actions}>
          <Tooltip label={turn}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`${turn}: ${title}`}
              aria-pressed={isTable}
              onClick={() => setTable(!isTable)}
            >
              <IconTable size={16} />
            </ActionIcon>
          </Tooltip>
          <ChartActions chart={chart} title={title} />
        </span>
      </div>
      {isTable ? <TableOfChart words={words} table={table} /> : <ChartStage {...props} />}
      {note && <p className={classes.note}>{note}</p>}
    </section>
  )
}
