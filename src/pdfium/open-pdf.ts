import { lockedWithoutPassword } from '#core/pdf-lock.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { withCString } from './document-info.ts'
import { openForm, type FormValues } from './form-values.ts'
import type { Pdfium } from './pdfium-module.ts'

/** A document that is open in PDFium. */
export interface OpenDocument {
  readonly document: number
  readonly form: FormValues
  close(): void
}

/** Opens a document from bytes, which stay in PDFium's memory until it is closed. Fails in words for the writer. */
export function openDocument(pdfium: Pdfium, bytes: Uint8Array, password: string | undefined): Result<OpenDocument> {
  const { call } = pdfium
  const pointer = call.malloc(bytes.length)
  if (pointer === 0) return fail('too-large', 'This PDF is too large for the memory that is free.')
  pdfium.bytes().set(bytes, pointer)
  const document = withCString(pdfium, password ?? '', (word) =>
    call.FPDF_LoadMemDocument(pointer, bytes.length, password === undefined ? 0 : word),
  )
  if (document === 0) {
    const code = call.FPDF_GetLastError()
    call.free(pointer)
    return openingFailure(code, password, bytes)
  }
  const form = openForm(pdfium, document)
  return ok({
    document,
    form,
    close() {
      try {
        form.close()
        call.FPDF_CloseDocument(document)
        call.free(pointer)
      } catch {
        // After a crash the module cannot even close; it is dropped whole by then.
        return
      }
    },
  })
}

/** FPDF_GetLastError of fpdfview.h: 3 = format, 4 = password, 5 = security scheme that is not supported. */
function openingFailure(code: number, password: string | undefined, bytes: Uint8Array): Failure {
  if (code === 4)
    return fail(
      'encrypted',
      password === undefined
        ? 'This PDF is locked: a password is needed to open it.'
        : 'This password does not open the PDF.',
    )
  if (code === 5) return lockedWithoutPassword(bytes)
  return fail('bad-input', 'This PDF is damaged and cannot be read.', `PDFium error ${code}`)
}
