import { ActionIcon, Anchor, Button, Checkbox, Popover } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconColumns } from '@tabler/icons-react'
import { useState } from 'react'
import type { EvidenceColumn, EvidenceTable } from '#core/table/evidence-table.ts'
import classes from './column-chooser.module.css'
import type { TableView } from './table-view.ts'

/** Which columns are shown, and in which order. */
export function ColumnChooser({ table, shown, setView }: { readonly table: EvidenceTable; readonly shown: readonly EvidenceColumn[]; setView(change: (view: TableView) => TableView): void }) {
  const [open, setOpen] = useState(false)
  const shownIds = shown.map((column) => column.id)
  const hidden = table.columns.filter((column) => !shownIds.includes(column.id))
  const move = (index: number, by: 1 | -1) => {
    const order = [...shownIds]
    const [id] = order.splice(index, 1)
    order.splice(index + by, 0, id!)
    setView((now) => ({ ...now, order }))
  }
  const show = (id: string, on: boolean) => setView((now) => ({ ...now, visibility: { ...now.visibility, [id]: on }, order: on && !now.order.includes(id) && now.order.length > 0 ? [...now.order, id] : now.order }))
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" shadow="md" trapFocus>
      <Popover.Target><Button id="column-chooser" variant="default" leftSection={<IconColumns size={15} aria-hidden />} onClick={() => setOpen(!open)}><span className={classes.words}>Columns </span><span className={classes.count}>{shown.length} of {table.columns.length}</span></Button></Popover.Target>
      <Popover.Dropdown>
        <div className={classes.list}>
          {shown.map((column, index) => (
            <div key={column.id} className={classes.line}>
              <Checkbox label={column.label} checked disabled={column.id === 'reference'} onChange={() => show(column.id, false)} />
              {column.id !== 'reference' && (
                <span>
                  <ActionIcon size="sm" aria-label={`Move ${column.label} to the left`} disabled={index <= 1} onClick={() => move(index, -1)}><IconChevronUp size={15} /></ActionIcon>
                  <ActionIcon size="sm" aria-label={`Move ${column.label} to the right`} disabled={index === shown.length - 1} onClick={() => move(index, 1)}><IconChevronDown size={15} /></ActionIcon>
                </span>
              )}
            </div>
          ))}
          {hidden.length > 0 && <h2>Hidden</h2>}
          {hidden.map((column) => <div key={column.id} className={classes.line}><Checkbox label={column.label} checked={false} onChange={() => show(column.id, true)} /></div>)}
        </div>
        <Anchor component="button" size="sm" onClick={() => setView((now) => ({ ...now, visibility: {}, order: [], sizes: {} }))}>As at the start</Anchor>
      </Popover.Dropdown>
    </Popover>
  )
}
