import { suggest } from '#core/suggestions/extractors.ts'
import { metadataReference, readPaperMetadata } from '#core/paper/metadata/paper-metadata.ts'
import type { PdfDocumentText } from '#core/paper/text/pdf-document-text.ts'
import { prepareText } from '#core/paper/structure/prepare-text.ts'

export { createPdfReader } from '#pdfium/read-pdf.ts'

/** What the app and the command line do with a paper's text: metadata, and suggestions of every field. */
export function suggestFor(pdf: PdfDocumentText) {
  const { title = null } = metadataReference(readPaperMetadata(pdf))
  return suggest(prepareText(pdf.paper, { title }))
}
