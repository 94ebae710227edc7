import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'
import type { PdfDocumentText } from '#core/paper/text/pdf-document-text.ts'
import { createPdfReader } from './read-pdf.ts'

/** The bytes of PDFium. */
export const wasm = new Uint8Array(readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')))
/** A reader of its own for the tests. */
export const reader = createPdfReader(wasm)

/** The bytes of a PDF that `draw` draws with pdfkit. */
export function pdfOf(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 60, compress: false, ...options })
    const parts: Uint8Array[] = []
    pdf.on('data', (part: Uint8Array) => parts.push(part))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))))
    draw(pdf)
    pdf.end()
  })
}

/** What a PDF says; throws where it cannot be read. */
export async function textOf(bytes: Uint8Array): Promise<PdfDocumentText> {
  const read = await reader.read(bytes)
  if (!read.ok) throw new Error(read.message)
  return read.value
}
