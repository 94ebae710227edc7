import { startTransition, useDeferredValue, useEffect, useMemo, useState, type ComponentType } from 'react'
import type { Outcome } from '#core/model/outcome.ts'
import { hasCharts } from '#core/overview/charts/map-axes.ts'
import type { EvidenceColumn, EvidenceRow, EvidenceTable } from '#core/table/evidence-table.ts'
import { useCommands } from '#renderer/background/commands.ts'
import { useAllOutcomes } from '#renderer/db/queries.ts'
import { ChartRows } from './chart-rows.ts'
import { EvidenceMapChart } from './evidence-map.tsx'
import { DirectionChart, PeopleChart, TimelineChart } from './plain-charts.tsx'
import { saveAllCharts } from './save-charts.ts'
import { shownCharts } from './shown-charts.ts'
import classes from './charts.module.css'

/** What each chart of the screen is made of. */
export interface ChartOfScreen {
  readonly rows: readonly EvidenceRow[]
  readonly columns: readonly EvidenceColumn[]
  readonly outcomes: readonly Outcome[]
  readonly isActive: boolean
  onActive(): void
}

/** The charts, from the top. */
const charts: readonly { readonly id: string; readonly Chart: ComponentType<ChartOfScreen> }[] = [
  { id: 'evidence-map', Chart: EvidenceMapChart },
  { id: 'direction-plot', Chart: DirectionChart },
  { id: 'timeline', Chart: TimelineChart },
  { id: 'people-bars', Chart: PeopleChart },
]

/** The charts of a library; where nothing is confirmed, what they wait for. */
export function OverviewCharts({ table: newest }: { readonly table: EvidenceTable }) {
  // The figures are there first.
  const table = useDeferredValue(newest, null)
  const outcomes = useAllOutcomes()
  useCommands([
    {
      id: 'export-charts',
      label: 'Export the charts',
      group: 'Overview',
      run: () => void saveAllCharts(shownCharts()),
    },
  ])
  const byStudy = useMemo(() => new Map(table?.rows.map((row) => [row.studyId, row])), [table])
  if (!table || !outcomes) return null
  if (!hasCharts(table.rows, outcomes))
    return <p className={classes.waiting}>Confirm the design or the payer of a study to see the evidence map.</p>
  return (
    <ChartRows value={byStudy}>
      <AllCharts rows={table.rows} columns={table.columns} outcomes={outcomes} />
    </ChartRows>
  )
}

function AllCharts(of: Pick<ChartOfScreen, 'rows' | 'columns' | 'outcomes'>) {
  const [active, setActive] = useState(charts[0]!.id)
  // The first does not wait for what those below it are made of.
  const [shown, setShown] = useState<typeof charts>(charts.slice(0, 1))
  useEffect(() => startTransition(() => setShown(charts)), [])
  return shown.map(({ id, Chart }) => (
    <Chart key={id} {...of} isActive={active === id} onActive={() => setActive(id)} />
  ))
}
