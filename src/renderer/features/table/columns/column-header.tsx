import { Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { CSSProperties, KeyboardEvent } from 'react'
import type { EvidenceColumn } from '#core/table/evidence-table.ts'
import { FieldBadge } from '#renderer/ui/field-badge.tsx'
import classes from './column-header.module.css'
import { fitWidth } from './fit-width.ts'
import type { TableLine } from '#core/table/shown-table.ts'
import { hidden, inOrder, type TableView } from '../table-view.ts'
import type { ColumnDrag } from './use-column-drag.ts'
import type { ColumnModel } from './use-column-model.ts'

/** A heading as TanStack Table models it. */
export type Header = ReturnType<ColumnModel['getHeaderGroups']>[number]['headers'][number]
const keyStep = 16

/** A heading: its menu sorts, moves, groups and hides; dragging it moves the column; its edge resizes, a double click there fits the words. */
export function ColumnHeader({
  isTabStop,
  column,
  header,
  columns,
  lines,
  style,
  drag,
  view,
  setView,
}: {
  /** True in the one heading that Tab stops at. */
  readonly isTabStop: boolean
  readonly column: EvidenceColumn
  readonly header: Header
  readonly columns: readonly EvidenceColumn[]
  readonly lines: readonly TableLine[]
  readonly style: CSSProperties
  readonly drag: ColumnDrag
  readonly view: TableView
  setView(change: (view: TableView) => TableView): void
}) {
  // The year stands in the reference; where it has no column of its own, it is sorted by from there.
  const hasYear = column.id === 'reference' && !columns.some((other) => other.id === 'year')
  const sort = view.sorting.findIndex((entry) => entry.id === column.id || (hasYear && entry.id === 'year'))
  const sorted = view.sorting[sort]
  const index = columns.findIndex((other) => other.id === column.id)
  const isFirst = index === 0
  const sortBy = (desc: boolean, add: boolean, id = column.id) =>
    setView((now) => ({
      ...now,
      sorting: [...(add ? now.sorting.filter((entry) => entry.id !== id) : []), { id, desc }],
    }))
  const resize = (width: number) =>
    setView((now) => ({ ...now, sizes: { ...now.sizes, [column.id]: Math.max(70, Math.min(900, width)) } }))
  const fit = () =>
    resize(
      fitWidth(
        column,
        lines.flatMap((line) => (line.kind === 'row' ? [line.row] : [])),
        getComputedStyle(document.body).fontFamily,
      ),
    )
  const move = (by: number) => {
    const to = index + by
    if (isFirst || to < 1 || to >= columns.length) return
    const order = columns
      .map((other) => other.id)
      .toSpliced(index, 1)
      .toSpliced(to, 0, column.id)
    setView((now) => inOrder(now, columns, order))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!by || !(event.shiftKey || event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.shiftKey) resize(header.getSize() + by * keyStep)
    else move(by)
  }
  const words =
    column.kind === 'number' ? (['Smallest first', 'Largest first'] as const) : (['A to Z', 'Z to A'] as const)
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the button inside takes the focus; a heading that is dragged only receives the drop
    <div
      role="columnheader"
      aria-colindex={index + 1}
      className={classes.header}
      style={style}
      data-heading={index}
      data-number={column.kind === 'number' || undefined}
      data-drop={drag.over?.id === column.id ? drag.over.side : undefined}
      aria-sort={sorted ? (sorted.desc ? 'descending' : 'ascending') : 'none'}
      onDragOver={(event) => drag.move(event, column.id)}
      onDrop={(event) => drag.drop(event)}
    >
      <Menu position="bottom-start" shadow="md">
        <Menu.Target>
          <button
            type="button"
            className={classes.name}
            tabIndex={isTabStop ? 0 : -1}
            draggable={!isFirst}
            onDragStart={(event) => drag.start(event, column.id)}
            onDragEnd={() => drag.end()}
            onKeyDown={onKeyDown}
          >
            {column.fieldId && <FieldBadge fieldId={column.fieldId} />}
            <span className={classes.label} title={column.label}>
              {column.label}
            </span>
            {sorted && (
              <span className={classes.sort}>
                {sorted.desc ? <IconArrowDown size={13} aria-hidden /> : <IconArrowUp size={13} aria-hidden />}
                {view.sorting.length > 1 && sort + 1}
                {sorted.id === 'year' && column.id !== 'year' && <span className={classes.by}>year</span>}
              </span>
            )}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => sortBy(false, false)}>{words[0]}</Menu.Item>
          <Menu.Item onClick={() => sortBy(true, false)}>{words[1]}</Menu.Item>
          {hasYear && <Menu.Item onClick={() => sortBy(true, false, 'year')}>Newest first</Menu.Item>}
          {hasYear && <Menu.Item onClick={() => sortBy(false, false, 'year')}>Oldest first</Menu.Item>}
          {view.sorting.length > 0 && !sorted && (
            <Menu.Item onClick={() => sortBy(false, true)}>
              Then by this, {words[0].toLowerCase().replace('a to z', 'A to Z')}
            </Menu.Item>
          )}
          {view.sorting.length > 0 && !sorted && (
            <Menu.Item onClick={() => sortBy(true, true)}>
              Then by this, {words[1].toLowerCase().replace('z to a', 'Z to A')}
            </Menu.Item>
          )}
          {sorted && (
            <Menu.Item
              onClick={() =>
                setView((now) => ({ ...now, sorting: now.sorting.filter((entry) => entry.id !== sorted.id) }))
              }
            >
              Stop sorting by this
            </Menu.Item>
          )}
          <Menu.Divider />
          {index > 1 && <Menu.Item onClick={() => move(-1)}>Move to the left</Menu.Item>}
          {!isFirst && index < columns.length - 1 && <Menu.Item onClick={() => move(1)}>Move to the right</Menu.Item>}
          <Menu.Item onClick={fit}>Fit width</Menu.Item>
          {!isFirst && (
            <Menu.Item
              onClick={() => setView((now) => ({ ...now, groupBy: now.groupBy === column.id ? null : column.id }))}
            >
              {view.groupBy === column.id ? 'Stop grouping by this' : 'Group by this'}
            </Menu.Item>
          )}
          {!isFirst && (
            <Menu.Item onClick={() => setView((now) => hidden(now, columns, column.id))}>Hide the column</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {/* By keyboard: Shift and the arrows on the heading. Once the column has grown, its heading lies under the point that was pressed: unprevented, the browser would begin to drag it. */}
      <div
        className={classes.edge}
        aria-hidden
        onMouseDown={(event) => {
          event.preventDefault()
          header.getResizeHandler()(event)
        }}
        onTouchStart={(event) => header.getResizeHandler()(event)}
        onDoubleClick={fit}
        title="Drag to resize; double click fits the words"
      />
    </div>
  )
}
