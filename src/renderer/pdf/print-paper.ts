import type { PDFDocumentProxy } from 'pdfjs-dist'
import { fail, ok, type Result } from '#core/result.ts'
import type { PageMark } from './letter-places.ts'
import classes from './print-paper.module.css'

/** Dots an inch that pages are drawn with for the printer, and points an inch of a PDF. */
const dotsPerInch = 150
const pointsPerInch = 72
/** AnnotationMode.ENABLE: what others left in the file is printed too, as it looks. */
const withAnnotations = 1

interface PrintOptions {
  /** What is marked on the pages; empty prints them bare. */
  readonly marks: readonly PageMark[]
  readonly signal: AbortSignal
  /** Called after each page that is drawn. */
  onPage(done: number): void
}

/**
 * Draws the pages of a paper, with the marks on them, and hands them to the system's own print dialog, each on a sheet of its own size.
 * Fails with `cancelled` where `signal` stopped it before that, with `bad-input` where a page cannot be drawn. What was drawn is thrown away when the dialog is closed.
 */
export async function printPaper(paper: PDFDocumentProxy, options: PrintOptions): Promise<Result<null>> {
  const root = document.createElement('div')
  root.className = classes.print ?? ''
  root.dataset['testid'] = 'print'
  const urls: string[] = []
  const sizes = new Map<string, string>()
  const end = () => {
    root.remove()
    for (const url of urls) URL.revokeObjectURL(url)
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== pageSizes)
  }
  const pageSizes = new CSSStyleSheet()
  for (let pageIndex = 0; pageIndex < paper.numPages; pageIndex += 1) {
    const drawn = await drawPage(paper, pageIndex, options.signal)
    if (!drawn.ok) {
      end()
      return drawn
    }
    const { image, width, height } = drawn.value
    const url = URL.createObjectURL(image)
    urls.push(url)
    const size = `${width}pt ${height}pt`
    const name = sizes.get(size) ?? `sheet-${sizes.size}`
    sizes.set(size, name)
    root.append(
      sheetOf(
        url,
        name,
        options.marks.filter((mark) => mark.pageIndex === pageIndex),
        { width, height },
      ),
    )
    options.onPage(pageIndex + 1)
  }
  pageSizes.replaceSync([...sizes].map(([size, name]) => `@page ${name} { size: ${size}; margin: 0; }`).join('\n'))
  document.adoptedStyleSheets.push(pageSizes)
  document.body.append(root)
  await Promise.all([...root.querySelectorAll('img')].map((image) => image.decode()))
  window.addEventListener('afterprint', end, { once: true })
  window.print()
  return ok(null)
}

/** A page as a picture, and its size in points. A page that is stopped while it is drawn, or cannot be drawn, is a failure. */
async function drawPage(
  paper: PDFDocumentProxy,
  pageIndex: number,
  signal: AbortSignal,
): Promise<Result<{ readonly image: Blob; readonly width: number; readonly height: number }>> {
  try {
    signal.throwIfAborted()
    return ok(await pictureOf(paper, pageIndex, signal))
  } catch (error) {
    return signal.aborted
      ? fail('cancelled', 'Printing was cancelled.')
      : fail(
          'bad-input',
          `Page ${pageIndex + 1} could not be drawn for the printer. Nothing was printed.`,
          String(error),
        )
  }
}

async function pictureOf(paper: PDFDocumentProxy, pageIndex: number, signal: AbortSignal) {
  const page = await paper.getPage(pageIndex + 1)
  const viewport = page.getViewport({ scale: dotsPerInch / pointsPerInch })
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  const drawing = page.render({ canvas, viewport, intent: 'print', annotationMode: withAnnotations })
  const stop = () => drawing.cancel()
  signal.addEventListener('abort', stop)
  await drawing.promise.finally(() => signal.removeEventListener('abort', stop))
  const image = await new Promise<Blob>((drawn, failed) =>
    canvas.toBlob((blob) => (blob ? drawn(blob) : failed(new Error('the page is too large to be drawn')))),
  )
  const inPoints = (dots: number) => Math.round((dots * pointsPerInch) / dotsPerInch)
  // A canvas keeps its memory until it is small.
  canvas.width = 0
  return { image, width: inPoints(viewport.width), height: inPoints(viewport.height) }
}

function sheetOf(
  url: string,
  pageName: string,
  marks: readonly PageMark[],
  size: { readonly width: number; readonly height: number },
): HTMLElement {
  const sheet = document.createElement('div')
  sheet.className = classes.sheet ?? ''
  sheet.style.setProperty('page', pageName)
  sheet.style.width = `${size.width}pt`
  sheet.style.height = `${size.height}pt`
  const image = new Image()
  image.src = url
  sheet.append(image)
  for (const mark of marks) {
    for (const [index, box] of mark.boxes.entries()) {
      const part = document.createElement('span')
      part.className = classes.mark ?? ''
      part.style.setProperty('--field', mark.color)
      part.style.left = `${box.left * 100}%`
      part.style.top = `${box.top * 100}%`
      part.style.width = `${(box.right - box.left) * 100}%`
      part.style.height = `${(box.bottom - box.top) * 100}%`
      if (index === 0 && mark.letter) part.dataset['letter'] = mark.letter
      sheet.append(part)
    }
  }
  return sheet
}
