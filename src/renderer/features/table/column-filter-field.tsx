import { Button, Checkbox, Popover, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import { choiceOf, type ColumnFilter } from '#core/table/filters.ts'
import classes from './column-filter-field.module.css'
import { filterWords } from './filter-words.ts'
import type { TableView } from './table-view.ts'

/** The filter under a heading: words for text, from and to for numbers, ticks for vocabularies; kinds of missing are choices too. */
export function ColumnFilterField({ column, rows, view, setView }: { readonly column: EvidenceColumn; readonly rows: readonly EvidenceRow[]; readonly view: TableView; setView(change: (view: TableView) => TableView): void }) {
  const filter = view.filters[column.id]
  const put = (next: ColumnFilter | null) => setView((now) => {
    const { [column.id]: _old, ...rest } = now.filters
    return { ...now, filters: next ? { ...rest, [column.id]: next } : rest }
  })
  if (column.kind === 'number') return <RangeFilter column={column} filter={filter?.kind === 'range' ? filter : null} put={put} />
  if (column.kind === 'vocabulary') return <ChoiceFilter column={column} rows={rows} filter={filter?.kind === 'choices' ? filter : null} put={put} />
  return (
    <TextInput size="xs" aria-label={`Filter ${column.label}`} placeholder="contains …" className={classes.field} value={filter?.kind === 'text' ? filter.words : ''}
      onChange={(event) => put(event.currentTarget.value ? { kind: 'text', words: event.currentTarget.value } : null)} />
  )
}

function RangeFilter({ column, filter, put }: { readonly column: EvidenceColumn; readonly filter: Extract<ColumnFilter, { kind: 'range' }> | null; put(next: ColumnFilter | null): void }) {
  const words = filter ? `${filter.from ?? ''}${filter.to === null ? '–' : `–${filter.to}`}` : ''
  const [text, setText] = useState(words)
  const read = (typed: string) => {
    setText(typed)
    const match = /^\s*(\d*)\s*(?:[-–—]|to)?\s*(\d*)\s*$/.exec(typed)
    const [from, to] = [match?.[1] ? Number(match[1]) : null, match?.[2] ? Number(match[2]) : null]
    put(from === null && to === null ? null : { kind: 'range', from, to })
  }
  return <TextInput size="xs" aria-label={`Filter ${column.label}: from – to`} placeholder="from – to" className={classes.field} value={filter ? text : text && !/\d/.test(text) ? text : ''} onChange={(event) => read(event.currentTarget.value)} />
}

function ChoiceFilter({ column, rows, filter, put }: { readonly column: EvidenceColumn; readonly rows: readonly EvidenceRow[]; readonly filter: Extract<ColumnFilter, { kind: 'choices' }> | null; put(next: ColumnFilter | null): void }) {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const choice = choiceOf(row.cells[column.id]!)
    counts.set(choice, (counts.get(choice) ?? 0) + 1)
  }
  const hidden = filter?.hidden ?? []
  const set = (next: readonly string[]) => put(next.length > 0 ? { kind: 'choices', hidden: next } : null)
  return (
    <Popover position="bottom-start" shadow="md" trapFocus>
      <Popover.Target><button type="button" className={classes.choice} data-on={filter !== null || undefined} aria-label={`Filter ${column.label}: ${filter ? filterWords(filter) : 'all'}`}>{filter ? filterWords(filter) : 'any'}</button></Popover.Target>
      <Popover.Dropdown>
        <div className={classes.choices}>
          {[...counts].map(([choice, count]) => (
            <Checkbox key={choice} label={`${choice || 'Without'} (${count})`} checked={!hidden.includes(choice)} onChange={(event) => set(event.currentTarget.checked ? hidden.filter((other) => other !== choice) : [...hidden, choice])} />
          ))}
        </div>
        <Button variant="subtle" onClick={() => set([])} disabled={hidden.length === 0}>Show all</Button>
      </Popover.Dropdown>
    </Popover>
  )
}
