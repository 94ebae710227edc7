import type { PDFPageProxy } from 'pdfjs-dist'
import { RenderingStates, type EventBus, type PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { turnBox, type FractionBox, type Turn } from './page-fractions.ts'
import { PageLayers } from './page-layers.ts'
import { shapeWithout } from './photograph-boxes.ts'
import { photographsOn } from './photographs.ts'

/**
 * Keeps photographs as they are on dark pages. A page without any is darkened as a whole (the style of its canvas); on a page with some a
 * layer darkens what is under it, with the photographs cut out. Nothing is looked at while pages are shown as printed.
 */
export class DarkPhotographs {
  private readonly viewer: PDFViewer
  private readonly layers: PageLayers
  private readonly found = new Map<number, Promise<readonly FractionBox[]>>()
  private pages: readonly HTMLElement[] = []
  private dark = false

  /** `className`: of the layer that darkens. */
  constructor(bus: EventBus, viewer: PDFViewer, className: string) {
    this.viewer = viewer
    this.layers = new PageLayers(className)
    bus.on('pagerendered', ({ pageNumber }: { pageNumber: number }) => this.look(pageNumber - 1))
    bus.on('rotationchanging', () => {
      for (const pageIndex of this.found.keys()) this.look(pageIndex)
    })
  }

  /** The pages of the paper that is shown; none when it is closed. */
  setPages(pages: readonly HTMLElement[]): void {
    this.layers.setPages(pages)
    this.found.clear()
    this.pages = pages
  }

  /** Pages are shown dark, or as printed. */
  setDark(dark: boolean): void {
    this.dark = dark
    for (const pageIndex of this.pages.keys())
      if (this.viewer.getPageView(pageIndex)?.renderingState === RenderingStates.FINISHED) this.look(pageIndex)
  }

  private look(pageIndex: number): void {
    const page = (this.viewer.getPageView(pageIndex) as { pdfPage?: PDFPageProxy | null } | undefined)?.pdfPage
    const element = this.pages[pageIndex]
    if (!this.dark || !page || !element) return
    const found = this.found.get(pageIndex) ?? photographsOn(page)
    this.found.set(pageIndex, found)
    found.then(
      (boxes) => {
        if (boxes.length === 0 || this.pages[pageIndex] !== element) return
        element.dataset['photographs'] = String(boxes.length)
        const layer = this.layers.of(pageIndex)
        const turn = this.viewer.pagesRotation as Turn
        if (layer) layer.style.clipPath = shapeWithout(boxes.map((box) => turnBox(box, turn)))
      },
      // A page that cannot be read is darkened as a whole; the reader says more about it.
      () => this.found.delete(pageIndex),
    )
  }
}
