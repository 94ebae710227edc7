import { useRef, type FocusEvent, type MouseEvent } from 'react'
import type { CellPlace } from './grid-cursor.ts'
import { isInEditor, placeOf } from './grid-dom.ts'
import { hasCard } from './quote-card.tsx'
import type { CellOf } from './use-cell-actions.ts'
import type { GridControl } from './use-grid-control.ts'

const hoverDelayMs = 400
const restDelayMs = 150
/** Longer: walking down the references is how rows are found, and the card lies over the next ones. */
const titleDelayMs = 700
const leaveDelayMs = 220

/** What mouse, focus and scrolling do in the grid: selecting cells, and opening and closing the card of a cell. */
export function useGridPointer(control: GridControl) {
  const { cursor, card, editing, focus, actions, cellAt } = control
  const pointer = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const over = useRef<CellPlace | null>(null)
  const isActive = (place: CellPlace) => place.line === cursor.active.line && place.column === cursor.active.column
  const showAtRest = (place: CellPlace, cell: CellOf | null) => {
    if (cell && hasCard(cell) !== 'no')
      card.show(place, cell.column.id === 'reference' ? titleDelayMs : restDelayMs, hasCard(cell) === 'if cut')
  }
  const hideSoon = () => card.hide(leaveDelayMs)
  return {
    hideSoon,
    onMouseDown: (event: MouseEvent) => {
      const place = placeOf(event.target)
      if (!place || event.button !== 0 || isInEditor(event.target)) return
      event.preventDefault()
      if (editing.draft !== undefined && document.activeElement instanceof HTMLElement) document.activeElement.blur()
      cursor.select(place, event.shiftKey)
      focus.focusCell()
    },
    onMouseMove: (event: MouseEvent) => {
      const before = pointer.current
      pointer.current = { x: event.clientX, y: event.clientY }
      // Cells that move under a mouse at rest are told like a move, and so is the first place of all.
      const isMove =
        event.movementX !== 0 ||
        event.movementY !== 0 ||
        (before !== null && (before.x !== event.clientX || before.y !== event.clientY))
      // The card is drawn elsewhere, and its events come here all the same.
      if (!isMove || !(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return
      const place = placeOf(event.target)
      const isSame = place?.line === over.current?.line && place?.column === over.current?.column
      over.current = place
      if (!place) {
        if (!isSame) hideSoon()
        return
      }
      if (isSame) return
      if (event.buttons === 1 && editing.draft === undefined) {
        if (!isActive(place) || cursor.isRange) cursor.select(place, true)
        return
      }
      const cell = cellAt(place)
      if (editing.draft === undefined && cell && hasCard(cell) !== 'no')
        card.show(place, hoverDelayMs, hasCard(cell) === 'if cut')
      else hideSoon()
    },
    onMouseLeave: () => {
      over.current = null
      hideSoon()
    },
    onBlur: hideSoon,
    onFocus: (event: FocusEvent) => {
      const place = placeOf(event.target)
      if (!place || !(event.target instanceof Element) || event.target !== event.target.closest('[data-line]')) return
      if (!isActive(place)) cursor.select(place, false)
      if (!focus.takeQuiet()) showAtRest(place, cellAt(place))
    },
    onScroll: () => {
      over.current = null
      card.hide()
      // The cursor brought its cell into view: its card opens when that is done. Scrolling by hand opens none.
      if (focus.isReachedByKeys()) showAtRest(cursor.active, cellAt(cursor.active))
    },
    onDoubleClick: (event: MouseEvent) => {
      const place = placeOf(event.target)
      const cell = place && !isInEditor(event.target) && cellAt(place)
      if (!cell) return
      if (event.ctrlKey || event.metaKey) actions.open(cell, true)
      else editing.edit(cell, null)
    },
  }
}
