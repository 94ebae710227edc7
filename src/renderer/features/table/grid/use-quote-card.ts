import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { CellPlace } from './grid-cursor.ts'
import { headHeight, totalsHeight } from './use-grid-window.ts'

/** The cell whose card is open, and where the part of it that is in view stands in the window. */
export interface OpenCard {
  readonly place: CellPlace
  readonly at: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

/** True where words of the cell are cut or left out. */
function isCut(cell: Element): boolean {
  if (cell.querySelector('[data-less]')) return true
  return [...cell.querySelectorAll('*')].some((part) => {
    if (part.clientHeight === 0) return false
    const { overflowY, textOverflow } = getComputedStyle(part)
    return (
      (overflowY === 'hidden' && part.scrollHeight > part.clientHeight + 2) ||
      (textOverflow === 'ellipsis' && part.scrollWidth > part.clientWidth + 1)
    )
  })
}

/** Opens a card a moment after the mouse or the cursor rests on a cell; it stays while the mouse is on the card. */
export function useQuoteCard(scroller: RefObject<HTMLDivElement | null>) {
  const [card, setCard] = useState<OpenCard | null>(null)
  const timer = useRef(0)
  const stay = useCallback(() => clearTimeout(timer.current), [])
  const hide = useCallback((delayMs = 0) => {
    clearTimeout(timer.current)
    if (delayMs === 0) setCard(null)
    else timer.current = window.setTimeout(() => setCard(null), delayMs)
  }, [])
  const show = useCallback(
    (place: CellPlace, delayMs: number, onlyIfCut: boolean) => {
      clearTimeout(timer.current)
      timer.current = window.setTimeout(() => {
        const cell = scroller.current?.querySelector(`[data-line="${place.line}"][data-column="${place.column}"]`)
        const frame = scroller.current?.getBoundingClientRect()
        if (!cell || !frame || (onlyIfCut && !isCut(cell))) return
        const rect = cell.getBoundingClientRect()
        const pinned =
          place.column === 0
            ? 0
            : (scroller.current?.querySelector('[data-column="0"]')?.getBoundingClientRect().width ?? 0)
        // A card stands beside its cell, or nowhere.
        if (
          rect.bottom <= frame.top + headHeight ||
          rect.top >= frame.bottom - totalsHeight ||
          rect.right <= frame.left + pinned ||
          rect.left >= frame.right
        )
          return
        setCard({
          place,
          at: {
            left: place.column === 0 ? rect.left : Math.max(rect.left, frame.left + pinned),
            right: Math.min(rect.right, frame.right),
            top: Math.max(rect.top, frame.top + headHeight),
            bottom: Math.min(rect.bottom, frame.bottom),
          },
        })
      }, delayMs)
    },
    [scroller],
  )
  useEffect(() => () => clearTimeout(timer.current), [])
  return { card, show, hide, stay }
}
