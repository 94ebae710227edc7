/** Kinds of file that are dropped by mistake, by their first signs, and what is said of each. */
const kinds: readonly (readonly [RegExp | string, string])[] = [
  ['%PDF-', 'This is a PDF, not a list of references. Please import it as a paper.'],
  [
    'PK\u0003\u0004',
    'This is a compressed file (a Word or Excel document, or an archive). Please save the references from it as text, CSV or RIS.',
  ],
  [
    /^\s*<!doctype html|^\s*<html[\s>]/i,
    'This is a web page, not a file of references. Please use the export or citation button of the page.',
  ],
  [
    /^(?:From: <Saved by|Snapshot-Content-Location:|MIME-Version:[^]{0,120}multipart\/related)/i,
    'This is a saved web page, not a file of references. Please use the export or citation button of the page.',
  ],
  ['{\\rtf', 'This is an RTF document. Please save it as plain text, or paste the references.'],
  [/^.?PNG|^GIF8|^ÿØÿ/, 'This is a picture, not a file of references.'],
  [
    'SQLite format 3',
    'This is a database file (of Zotero or another program). Please export the references from the program first.',
  ],
]

/** What a text is where it is no file of references at all, as a sentence; null where it may be one. */
export function otherKindOfFile(head: string): string | null {
  const start = head.slice(0, 200)
  return kinds.find(([sign]) => (typeof sign === 'string' ? start.startsWith(sign) : sign.test(start)))?.[1] ?? null
}
