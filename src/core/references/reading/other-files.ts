const webPage =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^]{0,300}?-->\s*)?(?:<!doctype (?:html|netscape-bookmark-file-1)|<html[\s>])/i

/** Kinds of file that are dropped by mistake, by their first signs, and what is said of each. */
const kinds: readonly (readonly [RegExp | string, string])[] = [
  ['%PDF-', 'This is a PDF, not a list of references. Please import it as a paper.'],
  [
    /^PK[^]{2,80}application\/epub\+zip/,
    'This is an e-book (EPUB), not a file of references. Please copy its list of references, and paste it.',
  ],
  [
    /^PK[^]{2,1900}(?:\.iwa|ppt\/(?:slides|presentation))/,
    'This is a document of Pages, Numbers, Keynote or PowerPoint. Please save it as Word (.docx), Excel (.xlsx) or text, and import that.',
  ],
  [
    'PK\u0003\u0004',
    'This is a compressed file, and no Word (.docx), Excel (.xlsx) or OpenDocument (.odt, .ods) file that could be read. Please unpack it, or save the references from it as text, CSV or RIS.',
  ],
  [
    'ÐÏ\u0011à',
    'This is a document of an old kind (Word .doc or Excel .xls). Please save it as .docx, .xlsx or text, and import that.',
  ],
  [/^BEGIN:VCALENDAR/i, 'This is a calendar, not a file of references.'],
  [/^BEGIN:VCARD/i, 'This is an address book, not a file of references.'],
  [/^\{\\rtf/, 'This is an RTF document. Please save it as plain text, or paste the references.'],
  [/^.?PNG|^GIF8|^ÿØÿ/, 'This is a picture, not a file of references.'],
  [
    'SQLite format 3',
    'This is a database file (of Zotero, an EndNote library .enl, or another program). Please export the references from the program first, as RIS or XML.',
  ],
  [
    /^bplist0|^\[InternetShortcut\]|^(?:<\?xml[^>]{0,100}\?>\s*)?(?:<!DOCTYPE plist[^>]{0,200}>\s*)?<plist[\s>]/,
    'This is a saved link (.webloc or .url), not a file of references. Please open the page, and copy its reference or DOI.',
  ],
  [
    /^(?:MIME-Version:|From: <Saved by|Snapshot-Content-Location:)[^]{0,1500}multipart\/related/i,
    'This is a web page saved as one file (MHTML). Please use the export or citation button of the page.',
  ],
]

/** Kinds that are XML or a web page, by their first elements: some of them have a reader, which is asked first. */
const markup: readonly (readonly [RegExp, string])[] = [
  [
    /<CitaviExchangeData[\s>]/,
    'This is a project or exchange file of Citavi. Please export the references from Citavi as RIS or BibTeX.',
  ],
  [
    /<TEI(?:Corpus)?[\s>]|<tei:TEI/,
    'This is TEI XML (of GROBID or another program that reads papers). Please export the references as BibTeX, or import the paper itself.',
  ],
  [/<rdf:RDF[\s>]/, 'This is RDF of another kind than Zotero’s. Please export the references as RIS or CSL-JSON.'],
  [
    /<(?:w:document|pkg:package)[\s>]/,
    'This is the inside of a Word document. Please import the document (.docx) itself.',
  ],
  [
    webPage,
    'This is a web page, and no references were found in its text. Please use the export or citation button of the page.',
  ],
  [
    /<(?:marc:)?(?:collection|record)\s[^>]{0,200}MARC21\/slim/,
    'This is MARC XML of a library catalogue. Please export the references as RIS, BibTeX or MODS.',
  ],
  [/<(?:opml|rss|feed)[\s>]/, 'This is a news feed or a list of feeds, not a file of references.'],
  [
    /^\s*<\?xml[\s>]/,
    'This XML is none of the kinds that references come in. Please export the references as RIS, BibTeX or EndNote XML.',
  ],
]

const looked = 4096

/** True for a page of the web as a whole, and for the bookmarks of a browser. */
export function isWebPage(text: string): boolean {
  return webPage.test(text.slice(0, 3000))
}

/** What a text is where it is no file of references at all, as a sentence; null where it may be one. */
export function otherKindOfFile(head: string): string | null {
  const start = head.slice(0, 2000)
  const kind = kinds.find(([sign]) => (typeof sign === 'string' ? start.startsWith(sign) : sign.test(start)))
  if (kind !== undefined) return kind[1]
  return looksBinary(head)
    ? 'This is a binary file, not a text of references. Please export the references from the program it belongs to, as RIS or BibTeX.'
    : null
}

/** What XML or HTML is that no reader knows, as a sentence; null for any other text. */
export function otherKindOfMarkup(head: string): string | null {
  const start = head.slice(0, 3000)
  return markup.find(([sign]) => sign.test(start))?.[1] ?? null
}

/** True where a text has control characters as only binary files have them; NUL, which pads some texts, and Ctrl+Z count for nothing. */
export function looksBinary(head: string): boolean {
  const length = Math.min(head.length, looked)
  let controls = 0
  for (let at = 0; at < length; at += 1) {
    const code = head.charCodeAt(at)
    if (code > 0 && code < 32 && !(code >= 9 && code <= 13) && code !== 26 && code !== 27) controls += 1
  }
  return controls > Math.max(3, length / 50)
}
