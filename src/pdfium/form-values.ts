import type { FilledIn } from '#core/paper/text/filled-in.ts'
import { sizedText } from './document-info.ts'
import { placementOf, shownBox } from './page-placement.ts'
import type { Pdfium } from './pdfium-module.ts'

/** The values of a document's form fields. Nothing is calculated, validated or run: PDFium is built without scripts, and no action is called. */
export interface FormValues {
  /** What is filled in on an open page; empty fields and what cannot be seen are left out. `scratch` is a block of memory. */
  onPage(page: number, scratch: number): readonly FilledIn[]
  close(): void
}

const noForm: FormValues = { onPage: () => [], close: () => undefined }

/** Subtype of an annotation, types of fields, bits of flags, by fpdf_annot.h, fpdf_formfill.h and ISO 32000-1 (12.5.3, 12.7.4.3). */
const widget = 20
const fieldTypes = { checkBox: 2, radioButton: 3, comboBox: 4, listBox: 5, textField: 6 } as const
const unseen = 2 + 32
const password = 1 << 13
/** Fields that are looked at on a page; a form on paper has far fewer. */
const mostFields = 2000

/** Opens the form of a document; one without a form, or whose form is kept in XFA alone, has no values. */
export function openForm(pdfium: Pdfium, document: number): FormValues {
  const { call } = pdfium
  if (call.FPDF_GetFormType(document) === 0) return noForm
  const info = call.PDFiumExt_OpenFormFillInfo()
  const form = call.PDFiumExt_InitFormFillEnvironment(document, info)
  if (form === 0) {
    call.PDFiumExt_CloseFormFillInfo(info)
    return noForm
  }
  return {
    onPage: (page, scratch) => valuesOf(pdfium, form, page, scratch),
    close() {
      call.PDFiumExt_ExitFormFillEnvironment(form)
      call.PDFiumExt_CloseFormFillInfo(info)
    },
  }
}

function valuesOf(pdfium: Pdfium, form: number, page: number, scratch: number): readonly FilledIn[] {
  const { call } = pdfium
  const found: FilledIn[] = []
  const count = Math.min(call.FPDFPage_GetAnnotCount(page), mostFields)
  const place = count > 0 ? placementOf(pdfium, page, scratch) : null
  for (let index = 0; place && index < count; index += 1) {
    const field = call.FPDFPage_GetAnnot(page, index)
    if (field === 0) continue
    const value = valueOf(pdfium, form, field)
    if (value && call.FPDFAnnot_GetRect(field, scratch) !== 0) {
      const at = scratch >> 2
      const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.floats().subarray(at, at + 4)
      found.push({ value, box: shownBox(place, { left, top, right, bottom }) })
    }
    call.FPDFPage_CloseAnnot(field)
  }
  return found
}

/** What is filled into a field, '' where nothing is: a cross for a box that is checked. */
function valueOf(pdfium: Pdfium, form: number, field: number): string {
  const { call } = pdfium
  if (call.FPDFAnnot_GetSubtype(field) !== widget || (call.FPDFAnnot_GetFlags(field) & unseen) !== 0) return ''
  switch (call.FPDFAnnot_GetFormFieldType(form, field)) {
    case fieldTypes.checkBox:
    case fieldTypes.radioButton:
      return call.FPDFAnnot_IsChecked(form, field) ? '☒' : ''
    case fieldTypes.textField:
      if ((call.FPDFAnnot_GetFormFieldFlags(form, field) & password) !== 0) return ''
      return textOf(pdfium, form, field)
    case fieldTypes.comboBox:
    case fieldTypes.listBox:
      return textOf(pdfium, form, field)
    default:
      return ''
  }
}

function textOf(pdfium: Pdfium, form: number, field: number): string {
  return sizedText(
    pdfium,
    (buffer, length) => pdfium.call.FPDFAnnot_GetFormFieldValue(form, field, buffer, length),
    'utf-16le',
  )
}
