import { useEffect, type RefObject } from 'react'
import { areaOf, holds, type Turn } from './page-fractions.ts'
import type { PageMark } from './letter-places.ts'
import { pageIndexOf, readSelection, type ReaderSelection } from './page-selection.ts'
import { pointInWindow, type PaperPoint } from './paper-points.ts'
import { endAtLine } from './selection-end.ts'
import type { PaperView } from './paper-view.ts'

interface SelectionListener {
  /** Words were selected with the mouse or the keyboard; null when the selection is gone. */
  onSelection(selection: ReaderSelection | null): void
  /** A selection begins; `adds` where the key is held that keeps what is chosen (Ctrl, Cmd on a Mac). */
  onSelectionStart(adds: boolean): void
  /** A click on a page without a selection, in parts of the page. */
  onPoint(pageIndex: number, x: number, y: number): void
  /** A third click at the same place. */
  onTripleClick(pageIndex: number, x: number, y: number): void
  /** What is marked on the pages: a click on a mark is not one on a larger link around it. */
  readonly marks: readonly PageMark[]
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
    let clicks = 0
    const report = () => newest().onSelection(readSelection(viewer, view.turn))
    frame.addEventListener(
      'pointerdown',
      (event) => {
        pointerDown = true
        clicks = 0
        // Whatever the pointer passes on its way, only words of the paper are selected.
        if (event.target !== frame) selectingOn(frame)
        // Not the scroll bar.
        if (event.button === 0 && event.target instanceof Element && event.target.closest('.page'))
          newest().onSelectionStart(event.ctrlKey || event.metaKey)
      },
      { signal },
    )
    window.addEventListener(
      'pointerup',
      (event) => {
        if (!pointerDown) return
        pointerDown = false
        selectingOn(null)
        // The browser settles the selection after this event.
        setTimeout(() => {
          const at = pointOf(event, view.turn)
          if (at && clicks === 3) return newest().onTripleClick(at.pageIndex, at.x, at.y)
          if (at && view.turn === 0) endAtLine(at.page, event.clientX, event.clientY)
          report()
          if (document.getSelection()?.isCollapsed === false) return
          if (!at || event.button !== 0) return
          const rival = smallestMark(newest().marks, at)
          if (!view.links.followAt(at.pageIndex, at.x, at.y, rival)) newest().onPoint(at.pageIndex, at.x, at.y)
        })
      },
      { signal },
    )
    window.addEventListener(
      'pointercancel',
      () => {
        pointerDown = false
        selectingOn(null)
      },
      { signal },
    )
    frame.addEventListener(
      'click',
      (event) => {
        clicks = event.detail
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

/** A drag over the words of `frame` has begun: until it ends (null) nothing else can be selected, nor the pages in another pane. */
function selectingOn(frame: HTMLElement | null): void {
  document.documentElement.toggleAttribute('data-selecting-pages', frame !== null)
  document.querySelector('[data-selecting]')?.removeAttribute('data-selecting')
  frame?.setAttribute('data-selecting', '')
}

/** Where on a page an event happened, in parts of the page; null beside the pages and on what stands over them. */
function pointOf(event: MouseEvent, turn: Turn): (PaperPoint & { readonly page: HTMLElement }) | null {
  const target = event.target instanceof Element ? event.target : null
  const page = target?.closest('button') ? null : target?.closest<HTMLElement>('.page')
  const point = page && pointInWindow([page], event.clientX, event.clientY, turn)
  return point ? { ...point, pageIndex: pageIndexOf(page), page } : null
}

/** The area of the smallest line of a mark at a point; infinite where there is none. */
function smallestMark(marks: readonly PageMark[], { pageIndex, x, y }: PaperPoint): number {
  const boxes = marks.filter((mark) => mark.pageIndex === pageIndex).flatMap((mark) => mark.boxes)
  return Math.min(...boxes.filter((box) => holds(box, x, y)).map(areaOf), Infinity)
}
