import type { PdfInfo, PdfLink } from '#core/paper/text/pdf-document-text.ts'
import type { FileWords } from './file-words.ts'
import type { Pdfium } from './pdfium-module.ts'

/** Entries of the information dictionary by our names; the first that is there counts. */
const infoKeys: Readonly<Record<keyof PdfInfo, readonly string[]>> = {
  title: ['Title'],
  author: ['Author'],
  subject: ['Subject'],
  keywords: ['Keywords'],
  creator: ['Creator'],
  producer: ['Producer'],
  creationDate: ['CreationDate'],
  modificationDate: ['ModDate'],
  doi: ['doi', 'DOI', 'WPS-ARTICLEDOI'],
}

/** The information dictionary of an open document. */
export function readInfo(pdfium: Pdfium, document: number): PdfInfo {
  const info: { -readonly [K in keyof PdfInfo]?: string } = {}
  for (const [name, keys] of Object.entries(infoKeys)) {
    const value = keys.map((key) => metaText(pdfium, document, key)).find((text) => text !== '')
    if (value !== undefined && isInfoName(name)) info[name] = value
  }
  return info
}

/** The labels that the file itself gives its first `count` pages (ISO 32000-1, 12.4.2); empty where it has none. */
export function readPageLabels(pdfium: Pdfium, document: number, count: number): readonly string[] {
  const labelOf = (pageIndex: number) =>
    sizedText(
      pdfium,
      (buffer, length) => pdfium.call.FPDF_GetPageLabel(document, pageIndex, buffer, length),
      'utf-16le',
    )
  // A tree of labels names the first page; without one the others are not asked for.
  return labelOf(0) === '' ? [] : Array.from({ length: count }, (_, pageIndex) => labelOf(pageIndex))
}

function isInfoName(name: string): name is keyof PdfInfo {
  return name in infoKeys
}

function metaText(pdfium: Pdfium, document: number, key: string): string {
  return withCString(pdfium, key, (keyPointer) =>
    sizedText(
      pdfium,
      (buffer, length) => pdfium.call.FPDF_GetMetaText(document, keyPointer, buffer, length),
      'utf-16le',
    ),
  )
    .replace(/\s+/g, ' ')
    .trim()
}

/** Runs `task` with a pointer to a zero-ended copy of a string. */
export function withCString<T>(pdfium: Pdfium, text: string, task: (pointer: number) => T): T {
  const encoded = new TextEncoder().encode(text)
  const pointer = pdfium.call.malloc(encoded.length + 1)
  pdfium.bytes().set(encoded, pointer)
  pdfium.bytes()[pointer + encoded.length] = 0
  try {
    return task(pointer)
  } finally {
    pdfium.call.free(pointer)
  }
}

/** The text that a function of PDFium's usual kind gives: asked first for its size in bytes, zero at the end included. */
export function sizedText(
  pdfium: Pdfium,
  ask: (buffer: number, length: number) => number,
  encoding: 'utf-16le' | 'utf-8',
): string {
  const size = Math.min(ask(0, 0), 1 << 20)
  if (size <= 0) return ''
  const buffer = pdfium.call.malloc(size)
  try {
    ask(buffer, size)
    return new TextDecoder(encoding).decode(pdfium.bytes().slice(buffer, buffer + size)).replace(/\0+$/, '')
  } finally {
    pdfium.call.free(buffer)
  }
}

/** Web links of an open page, at most 500, and whether one of its links would start a program. */
export function readLinks(
  pdfium: Pdfium,
  document: number,
  page: number,
  pageIndex: number,
  pageHeight: number,
  scratch: number,
) {
  const { call } = pdfium
  const links: PdfLink[] = []
  let launches = false
  pdfium.ints()[scratch >> 2] = 0
  for (let count = 0; count < 500 && call.FPDFLink_Enumerate(page, scratch, scratch + 8) !== 0; count += 1) {
    const link = pdfium.ints()[(scratch + 8) >> 2] ?? 0
    const action = call.FPDFLink_GetAction(link)
    if (action === 0) continue
    const type = call.FPDFAction_GetType(action)
    if (type === actionTypes.launch) launches = true
    if (type !== actionTypes.address) continue
    const url = sizedText(
      pdfium,
      (buffer, length) => call.FPDFAction_GetURIPath(document, action, buffer, length),
      'utf-8',
    )
    if (call.FPDFLink_GetAnnotRect(link, scratch + 16) === 0) continue
    const box = pdfium.floats().subarray((scratch + 16) >> 2, (scratch + 32) >> 2)
    const [left = 0, top = 0, right = 0, bottom = 0] = box
    links.push({ url, box: { pageIndex, left, top: pageHeight - top, right, bottom: pageHeight - bottom } })
  }
  return { links, launches }
}

/** Action types of fpdf_doc.h. */
const actionTypes = { address: 3, launch: 4 } as const

const actionNames = [
  ['/JavaScript', 'JavaScript'],
  ['/Launch', 'opens other programs'],
  ['/SubmitForm', 'sends form data'],
  ['/EmbeddedFile', 'embedded files'],
] as const

/** What the document could do by itself, in words. Nothing of it is ever run. */
export function activeContentOf(pdfium: Pdfium, document: number, fileWords: FileWords, launches: boolean): string[] {
  const { call } = pdfium
  const found = new Set<string>()
  if (call.FPDFDoc_GetJavaScriptActionCount(document) > 0) found.add('JavaScript')
  if (launches) found.add('opens other programs')
  if (call.FPDFDoc_GetAttachmentCount(document) > 0) found.add('embedded files')
  if (call.FPDF_GetFormType(document) >= 2) found.add('XFA form')
  for (const [name, words] of actionNames) if (fileWords.has(name)) found.add(words)
  return [...found]
}
