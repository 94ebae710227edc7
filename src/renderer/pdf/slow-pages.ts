import { RenderingStates, type EventBus, type PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'

const slowPageMs = 10_000

/** Gives a page up that does not come in ten seconds, so that the others get their turn, and reports it. Returns a function that stops it. */
export function watchSlowPages(bus: EventBus, viewer: PDFViewer, onTooSlow: (pageIndex: number) => void): () => void {
  const timers = new Map<number, ReturnType<typeof setTimeout>>()
  let stopped = false
  bus.on('pagerender', ({ pageNumber }: { pageNumber: number }) => {
    if (stopped) return
    clearTimeout(timers.get(pageNumber))
    timers.set(
      pageNumber,
      setTimeout(() => {
        viewer.getPageView(pageNumber - 1)?.cancelRendering?.()
        onTooSlow(pageNumber - 1)
      }, slowPageMs),
    )
  })
  bus.on('pagerendered', ({ pageNumber }: { pageNumber: number }) => {
    clearTimeout(timers.get(pageNumber))
    timers.delete(pageNumber)
  })
  return () => {
    stopped = true
    for (const timer of timers.values()) clearTimeout(timer)
  }
}

/** Marks a page as too slow instead of drawing it. */
export function leaveOut(viewer: PDFViewer, element: HTMLElement | null, pageIndex: number): void {
  const page = viewer.getPageView(pageIndex)
  if (!page) return
  page.draw = () => {
    page.renderingState = RenderingStates.FINISHED
    return Promise.resolve()
  }
  element?.setAttribute('data-too-slow', '')
}
