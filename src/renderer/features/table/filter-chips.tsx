import { Anchor } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ColumnFilter } from '#core/model/saved-view.ts'
import { filterWords } from '#core/table/filter-words.ts'
import { endAskedRows, type AskedRows } from '#renderer/ui/asked-rows.ts'
import classes from './table-page.module.css'

/** What holds rows back, a chip each: the rows that another screen asked for, then the filters of the columns. Pressing one takes it off. */
export function FilterChips({
  filters,
  asked,
  labelOf,
  onRemove,
}: {
  readonly filters: readonly (readonly [columnId: string, filter: ColumnFilter])[]
  readonly asked: AskedRows | null
  labelOf(columnId: string): string
  onRemove(columnIds: readonly string[]): void
}) {
  return (
    <>
      {asked && (
        <button type="button" className={classes.chip} aria-label="Show the whole table again" onClick={endAskedRows}>
          Overview <strong>{asked.name}</strong> <IconX size={13} aria-hidden />
        </button>
      )}
      {filters.map(([id, filter]) => (
        <button
          key={id}
          type="button"
          className={classes.chip}
          aria-label={`Remove the filter of ${labelOf(id)}`}
          onClick={() => onRemove([id])}
        >
          {labelOf(id)} <strong>{filterWords(id, filter)}</strong> <IconX size={13} aria-hidden />
        </button>
      ))}
      {filters.length > 0 && (
        <Anchor component="button" size="sm" onClick={() => onRemove(filters.map(([id]) => id))}>
          Clear
        </Anchor>
      )}
    </>
  )
}
