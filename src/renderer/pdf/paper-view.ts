import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { EventBus, LinkTarget, PDFLinkService, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { DarkPhotographs } from './dark-photographs.ts'
import { turnBox, type FractionBox, type Turn } from './page-fractions.ts'
import { PageLayers } from './page-layers.ts'
import type { PaperNote } from './paper-annotations.ts'
import { PaperLinks, type PaperLinksEvents } from './paper-links.ts'
import type { PaperWorker } from './paper-worker.ts'
import { SlowPages } from './slow-pages.ts'
import { fitValues, spreadValues, ViewMoves, type Fit, type Spread } from './view-moves.ts'

/** What the bar over the pages shows. */
export interface PaperViewState {
  readonly pageIndex: number
  readonly pageCount: number
  /** 1 = 100 %. */
  readonly zoom: number
  readonly fit: Fit | null
  readonly spread: Spread
  readonly canGoBack: boolean
  readonly canGoForward: boolean
  readonly turn: Turn
}

/** Where the writer is in a paper: kept from visit to visit. `top` and `left` in PDF user space, as pdf.js tells them. */
export interface ReaderPlace {
  readonly pageNumber: number
  readonly top: number
  readonly left: number
  /** "page-width", "page-fit" or a factor. */
  readonly zoom: string
  readonly turn: Turn
  /** Missing in places that were kept before pages could stand beside each other. */
  readonly spread?: Spread
}

/** How pages are shown where no place says so. */
export interface UsualView {
  readonly fit: Fit
  readonly spread: Spread
}

/** What the pages tell while a paper is on the screen. */
export interface PaperViewEvents extends PaperLinksEvents {
  state(state: PaperViewState): void
  place(place: ReaderPlace): void
  /** The first page is on the screen. */
  firstPage(): void
  /** A page hangs the worker: the paper has to be opened anew. */
  stuck(pageIndex: number, part: 'drawing' | 'text'): void
}

/** Pages that hung the worker before, and what of them did. */
export type LeftOut = ReadonlyMap<number, 'drawing' | 'text'>

const closeWaitMs = 10_000

/** Pages of a paper on the screen: pdf.js's viewer with forms and scripts left out, and our layers on top. */
export class PaperView {
  readonly layers: PageLayers
  readonly moves: ViewMoves
  readonly links: PaperLinks
  readonly photographs: DarkPhotographs
  private readonly viewer: PDFViewer
  private readonly bus = new EventBus()
  private readonly service: PDFLinkService
  private readonly container: HTMLDivElement
  private readonly closing = new AbortController()
  private readonly slow: SlowPages
  private allPages: Promise<unknown> | null = null
  private readonly worker: PaperWorker
  private lastPlace: ReaderPlace | null = null
  private gone = false

  constructor(
    container: HTMLDivElement,
    pages: HTMLDivElement,
    classes: { readonly marks: string; readonly annotations: string; readonly darkening: string },
    events: PaperViewEvents,
    worker: PaperWorker,
  ) {
    this.worker = worker
    this.container = container
    // What scrolls must be reachable by keyboard and have a name (the caller's); pdf.js insists on a plain div.
    container.tabIndex = 0
    container.setAttribute('role', 'region')
    this.layers = new PageLayers(classes.marks)
    this.service = new PDFLinkService({ eventBus: this.bus, externalLinkTarget: LinkTarget.NONE })
    this.service.externalLinkEnabled = false
    this.viewer = new PDFViewer({
      container,
      viewer: pages,
      eventBus: this.bus,
      linkService: this.service,
      // AnnotationMode.DISABLE: no links, forms and attachments of pdf.js's own. What annotations look like is drawn all the same (`show`).
      annotationMode: 0,
      annotationEditorMode: -1,
      enableAutoLinking: false,
      removePageBorders: true,
      enableOptimizedPartialRendering: true,
      enableSelectionRendering: false,
      abortSignal: this.closing.signal,
    } as ConstructorParameters<typeof PDFViewer>[0])
    // Words stay selected while the pages are zoomed and turned.
    this.viewer.clearSelection = () => undefined
    this.service.setViewer(this.viewer)
    this.slow = new SlowPages(this.bus, this.viewer, events)
    this.photographs = new DarkPhotographs(this.bus, this.viewer, classes.darkening)
    const { signal } = this.closing
    this.moves = new ViewMoves(this.viewer, container, () => this.tell(), signal)
    this.links = new PaperLinks(this.viewer, container, this.moves, classes.annotations, events, signal)
    this.listen(events)
  }

  /** Shows a paper at `place`, from its beginning and as usual where null. Pages of `leftOut` are not drawn: they hung the worker before. */
  show(paper: PDFDocumentProxy, place: ReaderPlace | null, usual: UsualView, leftOut: LeftOut): void {
    this.bus.on(
      'pagesinit',
      () => {
        for (let index = 0; index < paper.numPages; index++) drawAnnotations(this.viewer.getPageView(index))
        for (const [pageIndex, part] of leftOut) this.slow.leaveOut(pageIndex, part)
        const pages = [...this.container.querySelectorAll<HTMLElement>('.page')]
        // With two papers on the screen, landmarks of the same name would be in the way.
        for (const page of pages) page.setAttribute('role', 'group')
        this.layers.setPages(pages)
        this.moves.setPages(pages)
        this.links.setPages(pages)
        this.photographs.setPages(pages)
        if (place?.turn) this.viewer.pagesRotation = place.turn
        this.viewer.spreadMode = spreadValues[place ? (place.spread ?? 'one') : usual.spread]
        this.viewer.currentScaleValue = place?.zoom ?? fitValues[usual.fit]
        if (place)
          this.viewer.scrollPageIntoView({
            pageNumber: Math.min(place.pageNumber, paper.numPages),
            destArray: [null, { name: 'XYZ' }, place.left, place.top, null],
            allowNegativeOffset: true,
          })
      },
      { once: true },
    )
    this.bus.on('pagerendered', () => this.firstPage(), { once: true })
    this.viewer.setDocument(paper)
    this.service.setDocument(paper)
    // From its first drawn page on, pdf.js asks for all others and must not be closed before it has them.
    void this.viewer.onePageRendered?.then(() => {
      this.allPages = this.viewer.pagesPromise
    })
  }

  get turn(): Turn {
    return this.viewer.pagesRotation as Turn
  }

  /** Where the writer is; null before the pages stand. */
  get place(): ReaderPlace | null {
    return this.lastPlace
  }

  /** Scrolls to the top of a page. */
  goToPage(pageIndex: number): void {
    this.moves.jump(() =>
      this.viewer.scrollPageIntoView({ pageNumber: Math.max(1, Math.min(pageIndex + 1, this.viewer.pagesCount)) }),
    )
  }

  /** Goes to a note of the PDF and puts the keyboard on it. */
  goToNote(note: PaperNote): void {
    this.reveal(note.pageIndex, [note.box])
    this.links.focusNote(note)
  }

  /**
   * Brings boxes of a page into sight, a third from the top; nothing moves where they are in sight already. `top`: to the upper edge in any
   * case. `same-jump`: the way back leads to where the last jump began.
   */
  reveal(
    pageIndex: number,
    boxes: readonly FractionBox[],
    to: 'sight' | 'top' = 'sight',
    jump: 'new-jump' | 'same-jump' = 'new-jump',
  ): void {
    const page = this.pageElement(pageIndex)
    if (!page) return
    if (boxes.length === 0) return this.goToPage(pageIndex)
    const turned = boxes.map((box) => turnBox(box, this.turn))
    const frame = this.container.getBoundingClientRect()
    const rect = page.getBoundingClientRect()
    const top = rect.top + Math.min(1, ...turned.map((box) => box.top)) * rect.height - frame.top
    const bottom = rect.top + Math.max(0, ...turned.map((box) => box.bottom)) * rect.height - frame.top
    const left = rect.left + Math.min(1, ...turned.map((box) => box.left)) * rect.width - frame.left
    const move = () => {
      if (to === 'top') this.container.scrollTop += top - 12
      else if (top < 24 || bottom > frame.height - 24) this.container.scrollTop += top - frame.height * 0.3
      if (left < 0 || left > frame.width - 40) this.container.scrollLeft += left - 24
    }
    if (jump === 'new-jump') this.moves.jump(move)
    else move()
  }

  /** Where boxes of a page stand in the window now; null where they are scrolled out of the frame. */
  whereInWindow(pageIndex: number, boxes: readonly FractionBox[]): DOMRect | null {
    const page = this.pageElement(pageIndex)?.getBoundingClientRect()
    if (!page || boxes.length === 0) return null
    const turned = boxes.map((box) => turnBox(box, this.turn))
    const left = page.left + Math.min(...turned.map((box) => box.left)) * page.width
    const top = page.top + Math.min(...turned.map((box) => box.top)) * page.height
    const right = page.left + Math.max(...turned.map((box) => box.right)) * page.width
    const bottom = page.top + Math.max(...turned.map((box) => box.bottom)) * page.height
    const frame = this.container.getBoundingClientRect()
    return bottom < frame.top || top > frame.bottom ? null : new DOMRect(left, top, right - left, bottom - top)
  }

  /** How much of a page is scrolled away at its top, in parts of the page (0: its top is in sight). */
  topOf(pageIndex: number): number {
    const page = this.pageElement(pageIndex)?.getBoundingClientRect()
    return page ? Math.max(0, (this.container.getBoundingClientRect().top - page.top) / page.height) : 0
  }

  /** The element of a page, or null. */
  pageElement(pageIndex: number): HTMLElement | null {
    return this.container.querySelector<HTMLElement>(`.page[data-page-number="${pageIndex + 1}"]`)
  }

  /** Focuses the pages, so that arrows and Page Down scroll. */
  focus(): void {
    this.container.focus({ preventScroll: true })
  }

  /** Lets go of the paper and everything that listens; the paper itself may be closed when this is done. */
  async destroy(): Promise<void> {
    this.gone = true
    // A worker that may hang is not given to the next paper.
    const endWorker = this.slow.end() ? this.worker.retire() : null
    this.layers.destroy()
    this.links.setPages([])
    this.photographs.setPages([])
    await Promise.race([
      Promise.resolve(this.allPages).catch(() => undefined),
      new Promise((resolve) => {
        setTimeout(resolve, closeWaitMs)
      }),
    ])
    this.closing.abort()
    // `null` is how pdf.js closes a paper; its types say so for the viewer only.
    this.viewer.setDocument(null)
    this.service.setDocument(null)
    this.viewer.cleanup()
    endWorker?.()
  }

  private firstPage: () => void = () => undefined

  private listen(events: PaperViewEvents): void {
    const tell = () => {
      if (!this.viewer.pdfDocument || this.gone) return
      events.state({
        pageIndex: this.viewer.currentPageNumber - 1,
        pageCount: this.viewer.pagesCount,
        zoom: this.viewer.currentScale,
        fit: this.moves.fitNow,
        spread: this.moves.spreadNow,
        canGoBack: this.moves.canGoBack,
        canGoForward: this.moves.canGoForward,
        turn: this.turn,
      })
    }
    this.tell = tell
    this.firstPage = events.firstPage
    for (const name of ['pagesinit', 'pagechanging', 'scalechanging', 'rotationchanging']) this.bus.on(name, tell)
    this.bus.on(
      'updateviewarea',
      ({ location }: { location?: { pageNumber: number; top: number; left: number; rotation: number } }) => {
        if (this.gone) return
        this.moves.arrived()
        if (!location) return
        this.lastPlace = {
          pageNumber: location.pageNumber,
          top: location.top,
          left: location.left,
          zoom: this.viewer.currentScaleValue,
          turn: this.turn,
          spread: this.moves.spreadNow,
        }
        events.place(this.lastPlace)
      },
    )
    this.bus.on('rotationchanging', () => this.links.turned())
    // The pages are one tab stop; each page's text need not be another.
    this.bus.on('textlayerrendered', ({ source }: { source: { textLayer?: { div: HTMLElement } | null } }) => {
      if (source.textLayer) source.textLayer.div.tabIndex = -1
    })
    this.bus.on('pagerender', ({ source }: { source: { pdfPage?: PDFPageProxy | null } }) => {
      // After the page's own drawing is asked for, which is what one waits for.
      if (source.pdfPage) this.links.show(source.pdfPage)
    })
  }

  private tell: () => void = () => undefined
}

interface DrawnPage {
  _getRenderingContext(...how: readonly unknown[]): { annotationMode: number }
}

/** Has a page drawn with the looks of its annotations and form fields (AnnotationMode.ENABLE), without pdf.js's own elements for them. */
function drawAnnotations(page: DrawnPage): void {
  const context = page._getRenderingContext.bind(page)
  page._getRenderingContext = (...how) => ({ ...context(...how), annotationMode: 1 })
}
