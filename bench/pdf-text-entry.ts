export { createPdfReader } from '#pdfium/read-pdf.ts'
// What the app and the command line do with a paper's text: metadata, and suggestions of every field.
export { readContents as suggestFor } from '#core/suggestions/suggest-for-paper.ts'
