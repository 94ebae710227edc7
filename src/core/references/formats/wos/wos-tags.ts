import type { TextVariable } from '#core/references/fields/reference-draft.ts'

/** What a Web of Science tag holds: a variable, or something with a rule of its own (see `readWosRecord`). */
export type WosTarget =
  | TextVariable
  | 'author'
  | 'full-author'
  | 'editor'
  | 'group-author'
  | 'year'
  | 'month'
  | 'first-page'
  | 'last-page'
  | 'article-number'
  | 'serial-number'
  | 'journal'
  | 'series'
  | 'publication-type'
  | 'keywords'
  | 'book-author'
  | 'book-full-author'
  | 'book-group'
  | 'early-access'
  | 'book-doi'
  | 'iso-journal'

/**
 * Tags of Web of Science's tagged and tab-delimited exports, after Clarivate's "Web of Science Core Collection field tags".
 * What is not here is kept under its tag.
 */
export const wosTargets: ReadonlyMap<string, WosTarget> = new Map<string, WosTarget>([
  ['PT', 'publication-type'],
  ['AU', 'author'],
  ['AF', 'full-author'],
  ['BA', 'book-author'],
  ['BF', 'book-full-author'],
  ['CA', 'group-author'],
  ['GP', 'book-group'],
  ['BE', 'editor'],
  ['ED', 'editor'],
  ['TI', 'title'],
  ['SO', 'journal'],
  ['SE', 'series'],
  ['BS', 'collection-title'],
  ['LA', 'language'],
  ['DT', 'genre'],
  ['CT', 'event-title'],
  ['DE', 'keywords'],
  ['ID', 'keywords'],
  ['AB', 'abstract'],
  ['PU', 'publisher'],
  ['PI', 'publisher-place'],
  ['SN', 'serial-number'],
  ['EI', 'serial-number'],
  ['BN', 'serial-number'],
  ['J9', 'container-title-short'],
  ['JI', 'iso-journal'],
  ['EA', 'early-access'],
  ['D2', 'book-doi'],
  ['PD', 'month'],
  ['PY', 'year'],
  ['VL', 'volume'],
  ['IS', 'issue'],
  ['BP', 'first-page'],
  ['EP', 'last-page'],
  ['AR', 'article-number'],
  ['DI', 'DOI'],
  ['PM', 'PMID'],
  ['UT', 'citation-key'],
  ['PN', 'number'],
])
