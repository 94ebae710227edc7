import type { PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'
import type { Turn } from './page-fractions.ts'
import { bringTo, pointInWindow, type PaperPoint } from './paper-points.ts'
import { PlaceHistory } from './place-history.ts'

/** How much of a page fills the frame. */
export type Fit = 'width' | 'page'

/** How many pages stand beside each other: one, two, or two behind a first page alone, as in a bound volume. */
export type Spread = 'one' | 'two' | 'two-behind-first'

/** A place to come back to: what stood at the upper left corner of the frame. */
interface Place {
  readonly corner: PaperPoint
  readonly zoom: string
  readonly turn: Turn
}

const zoomSteps = [0.25, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 6, 8] as const
const [leastZoom, mostZoom] = [0.25, 8]
/** Zooming with a wheel or two fingers: pages are stretched at once and drawn sharp when it rests. */
const sharpAfterMs = 300

/** Zooming, turning and jumping: what the writer looks at stays where it is, and after a jump there is a way back. */
export class ViewMoves {
  private readonly viewer: PDFViewer
  private readonly container: HTMLElement
  private readonly changed: () => void
  private readonly history = new PlaceHistory<Place>(samePlace)
  /** Where a jump began that has not moved the pages yet. */
  private leaving: Place | null = null
  private pages: readonly HTMLElement[] = []

  /** `changed`: there is another place to go back or forward to. */
  constructor(viewer: PDFViewer, container: HTMLElement, changed: () => void, signal: AbortSignal) {
    this.viewer = viewer
    this.container = container
    this.changed = changed
    // Whoever scrolls by hand has not jumped.
    const byHand = () => {
      this.leaving = null
    }
    container.addEventListener('pointerdown', byHand, { signal })
    container.addEventListener('keydown', (event) => this.onKey(event), { signal })
    container.addEventListener('wheel', (event) => this.onWheel(event), { passive: false, signal })
  }

  /** The pages of the paper that is shown. */
  setPages(pages: readonly HTMLElement[]): void {
    this.pages = pages
  }

  get canGoBack(): boolean {
    return this.history.canGoBack
  }

  get canGoForward(): boolean {
    return this.history.canGoForward
  }

  /** Nearer (1) or farther (-1) by one step; what is in the middle stays there. */
  zoomBy(direction: 1 | -1): void {
    const now = this.viewer.currentScale
    const next =
      direction === 1 ? zoomSteps.find((step) => step > now * 1.01) : zoomSteps.findLast((step) => step < now * 0.99)
    if (next !== undefined) this.zoomTo(next)
  }

  /** To a factor (1 = 100 %); what is in the middle stays there. */
  zoomTo(factor: number): void {
    this.keeping(this.middle(), () => {
      this.viewer.currentScaleValue = String(factor)
    })
  }

  /** Pages as wide as there is room, or whole pages. */
  fit(fit: Fit): void {
    this.keeping(this.middle(), () => {
      this.viewer.currentScaleValue = fitValues[fit]
    })
    if (fit === 'page') this.viewer.scrollPageIntoView({ pageNumber: this.viewer.currentPageNumber })
  }

  /** Puts pages beside each other, or under each other again; what is in the middle stays there, and what is selected stays so. */
  setSpread(spread: Spread): void {
    const selection = document.getSelection()
    const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {}
    const keepsSelection = anchorNode && this.container.contains(anchorNode)
    this.keeping(this.middle(), () => {
      this.viewer.spreadMode = spreadValues[spread]
    })
    if (keepsSelection && focusNode) selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
    this.changed()
  }

  /** How the pages stand now. */
  get spreadNow(): Spread {
    const { spreadMode } = this.viewer
    return spreadMode === spreadValues.two
      ? 'two'
      : spreadMode === spreadValues['two-behind-first']
        ? 'two-behind-first'
        : 'one'
  }

  /** Fits the pages again where they were fitted, after the room has changed. */
  refit(): void {
    const fit = this.fitNow
    if (this.viewer.pdfDocument && fit) this.viewer.currentScaleValue = fitValues[fit]
  }

  /** Turns all pages clockwise by a quarter; what is in the middle stays there. */
  rotate(): void {
    this.keeping(this.middle(), () => {
      this.viewer.pagesRotation = (this.viewer.pagesRotation + 90) % 360
    })
  }

  /** Back to where the last jump began. */
  goBack(): void {
    this.return(this.history.back(this.here()))
  }

  /** Forward to where `goBack` was called. */
  goForward(): void {
    this.return(this.history.forward(this.here()))
  }

  /** How the pages fill the frame now; null where the zoom is a factor. */
  get fitNow(): Fit | null {
    const value = this.viewer.currentScaleValue
    return value === fitValues.width ? 'width' : value === fitValues.page ? 'page' : null
  }

  /** A jump begins, and moves the pages later or not at all. */
  jumpFromHere(): void {
    this.leaving = this.here()
  }

  /** Moves the pages at once; where that was far, the place before can be gone back to. */
  jump(move: () => void): void {
    this.leaving = this.here()
    move()
    this.arrived()
  }

  /** Keeps the place a jump began at, once the pages have moved by half of what is in sight. */
  arrived(): void {
    const from = this.leaving
    if (!from) return
    const here = this.here()
    const page = this.pages[from.corner.pageIndex]?.getBoundingClientRect().height ?? 1
    const moved = Math.abs(here.corner.y - from.corner.y) * page
    if (here.corner.pageIndex === from.corner.pageIndex && moved < this.container.clientHeight / 2) return
    this.leaving = null
    this.history.left(from)
    this.changed()
  }

  /** Zooms or turns, and leaves what stands at a point of the window where it was. */
  private keeping(at: { readonly x: number; readonly y: number }, change: () => void): void {
    if (!this.viewer.pdfDocument) return
    const point = pointInWindow(this.pages, at.x, at.y, this.turn)
    change()
    if (point) bringTo(this.container, this.pages, point, at, this.turn)
  }

  private middle(): { readonly x: number; readonly y: number } {
    const { left, top } = this.container.getBoundingClientRect()
    return { x: left + this.container.clientWidth / 2, y: top + this.container.clientHeight / 2 }
  }

  private here(): Place {
    const { left, top } = this.container.getBoundingClientRect()
    return {
      corner: pointInWindow(this.pages, left, top, this.turn) ?? { pageIndex: 0, x: 0, y: 0 },
      zoom: this.viewer.currentScaleValue,
      turn: this.turn,
    }
  }

  private return(place: Place | null): void {
    this.leaving = null
    if (place) {
      this.viewer.pagesRotation = place.turn
      this.viewer.currentScaleValue = place.zoom
      const { left, top } = this.container.getBoundingClientRect()
      bringTo(this.container, this.pages, place.corner, { x: left, y: top }, this.turn)
    }
    this.changed()
  }

  private get turn(): Turn {
    return this.viewer.pagesRotation as Turn
  }

  private onKey(event: KeyboardEvent): void {
    this.leaving = null
    const ends = event.key === 'Home' || event.key === 'End'
    if (ends && !event.shiftKey && !event.altKey) this.jumpFromHere()
  }

  private onWheel(event: WheelEvent): void {
    this.leaving = null
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    this.zoomWithWheel(event)
  }

  private zoomWithWheel({ deltaY, deltaMode, clientX, clientY }: WheelEvent): void {
    const pixels = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? deltaY : deltaY * 30
    const now = this.viewer.currentScale
    const next = Math.max(leastZoom, Math.min(mostZoom, now * Math.exp(-Math.max(-60, Math.min(60, pixels)) / 300)))
    // pdf.js rounds to whole percents; a smaller turn of the wheel still does something.
    const scaleFactor = Math.abs(next - now) < 0.01 ? (now + Math.sign(next - now) * 0.01) / now : next / now
    this.keeping({ x: clientX, y: clientY }, () =>
      this.viewer.updateScale({ scaleFactor, drawingDelay: sharpAfterMs } as Parameters<PDFViewer['updateScale']>[0]),
    )
  }
}

/** How pdf.js calls them. */
export const fitValues: Readonly<Record<Fit, string>> = { width: 'page-width', page: 'page-fit' }

/** Numbers of pdf.js's SpreadMode. */
export const spreadValues: Readonly<Record<Spread, number>> = { one: 0, two: 1, 'two-behind-first': 2 }

function samePlace(one: Place, other: Place): boolean {
  return (
    one.corner.pageIndex === other.corner.pageIndex &&
    Math.abs(one.corner.y - other.corner.y) < 0.02 &&
    one.zoom === other.zoom &&
    one.turn === other.turn
  )
}
