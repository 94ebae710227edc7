import { Anchor, Button, Menu } from '@mantine/core'
import { IconBaselineDensityMedium, IconLayoutRows, IconX } from '@tabler/icons-react'
import { useDeferredValue, useMemo } from 'react'
import { formatCount } from '#core/format-count.ts'
import { evidenceTotals } from '#core/table/totals.ts'
import { useCommands } from '#renderer/background/commands.ts'
import { ColumnChooser } from './columns/column-chooser.tsx'
import { densityWords, type Density } from './density.ts'
import { EmptyTable } from './empty-table.tsx'
import { EvidenceGrid } from './grid/evidence-grid.tsx'
import { exportFormats } from '#core/report/export-formats.ts'
import { exportReport } from '#renderer/background/export-report.ts'
import { RefusedDialog } from './grid/refused-dialog.tsx'
import { aboutShown, ExportButton } from './export/export-button.tsx'
import { PrintTable } from './print-table.tsx'
import { filterWords } from './columns/filter-words.ts'
import { Legend } from './legend.tsx'
import { filteredRows, shownColumns, sortedRows, tableLines } from '#core/table/shown-table.ts'
import classes from './table-page.module.css'
import { SkeletonPage } from '#renderer/ui/skeleton-rows.tsx'
import { useTableView } from './table-view.ts'
import { useEvidenceTable } from './use-evidence-table.ts'

/** As wide as the first columns are by default. */
const skeletonColumns = ['234px', '174px', '134px', '194px', '154px', '154px', 'minmax(120px, 1fr)']

/** The evidence table: read first, filtered, sorted, and exported as it is shown. */
export function TablePage() {
  const table = useEvidenceTable()
  const [view, setView] = useTableView()
  const columns = useMemo(
    () => (table ? shownColumns(table, { order: view.order, visibility: view.visibility }) : []),
    [table, view.order, view.visibility],
  )
  // With very many studies a key in a filter is written at once, and the rows follow.
  const filters = useDeferredValue(view.filters)
  const passing = useMemo(() => (table ? filteredRows(table, filters) : []), [table, filters])
  const rows = useMemo(
    () => sortedRows(passing, { sorting: view.sorting, groupBy: view.groupBy }),
    [passing, view.sorting, view.groupBy],
  )
  const lines = useMemo(() => tableLines(rows, view.groupBy), [rows, view.groupBy])
  const totals = useMemo(() => evidenceTotals(passing), [passing])
  const withoutPdf = useMemo(
    () => (table ? passing.reduce((sum, row) => (table.hasPdf(row.studyId) ? sum : sum + 1), 0) : 0),
    [table, passing],
  )
  const shown = useMemo(() => ({ columns, rows }), [columns, rows])
  useCommands([
    {
      id: 'table-export',
      label: `Export the table as ${exportFormats[0]!.label}`,
      group: 'Evidence table',
      keys: ['Mod+E'],
      inTextFields: 'leave',
      enabled: rows.length > 0,
      run: () => void exportReport({ table: shown, format: exportFormats[0]!, about: aboutShown(shown) }),
    },
    {
      id: 'table-clear',
      label: 'Clear all filters',
      group: 'Evidence table',
      enabled: Object.keys(view.filters).length > 0,
      run: () => setView((now) => ({ ...now, filters: {} })),
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

  if (!table)
    return <SkeletonPage title="Evidence table" label="Reading the library" columns={skeletonColumns} rowHeight={46} />
  if (table.rows.length === 0) return <EmptyTable />
  const filtered = Object.entries(view.filters)
  const grouping = table.columns.find((column) => column.id === view.groupBy)
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1>Evidence table</h1>
        <span className={classes.count} role="status">
          {rows.length === table.rows.length
            ? formatCount(rows.length, 'study', 'studies')
            : `${count(rows.length)} of ${count(table.rows.length)} studies shown`}
        </span>
        {filtered.map(([id, filter]) => (
          <button
            key={id}
            type="button"
            className={classes.chip}
            aria-label={`Remove the filter of ${table.columns.find((column) => column.id === id)?.label}`}
            onClick={() =>
              setView((now) => ({
                ...now,
                filters: Object.fromEntries(Object.entries(now.filters).filter(([other]) => other !== id)),
              }))
            }
          >
            {table.columns.find((column) => column.id === id)?.label} <strong>{filterWords(id, filter)}</strong>{' '}
            <IconX size={13} aria-hidden />
          </button>
        ))}
        {filtered.length > 0 && (
          <Anchor component="button" size="sm" onClick={() => setView((now) => ({ ...now, filters: {} }))}>
            Clear
          </Anchor>
        )}
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
        <ColumnChooser table={table} shown={columns} setView={setView} />
        <ExportButton table={shown} />
      </div>
      <EvidenceGrid
        columns={columns}
        lines={lines}
        allRows={table.rows}
        totals={totals}
        withoutPdf={withoutPdf}
        view={view}
        setView={setView}
      />
      <Legend />
      <RefusedDialog />
      <PrintTable
        columns={columns}
        lines={lines}
        filters={filtered.map(
          ([id, filter]) => `${table.columns.find((column) => column.id === id)?.label} ${filterWords(id, filter)}`,
        )}
      />
    </div>
  )
}

function count(studies: number): string {
  return studies.toLocaleString('en-GB')
}
