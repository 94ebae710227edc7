import 'pdfjs-dist/web/pdf_viewer.css'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Failure } from '#core/result.ts'
import { dropWorker, openPaper, type AskPassword, type PaperSource } from './open-paper.ts'
import { PageMarks, type PageMark } from './page-marks.tsx'
import type { ReaderSelection } from './page-selection.ts'
import type { Turn } from './page-fractions.ts'
import { PaperView, type FindState, type PaperViewState, type ReaderPlace } from './paper-view.ts'
import classes from './paper-reader.module.css'
import { useSelectionReports } from './use-selection-reports.ts'

interface PaperReaderProps {
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

type PaperPagesProps = PaperReaderProps & { readonly leftOut: ReadonlySet<number>; onTooSlow(pageIndex: number): void }

function PaperPages(props: PaperPagesProps) {
  const container = useRef<HTMLDivElement>(null)
  const pages = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })
  const newest = useCallback(() => latest.current, [])
  const { sha256 } = props.source
  const { opened, turn, pagesReady } = useOpenedPaper(container, pages, newest, sha256)

  useEffect(() => {
    const frame = container.current
    if (!frame || !opened) return undefined
    const observer = new ResizeObserver(() => opened.view.refit())
    observer.observe(frame)
    return () => observer.disconnect()
  }, [opened])

  useSelectionReports(container, pages, opened?.view ?? null, newest)

  return (
    <div className={classes.frame} data-dark={props.dark || undefined}>
      <div ref={container} className={classes.container} data-testid="pages">
        <div ref={pages} className="pdfViewer" />
      </div>
      {opened && pagesReady && <PageMarks key={sha256} layers={opened.view.layers} marks={props.marks} turn={turn} />}
    </div>
  )
}

/** Opens the paper into the elements and closes it again; `pagesReady` once its pages have their places. */
function useOpenedPaper(
  container: RefObject<HTMLDivElement | null>,
  pages: RefObject<HTMLDivElement | null>,
  newest: () => PaperPagesProps,
  sha256: string,
): { readonly opened: OpenedPaper | null; readonly turn: Turn; readonly pagesReady: boolean } {
  const [opened, setOpened] = useState<OpenedPaper | null>(null)
  const [turn, setTurn] = useState<Turn>(0)
  const [pagesReady, setPagesReady] = useState(false)

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
        newest().onState(state)
      },
      place: (place) => newest().onPlace(place),
      found: (found) => newest().onFound(found),
      firstPage: () => performance.measure('first-page', { start: startedAt }),
      tooSlow: (pageIndex) => newest().onTooSlow(pageIndex),
    })
    void openPaper(newest().source, (again) => newest().askPassword(again), closing.signal).then((result) => {
      if (gone) return
      if (!result.ok) return newest().onFailure(result)
      shown = true
      view.show(result.value, newest().place, newest().leftOut)
      setOpened({ view, document: result.value })
      newest().onOpen({ view, document: result.value })
    })
    return () => {
      gone = true
      newest().onOpen(null)
      if (!shown) closing.abort()
      void view.destroy().then(() => closing.abort())
    }
  }, [sha256, container, pages, newest])
  return { opened, turn, pagesReady }
}
