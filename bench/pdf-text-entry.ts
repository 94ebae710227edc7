import { suggest } from '#core/extraction/extractors.ts'
import { metadataReference, readPaperMetadata } from '#core/extraction/paper-metadata.ts'
import type { PdfDocumentText } from '#core/text/pdf-document-text.ts'
import { prepareText } from '#core/text/prepare-text.ts'

export { createPdfReader } from '#pdfium/read-pdf.ts'

/** What the app and the command line do with a paper's text: metadata, and suggestions of every field. */
export function suggestFor(pdf: PdfDocumentText) {
  const { title = null } = metadataReference(readPaperMetadata(pdf))
  return suggest(prepareText(pdf.paper, { title }))
}
