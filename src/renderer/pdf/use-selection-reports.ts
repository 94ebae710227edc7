import { useEffect, type RefObject } from 'react'
import { turnBack, type Turn } from './page-fractions.ts'
import { pageIndexOf, readSelection, type ReaderSelection } from './page-selection.ts'
import type { PaperView } from './paper-view.ts'

interface SelectionListener {
  /** Words were selected with the mouse or the keyboard; null when the selection is gone. */
  onSelection(selection: ReaderSelection | null): void
  /** A click on a page without a selection, in parts of the page. */
  onPoint(pageIndex: number, x: number, y: number): void
}

/** Reports selections and clicks on the pages of an open paper; nothing while `view` is null. The newest listener is told. */
export function useSelectionReports(
  container: RefObject<HTMLDivElement | null>,
  pages: RefObject<HTMLDivElement | null>,
  view: PaperView | null,
  newest: () => SelectionListener,
): void {
  useEffect(() => {
    const frame = container.current
    const viewer = pages.current
    if (!frame || !viewer || !view) return undefined
    const stop = new AbortController()
    const { signal } = stop
    let pointerDown = false
    const report = () => newest().onSelection(readSelection(viewer, view.turn))
    frame.addEventListener(
      'pointerdown',
      () => {
        pointerDown = true
      },
      { signal },
    )
    window.addEventListener(
      'pointerup',
      (event) => {
        if (!pointerDown) return
        pointerDown = false
        // The browser settles the selection after this event.
        setTimeout(() => {
          report()
          if (document.getSelection()?.isCollapsed !== false) pointAt(event, newest().onPoint, view.turn)
        })
      },
      { signal },
    )
    document.addEventListener(
      'selectionchange',
      () => {
        // While the mouse is down the selection still grows.
        if (!pointerDown) report()
      },
      { signal },
    )
    return () => stop.abort()
  }, [view, container, pages, newest])
}

function pointAt(event: PointerEvent, report: SelectionListener['onPoint'], turn: Turn): void {
  const page = event.target instanceof Element ? event.target.closest<HTMLElement>('.page') : null
  if (!page) return
  const rect = page.getBoundingClientRect()
  const x = (event.clientX - rect.left) / rect.width
  const y = (event.clientY - rect.top) / rect.height
  const point = turnBack({ left: x, top: y, right: x, bottom: y }, turn)
  report(pageIndexOf(page), point.left, point.top)
}
