import { OPS, type PDFPageProxy } from 'pdfjs-dist'
import { imageBoxes, type Drawing } from './image-boxes.ts'
import type { FractionBox } from './page-fractions.ts'
import { photographsAmong } from './photograph-boxes.ts'

/**
 * Where the photographs and scanned figures of a page stand: boxes that do not overlap, none where the page itself is a scan. Image masks,
 * drawings and text are none; of an image that is cut to a shape, the box around what is seen of it.
 */
export async function photographsOn(page: PDFPageProxy): Promise<readonly FractionBox[]> {
  const viewport = page.getViewport({ scale: 1 })
  const { width, height, transform } = viewport
  const boxes = imageBoxes(drawnBefore(page) ?? (await page.getOperatorList()), transform, OPS)
  return photographsAmong(
    boxes.map(([left, top, right, bottom]) => ({
      left: left / width,
      top: top / height,
      right: right / width,
      bottom: bottom / height,
    })),
    { width, height },
  )
}

/** What pdf.js has just drawn of a page, where it is still there: asking for it again would have the page read anew. */
function drawnBefore(page: PDFPageProxy): Drawing | null {
  const states = (
    page as unknown as { _intentStates?: Map<unknown, { operatorList?: Drawing & { lastChunk: boolean } }> }
  )._intentStates
  return [...(states?.values() ?? [])].find((state) => state.operatorList?.lastChunk)?.operatorList ?? null
}
