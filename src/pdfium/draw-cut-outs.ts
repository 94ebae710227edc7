import type { QuotePictures, ReportPicture } from '#core/report/evidence-report.ts'
import { inFewColors, pngOf, type Pixels } from '#core/report/png.ts'
import type { MarkedCutOut } from '#core/report/quote-pictures.ts'
import type { Box } from '#core/paper/text/paper-text.ts'
import { ok, type Result } from '#core/result.ts'
import { openDocument } from './open-pdf.ts'
import type { Pdfium } from './pdfium-module.ts'

/** Pixels a point: from the first on, a picture that is too large is drawn again with the next. Coarser, small print cannot be read. */
const scales = [2, 1.5] as const
const largestPng = 60_000
/** What is shown of a page of poster size is drawn so coarse that it has no more pixels than an A4 page at the finest scale. */
const mostPixels = 2_100_000
/** What PDFium may take beside the file. */
const pagesMemory = 400 * 1024 * 1024
/** fpdfview.h: annotations too, as the reader shows them. */
const withAnnotations = 0x01
/** A change of brightness (0 to 255) that is ink. */
const leastInk = 24

/** How strong a mark is, 0 to 1: its ground and its line. As in the reader. */
const strength = { ground: 0.18, suggestion: 0.08, line: 0.75 } as const
/** Points: how thick the line under the words is, and how its dashes and gaps follow each other where it is broken. */
const line = { thick: 1, dash: 3, gap: 2 } as const

/**
 * The pictures of each quote of a PDF, whose parts of pages are given: drawn one after the other, with the words marked. A part where nothing
 * is to be seen, and one of a damaged page, is no picture. Fails as a whole where the file cannot be opened; a crash of PDFium throws.
 */
export function drawCutOuts(
  pdfium: Pdfium,
  bytes: Uint8Array,
  quotes: readonly (readonly MarkedCutOut[])[],
  onPage?: (progress: { readonly pageIndex: number; readonly pageCount: number }) => void,
): Result<readonly QuotePictures[]> {
  pdfium.limitMemory(pagesMemory + 2 * bytes.length)
  const opened = openDocument(pdfium, bytes, undefined)
  if (!opened.ok) return opened
  const { document, close } = opened.value
  try {
    const pageCount = pdfium.call.FPDF_GetPageCount(document)
    return ok(
      quotes.map((cutOuts): QuotePictures => {
        const pictures = cutOuts.flatMap((cutOut) => {
          const picture = drawnCutOut(pdfium, document, cutOut)
          onPage?.({ pageIndex: cutOut.pageIndex, pageCount })
          return picture ?? []
        })
        if (cutOuts.length === 0) return { pictures, noPicture: 'Where it stands on the page is not known.' }
        return pictures.length < cutOuts.length ? { pictures, noPicture: 'Its page could not be drawn.' } : { pictures }
      }),
    )
  } finally {
    close()
  }
}

function drawnCutOut(pdfium: Pdfium, document: number, cutOut: MarkedCutOut): ReportPicture | null {
  const page = pdfium.call.FPDF_LoadPage(document, cutOut.pageIndex)
  if (page === 0) return null
  let picture: ReportPicture | null = null
  for (const scale of scales) {
    if (picture && picture.png.length <= largestPng) break
    picture = pictureOf(pdfium, page, cutOut, scale) ?? picture
  }
  pdfium.call.FPDF_ClosePage(page)
  return picture
}

function pictureOf(pdfium: Pdfium, page: number, cutOut: MarkedCutOut, wanted: number): ReportPicture | null {
  const { area, boxes, pageIndex } = cutOut
  const points = (area.right - area.left) * (area.bottom - area.top)
  const perPoint = Math.min(wanted, Math.sqrt(mostPixels / Math.max(1, points)))
  const inPixels = (box: Box): Box => ({
    left: Math.round((box.left - area.left) * perPoint),
    top: Math.round((box.top - area.top) * perPoint),
    right: Math.round((box.right - area.left) * perPoint),
    bottom: Math.round((box.bottom - area.top) * perPoint),
  })
  const { right: width, bottom: height } = inPixels(area)
  if (width < 1 || height < 1) return null
  const rgb = drawnPart(pdfium, page, cutOut, perPoint, { width, height })
  if (!rgb) return null
  const words = boxes.map(inPixels).map((box) => ({
    left: Math.max(0, box.left),
    top: Math.max(0, box.top),
    right: Math.min(width, box.right),
    bottom: Math.min(height, box.bottom),
  }))
  const pixels = { width, height, rgb }
  // A mark on an empty place proves nothing: a font may be missing, or the page is drawn otherwise than its text says.
  if (!words.some((box) => hasInk(pixels, box))) return null
  mark(pixels, words, cutOut, perPoint)
  return { png: pngOf(pixels, perPoint), widthPx: width, heightPx: height, perPoint, sheet: pageIndex + 1 }
}

/** A part of the page on white; null where there is no memory for it. */
function drawnPart(
  pdfium: Pdfium,
  page: number,
  { area, turn, withoutNotes }: MarkedCutOut,
  perPoint: number,
  { width, height }: Omit<Pixels, 'rgb'>,
): Uint8Array | null {
  const { call } = pdfium
  const [across, down] = [call.FPDF_GetPageWidthF(page), call.FPDF_GetPageHeightF(page)].map((length) =>
    Math.round(length * perPoint),
  )
  const bitmap = call.FPDFBitmap_Create(width, height, 0)
  if (bitmap === 0 || across === undefined || down === undefined) return null
  call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff)
  const [left, top] = [-Math.round(area.left * perPoint), -Math.round(area.top * perPoint)]
  const [wide, high] = turn % 180 === 0 ? [across, down] : [down, across]
  call.FPDF_RenderPageBitmap(bitmap, page, left, top, wide, high, turn / 90, withoutNotes ? 0 : withAnnotations)
  const start = call.FPDFBitmap_GetBuffer(bitmap)
  const bgrx = pdfium.bytes().subarray(start, start + 4 * width * height)
  const rgb = new Uint8Array(3 * width * height)
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
    rgb[to] = bgrx[from + 2]!
    rgb[to + 1] = bgrx[from + 1]!
    rgb[to + 2] = bgrx[from]!
  }
  call.FPDFBitmap_Destroy(bitmap)
  return inFewColors(rgb)
}

function hasInk({ width, rgb }: Pixels, box: Box): boolean {
  let [darkest, lightest] = [255, 0]
  for (let y = box.top; y < box.bottom; y += 1)
    for (let at = 3 * (y * width + box.left); at < 3 * (y * width + box.right); at += 3) {
      const brightness = (rgb[at]! + rgb[at + 1]! + rgb[at + 2]!) / 3
      darkest = Math.min(darkest, brightness)
      lightest = Math.max(lightest, brightness)
    }
  return lightest - darkest >= leastInk
}

/** Lays the ground over the words and a line under them, each pixel once: boxes of two lines may overlap. */
function mark(
  { width, height, rgb }: Pixels,
  words: readonly Box[],
  { color, isSuggestion }: MarkedCutOut,
  perPoint: number,
): void {
  const ink = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  const strengths = new Float32Array(width * height)
  const ground = isSuggestion ? strength.suggestion : strength.ground
  const thick = Math.max(1, Math.round(line.thick * perPoint))
  const [dash, period] = [line.dash * perPoint, (line.dash + line.gap) * perPoint]
  for (const { left, top, right, bottom } of words)
    for (let y = top; y < bottom; y += 1)
      for (let x = left; x < right; x += 1) {
        const inLine = y >= bottom - thick && (!isSuggestion || (x - left) % period < dash)
        strengths[y * width + x] = Math.max(strengths[y * width + x]!, inLine ? strength.line : ground)
      }
  for (let pixel = 0; pixel < strengths.length; pixel += 1) {
    const share = strengths[pixel]!
    if (share === 0) continue
    for (let channel = 0; channel < 3; channel += 1) {
      const at = 3 * pixel + channel
      rgb[at] = Math.round(rgb[at]! * (1 - share) + ink[channel]! * share)
    }
  }
}
