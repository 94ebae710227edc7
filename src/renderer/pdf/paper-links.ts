import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { AnnotationLayers } from './annotation-layers.ts'
import { areaOf, type Turn } from './page-fractions.ts'
import type { Destination, PaperLink, PaperNote } from './paper-annotations.ts'
import { pointInWindow } from './paper-points.ts'
import type { ViewMoves } from './view-moves.ts'

export interface PaperLinksEvents {
  /** A link out of the paper was followed. */
  address(address: string): void
  /** A note was opened, with its sign on the page. */
  note(note: PaperNote, element: HTMLElement): void
  /** Where the link leads that the pointer or the keyboard is on; null when it is on none. */
  leadsTo(words: string | null): void
}

/** Links and notes of the PDF: shown on the pages, followed with the pointer and the keyboard, and the places they lead to. */
export class PaperLinks {
  private readonly annotations: AnnotationLayers
  private readonly viewer: PDFViewer
  private readonly container: HTMLElement
  private readonly moves: ViewMoves
  private readonly events: PaperLinksEvents

  constructor(
    viewer: PDFViewer,
    container: HTMLElement,
    moves: ViewMoves,
    layerClass: string,
    events: PaperLinksEvents,
    signal: AbortSignal,
  ) {
    this.viewer = viewer
    this.container = container
    this.moves = moves
    this.events = events
    this.annotations = new AnnotationLayers(layerClass, {
      follow: (link) => this.follow(link),
      open: events.note,
      point: (link) => void this.tellWhereTo(link),
    })
    this.listenToPointer(signal)
  }

  /** Takes over the pages of a paper. */
  setPages(pages: readonly HTMLElement[]): void {
    this.annotations.setPages(pages)
  }

  /** Shows the links and notes of a page. */
  show(page: PDFPageProxy): void {
    void this.annotations.show(page, this.turn)
  }

  /** Puts everything where it stands after the pages were turned. */
  turned(): void {
    this.annotations.turn(this.turn)
  }

  /** Puts the keyboard on the next (1) or previous link or note of the PDF. False where there is none. */
  step(by: 1 | -1): boolean {
    const frame = this.container.getBoundingClientRect()
    return this.annotations.step(by, (element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return bottom > frame.top && top < frame.bottom
    })
  }

  /** Follows the link at a point of the window, if there is one that is smaller than `rival` (an area in parts of the page). */
  followAt(pageIndex: number, x: number, y: number, rival: number): boolean {
    const link = this.annotations.linkAt(pageIndex, x, y)
    if (!link || areaOf(link.box) > rival) return false
    this.follow(link)
    return true
  }

  /** Puts the keyboard on a note, as soon as its page shows it. */
  focusNote(note: PaperNote): void {
    this.annotations.focusNote(note.id)
  }

  /** Goes where an entry of the outline or a link leads. An entry may lead to a page that is not there: then false, and nothing moves. */
  async goToDestination(destination: Destination): Promise<boolean> {
    const target = await this.targetOf(destination)
    if (!target || !this.viewer.pdfDocument) return false
    this.moves.jump(() => this.viewer.scrollPageIntoView({ ...target, ignoreDestinationZoom: true }))
    return true
  }

  private get turn(): Turn {
    return this.viewer.pagesRotation as Turn
  }

  private listenToPointer(signal: AbortSignal): void {
    let over: PaperLink | null = null
    const pointTo = (link: PaperLink | null) => {
      if (link === over) return
      over = link
      this.container.toggleAttribute('data-over-link', link !== null)
      void this.tellWhereTo(link)
    }
    const onMove = (event: PointerEvent) => pointTo(event.buttons === 0 ? this.linkUnder(event) : null)
    this.container.addEventListener('pointermove', onMove, { signal })
    this.container.addEventListener('pointerleave', () => pointTo(null), { signal })
  }

  private linkUnder(event: PointerEvent): PaperLink | null {
    const page = event.target instanceof Element ? event.target.closest<HTMLElement>('.page') : null
    const point = page && pointInWindow([page], event.clientX, event.clientY, this.turn)
    return point && this.annotations.linkAt(Number(page.dataset['pageNumber']) - 1, point.x, point.y)
  }

  private follow(link: PaperLink): void {
    if ('address' in link.to) return this.events.address(link.to.address)
    void this.goToDestination(link.to.destination).then((went) => {
      if (went) this.container.focus({ preventScroll: true })
      else if (this.viewer.pdfDocument) this.events.leadsTo('This link leads to a place that is not in the paper.')
    })
  }

  private async tellWhereTo(link: PaperLink | null): Promise<void> {
    if (!link) return this.events.leadsTo(null)
    if ('address' in link.to) return this.events.leadsTo(link.to.address)
    const target = await this.targetOf(link.to.destination)
    this.events.leadsTo(target ? `Page ${target.pageNumber}` : 'A place that is not in the paper')
  }

  /** Where a destination leads, as pdf.js takes it; null where the paper has no such place. */
  private async targetOf(
    destination: Destination,
  ): Promise<{ readonly pageNumber: number; readonly destArray: unknown[] } | null> {
    const paper = this.viewer.pdfDocument as PDFDocumentProxy | null
    try {
      const explicit = typeof destination === 'string' ? await paper?.getDestination(destination) : destination
      const [page] = explicit ?? []
      const isReference = typeof page === 'object' && page !== null
      const index = isReference ? await paper?.getPageIndex(page as Parameters<typeof paper.getPageIndex>[0]) : page
      if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index >= this.viewer.pagesCount)
        return null
      const destArray = [...(explicit ?? [])]
      if (destArray.length < 2) destArray.push({ name: 'XYZ' }, null, null, null)
      return { pageNumber: index + 1, destArray }
    } catch {
      // Broken destinations are common, and lead nowhere in any reader.
      return null
    }
  }
}
