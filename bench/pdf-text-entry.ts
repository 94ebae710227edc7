export { createPdfReader } from '#pdfium/read-pdf.ts'
