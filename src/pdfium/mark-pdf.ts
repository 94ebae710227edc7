import type { PageHighlight } from '#core/report/paper-highlights.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { withCString } from './document-info.ts'
import { openDocument } from './open-pdf.ts'
import { filePoint, placementOf, type Placement } from './page-placement.ts'
import type { Pdfium } from './pdfium-module.ts'

/** A copy of a PDF with highlights in it. */
export interface MarkedPdf {
  readonly bytes: Uint8Array
  /** The PDF is signed: programs will say that the copy was changed after that. */
  readonly isSigned: boolean
}

/** What may be marked, in bytes: the file, its copy and the writing of it stand in memory together. */
const largestMarked = 200 * 1024 * 1024
/** Memory for the pages, beside those. */
const pagesMemory = 400 * 1024 * 1024

/** fpdf_annot.h, fpdf_save.h; table 22 of ISO 32000-1 (bit 6: notes may be added) and its table 165 (bit 3: printed with the page). */
const highlightSubtype = 9
const [incremental, whole] = [1, 2]
const mayAnnotate = 1 << 5
const printed = 1 << 2
/** Of 255: as strong as on the screen once it lies over white, and words stay black under it. */
const opacity = 90

/**
 * A copy with each highlight as an annotation of its own. Written behind the bytes of the original, which stand in the copy as they are,
 * so that nothing of it is made anew; where such a copy cannot be read back, all of it is written again. A highlight that an earlier copy
 * carried under the same name takes its place. Fails in a sentence for the writer; a crash of PDFium throws.
 */
export function markPdf(
  pdfium: Pdfium,
  bytes: Uint8Array,
  highlights: readonly PageHighlight[],
  onPage?: (progress: { readonly pageIndex: number; readonly pageCount: number }) => void,
): Result<MarkedPdf> {
  if (bytes.length > largestMarked)
    return fail('too-large', 'This PDF is larger than 200 MB, which is more than marks can be written into.')
  const { call } = pdfium
  pdfium.limitMemory(pagesMemory + 6 * bytes.length)
  const opened = openDocument(pdfium, bytes, undefined)
  if (!opened.ok) return opened
  const { document, close } = opened.value
  try {
    if (call.EPDF_IsEncrypted(document) !== 0 && (call.FPDF_GetDocUserPermissions(document) & mayAnnotate) === 0)
      return fail('refused', 'Its maker has locked this PDF against notes, so no marks were written into a copy.')
    const pageCount = call.FPDF_GetPageCount(document)
    const byPage = new Map<number, PageHighlight[]>()
    for (const each of highlights) byPage.set(each.pageIndex, [...(byPage.get(each.pageIndex) ?? []), each])
    for (const [pageIndex, ofPage] of byPage) {
      if (!writeOnPage(pdfium, document, pageIndex, ofPage))
        return fail('bad-input', `Page ${pageIndex + 1} of this PDF is damaged, and no marks can be written on it.`)
      onPage?.({ pageIndex, pageCount })
    }
    const isSigned = call.FPDF_GetSignatureCount(document) > 0
    for (const way of [incremental, whole]) {
      const copy = savedCopy(pdfium, document, way)
      if (copy && holdsAll(pdfium, copy, pageCount, byPage)) return ok({ bytes: copy, isSigned })
    }
    return fail('bad-input', 'The copy with its marks could not be opened again, so it was thrown away.')
  } finally {
    close()
  }
}

function writeOnPage(
  pdfium: Pdfium,
  document: number,
  pageIndex: number,
  highlights: readonly PageHighlight[],
): boolean {
  const { call } = pdfium
  const page = call.FPDF_LoadPage(document, pageIndex)
  if (page === 0) return false
  const scratch = call.malloc(64)
  const place = placementOf(pdfium, page, scratch)
  for (const highlight of highlights) {
    withWideString(pdfium, highlight.name, (name) => call.EPDFPage_RemoveAnnotByName(page, name))
    const annotation = call.FPDFPage_CreateAnnot(page, highlightSubtype)
    if (annotation === 0) return false
    writeHighlight(pdfium, annotation, highlight, place, scratch)
    call.FPDFPage_CloseAnnot(annotation)
  }
  call.free(scratch)
  call.FPDF_ClosePage(page)
  return true
}

function writeHighlight(
  pdfium: Pdfium,
  annotation: number,
  highlight: PageHighlight,
  place: Placement,
  scratch: number,
): void {
  const { call } = pdfium
  const floats = (values: readonly number[]): number => {
    pdfium.floats().set(values, scratch >> 2)
    return scratch
  }
  // Upper left, upper right, lower left, lower right as one reads: the order that programs write and expect.
  const quads = highlight.boxes.map(({ left, top, right, bottom }) => [
    ...filePoint(place, left, top),
    ...filePoint(place, right, top),
    ...filePoint(place, left, bottom),
    ...filePoint(place, right, bottom),
  ])
  const xs = quads.flatMap((quad) => quad.filter((_, index) => index % 2 === 0))
  const ys = quads.flatMap((quad) => quad.filter((_, index) => index % 2 === 1))
  // FS_RECTF is left, top, right, bottom. A point wider than its quadrilaterals: rounding must not put one of them outside.
  call.FPDFAnnot_SetRect(
    annotation,
    floats([Math.min(...xs) - 1, Math.max(...ys) + 1, Math.max(...xs) + 1, Math.min(...ys) - 1]),
  )
  for (const quad of quads) call.FPDFAnnot_AppendAttachmentPoints(annotation, floats(quad))
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(highlight.color.slice(at, at + 2), 16))
  call.FPDFAnnot_SetColor(annotation, 0, red ?? 0, green ?? 0, blue ?? 0, 255)
  call.EPDFAnnot_SetOpacity(annotation, opacity)
  call.FPDFAnnot_SetFlags(annotation, printed)
  const date = `D:${highlight.madeAt.replaceAll(/[-:T]|\.\d+/g, '')}`
  const texts = {
    NM: highlight.name,
    T: highlight.author,
    Subj: highlight.subject,
    Contents: highlight.words,
    CreationDate: date,
    M: date,
  }
  for (const [key, text] of Object.entries(texts))
    withCString(pdfium, key, (name) =>
      withWideString(pdfium, text, (words) => call.FPDFAnnot_SetStringValue(annotation, name, words)),
    )
  call.EPDFAnnot_GenerateAppearance(annotation)
}

/** Runs `task` with a pointer to a zero-ended UTF-16 copy of a string, FPDF_WIDESTRING. */
function withWideString<T>(pdfium: Pdfium, text: string, task: (pointer: number) => T): T {
  const units = Uint16Array.from({ length: text.length + 1 }, (_, index) => text.charCodeAt(index) || 0)
  const pointer = pdfium.call.malloc(units.byteLength)
  pdfium.bytes().set(new Uint8Array(units.buffer), pointer)
  try {
    return task(pointer)
  } finally {
    pdfium.call.free(pointer)
  }
}

/** The document as it is now, written one way; null where PDFium cannot. */
function savedCopy(pdfium: Pdfium, document: number, way: number): Uint8Array | null {
  const { call } = pdfium
  const writer = call.PDFiumExt_OpenFileWriter()
  try {
    if (call.FPDF_SaveAsCopy(document, writer, way) === 0) return null
    const size = call.PDFiumExt_GetFileWriterSize(writer)
    const pointer = call.malloc(size)
    if (pointer === 0) return null
    call.PDFiumExt_GetFileWriterData(writer, pointer, size)
    const copy = pdfium.bytes().slice(pointer, pointer + size)
    call.free(pointer)
    return copy
  } finally {
    call.PDFiumExt_CloseFileWriter(writer)
  }
}

/** Whether a copy opens again, with all pages and every highlight on its page. */
function holdsAll(
  pdfium: Pdfium,
  copy: Uint8Array,
  pageCount: number,
  byPage: ReadonlyMap<number, readonly PageHighlight[]>,
): boolean {
  const { call } = pdfium
  const opened = openDocument(pdfium, copy, undefined)
  if (!opened.ok) return false
  const { document, close } = opened.value
  try {
    if (call.FPDF_GetPageCount(document) !== pageCount) return false
    return [...byPage].every(([pageIndex, highlights]) => {
      const page = call.FPDF_LoadPage(document, pageIndex)
      if (page === 0) return false
      const isThere = highlights.every(({ name }) =>
        withWideString(pdfium, name, (pointer) => {
          const annotation = call.EPDFPage_GetAnnotByName(page, pointer)
          if (annotation !== 0) call.FPDFPage_CloseAnnot(annotation)
          return annotation !== 0
        }),
      )
      call.FPDF_ClosePage(page)
      return isThere
    })
  } finally {
    close()
  }
}
