import { Button, Menu } from '@mantine/core'
import { IconBaselineDensityMedium, IconLayoutRows } from '@tabler/icons-react'
import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { formatCount } from '#core/format-count.ts'
import type { SavedView } from '#core/model/saved-view.ts'
import { filterWords } from '#core/table/filter-words.ts'
import { fittedChoice, shownColumns, shownRows, tableLines } from '#core/table/shown-table.ts'
import type { EvidenceRow } from '#core/table/evidence-table.ts'
import { evidenceTotals } from '#core/table/totals.ts'
import { headlineView } from '#core/table/views.ts'
import { useCommands } from '#renderer/background/commands.ts'
import { useViews } from '#renderer/db/queries.ts'
import { ColumnChooser } from './columns/column-chooser.tsx'
import { densityWords, type Density } from './density.ts'
import { EmptyTable } from './empty-table.tsx'
import { FilterChips } from './filter-chips.tsx'
import { EvidenceGrid } from './grid/evidence-grid.tsx'
import { rememberShownColumns, startExport } from '#renderer/background/exporting.ts'
import { RefusedDialog } from './grid/refused-dialog.tsx'
import { ExportButton } from './export-button.tsx'
import { PrintTable } from './print-table.tsx'
import { Legend } from './legend.tsx'
import classes from './table-page.module.css'
import { askedRows, endAskedRows } from '#renderer/ui/asked-rows.ts'
import { SkeletonPage } from '#renderer/ui/skeleton-rows.tsx'
import { useStore } from '#renderer/ui/store.ts'
import { choiceOfView, useTableView } from './table-view.ts'
import { useEvidenceTable, type LiveTable } from '#renderer/db/use-evidence-table.ts'
import { useViewActions } from './views/use-view-actions.ts'
import { ViewMenu } from './views/view-menu.tsx'
import { ViewNameDialog } from './views/view-name-dialog.tsx'

/** As wide as the first columns are by default. */
const skeletonColumns = ['234px', '174px', '134px', '194px', '154px', '154px', 'minmax(120px, 1fr)']

/** The evidence table: read first, filtered, sorted, and exported as it is shown. */
export function TablePage() {
  const table = useEvidenceTable()
  const views = useViews()
  if (!table || !views)
    return <SkeletonPage title="Evidence table" label="Reading the library" columns={skeletonColumns} rowHeight={46} />
  return table.rows.length === 0 ? <EmptyTable /> : <ShownTable table={table} views={views} />
}

function ShownTable({ table, views }: { readonly table: LiveTable; readonly views: readonly SavedView[] }) {
  const [view, setView] = useTableView(table)
  const actions = useViewActions(table, views, view, setView)
  const fitted = useMemo(() => fittedChoice(table, view), [table, view])
  const { groupBy, sorting } = fitted
  // Each of the two parts of `shownTable` is made anew only where it is another one: 50,000 rows are not sorted again for a column.
  const columns = useMemo(() => shownColumns(table, fitted.columns), [table, fitted.columns])
  // With very many studies a key in a filter is written at once, and the rows follow.
  const filters = useDeferredValue(fitted.filters)
  const asked = useStore(askedRows)
  const among = useMemo(
    () => (asked ? { ...table, rows: table.rows.filter(({ studyId }) => asked.studyIds.has(studyId)) } : table),
    [table, asked],
  )
  const rows = useMemo(() => shownRows(among, { filters, sorting, groupBy }), [among, filters, sorting, groupBy])
  const lines = useMemo(() => tableLines(rows, groupBy), [rows, groupBy])
  const totals = useMemo(() => evidenceTotals(rows), [rows])
  const withoutPdf = useMemo(
    () => rows.reduce((sum, row) => (table.hasPdf(row.studyId) ? sum : sum + 1), 0),
    [table, rows],
  )
  useEffect(() => {
    if (columns.length > 0) rememberShownColumns(columns.map(({ id }) => id))
  }, [columns])
  const filtered = Object.entries(fitted.filters)
  const labelOf = (id: string) => table.columns.find((column) => column.id === id)?.label ?? id
  const filtersInWords = [
    ...(asked ? [asked.name] : []),
    ...filtered.map(([id, filter]) => `${labelOf(id)} ${filterWords(id, filter)}`),
  ]
  const chosenRows = useRef<() => readonly EvidenceRow[]>(() => [])
  const startExporting = () => {
    const idsOf = (some: readonly EvidenceRow[]) => some.map(({ studyId }) => studyId)
    startExport({
      table,
      scopes: [
        {
          id: 'shown',
          label: 'Table as shown',
          studyIds: idsOf(rows),
          whyEmpty: 'No study passes the filters of the table.',
        },
        {
          id: 'chosen',
          label: 'Chosen rows',
          studyIds: idsOf(chosenRows.current()),
          whyEmpty: 'No rows are chosen in the table.',
        },
        { id: 'all', label: 'Whole library', studyIds: idsOf(table.rows), whyEmpty: 'There is no study yet.' },
      ],
      filters: filtersInWords,
    })
  }
  useCommands([
    {
      id: 'table-export',
      label: 'Export…',
      group: 'Evidence table',
      keys: ['Mod+E'],
      inTextFields: 'leave',
      enabled: table !== undefined,
      run: startExporting,
    },
    {
      id: 'table-clear',
      label: 'Clear all filters',
      group: 'Evidence table',
      enabled: filtersInWords.length > 0,
      run: () => {
        setView((now) => ({ ...now, filters: {} }))
        endAskedRows()
      },
    },
    {
      id: 'table-cells',
      label: 'Go to the cells',
      group: 'Evidence table',
      keys: ['ArrowDown'],
      keyOnly: true,
      run: () => document.querySelector<HTMLElement>('#evidence-grid [data-line][tabindex="0"]')?.focus(),
    },
    {
      id: 'table-ungroup',
      label: 'Stop grouping the rows',
      group: 'Evidence table',
      enabled: view.groupBy !== null,
      run: () => setView((now) => ({ ...now, groupBy: null })),
    },
    {
      id: 'table-columns',
      label: 'Choose columns',
      group: 'Evidence table',
      keys: ['Alt+C'],
      run: () => document.querySelector<HTMLElement>('[data-column-chooser]')?.click(),
    },
  ])

  const grouping = table.columns.find((column) => column.id === groupBy)
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1>Evidence table</h1>
        <ViewMenu actions={actions} />
        <span className={classes.count} role="status">
          {rows.length === table.rows.length
            ? formatCount(rows.length, 'study', 'studies')
            : `${count(rows.length)} of ${count(table.rows.length)} studies shown`}
        </span>
        <FilterChips
          filters={filtered}
          asked={asked}
          labelOf={labelOf}
          onRemove={(removed) =>
            setView((now) => ({
              ...now,
              filters: Object.fromEntries(Object.entries(now.filters).filter(([id]) => !removed.includes(id))),
            }))
          }
        />
        <span className={classes.space} />
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              variant="default"
              className={classes.iconAlone}
              leftSection={<IconLayoutRows size={15} aria-hidden />}
            >
              <span className={classes.words}>{grouping ? `Grouped by ${grouping.label}` : 'Group by'}</span>
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setView((now) => ({ ...now, groupBy: null }))}>None</Menu.Item>
            {columns
              .filter((column) => column.id !== 'reference')
              .map((column) => (
                <Menu.Item key={column.id} onClick={() => setView((now) => ({ ...now, groupBy: column.id }))}>
                  {column.label}
                </Menu.Item>
              ))}
          </Menu.Dropdown>
        </Menu>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              variant="default"
              className={classes.iconAlone}
              leftSection={<IconBaselineDensityMedium size={15} aria-hidden />}
            >
              <span className={classes.words}>Rows</span>
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.RadioGroup
              value={view.density}
              onChange={(density) => setView((now) => ({ ...now, density: density as Density }))}
            >
              {(Object.keys(densityWords) as Density[]).map((density) => (
                <Menu.RadioItem key={density} value={density}>
                  {densityWords[density]}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Dropdown>
        </Menu>
        <ColumnChooser table={table} shown={columns} from={actions.current ?? headlineView} setView={setView} />
        <ExportButton count={rows.length} onExport={startExporting} />
      </div>
      <EvidenceGrid
        columns={columns}
        lines={lines}
        allRows={among.rows}
        totals={totals}
        withoutPdf={withoutPdf}
        view={view}
        setView={setView}
        chosenRows={chosenRows}
      />
      <Legend />
      <RefusedDialog />
      <ViewNameDialog actions={actions} choice={choiceOfView(view)} />
      <PrintTable columns={columns} lines={lines} filters={filtersInWords} />
    </div>
  )
}

function count(studies: number): string {
  return studies.toLocaleString('en-GB')
}
