import 'pdfjs-dist/web/pdf_viewer.css'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Failure } from '#core/result.ts'
import { dropWorker, openPaper, type AskPassword, type PaperSource } from './open-paper.ts'
import { PageMarks, type PageMark } from './page-marks.tsx'
import { readSelection, pageIndexOf, type ReaderSelection } from './page-selection.ts'
import { turnBack, type Turn } from './page-fractions.ts'
import { PaperView, type FindState, type PaperViewState, type ReaderPlace } from './paper-view.ts'
import classes from './paper-reader.module.css'

export interface PaperReaderProps {
  readonly source: PaperSource
  /** Where the writer was; read once, when the paper is opened. */
  readonly place: ReaderPlace | null
  readonly marks: readonly PageMark[]
  /** Pages light on dark. */
  readonly dark: boolean
  readonly askPassword: AskPassword
  /** The open paper and its view; null when it is closed. */
  onOpen(opened: OpenedPaper | null): void
  onFailure(failure: Failure): void
  onState(state: PaperViewState): void
  onPlace(place: ReaderPlace): void
  onFound(found: FindState): void
  /** Words were selected with the mouse or the keyboard; null when the selection is gone. */
  onSelection(selection: ReaderSelection | null): void
  /** A click on a page without a selection, in parts of the page. */
  onPoint(pageIndex: number, x: number, y: number): void
}

/** A paper that is on the screen. */
export interface OpenedPaper {
  readonly view: PaperView
  readonly document: PDFDocumentProxy
}

const noPages: ReadonlySet<number> = new Set()

/** Pages of a paper, one under the other, with marks on them. Everything around them (bar, search, outline) is the caller's. */
export function PaperReader(props: PaperReaderProps) {
  // Pages that hung: the paper is opened anew without them, in a fresh worker.
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(noPages)
  const leaveOut = (pageIndex: number) => {
    dropWorker()
    setLeftOut((before) => new Set([...before, pageIndex]))
  }
  return (
    <PaperPages
      key={`${props.source.sha256} ${[...leftOut].join()}`}
      {...props}
      leftOut={leftOut}
      onTooSlow={leaveOut}
    />
  )
}

function PaperPages(
  props: PaperReaderProps & { readonly leftOut: ReadonlySet<number>; onTooSlow(pageIndex: number): void },
) {
  const container = useRef<HTMLDivElement>(null)
  const pages = useRef<HTMLDivElement>(null)
  const newest = useRef(props)
  useLayoutEffect(() => {
    newest.current = props
  })
  const [opened, setOpened] = useState<OpenedPaper | null>(null)
  const [turn, setTurn] = useState<Turn>(0)
  const [pagesReady, setPagesReady] = useState(false)
  const { sha256 } = props.source

  useLayoutEffect(() => {
    if (!container.current || !pages.current) return undefined
    const closing = new AbortController()
    const startedAt = performance.now()
    let [gone, shown] = [false, false]
    const view = new PaperView(container.current, pages.current, classes.layer ?? '', {
      state: (state) => {
        if (gone) return
        setTurn(state.turn)
        setPagesReady(true)
        newest.current.onState(state)
      },
      place: (place) => newest.current.onPlace(place),
      found: (found) => newest.current.onFound(found),
      firstPage: () => performance.measure('first-page', { start: startedAt }),
      tooSlow: (pageIndex) => newest.current.onTooSlow(pageIndex),
    })
    void openPaper(newest.current.source, (again) => newest.current.askPassword(again), closing.signal).then(
      (result) => {
        if (gone) return
        if (!result.ok) return newest.current.onFailure(result)
        shown = true
        view.show(result.value, newest.current.place, newest.current.leftOut)
        setOpened({ view, document: result.value })
        newest.current.onOpen({ view, document: result.value })
      },
    )
    return () => {
      gone = true
      newest.current.onOpen(null)
      if (!shown) closing.abort()
      void view.destroy().then(() => closing.abort())
    }
  }, [sha256])

  useEffect(() => {
    const frame = container.current
    if (!frame || !opened) return undefined
    const observer = new ResizeObserver(() => opened.view.refit())
    observer.observe(frame)
    return () => observer.disconnect()
  }, [opened])

  useEffect(() => {
    const frame = container.current
    const viewer = pages.current
    if (!frame || !viewer || !opened) return undefined
    const stop = new AbortController()
    const { signal } = stop
    let pointerDown = false
    const report = () => newest.current.onSelection(readSelection(viewer, opened.view.turn))
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
          if (document.getSelection()?.isCollapsed !== false) pointAt(event, newest.current.onPoint, opened.view.turn)
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
  }, [opened])

  return (
    <div className={classes.frame} data-dark={props.dark || undefined}>
      <div ref={container} className={classes.container} data-testid="pages">
        <div ref={pages} className="pdfViewer" />
      </div>
      {opened && pagesReady && <PageMarks key={sha256} layers={opened.view.layers} marks={props.marks} turn={turn} />}
    </div>
  )
}

function pointAt(event: PointerEvent, tell: PaperReaderProps['onPoint'], turn: Turn): void {
  const page = event.target instanceof Element ? event.target.closest<HTMLElement>('.page') : null
  if (!page) return
  const rect = page.getBoundingClientRect()
  const x = (event.clientX - rect.left) / rect.width
  const y = (event.clientY - rect.top) / rect.height
  const point = turnBack({ left: x, top: y, right: x, bottom: y }, turn)
  tell(pageIndexOf(page), point.left, point.top)
}
