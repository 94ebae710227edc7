import { useRef, type FocusEvent, type MouseEvent } from 'react'
import type { CellPlace } from './grid-cursor.ts'
import { isInEditor, placeOf } from './grid-dom.ts'
import { hasCard } from './quote-card.tsx'
import type { CellOf } from './use-cell-actions.ts'
import type { GridControl } from './use-grid-control.ts'

const hoverDelayMs = 350
const restDelayMs = 150
/** Longer: walking down the references is how rows are found, and the card lies over the next ones. */
const titleDelayMs = 700
const leaveDelayMs = 220

/** What mouse, focus and scrolling do in the grid: selecting cells, and opening and closing the card of a cell. */
export function useGridPointer(control: GridControl) {
  const { cursor, card, editing, focus, actions, cellAt } = control
  const pointer = useRef({ x: -1, y: -1 })
  const isActive = (place: CellPlace) => place.line === cursor.active.line && place.column === cursor.active.column
  const showAtRest = (place: CellPlace, cell: CellOf | null) => {
    if (cell && hasCard(cell)) card.show(place, cell.column.id === 'reference' ? titleDelayMs : restDelayMs)
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
    onMouseOver: (event: MouseEvent) => {
      // When cells move under a mouse that rests, the browser tells of it all the same; that is not pointing.
      if (pointer.current.x === event.clientX && pointer.current.y === event.clientY) return
      pointer.current = { x: event.clientX, y: event.clientY }
      const place = placeOf(event.target)
      if (!place) {
        hideSoon()
        return
      }
      if (event.buttons === 1 && editing.draft === undefined) {
        if (!isActive(place) || cursor.isRange) cursor.select(place, true)
        return
      }
      const cell = cellAt(place)
      if (editing.draft === undefined && cell && hasCard(cell)) card.show(place, hoverDelayMs)
      else hideSoon()
    },
    onMouseLeave: hideSoon,
    onBlur: hideSoon,
    onFocus: (event: FocusEvent) => {
      const place = placeOf(event.target)
      if (!place || !(event.target instanceof Element) || event.target !== event.target.closest('[data-line]')) return
      if (!isActive(place)) cursor.select(place, false)
      showAtRest(place, cellAt(place))
    },
    onScroll: () => {
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
