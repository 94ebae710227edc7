import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { CellPlace } from './grid-cursor.ts'
import { cellElement } from './grid-dom.ts'
import type { useGridWindow } from './use-grid-window.ts'

/** Brings the cursor's cell into view and gives it the keyboard, once it is drawn. */
export interface GridFocus {
  /** Gives the cursor's cell the focus when it is next drawn. */
  focusCell(): void
  /** The same, without the card of the cell. */
  focusQuietly(): void
  /** True once after `focusQuietly`: the focus that comes opens no card. */
  takeQuiet(): boolean
  /** Scrolls to a cell and gives it the focus. */
  goTo(place: CellPlace): void
  /** True where the cursor's cell has the focus and the keys brought it there, not a scroll by hand. */
  isReachedByKeys(): boolean
  onScrollEnd(): void
  onWheel(): void
}

/** Focus and scrolling of the grid; `active` is the cursor's cell. */
export function useGridFocus(
  scroller: RefObject<HTMLDivElement | null>,
  { rows, columns }: Pick<ReturnType<typeof useGridWindow>, 'rows' | 'columns'>,
  active: CellPlace,
): GridFocus {
  const wantsFocus = useRef(false)
  const byKeys = useRef(false)
  const quiet = useRef(false)
  const goal = useRef<CellPlace | null>(null)
  useLayoutEffect(() => {
    if (!wantsFocus.current) return
    const cell = cellElement(scroller.current, active)
    if (cell) {
      wantsFocus.current = false
      cell.focus({ preventScroll: true })
    }
  })
  const scrollTo = (place: CellPlace) => {
    rows.scrollToIndex(place.line)
    // The first column is always in sight; going to it shows the beginning of the row.
    columns.scrollToIndex(Math.max(1, place.column))
  }
  return {
    focusCell: () => {
      wantsFocus.current = true
    },
    focusQuietly: () => {
      wantsFocus.current = true
      quiet.current = true
    },
    takeQuiet: () => {
      const was = quiet.current
      quiet.current = false
      return was
    },
    goTo: (place) => {
      wantsFocus.current = true
      scrollTo(place)
      goal.current = place
      byKeys.current = true
    },
    isReachedByKeys: () => byKeys.current && document.activeElement === cellElement(scroller.current, active),
    // A wheel's scroll that had not come to rest goes on under the keys and carries their cell away: brought back, once.
    onScrollEnd: () => {
      const place = goal.current
      goal.current = null
      if (place) scrollTo(place)
    },
    onWheel: () => {
      byKeys.current = false
      goal.current = null
    },
  }
}
