import type { TextVariable } from '#core/references/fields/reference-draft.ts'

/** Where EndNote's XML holds a plain text variable: the path of element names below `<record>`. Read and written by this table. */
interface EndNotePath {
  readonly path: readonly string[]
  readonly variable: TextVariable
  /** Line ends are kept. */
  readonly lines?: true
}

/** After the RSXML DTD of EndNote's XML export. Names, dates, keywords, pages, serial numbers and links have rules of their own. */
export const endNotePaths: readonly EndNotePath[] = [
  { path: ['titles', 'title'], variable: 'title' },
  { path: ['titles', 'short-title'], variable: 'title-short' },
  { path: ['titles', 'tertiary-title'], variable: 'collection-title' },
  { path: ['volume'], variable: 'volume' },
  { path: ['edition'], variable: 'edition' },
  { path: ['publisher'], variable: 'publisher' },
  { path: ['pub-location'], variable: 'publisher-place' },
  { path: ['abstract'], variable: 'abstract', lines: true },
  { path: ['notes'], variable: 'note', lines: true },
  { path: ['language'], variable: 'language' },
  { path: ['work-type'], variable: 'genre' },
  { path: ['remote-database-name'], variable: 'source' },
  { path: ['label'], variable: 'citation-key' },
]
