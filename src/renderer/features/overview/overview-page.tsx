import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMemo, useRef } from 'react'
import { useNavigate } from 'react-router'
import { formatCount } from '#core/format-count.ts'
import { answered } from '#core/overview/breakdown.ts'
import { overviewOf, type Overview } from '#core/overview/overview.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { useCommands } from '#renderer/background/commands.ts'
import { useEvidenceTable } from '#renderer/db/use-evidence-table.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { SkeletonPage } from '#renderer/ui/skeleton-rows.tsx'
import { FictionalMark } from '#renderer/ui/study-marks.tsx'
import { OverviewCharts } from './charts/overview-charts.tsx'
import { saveAllCharts } from './charts/save-charts.ts'
import { shownCharts } from './charts/shown-charts.ts'
import { Designs } from './designs.tsx'
import { DoubleCounting } from './double-counting.tsx'
import { Figures } from './figures.tsx'
import { RowsButton, useOpenRows } from './rows-button.tsx'
import { useFigureKeys } from './use-figure-keys.ts'
import { Years } from './years.tsx'
import classes from './overview-page.module.css'

/** What is in the library at a glance: every figure opens the studies that it counts. */
export function OverviewPage() {
  const table = useEvidenceTable()
  const overview = useMemo(() => table && overviewOf(table.rows), [table])
  if (!overview)
    return <SkeletonPage title="Overview" label="Reading the library" columns={['1fr', '1fr', '1fr']} rowHeight={96} />
  return overview.counted.length + overview.retracted.length === 0 ? (
    <EmptyOverview />
  ) : (
    <Shown overview={overview} table={table!} />
  )
}

function Shown({ overview, table }: { readonly overview: Overview; readonly table: EvidenceTable }) {
  const box = useRef<HTMLDivElement>(null)
  useFigureKeys(box)
  useRowsCommands(overview)
  const { counted, retracted } = overview
  return (
    <div className={classes.page}>
      <div className={classes.content} ref={box}>
        <div className={classes.head}>
          <h1>Overview</h1>
          <span>
            {formatCount(counted.length, 'study', 'studies')} counted
            {retracted.length > 0 && (
              <>
                , <RowsButton words={`${retracted.length} retracted, left out`} name="Retracted" studyIds={retracted} />
              </>
            )}
          </span>
          {overview.hasFictional && <FictionalMark />}
          <Button
            className={classes.export}
            size="compact-sm"
            variant="default"
            leftSection={<IconDownload size={15} aria-hidden />}
            onClick={() => void saveAllCharts(shownCharts())}
          >
            Export the charts
          </Button>
        </div>
        <Figures overview={overview} />
        <DoubleCounting rows={table.rows} />
        <OverviewCharts table={table} />
        <div className={classes.panels}>
          <Designs designs={overview.designs} />
          <Years years={overview.years} />
        </div>
      </div>
      <div className={classes.keys}>
        <span>No pooling: numbers of different studies are never added up to one effect.</span>
        <span className={classes.last}>
          <KeyHint keyName="ArrowLeft" /> <KeyHint keyName="ArrowRight" /> from figure to figure
        </span>
        <span>
          <KeyHint keyName="Enter" /> its rows
        </span>
        <span>
          <KeyHint keyName="T" /> chart as a table
        </span>
        <span>
          <KeyHint keyName="Y" /> copies its picture
        </span>
      </div>
    </div>
  )
}

/** The rows of the figures from the palette. */
function useRowsCommands({ people, maker, noStatement, registered, largest }: Overview): void {
  const openRows = useOpenRows()
  const rows = [
    ['People, each counted once', answered(people.studies, 'counted').confirmed],
    ['Paid by the maker', answered(maker, 'yes').confirmed],
    ['No conflict statement', answered(noStatement, 'yes').confirmed],
    ['Registered', answered(registered, 'yes').confirmed],
    ['Largest study', largest?.studyIds ?? []],
  ] as const
  useCommands(
    rows.map(([name, studyIds]) => ({
      id: `overview-rows-${name}`,
      label: `Open the rows: ${name}`,
      group: 'Overview',
      enabled: studyIds.length > 0,
      run: () => openRows(name, studyIds),
    })),
  )
}

function EmptyOverview() {
  const navigate = useNavigate()
  return (
    <div className={classes.empty}>
      <h1>What is there, who paid, and where nothing is</h1>
      <p>
        Once there are studies, they are counted here: by design and year, people once, who paid, what was declared and
        registered. Every figure opens its studies.
      </p>
      <Button onClick={() => void navigate('/import')}>Import papers or references</Button>
    </div>
  )
}
