import { CloseButton, TextInput } from '@mantine/core'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import type { ColumnFilter } from '#core/model/saved-view.ts'
import { isFiltering } from '#core/table/filters.ts'
import { ChoiceFilter, StateFilter } from './choice-filter.tsx'
import classes from './column-filter-field.module.css'
import type { TableView } from '../table-view.ts'

/** The filter under a heading: words for text, from and to for numbers, ticks for vocabularies; and for each of them the kinds of missing. */
export function ColumnFilterField({
  column,
  isTabStop,
  rows,
  view,
  setView,
}: {
  readonly column: EvidenceColumn
  /** True in the one filter that Tab stops at; arrow keys go to the others. */
  readonly isTabStop: boolean
  readonly rows: readonly EvidenceRow[]
  readonly view: TableView
  setView(change: (view: TableView) => TableView): void
}) {
  const filter = view.filters[column.id] ?? null
  const put = (next: ColumnFilter) =>
    setView((now) => {
      const { [column.id]: _old, ...rest } = now.filters
      return { ...now, filters: isFiltering(next) ? { ...rest, [column.id]: next } : rest }
    })
  if (column.kind === 'vocabulary')
    return (
      <ChoiceFilter
        column={column}
        isTabStop={isTabStop}
        rows={rows}
        filter={filter?.kind === 'choices' ? filter : { kind: 'choices', hidden: [] }}
        put={put}
      />
    )
  // Columns of the reference are never missing for a reason; only fields are.
  const states = (empty: ColumnFilter) =>
    column.fieldId ? <StateFilter column={column} rows={rows} filter={filter ?? empty} put={put} /> : null
  if (column.kind === 'number') {
    const range = filter?.kind === 'range' ? filter : ({ kind: 'range', from: null, to: null } as const)
    return <RangeFilter column={column} isTabStop={isTabStop} filter={range} put={put} states={states(range)} />
  }
  const words = filter?.kind === 'text' ? filter : ({ kind: 'text', words: '' } as const)
  return (
    <TextInput
      size="xs"
      aria-label={`Filter ${column.label}`}
      placeholder="contains …"
      className={classes.field}
      data-on={isFiltering(words) || undefined}
      tabIndex={isTabStop ? 0 : -1}
      value={words.words}
      {...besideField(column, words.words, () => put({ ...words, words: '' }), states(words))}
      onChange={(event) => put({ ...words, words: event.currentTarget.value })}
    />
  )
}

/** What stands in a filter behind its words: a button that clears them, and the funnel of the kinds of missing. Esc clears too. */
function besideField(column: EvidenceColumn, typed: string, clear: () => void, states: ReactNode) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || typed === '') return
    event.preventDefault()
    event.stopPropagation()
    clear()
  }
  return {
    onKeyDown,
    rightSectionPointerEvents: 'all',
    rightSectionWidth: typed && states ? 44 : 24,
    rightSection: (
      <>
        {typed && (
          <CloseButton
            size={20}
            iconSize={13}
            tabIndex={-1}
            aria-label={`Clear the filter of ${column.label}`}
            onClick={(event) => {
              event.currentTarget.closest('[data-filter]')?.querySelector('input')?.focus()
              clear()
            }}
          />
        )}
        {states}
      </>
    ),
  } as const
}

type Range = Extract<ColumnFilter, { kind: 'range' }>

function RangeFilter({
  column,
  isTabStop,
  filter,
  put,
  states,
}: {
  readonly column: EvidenceColumn
  readonly isTabStop: boolean
  readonly filter: Range
  put(next: ColumnFilter): void
  readonly states: ReactNode
}) {
  const [typed, setTyped] = useState('')
  const read = rangeOf(typed)
  // What was typed is shown as long as it is what holds; a range that came from elsewhere is written out.
  const shown = read && read.from === filter.from && read.to === filter.to ? typed : rangeText(filter)
  const clear = () => {
    setTyped('')
    put({ ...filter, from: null, to: null })
  }
  return (
    <TextInput
      size="xs"
      aria-label={`Filter ${column.label}: from – to`}
      placeholder="from – to"
      className={classes.field}
      data-on={isFiltering(filter) || undefined}
      tabIndex={isTabStop ? 0 : -1}
      {...besideField(column, shown, clear, states)}
      value={shown}
      onChange={(event) => {
        const next = rangeOf(event.currentTarget.value)
        setTyped(event.currentTarget.value)
        if (next) put({ ...filter, ...next })
      }}
    />
  )
}

/** "20-100", "20 to 100", "20–", "–100" or "20" (from 20); null where it is nothing of the kind. */
function rangeOf(typed: string): Pick<Range, 'from' | 'to'> | null {
  const match = /^\s*(\d*)\s*(?:[-–—]|to?)?\s*(\d*)\s*$/.exec(typed)
  return match && { from: match[1] ? Number(match[1]) : null, to: match[2] ? Number(match[2]) : null }
}

function rangeText({ from, to }: Range): string {
  return from === null && to === null ? '' : `${from ?? ''}–${to ?? ''}`
}
