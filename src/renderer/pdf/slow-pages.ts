import type { PDFDocumentProxy } from 'pdfjs-dist'
import { RenderingStates, type EventBus, type PDFPageView, type PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { DrawingWatch } from './drawing-watch.ts'

interface SlowPagesEvents {
  /** The worker does not answer any more, and has to be replaced; `pageIndex` is what it hangs on, `part` what of it. */
  stuck(pageIndex: number, part: 'drawing' | 'text'): void
}

type PageView = Omit<PDFPageView, 'canvas'> & {
  canvas: HTMLCanvasElement | null
  detailView?: { renderingState: number; renderTask: { cancel(): void } | null } | null
}

/**
 * Keeps pages that never end from taking everything. A page in sight that is drawn without end is given up: what is drawn of it stays,
 * its text can be selected, and a button draws it again. Only where the worker hangs the caller has to open the paper anew.
 */
export class SlowPages {
  private readonly watch = new DrawingWatch()
  private readonly viewer: PDFViewer
  private readonly events: SlowPagesEvents
  /** Pages that were given up, and whether they have been out of sight since. */
  private readonly givenUp = new Map<number, { wasAway: boolean }>()
  /** Pages being drawn, the first to begin first: a worker hangs on that one. */
  private readonly begun = new Set<number>()
  private readonly texts = new Set<number>()
  private frame = 0

  constructor(bus: EventBus, viewer: PDFViewer, events: SlowPagesEvents) {
    this.viewer = viewer
    this.events = events
    bus.on('pagerender', ({ pageNumber }: { pageNumber: number }) => {
      this.givenUp.delete(pageNumber - 1)
      this.begun.delete(pageNumber - 1)
      this.begun.add(pageNumber - 1)
      if (this.frame === 0) this.frame = requestAnimationFrame(this.tick)
    })
    bus.on('pagerendered', ({ pageNumber }: { pageNumber: number }) => this.begun.delete(pageNumber - 1))
    bus.on('updateviewarea', () => this.tryReturned())
    this.hearSteps()
  }

  /** Draws a page again that was given up. */
  drawAgain(pageIndex: number): void {
    const page = this.page(pageIndex)
    if (!page) return
    this.givenUp.delete(pageIndex)
    this.watch.again()
    // Puts the way of drawing back that `leaveOut` took away.
    delete (page as { draw?: unknown }).draw
    page.div?.querySelector(`.${buttonClass}`)?.remove()
    page.reset({ keepTextLayer: true })
    this.viewer.update()
  }

  /** Does not draw a page that hung the worker before; its text is read all the same unless that hung, too. */
  leaveOut(pageIndex: number, part: 'drawing' | 'text'): void {
    const page = this.page(pageIndex)
    if (!page) return
    page.draw = () => {
      page.renderingState = RenderingStates.FINISHED
      this.sayGivenUp(page, pageIndex)
      if (part === 'drawing') this.showText(page, pageIndex)
      return Promise.resolve()
    }
  }

  /** Ends the watch. True where the worker may hang, so that no other paper should be opened in it. */
  end(): boolean {
    cancelAnimationFrame(this.frame)
    this.frame = -1
    return this.watch.isSilent || this.texts.size > 0
  }

  private readonly tick = (now: number) => {
    if (this.frame === -1) return
    const running = this.running()
    const anyUnfinished = this.begun.size > 0 || this.texts.size > 0
    switch (this.watch.frame(running ?? [...this.texts][0] ?? null, now)) {
      case 'ask the worker':
        void (this.viewer.pdfDocument as PDFDocumentProxy | null)?.getPageMode().then(
          () => this.watch.heard(),
          () => this.watch.heard(),
        )
        break
      case 'give up':
        if (running !== null) this.giveUp(running)
        break
      case 'stuck':
        return this.sayStuck()
      case 'go on':
    }
    this.frame = anyUnfinished ? requestAnimationFrame(this.tick) : 0
  }

  /** The page in sight that is being drawn now. A page that only waits for its turn is "paused". */
  private running(): number | null {
    for (const pageIndex of this.begun) {
      const page = this.page(pageIndex)
      const draws = [page, page?.detailView].some((view) => view?.renderingState === RenderingStates.RUNNING)
      if (draws && this.isInSight(pageIndex)) return pageIndex
    }
    return null
  }

  private sayStuck(): void {
    this.frame = -1
    const [text] = this.texts
    if (text !== undefined) return this.events.stuck(text, 'text')
    const first = [...this.begun].find((index) => this.page(index)?.renderingState === RenderingStates.RUNNING)
    if (first !== undefined) this.events.stuck(first, 'drawing')
  }

  private giveUp(pageIndex: number): void {
    const page = this.page(pageIndex)
    if (!page) return
    this.begun.delete(pageIndex)
    this.watch.again()
    if (page.renderingState !== RenderingStates.RUNNING) {
      // The page itself is there; only its sharper part, at a high zoom, does not come.
      page.detailView?.renderTask?.cancel()
      if (page.detailView) page.detailView.renderingState = RenderingStates.FINISHED
      return
    }
    const drawn = copyOf(page.div?.querySelector<HTMLCanvasElement>('.canvasWrapper canvas'))
    const cancelled = (page.renderTask as { promise: Promise<unknown> } | null)?.promise.catch(() => undefined)
    page.cancelRendering({ keepTextLayer: true })
    // Not "new" and not "being drawn": else it would be drawn at once again, before all others.
    page.renderingState = RenderingStates.FINISHED
    // pdf.js takes its own canvas away once it has heard of the cancelling.
    void cancelled?.then(() => {
      if (!drawn || page.canvas) return
      page.canvas = drawn
      page.div?.querySelector('.canvasWrapper')?.prepend(drawn)
    })
    this.sayGivenUp(page, pageIndex)
    this.showText(page, pageIndex)
    this.viewer.update()
  }

  private sayGivenUp(page: PageView, pageIndex: number): void {
    if (!page.div || page.div.querySelector(`.${buttonClass}`)) return
    this.givenUp.set(pageIndex, { wasAway: !this.isInSight(pageIndex) })
    const note = document.createElement('div')
    note.className = buttonClass
    note.setAttribute('role', 'status')
    note.append('Drawing this page did not come to an end. Its text can be used all the same. ')
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = 'Draw it again'
    button.addEventListener('click', () => this.drawAgain(pageIndex))
    note.append(button)
    page.div.append(note)
  }

  private showText(page: PageView, pageIndex: number): void {
    const { textLayer, viewport } = page
    if (!textLayer) return
    this.texts.add(pageIndex)
    const done = () => this.texts.delete(pageIndex)
    // A page whose text cannot be read has none to select; the fields can still be filled in by hand.
    void textLayer.render({ viewport } as Parameters<typeof textLayer.render>[0]).then(done, done)
    if (this.frame === 0) this.frame = requestAnimationFrame(this.tick)
  }

  /** A page that was given up and comes into sight again is tried again. */
  private tryReturned(): void {
    for (const [pageIndex, state] of this.givenUp) {
      if (!this.isInSight(pageIndex)) state.wasAway = true
      else if (state.wasAway && !Object.hasOwn(this.page(pageIndex) ?? {}, 'draw')) this.drawAgain(pageIndex)
    }
  }

  /** pdf.js asks after each step of drawing whether the page is still the most important one: that is heard here. */
  private hearSteps(): void {
    const queue = this.viewer.renderingQueue
    if (!queue) return
    const isHighestPriority = queue.isHighestPriority.bind(queue)
    queue.isHighestPriority = (view) => {
      this.watch.heard()
      return isHighestPriority(view)
    }
  }

  private isInSight(pageIndex: number): boolean {
    const page = this.page(pageIndex)?.div?.getBoundingClientRect()
    const frame = this.viewer.container.getBoundingClientRect()
    return page !== undefined && page.bottom > frame.top && page.top < frame.bottom
  }

  private page(pageIndex: number): PageView | undefined {
    return this.viewer.getPageView(pageIndex) as PageView | undefined
  }
}

const buttonClass = 'drawingGivenUp'

function copyOf(canvas: HTMLCanvasElement | null | undefined): HTMLCanvasElement | null {
  if (!canvas || canvas.width === 0) return null
  const copy = canvas.cloneNode(false) as HTMLCanvasElement
  copy.getContext('2d')?.drawImage(canvas, 0, 0)
  return copy
}
