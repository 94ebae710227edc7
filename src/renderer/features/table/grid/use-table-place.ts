import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { EvidenceColumn } from '#core/table/evidence-table.ts'
import type { TableLine } from '#core/table/shown-table.ts'
import { isOpenedFromTable, recallTablePlace, rememberTablePlace } from '#renderer/ui/table-place.ts'
import type { GridCursor } from './grid-cursor.ts'
import { cellElement } from './grid-dom.ts'
import type { GridFocus } from './use-grid-focus.ts'

/** Rows are measured as they are drawn, so that the place is only found after a few frames. */
const framesToSettle = 8

/** Brings the writer back to the cell and the scroll that the table was left at; from a study, the cell has the keyboard again. */
export function useTablePlace(
  scroller: RefObject<HTMLDivElement | null>,
  lines: readonly TableLine[],
  columns: readonly EvidenceColumn[],
  cursor: GridCursor,
  focus: GridFocus,
): void {
  const newest = useRef({ lines, columns, cursor })
  newest.current = { lines, columns, cursor }
  const first = useRef({ cursor, focus })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const stop = restore(element, first.current.cursor)
    if (first.current.cursor.wasRecalled && isOpenedFromTable()) first.current.focus.focusQuietly()
    const keep = () => {
      const { lines: shown, columns: all, cursor: now } = newest.current
      const line = shown[now.active.line]
      const column = all[now.active.column]
      const cell = cellElement(element, now.active)
      const isPlaced = now.isPlaced && line?.kind === 'row' && column && cell
      rememberTablePlace({
        cell: isPlaced ? { studyId: line.row.studyId, columnId: column.id } : null,
        top: isPlaced ? cell.getBoundingClientRect().top - element.getBoundingClientRect().top : element.scrollTop,
        scrollLeft: element.scrollLeft,
      })
    }
    window.addEventListener('pagehide', keep)
    return () => {
      stop()
      window.removeEventListener('pagehide', keep)
      keep()
    }
  }, [scroller])
}

function restore(element: HTMLElement, cursor: GridCursor): () => void {
  const place = recallTablePlace()
  if (!place) return () => undefined
  let frame = 0
  let left = framesToSettle
  const settle = () => {
    element.scrollLeft = place.scrollLeft
    const cell = cursor.wasRecalled ? cellElement(element, cursor.active) : null
    if (cell) element.scrollTop += cell.getBoundingClientRect().top - element.getBoundingClientRect().top - place.top
    else if (!place.cell) element.scrollTop = place.top
    left -= 1
    if (left > 0) frame = requestAnimationFrame(settle)
  }
  const stop = () => {
    cancelAnimationFrame(frame)
    for (const name of ['wheel', 'keydown', 'pointerdown'] as const) element.removeEventListener(name, stop)
  }
  // The writer's hand comes first.
  for (const name of ['wheel', 'keydown', 'pointerdown'] as const)
    element.addEventListener(name, stop, { passive: true })
  settle()
  return stop
}
