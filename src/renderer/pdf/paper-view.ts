import type { PDFDocumentProxy } from 'pdfjs-dist'
import { EventBus, LinkTarget, PDFFindController, PDFLinkService, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { turnBack, turnBox, type FractionBox, type Turn } from './page-fractions.ts'
import { PageLayers } from './page-layers.ts'
import { leaveOut, watchSlowPages } from './slow-pages.ts'

/** What the bar over the pages shows. */
export interface PaperViewState {
  readonly pageIndex: number
  readonly pageCount: number
  /** 1 = 100 %. */
  readonly zoom: number
  readonly fitsWidth: boolean
  readonly turn: Turn
}

/** Where the writer is in a paper: kept from visit to visit. `top` and `left` in PDF user space, as pdf.js tells them. */
export interface ReaderPlace {
  readonly pageNumber: number
  readonly top: number
  readonly left: number
  /** "page-width" or a factor. */
  readonly zoom: string
  readonly turn: Turn
}

/** Hits of the search in the paper. `current` is 1-based, 0 where there is none. */
export interface FindState {
  readonly current: number
  readonly total: number
  readonly searching: boolean
}

interface PaperViewEvents {
  state(state: PaperViewState): void
  place(place: ReaderPlace): void
  found(state: FindState): void
  /** The first page is on the screen. */
  firstPage(): void
  /** A page did not come within the time limit. */
  tooSlow(pageIndex: number): void
}

const zoomSteps = [0.25, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 6, 8] as const
const closeWaitMs = 10_000

/** Pages of a paper on the screen: pdf.js's viewer with annotations, forms and scripts left out, and our layers on top. */
export class PaperView {
  readonly layers: PageLayers
  private readonly viewer: PDFViewer
  private readonly bus = new EventBus()
  private readonly links: PDFLinkService
  private readonly container: HTMLDivElement
  private readonly closing = new AbortController()
  private stopWatching: () => void = () => undefined
  private query = ''
  private allPages: Promise<unknown> | null = null
  private gone = false

  constructor(container: HTMLDivElement, pages: HTMLDivElement, layerClass: string, events: PaperViewEvents) {
    this.container = container
    // What scrolls must be reachable by keyboard and have a name; pdf.js insists on a plain div.
    container.tabIndex = 0
    container.setAttribute('role', 'region')
    container.setAttribute('aria-label', 'Pages of the paper')
    this.layers = new PageLayers(layerClass)
    this.links = new PDFLinkService({ eventBus: this.bus, externalLinkTarget: LinkTarget.NONE })
    this.links.externalLinkEnabled = false
    const find = new PDFFindController({ eventBus: this.bus, linkService: this.links })
    this.viewer = new PDFViewer({
      container,
      viewer: pages,
      eventBus: this.bus,
      linkService: this.links,
      findController: find,
      // AnnotationMode.DISABLE: links, forms and attachments of a stranger's file have no business here.
      annotationMode: 0,
      annotationEditorMode: -1,
      enableAutoLinking: false,
      removePageBorders: true,
      enableOptimizedPartialRendering: true,
      enableSelectionRendering: false,
      abortSignal: this.closing.signal,
    } as ConstructorParameters<typeof PDFViewer>[0])
    this.links.setViewer(this.viewer)
    this.listen(events)
  }

  /** Shows a paper at `place`, from its beginning where null. Pages of `leftOut` are not drawn: they took too long before. */
  show(paper: PDFDocumentProxy, place: ReaderPlace | null, leftOut: ReadonlySet<number> = new Set()): void {
    this.bus.on(
      'pagesinit',
      () => {
        for (const pageIndex of leftOut) leaveOut(this.viewer, this.pageElement(pageIndex), pageIndex)
        this.layers.setPages([...this.container.querySelectorAll<HTMLElement>('.page')])
        if (place?.turn) this.viewer.pagesRotation = place.turn
        this.viewer.currentScaleValue = place?.zoom ?? 'page-width'
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
    this.links.setDocument(paper)
    // From its first drawn page on, pdf.js asks for all others and must not be closed before it has them.
    void this.viewer.onePageRendered?.then(() => {
      this.allPages = this.viewer.pagesPromise
    })
  }

  /** Nearer (1) or farther (-1) by one step. */
  zoomBy(direction: 1 | -1): void {
    const now = this.viewer.currentScale
    const next =
      direction === 1 ? zoomSteps.find((step) => step > now * 1.01) : zoomSteps.findLast((step) => step < now * 0.99)
    if (next !== undefined) this.viewer.currentScale = next
  }

  /** Pages as wide as there is room. */
  fitWidth(): void {
    this.viewer.currentScaleValue = 'page-width'
  }

  /** Fits the width again where it was fitted, after the room has changed. */
  refit(): void {
    if (this.viewer.pdfDocument && this.viewer.currentScaleValue === 'page-width')
      this.viewer.currentScaleValue = 'page-width'
  }

  /** Turns all pages clockwise by a quarter. */
  rotate(): void {
    this.viewer.pagesRotation = (this.viewer.pagesRotation + 90) % 360
  }

  get turn(): Turn {
    return this.viewer.pagesRotation as Turn
  }

  /** Scrolls to the top of a page. */
  goToPage(pageIndex: number): void {
    this.viewer.scrollPageIntoView({ pageNumber: Math.max(1, Math.min(pageIndex + 1, this.viewer.pagesCount)) })
  }

  /** Follows an entry of the paper's own outline. */
  goToDestination(destination: string | unknown[]): void {
    // An entry may lead to a page that is not there: then nothing moves.
    this.links.goToDestination(destination).catch(() => undefined)
  }

  /** Brings boxes of a page into sight, a third from the top; nothing moves where they are in sight already. `top`: to the upper edge in any case. */
  reveal(pageIndex: number, boxes: readonly FractionBox[], to: 'sight' | 'top' = 'sight'): void {
    const page = this.pageElement(pageIndex)
    if (!page) return
    const turned = boxes.map((box) => turnBox(box, this.turn))
    const frame = this.container.getBoundingClientRect()
    const rect = page.getBoundingClientRect()
    const top = rect.top + Math.min(1, ...turned.map((box) => box.top)) * rect.height - frame.top
    const bottom = rect.top + Math.max(0, ...turned.map((box) => box.bottom)) * rect.height - frame.top
    const left = rect.left + Math.min(1, ...turned.map((box) => box.left)) * rect.width - frame.left
    if (turned.length === 0) return this.goToPage(pageIndex)
    if (to === 'top') this.container.scrollTop += top - 12
    else if (top < 24 || bottom > frame.height - 24) this.container.scrollTop += top - frame.height * 0.3
    if (left < 0 || left > frame.width - 40) this.container.scrollLeft += left - 24
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

  /** Looks for words in the whole paper, marks all hits and goes to the first; again with the same words goes on. */
  find(query: string, direction: 'next' | 'previous' = 'next'): void {
    const again = query === this.query
    this.query = query
    this.bus.dispatch('find', {
      source: this,
      type: again ? 'again' : '',
      query,
      caseSensitive: false,
      entireWord: false,
      highlightAll: true,
      findPrevious: direction === 'previous',
      matchDiacritics: false,
    })
  }

  /** Takes the marks of the search away. */
  endFind(): void {
    this.query = ''
    this.bus.dispatch('findbarclose', { source: this })
  }

  /** The middle of the hit that the search stands on, in parts of its page; null where there is none. */
  currentHit(): { readonly pageIndex: number; readonly x: number; readonly y: number } | null {
    const hit = this.container.querySelector<HTMLElement>('.textLayer .highlight.selected')
    const page = hit?.closest<HTMLElement>('.page')
    if (!hit || !page) return null
    const [inner, outer] = [hit.getBoundingClientRect(), page.getBoundingClientRect()]
    const x = (inner.left + inner.width / 2 - outer.left) / outer.width
    const y = (inner.top + inner.height / 2 - outer.top) / outer.height
    const point = turnBack({ left: x, top: y, right: x, bottom: y }, this.turn)
    return { pageIndex: Number(page.dataset['pageNumber']) - 1, x: point.left, y: point.top }
  }

  /** Focuses the pages, so that arrows and Page Down scroll. */
  focus(): void {
    this.container.focus({ preventScroll: true })
  }

  /** Lets go of the paper and everything that listens; the paper itself may be closed when this is done. */
  async destroy(): Promise<void> {
    this.gone = true
    this.stopWatching()
    this.layers.destroy()
    await Promise.race([
      Promise.resolve(this.allPages).catch(() => undefined),
      new Promise((resolve) => {
        setTimeout(resolve, closeWaitMs)
      }),
    ])
    this.closing.abort()
    // `null` is how pdf.js closes a paper; its types say so for the viewer only.
    this.viewer.setDocument(null)
    this.links.setDocument(null)
    this.viewer.cleanup()
  }

  private firstPage: () => void = () => undefined

  private listen(events: PaperViewEvents): void {
    const tell = () => {
      if (!this.viewer.pdfDocument || this.gone) return
      events.state({
        pageIndex: this.viewer.currentPageNumber - 1,
        pageCount: this.viewer.pagesCount,
        zoom: this.viewer.currentScale,
        fitsWidth: this.viewer.currentScaleValue === 'page-width',
        turn: this.turn,
      })
    }
    this.firstPage = events.firstPage
    for (const name of ['pagesinit', 'pagechanging', 'scalechanging', 'rotationchanging']) this.bus.on(name, tell)
    this.bus.on(
      'updateviewarea',
      ({ location }: { location?: { pageNumber: number; top: number; left: number; rotation: number } }) => {
        if (location && !this.gone)
          events.place({
            pageNumber: location.pageNumber,
            top: location.top,
            left: location.left,
            zoom: this.viewer.currentScaleValue,
            turn: this.turn,
          })
      },
    )
    const found = (matches: { current: number; total: number } | undefined, searching: boolean) =>
      events.found({ current: matches?.current ?? 0, total: matches?.total ?? 0, searching })
    this.bus.on('updatefindmatchescount', (event: { matchesCount?: { current: number; total: number } }) =>
      found(event.matchesCount, false),
    )
    // State 3 is "pending": the search has not come to an end.
    this.bus.on(
      'updatefindcontrolstate',
      (event: { state: number; matchesCount?: { current: number; total: number } }) =>
        found(event.matchesCount, event.state === 3),
    )
    this.stopWatching = watchSlowPages(this.bus, this.viewer, events.tooSlow)
  }
}
