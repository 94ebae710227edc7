import type { PaperText, PageBox } from './paper-text.ts'

/** Everything that is read out of a PDF at import. */
export interface PdfDocumentText {
  readonly paper: PaperText
  /** Pages of the file; `paper` has fewer where `truncated`. */
  readonly pageCount: number
  /** True where reading stopped at the limit of pages. */
  readonly truncated: boolean
  readonly info: PdfInfo
  /** Null where the file has no XMP packet that can be read. */
  readonly xmp: PdfXmp | null
  readonly links: readonly PdfLink[]
  /** No page has words: a scan, or drawings only. Readable, but nothing can be suggested or found. */
  readonly noTextLayer: boolean
  /** What the file could do if it were let: "JavaScript", "opens other programs", "embedded files" ... Never run or opened. */
  readonly activeContent: readonly string[]
  /** 0-based pages that could not be read. */
  readonly damagedPages: readonly number[]
}

/** The document information dictionary (ISO 32000-1, 14.3.3), values as they stand; absent where empty. */
export interface PdfInfo {
  readonly title?: string
  readonly author?: string
  readonly subject?: string
  readonly keywords?: string
  readonly creator?: string
  readonly producer?: string
  /** As in the file: "D:20160223112409+05'30'". */
  readonly creationDate?: string
  readonly modificationDate?: string
  /** Some publishers' own entry. */
  readonly doi?: string
}

/** What XMP packets of publishers say about an article (dc, prism, pdfx, crossmark namespaces). */
export interface PdfXmp {
  readonly title?: string
  readonly creators: readonly string[]
  readonly doi?: string
  readonly publicationName?: string
  readonly publisher?: string
  readonly volume?: string
  readonly issue?: string
  readonly startingPage?: string
  readonly endingPage?: string
  readonly issn?: string
  /** The article's own date where given (cover, publication, online), ISO 8601 as it stands. */
  readonly publicationDate?: string
  /** When the file was made. */
  readonly createDate?: string
  readonly description?: string
}

/** A link to a web address, with its place. */
export interface PdfLink {
  readonly url: string
  readonly box: PageBox
}
