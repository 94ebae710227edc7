import { Checkbox } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { orderOf, sortedBy, type LibraryOrderId, type LibrarySort } from './library-filters.ts'
import classes from './study-list.module.css'
import type { Selection } from './use-selection.ts'

/** The headings of the list: a press sorts by one, another press the other way. By keyboard, the order is in the menu above and the palette. */
export function ListHead({
  sort,
  onSort,
  selection,
  count,
}: {
  readonly sort: LibrarySort
  onSort(sort: LibrarySort): void
  readonly selection: Selection
  /** How many lines are shown. */
  readonly count: number
}) {
  const ticked = selection.picked ? selection.selected.size : 0
  const heading = (by: LibraryOrderId, words?: string) => (
    <SortButton by={by} words={words ?? orderOf(by).label} sort={sort} onSort={onSort} />
  )
  const sorted = (...ids: readonly LibraryOrderId[]) =>
    ids.includes(sort.by) ? (sort.way === 'up' ? 'ascending' : 'descending') : undefined
  return (
    <div className={classes.header} role="row" aria-rowindex={1}>
      <span role="columnheader" className={classes.tick} data-ticked={ticked > 0 || undefined}>
        <Checkbox
          aria-label="Select all shown"
          tabIndex={-1}
          checked={ticked > 0 && ticked === count}
          indeterminate={ticked > 0 && ticked < count}
          disabled={count === 0}
          onChange={() => (ticked === count ? selection.clear() : selection.selectAll())}
        />
      </span>
      <span role="columnheader" aria-sort={sorted('author', 'year', 'added')} className={classes.several}>
        {heading('author', 'Study')}
        {heading('year')}
        {heading('added')}
      </span>
      <span role="columnheader" aria-sort={sorted('design')}>
        {heading('design')}
      </span>
      <span role="columnheader" aria-sort={sorted('people')} className={classes.right}>
        {heading('people')}
      </span>
      <span role="columnheader" className={classes.conflictColumn}>
        Conflict
      </span>
      <span role="columnheader" aria-sort={sorted('waiting')} className={classes.checkColumn}>
        {heading('waiting')}
      </span>
      <span role="columnheader" aria-sort={sorted('state')} className={classes.stateColumn}>
        {heading('state')}
      </span>
      <span role="columnheader">
        <span className="visually-hidden">Actions</span>
      </span>
    </div>
  )
}

function SortButton({
  by,
  words,
  sort,
  onSort,
}: {
  readonly by: LibraryOrderId
  readonly words: string
  readonly sort: LibrarySort
  onSort(sort: LibrarySort): void
}) {
  const next = sortedBy(sort, by)
  const { label, upwards, downwards } = orderOf(by)
  const Arrow = sort.way === 'up' ? IconArrowUp : IconArrowDown
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.sort}
      data-sorted={sort.by === by || undefined}
      title={`Sort by ${label.toLowerCase()}, ${next.way === 'up' ? upwards : downwards}`}
      onClick={() => onSort(next)}
    >
      {words}
      {sort.by === by && <Arrow size={13} stroke={2} aria-hidden />}
    </button>
  )
}
