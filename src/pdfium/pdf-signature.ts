/** What a file is by its first bytes, where it is no PDF: the words of a message, or null where it may be a PDF. */
export function notAPdf(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'This file is empty.'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  // Readers accept some junk before the header (PDF 32000-1, implementation note 13: within the first 1024 bytes).
  if (head.includes('%PDF-') || head.includes('%!PS-Adobe-3.0 PDF')) return null
  const known = signatures.find(([pattern]) => pattern.test(head))
  return known ? `This is ${known[1]}, not a PDF.` : null
}

const signatures: readonly (readonly [RegExp, string])[] = [
  [/^\uFEFF?(?:ï»¿)?\s*(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|script)/i, 'a web page'],
  [/^(?:ï»¿)?\s*<\?xml/i, 'an XML file'],
  [/^\x89PNG/, 'a PNG image'],
  [/^\xff\xd8\xff/, 'a JPEG image'],
  [/^GIF8/, 'a GIF image'],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF image'],
  [/^MZ/, 'a program'],
  [/^\x7fELF/, 'a program'],
  [/^PK\x03\x04[^]{26,60}word\//, 'a Word document'],
  [/^PK\x03\x04/, 'a ZIP archive or an Office document'],
  [/^\xd0\xcf\x11\xe0/, 'an old Office document'],
  [/^\{\\rtf/, 'an RTF document'],
  [/^%!PS/, 'a PostScript file'],
  [/^AT&TFORM/, 'a DjVu document'],
  [/^(?:TY {2}-|@\w+\s*\{|PMID- )/m, 'a file of references'],
  [/^\x1f\x8b/, 'a compressed file'],
]
