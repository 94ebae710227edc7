import { ActionIcon, Anchor, Button, Checkbox, Popover } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconColumns } from '@tabler/icons-react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { EvidenceColumn, EvidenceTable } from '#core/table/evidence-table.ts'
import { shownColumns } from '#core/table/shown-table.ts'
import classes from './column-chooser.module.css'
import type { SavedView } from '#core/model/saved-view.ts'
import { quotedName } from '#core/table/views.ts'
import { hidden, inOrder, withColumn, type TableView } from '../table-view.ts'

interface ColumnChooserProps {
  readonly table: EvidenceTable
  readonly shown: readonly EvidenceColumn[]
  /** The view whose columns can be had again. */
  readonly from: SavedView
  setView(change: (view: TableView) => TableView): void
}

/** Which columns are shown, and in which order. */
export function ColumnChooser(props: ColumnChooserProps) {
  const [open, setOpen] = useState(false)
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          data-column-chooser
          variant="default"
          leftSection={<IconColumns size={15} aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          <span className={classes.words}>Columns </span>
          <span className={classes.count}>
            {props.shown.length} of {props.table.columns.length}
          </span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>{open && <ColumnList {...props} />}</Popover.Dropdown>
    </Popover>
  )
}

interface Moved {
  readonly id: string
  readonly by: 1 | -1
}

/** Shown columns stand above hidden ones as it was when the list was opened: a tick moves nothing away under the hand. */
function ColumnList({ table, shown, from, setView }: ColumnChooserProps) {
  const shownIds = shown.map((column) => column.id)
  const shownFirst = (ids: readonly string[]) => [...new Set([...ids, ...table.columns.map((column) => column.id)])]
  const [listed, setListed] = useState<readonly string[]>(() => shownFirst(shownIds))
  const list = useRef<HTMLDivElement>(null)
  const moved = useRef<Moved | null>(null)
  // A line that changes its place loses the focus, and at the end of the list its button is disabled: the other one takes over.
  useLayoutEffect(() => {
    if (!moved.current) return
    const { id, by } = moved.current
    moved.current = null
    const button = (way: number) =>
      list.current?.querySelector<HTMLButtonElement>(`[data-move="${CSS.escape(`${id} ${way}`)}"]:not(:disabled)`)
    const target = button(by) ?? button(-by)
    target?.focus()
    target?.closest('[data-line-of]')?.scrollIntoView({ block: 'nearest' })
  })
  const move = ({ id, by }: Moved) => {
    const other = shownIds[shownIds.indexOf(id) + by]
    if (!other) return
    const swapped = (ids: readonly string[]) => ids.map((each) => (each === id ? other : each === other ? id : each))
    moved.current = { id, by }
    setListed(swapped)
    setView((now) => inOrder(now, shown, swapped(shownIds)))
  }
  const show = (id: string, on: boolean) => setView((now) => (on ? withColumn(now, shown, id) : hidden(now, shown, id)))
  return (
    <>
      <div ref={list} className={classes.list}>
        {listed.map((id) => {
          const column = table.columns.find((each) => each.id === id)
          const index = shownIds.indexOf(id)
          return (
            column && (
              <div key={id} className={classes.line} data-line-of={id}>
                <Checkbox
                  label={column.label}
                  checked={index >= 0}
                  disabled={id === 'reference'}
                  onChange={(event) => show(id, event.currentTarget.checked)}
                />
                {index > 0 && (
                  <span>
                    <ActionIcon
                      size={24}
                      data-move={`${id} -1`}
                      aria-label={`Move ${column.label} up`}
                      title="Up here, to the left in the table"
                      disabled={index <= 1}
                      onClick={() => move({ id, by: -1 })}
                    >
                      <IconChevronUp size={15} />
                    </ActionIcon>
                    <ActionIcon
                      size={24}
                      data-move={`${id} 1`}
                      aria-label={`Move ${column.label} down`}
                      title="Down here, to the right in the table"
                      disabled={index === shownIds.length - 1}
                      onClick={() => move({ id, by: 1 })}
                    >
                      <IconChevronDown size={15} />
                    </ActionIcon>
                  </span>
                )}
              </div>
            )
          )
        })}
      </div>
      <Anchor
        component="button"
        size="sm"
        onClick={() => {
          const { columns } = from.choice
          setView((now) => ({ ...now, columns, sizes: {} }))
          setListed(shownFirst(shownColumns(table, columns).map((column) => column.id)))
        }}
      >
        Columns and widths of <bdi>{quotedName(from)}</bdi>
      </Anchor>
    </>
  )
}
