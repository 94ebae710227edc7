import { useLayoutEffect, useMemo, useState } from 'react'
import { sides, type BoardEntry } from '#core/claims/board/board-entries.ts'
import type { BoardRow } from '#core/claims/board/claim-board.ts'
import type { LinkSide } from '#core/model/claim.ts'

/** The columns of the board in their order. */
export const columns = ['claim', ...sides, 'behind', 'fair'] as const
export type BoardColumn = (typeof columns)[number]

/** More entries of a cell stand behind "4 more". */
export const mostChips = 3
/** The item that opens the others. */
export const moreItem = 'more'

/** Where the writer is: a row, a column, and what of the cell, by its name; null: the cell itself. */
export interface BoardPlace {
  readonly rowId: string
  readonly column: BoardColumn
  readonly item: string | null
}

export interface BoardPosition {
  readonly place: BoardPlace | null
  readonly row: BoardRow | null
  /** The chip that the writer is at. */
  readonly entry: BoardEntry | null
  goTo(place: BoardPlace): void
  move(to: 'up' | 'down' | 'left' | 'right'): void
  /** To the first or last row; within the row to its first or last column. */
  jump(to: 'first' | 'last', within: 'row' | 'board'): void
  /** Puts the focus where the writer is, once a dialog over the board has gone. */
  takeFocus(): void
}

/** The writer's place on the rows that are shown, and the ways to others. The focus follows it, unless it is elsewhere on the screen. */
export function useBoardPosition(rows: readonly BoardRow[]): BoardPosition {
  const [at, setAt] = useState<BoardPlace | null>(null)
  const place = useMemo(() => placeNow(at, rows), [at, rows])
  const row = rows.find(({ id }) => id === place?.rowId) ?? null
  const side = place && sideOf(place.column)
  const entry = (side && row?.entries[side].find(({ key }) => key === place?.item)) ?? null
  useFocusAt(place)
  return {
    takeFocus: () => focusAt(place && elementId(place)),
    place,
    row,
    entry,
    goTo: setAt,
    move: (to) => place && setAt(moved(place, rows, to)),
    jump: (to, within) => {
      const there = within === 'board' ? rows.at(to === 'first' ? 0 : -1) : row
      const column = within === 'row' ? columns.at(to === 'first' ? 0 : -1)! : place?.column
      if (there && column) setAt(firstOf(there, column))
    },
  }
}

/** The side that a column shows; null for the others. */
export function sideOf(column: BoardColumn): LinkSide | null {
  return column === 'for' || column === 'unclear' || column === 'against' ? column : null
}

/** The id of the element at a place. */
export function elementId({ rowId, column, item }: BoardPlace): string {
  return ['board', rowId, column, ...(item === null ? [] : [item])].join(' ').replaceAll(/\s+/gu, '-')
}

/** What of a cell can be gone to, by its name, in order. */
export function itemsOf(row: BoardRow, column: BoardColumn): readonly string[] {
  const side = sideOf(column)
  if (side) {
    const keys = row.entries[side].map(({ key }) => key)
    return keys.length > mostChips ? [...keys.slice(0, mostChips), moreItem] : keys
  }
  if (column !== 'fair') return []
  return row.sentence.flatMap(({ studyId }, index) => (studyId === undefined ? [] : [`part-${index}`]))
}

function placeNow(at: BoardPlace | null, rows: readonly BoardRow[]): BoardPlace | null {
  const row = rows.find(({ id }) => id === at?.rowId)
  if (!row || !at) return rows[0] ? firstOf(rows[0], 'claim') : null
  const items = itemsOf(row, at.column)
  return at.item !== null && items.includes(at.item) ? at : { ...at, item: items[0] ?? null }
}

function firstOf(row: BoardRow, column: BoardColumn): BoardPlace {
  return { rowId: row.id, column, item: itemsOf(row, column)[0] ?? null }
}

function moved(place: BoardPlace, rows: readonly BoardRow[], to: 'up' | 'down' | 'left' | 'right'): BoardPlace {
  const index = rows.findIndex(({ id }) => id === place.rowId)
  const row = rows[index]!
  const items = itemsOf(row, place.column)
  const by = to === 'down' || to === 'right' ? 1 : -1
  const isAlongItems = place.column === 'fair' ? to === 'left' || to === 'right' : to === 'up' || to === 'down'
  const item = place.item === null ? undefined : items[items.indexOf(place.item) + by]
  if (isAlongItems && item !== undefined) return { ...place, item }
  if (to === 'left' || to === 'right') {
    const column = columns[columns.indexOf(place.column) + by]
    return column ? firstOf(row, column) : place
  }
  const next = rows[index + by]
  if (!next) return place
  const of = itemsOf(next, place.column)
  // Upwards the cell is come into from below.
  const last = to === 'up' && place.column !== 'fair' ? of.at(-1) : of[0]
  return { rowId: next.id, column: place.column, item: last ?? null }
}

function useFocusAt(place: BoardPlace | null): void {
  const id = place && elementId(place)
  useLayoutEffect(() => focusAt(id), [id])
}

function focusAt(id: string | null): void {
  const element = id === null ? null : document.getElementById(id)
  if (!element || element === document.activeElement || !isFocusFree()) return
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'nearest' })
}

/** Whether the board may take the focus: it has it already, or nothing of the screen has. */
export function isFocusFree(): boolean {
  const { activeElement } = document
  return (
    activeElement === null || activeElement.matches('body, #main') || activeElement.closest('[data-board]') !== null
  )
}
