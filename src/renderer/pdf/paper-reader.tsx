import 'pdfjs-dist/web/pdf_viewer.css'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Failure } from '#core/result.ts'
import { openPaper, type AskPassword, type PaperSource } from './open-paper.ts'
import type { PageMark } from './letter-places.ts'
import { PageMarks } from './page-marks.tsx'
import type { ReaderSelection } from './page-selection.ts'
import type { Turn } from './page-fractions.ts'
import { keptWorker, PaperWorker } from './paper-worker.ts'
import type { PaperNote } from './paper-annotations.ts'
import {
  PaperView,
  type LeftOut,
  type PaperViewEvents,
  type PaperViewState,
  type ReaderPlace,
  type UsualView,
} from './paper-view.ts'
import classes from './paper-reader.module.css'
import { useSelectionReports } from './use-selection-reports.ts'

interface PaperReaderProps {
  readonly source: PaperSource
  /** How screen readers call the pages. */
  readonly name: string
  /** The paper is opened in a worker of its own, which ends with it: what hangs there holds up no other paper. */
  readonly ownWorker: boolean
  /** Where the writer was; read once, when the paper is opened. */
  readonly place: ReaderPlace | null
  /** How pages are shown where no place says so. */
  readonly usual: UsualView
  readonly marks: readonly PageMark[]
  /** Pages light on dark. */
  readonly dark: boolean
  readonly askPassword: AskPassword
  /** The open paper and its view; null when it is closed. */
  onOpen(opened: OpenedPaper | null): void
  onFailure(failure: Failure): void
  onState(state: PaperViewState): void
  onPlace(place: ReaderPlace): void
  /** Words were selected with the mouse or the keyboard; null when the selection is gone. */
  onSelection(selection: ReaderSelection | null): void
  /** A selection begins with the mouse; `adds` where what is chosen is to be kept. */
  onSelectionStart(adds: boolean): void
  /** A click on a page without a selection, in parts of the page. */
  onPoint(pageIndex: number, x: number, y: number): void
  /** A third click at the same place. */
  onTripleClick(pageIndex: number, x: number, y: number): void
  /** A link out of the paper was followed. */
  onAddress(address: string): void
  /** A note in the PDF was opened, with its sign on the page. */
  onNote(note: PaperNote, element: HTMLElement): void
}

/** A paper that is on the screen. */
export interface OpenedPaper {
  readonly view: PaperView
  readonly document: PDFDocumentProxy
}

/** Pages of a paper, one under the other, with marks on them. Everything around them (bar, search, outline) is the caller's. */
export function PaperReader(props: PaperReaderProps) {
  // Pages that hung the worker: the paper is opened anew without them, in a fresh one.
  const [leftOut, setLeftOut] = useState<{ readonly pages: LeftOut; readonly times: number }>(nothingLeftOut)
  const leaveOut = (pageIndex: number, part: 'drawing' | 'text') => {
    setLeftOut(({ pages, times }) => ({ pages: new Map([...pages, [pageIndex, part]]), times: times + 1 }))
  }
  return (
    <PaperPages key={`${props.source.sha256} ${leftOut.times}`} {...props} leftOut={leftOut.pages} onStuck={leaveOut} />
  )
}

const nothingLeftOut: { readonly pages: LeftOut; readonly times: number } = { pages: new Map(), times: 0 }

type PaperPagesProps = PaperReaderProps & {
  readonly leftOut: LeftOut
  onStuck(pageIndex: number, part: 'drawing' | 'text'): void
}

function PaperPages(props: PaperPagesProps) {
  const container = useRef<HTMLDivElement>(null)
  const pages = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })
  const newest = useCallback(() => latest.current, [])
  const { sha256 } = props.source
  const { opened, turn, pagesReady, leadsTo } = useOpenedPaper(container, pages, newest, sha256)

  useEffect(() => {
    const frame = container.current
    if (!frame || !opened) return undefined
    const observer = new ResizeObserver(() => opened.view.moves.refit())
    observer.observe(frame)
    return () => observer.disconnect()
  }, [opened])

  useEffect(() => opened?.view.photographs.setDark(props.dark), [opened, props.dark])

  useSelectionReports(container, pages, opened?.view ?? null, newest)

  return (
    <div className={classes.frame} data-dark={props.dark || undefined}>
      {/* PaperView makes it a region. */}
      <div ref={container} className={classes.container} aria-label={props.name} data-testid="pages">
        <div ref={pages} className="pdfViewer" />
      </div>
      {opened && pagesReady && <PageMarks key={sha256} layers={opened.view.layers} marks={props.marks} turn={turn} />}
      {leadsTo !== null && (
        <p className={classes.leadsTo} role="status">
          <bdi>{leadsTo}</bdi>
        </p>
      )}
    </div>
  )
}

/** Opens the paper into the elements and closes it again; `pagesReady` once its pages have their places. */
function useOpenedPaper(
  container: RefObject<HTMLDivElement | null>,
  pages: RefObject<HTMLDivElement | null>,
  newest: () => PaperPagesProps,
  sha256: string,
): {
  readonly opened: OpenedPaper | null
  readonly turn: Turn
  readonly pagesReady: boolean
  readonly leadsTo: string | null
} {
  const [opened, setOpened] = useState<OpenedPaper | null>(null)
  const [turn, setTurn] = useState<Turn>(0)
  const [pagesReady, setPagesReady] = useState(false)
  const [leadsTo, setLeadsTo] = useState<string | null>(null)

  useLayoutEffect(() => {
    if (!container.current || !pages.current) return undefined
    const closing = new AbortController()
    const startedAt = performance.now()
    let [gone, shown] = [false, false]
    const worker = newest().ownWorker ? new PaperWorker('ends with its paper') : keptWorker
    const layerClasses = {
      marks: classes.layer ?? '',
      annotations: classes.annotations ?? '',
      darkening: classes.darkening ?? '',
    }
    const events: PaperViewEvents = {
      state: (state) => {
        if (gone) return
        setTurn(state.turn)
        setPagesReady(true)
        newest().onState(state)
      },
      place: (place) => newest().onPlace(place),
      firstPage: () => performance.measure('first-page', { start: startedAt }),
      stuck: (pageIndex, part) => {
        worker.drop()
        newest().onStuck(pageIndex, part)
      },
      address: (address) => newest().onAddress(address),
      note: (note, element) => newest().onNote(note, element),
      leadsTo: (words) => {
        if (!gone) setLeadsTo(words)
      },
    }
    const view = new PaperView(container.current, pages.current, layerClasses, events, worker)
    const askPassword: AskPassword = (again) => newest().askPassword(again)
    const onLost = (failure: Failure) => {
      if (!gone) newest().onFailure(failure)
    }
    void openPaper(newest().source, askPassword, closing.signal, worker, onLost).then((result) => {
      if (gone) return
      if (!result.ok) return newest().onFailure(result)
      shown = true
      view.show(result.value, newest().place, newest().usual, newest().leftOut)
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
  return { opened, turn, pagesReady, leadsTo }
}
