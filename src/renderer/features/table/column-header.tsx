import { Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import type { EvidenceColumn } from '#core/table/evidence-table.ts'
import { FieldBadge } from '#renderer/ui/field-badge.tsx'
import classes from './column-header.module.css'
import type { TableView } from './table-view.ts'
import type { ColumnModel } from './use-column-model.ts'

type Header = ReturnType<ColumnModel['getHeaderGroups']>[number]['headers'][number]
const keyStep = 16

/** A heading: its menu sorts (Shift adds to the sorting), moves, hides and groups; its edge resizes by mouse and arrow keys. */
export function ColumnHeader({ column, header, columns, view, setView }: { readonly column: EvidenceColumn; readonly header: Header; readonly columns: readonly EvidenceColumn[]; readonly view: TableView; setView(change: (view: TableView) => TableView): void }) {
  const sort = view.sorting.findIndex((entry) => entry.id === column.id)
  const sorted = view.sorting[sort]
  const index = columns.findIndex((other) => other.id === column.id)
  const sortBy = (desc: boolean, add: boolean) => setView((now) => ({ ...now, sorting: [...(add ? now.sorting.filter((entry) => entry.id !== column.id) : []), { id: column.id, desc }] }))
  const move = (by: 1 | -1) => setView((now) => {
    const order = columns.map((other) => other.id)
    order.splice(index, 1)
    order.splice(index + by, 0, column.id)
    return { ...now, order }
  })
  const resizeByKey = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -keyStep, ArrowRight: keyStep }[event.key]
    if (!by) return
    event.preventDefault()
    event.stopPropagation()
    setView((now) => ({ ...now, sizes: { ...now.sizes, [column.id]: Math.max(70, header.getSize() + by) } }))
  }
  return (
    <div role="columnheader" className={classes.header} data-number={column.kind === 'number' || undefined} aria-sort={sorted ? (sorted.desc ? 'descending' : 'ascending') : 'none'}>
      <Menu position="bottom-start" shadow="md">
        <Menu.Target>
          <button type="button" className={classes.name}>
            {column.fieldId && <FieldBadge fieldId={column.fieldId} />}
            <span className={classes.label} title={column.label}>{column.label}</span>
            {sorted && <span className={classes.sort}>{sorted.desc ? <IconArrowDown size={13} aria-hidden /> : <IconArrowUp size={13} aria-hidden />}{view.sorting.length > 1 && sort + 1}</span>}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => sortBy(false, false)}>{column.kind === 'number' ? 'Smallest first' : 'A to Z'}</Menu.Item>
          <Menu.Item onClick={() => sortBy(true, false)}>{column.kind === 'number' ? 'Largest first' : 'Z to A'}</Menu.Item>
          {view.sorting.length > 0 && !sorted && <Menu.Item onClick={() => sortBy(false, true)}>Then by this, upwards</Menu.Item>}
          {view.sorting.length > 0 && !sorted && <Menu.Item onClick={() => sortBy(true, true)}>Then by this, downwards</Menu.Item>}
          {sorted && <Menu.Item onClick={() => setView((now) => ({ ...now, sorting: now.sorting.filter((entry) => entry.id !== column.id) }))}>Do not sort by this</Menu.Item>}
          {index > 0 && <Menu.Divider />}
          {index > 1 && <Menu.Item onClick={() => move(-1)}>Move to the left</Menu.Item>}
          {index > 0 && index < columns.length - 1 && <Menu.Item onClick={() => move(1)}>Move to the right</Menu.Item>}
          {index > 0 && <Menu.Item onClick={() => setView((now) => ({ ...now, groupBy: column.id }))}>Group by this</Menu.Item>}
          {index > 0 && <Menu.Item onClick={() => setView((now) => ({ ...now, visibility: { ...now.visibility, [column.id]: false } }))}>Hide the column</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <div className={classes.edge} role="separator" aria-orientation="vertical" aria-label={`Width of ${column.label}`} aria-valuenow={Math.round(header.getSize())} aria-valuemin={70} aria-valuemax={900} tabIndex={0} onMouseDown={header.getResizeHandler()} onTouchStart={header.getResizeHandler()} onKeyDown={resizeByKey} />
    </div>
  )
}
