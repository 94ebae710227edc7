import { hasPdfHeader } from '#core/pdf-header.ts'

/** What a file is by its first bytes, where it is no PDF: the words of a message, or null where it may be a PDF. */
export function notAPdf(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'This file is empty.'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (hasPdfHeader(bytes) || head.includes('%!PS-Adobe-3.0 PDF')) return null
  const known =
    binarySignatures.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1] ??
    textSignatures.find(([pattern]) => pattern.test(head))?.[1]
  return known === undefined ? null : `This is ${known}, not a PDF.`
}

const binarySignatures: readonly (readonly [readonly number[], string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
  [[0x49, 0x49, 0x2a, 0], 'a TIFF image'],
  [[0x4d, 0x4d, 0, 0x2a], 'a TIFF image'],
  [[0x4d, 0x5a], 'a program'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x50, 0x4b, 3, 4], 'a ZIP archive or an Office document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document'],
  [[0x1f, 0x8b], 'a compressed file'],
]

const textSignatures: readonly (readonly [RegExp, string])[] = [
  [/^(?:ï»¿)?\s*(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|script)/i, 'a web page'],
  [/^(?:ï»¿)?\s*<\?xml/i, 'an XML file'],
  [/^\{\\rtf/, 'an RTF document'],
  [/^%!PS/, 'a PostScript file'],
  [/^AT&TFORM/, 'a DjVu document'],
  [/^(?:TY {2}-|@\w+\s*\{|PMID- )/m, 'a file of references'],
]
