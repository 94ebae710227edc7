import { memo, useRef } from 'react'
import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import { useCommands } from '#renderer/background/commands.ts'
import { ColumnFilterField } from '../columns/column-filter-field.tsx'
import { ColumnHeader, type Header } from '../columns/column-header.tsx'
import classes from './evidence-grid.module.css'
import { placeStyle, type ColumnPlace } from './grid-row.tsx'
import type { TableLine } from '#core/table/shown-table.ts'
import type { TableView } from '../table-view.ts'
import { copyCells } from './copied.ts'
import { useHeadKeys } from './use-head-keys.ts'
import { useColumnDrag } from '../columns/use-column-drag.ts'

/** Headings and filters, which stay in sight; scrolling down does not draw them anew. Offers the grid's keys to the list of keys. */
export const GridHead = memo(function GridHead({
  places,
  reveal,
  columns,
  headers,
  rows,
  lines,
  view,
  setView,
}: {
  /** Keeps a column drawn, and scrolls to it. */
  readonly reveal: (column: number, scroll: boolean) => void
  readonly places: readonly ColumnPlace[]
  readonly columns: readonly EvidenceColumn[]
  readonly headers: readonly Header[]
  readonly rows: readonly EvidenceRow[]
  readonly lines: readonly TableLine[]
  readonly view: TableView
  setView(change: (view: TableView) => TableView): void
}) {
  const drag = useColumnDrag(columns, setView)
  const head = useRef<HTMLDivElement>(null)
  const { stop, ...keys } = useHeadKeys(head, places, columns.length, reveal)
  useCommands([
    {
      id: 'table-copy',
      label: 'Copy the table as shown',
      group: 'Evidence table',
      keys: ['Mod+Shift+C'],
      enabled: lines.length > 0,
      run: () =>
        copyCells(
          lines.flatMap((line) => (line.kind === 'row' ? [line.row] : [])),
          columns,
          true,
        ),
    },
    ...keysOfTheGrid,
  ])
  return (
    <div ref={head} role="rowgroup" className={classes.head} {...keys}>
      <div role="row" aria-rowindex={1} className={classes.headRow}>
        {places.map((place) => {
          const header = headers[place.index]
          const column = columns[place.index]!
          return (
            header && (
              <ColumnHeader
                key={column.id}
                isTabStop={place.index === stop}
                column={column}
                header={header}
                style={placeStyle(place)}
                drag={drag}
                view={view}
                setView={setView}
                columns={columns}
                lines={lines}
              />
            )
          )
        })}
      </div>
      <div role="row" className={classes.filterRow}>
        {places.map((place) => (
          <div
            key={columns[place.index]!.id}
            role="gridcell"
            className={classes.filterCell}
            data-filter={place.index}
            style={placeStyle(place)}
          >
            <ColumnFilterField
              column={columns[place.index]!}
              isTabStop={place.index === stop}
              rows={rows}
              view={view}
              setView={setView}
            />
          </div>
        ))}
      </div>
    </div>
  )
})

// They work where a cell has the focus; here they are only listed.
const listed = (id: string, label: string, keys: readonly string[]) => ({
  id: `table-key-${id}`,
  label,
  group: 'Cells of the table',
  keys,
  keyOnly: true,
  enabled: false,
  run: () => undefined,
})
const keysOfTheGrid = [
  listed('walk', 'Next or previous cell', ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']),
  listed('row', 'First and last cell of the row', ['Home', 'End']),
  listed('ends', 'First and last cell of the table', ['Mod+Home', 'Mod+End']),
  listed('edge', 'To the edge of the table', ['Mod+ArrowUp', 'Mod+ArrowDown', 'Mod+ArrowLeft', 'Mod+ArrowRight']),
  listed('page', 'Page up or down', ['PageUp', 'PageDown']),
  listed('enter', 'Accept the suggestions selected, or edit', ['Enter']),
  listed('edit', 'Edit the current text', ['F2']),
  listed('reject', 'Reject the suggestions selected', ['X']),
  listed('missing', 'Next kind of “no value”', ['0']),
  listed('clear', 'Clear the field', ['Delete']),
  listed('open', 'Open the paper at the quote', ['Mod+Enter']),
  listed('extend', 'Select several cells', ['Shift+ArrowDown', 'Shift+ArrowRight']),
  listed('all', 'Select all shown', ['Mod+A']),
  listed('copy', 'Copy the selection', ['Mod+C']),
  listed('paste', 'Paste into cells, from the cursor on', ['Mod+V']),
  listed('fill', 'Fill down from the first selected row', ['Mod+D']),
  listed('same', 'Same answer in all selected rows', ['Mod+Shift+Enter']),
  listed('set', 'In an editor: set all selected cells', ['Mod+Enter']),
  listed('form', 'In an editor: all details, on the study page', ['F2']),
  listed('escape', 'Close or cancel', ['Escape']),
  listed('head', 'In headings and filters: next or previous', ['ArrowLeft', 'ArrowRight']),
  listed('filtered', 'In a filter: go to the cells below', ['ArrowDown', 'Enter']),
  listed('width', 'On a heading: narrower, wider', ['Shift+ArrowLeft', 'Shift+ArrowRight']),
  listed('place', 'On a heading: move the column', ['Mod+ArrowLeft', 'Mod+ArrowRight']),
]
