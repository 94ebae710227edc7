import { ActionIcon, Button, Checkbox, Popover } from '@mantine/core'
import { IconFilter, IconFilterFilled } from '@tabler/icons-react'
import { useState } from 'react'
import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import { missingCellWords } from '#core/table/build-evidence-table.ts'
import type { CellState, ColumnFilter } from '#core/model/saved-view.ts'
import { choiceWords, filterWords } from '#core/table/filter-words.ts'
import { cellStateWords, choiceOf, isFiltering } from '#core/table/filters.ts'
import classes from './column-filter-field.module.css'

type Choices = Extract<ColumnFilter, { kind: 'choices' }>
interface FilterProps<F> {
  readonly column: EvidenceColumn
  readonly rows: readonly EvidenceRow[]
  readonly filter: F
  put(next: ColumnFilter): void
}

/** Ticks for the words of a vocabulary and the kinds of missing, with their counts. */
export function ChoiceFilter({ isTabStop, ...props }: FilterProps<Choices> & { readonly isTabStop: boolean }) {
  const { column, filter } = props
  const words = isFiltering(filter) ? filterWords(column.id, filter) : null
  const [open, setOpen] = useState(false)
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.choice}
          tabIndex={isTabStop ? 0 : -1}
          data-on={words !== null || undefined}
          title={words ?? undefined}
          aria-label={`Filter ${column.label}: ${words ?? 'any'}`}
          onClick={() => setOpen(!open)}
        >
          {words ?? 'any'}
        </button>
      </Popover.Target>
      <Popover.Dropdown>{open && <ChoiceList {...props} />}</Popover.Dropdown>
    </Popover>
  )
}

function ChoiceList({ column, rows, filter, put }: FilterProps<Choices>) {
  const missing: readonly string[] = Object.values(missingCellWords)
  // The kinds of missing come after the vocabulary, in the order they have everywhere.
  const choices = [...counted(rows, column, choiceOf)].toSorted(
    ([a], [b]) =>
      missing.indexOf(a) - missing.indexOf(b) ||
      choiceWords(column.id, a).localeCompare(choiceWords(column.id, b), 'en', { numeric: true }),
  )
  const suggested = counted(rows, column, (cell) => cell.state).get('suggestion') ?? 0
  const set = (hidden: readonly string[]) => put({ ...filter, hidden })
  return (
    <>
      <div className={classes.choices}>
        {choices.map(([choice, count]) => (
          <Checkbox
            key={choice}
            label={`${choiceWords(column.id, choice)} (${count})`}
            checked={!filter.hidden.includes(choice)}
            onChange={(event) =>
              set(
                event.currentTarget.checked
                  ? filter.hidden.filter((other) => other !== choice)
                  : [...filter.hidden, choice],
              )
            }
          />
        ))}
      </div>
      {suggested > 0 && (
        <div className={classes.apart}>
          <StateTick state="suggestion" label={`Suggestions, not confirmed (${suggested})`} filter={filter} put={put} />
        </div>
      )}
      <div className={classes.buttons}>
        <Button
          variant="subtle"
          onClick={() => put({ kind: 'choices', hidden: [] })}
          {...leadingNowhere(!isFiltering(filter))}
        >
          Show all
        </Button>
        <Button
          variant="subtle"
          onClick={() => set(choices.map(([choice]) => choice))}
          {...leadingNowhere(filter.hidden.length === choices.length)}
        >
          Hide all
        </Button>
      </div>
    </>
  )
}

/** The kinds of missing of a column of words or numbers, behind a small funnel in its filter. */
export function StateFilter(props: FilterProps<ColumnFilter>) {
  const [open, setOpen] = useState(false)
  const on = (props.filter.without?.length ?? 0) > 0
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          size={20}
          tabIndex={-1}
          color={on ? 'sea' : 'gray'}
          aria-label={`Filter ${props.column.label} by what is missing`}
          aria-pressed={on}
          onClick={() => setOpen(!open)}
        >
          {on ? <IconFilterFilled size={13} aria-hidden /> : <IconFilter size={13} aria-hidden />}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>{open && <StateList {...props} />}</Popover.Dropdown>
    </Popover>
  )
}

function StateList({ column, rows, filter, put }: FilterProps<ColumnFilter>) {
  const counts = counted(rows, column, (cell) => cell.state)
  const all = Object.keys(cellStateWords) as CellState[]
  const without = filter.without ?? []
  return (
    <>
      <div className={classes.choices}>
        {all.map((state) => (
          <StateTick
            key={state}
            state={state}
            label={`${cellStateWords[state]} (${counts.get(state) ?? 0})`}
            filter={filter}
            put={put}
          />
        ))}
      </div>
      <div className={classes.buttons}>
        <Button
          variant="subtle"
          onClick={() => put({ ...filter, without: [] })}
          {...leadingNowhere(without.length === 0)}
        >
          Show all
        </Button>
        <Button
          variant="subtle"
          onClick={() => put({ ...filter, without: all })}
          {...leadingNowhere(without.length === all.length)}
        >
          Hide all
        </Button>
      </div>
    </>
  )
}

/** A button that would change nothing: drawn so, but it keeps the keyboard, which was on it when it was pressed. */
function leadingNowhere(on: boolean) {
  return on ? { 'data-disabled': true, 'aria-disabled': true } : {}
}

function StateTick({
  state,
  label,
  filter,
  put,
}: {
  readonly state: CellState
  readonly label: string
  readonly filter: ColumnFilter
  put(next: ColumnFilter): void
}) {
  const without = filter.without ?? []
  return (
    <Checkbox
      label={label}
      checked={!without.includes(state)}
      onChange={(event) =>
        put({
          ...filter,
          without: event.currentTarget.checked ? without.filter((other) => other !== state) : [...without, state],
        })
      }
    />
  )
}

function counted<K>(
  rows: readonly EvidenceRow[],
  column: EvidenceColumn,
  key: (cell: EvidenceRow['cells'][string]) => K,
): ReadonlyMap<K, number> {
  const counts = new Map<K, number>()
  for (const row of rows) {
    const one = key(row.cells[column.id]!)
    counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  return counts
}
