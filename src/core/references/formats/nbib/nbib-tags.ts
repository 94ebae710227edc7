import type { TextVariable } from '#core/references/fields/reference-draft.ts'

/** What a MEDLINE tag holds: a variable, or something with a rule of its own (see `readNbibRecord`). */
export type NbibTarget =
  | TextVariable
  | 'author'
  | 'short-author'
  | 'corporate-author'
  | 'editor'
  | 'short-editor'
  | 'issued'
  | 'journal'
  | 'journal-short'
  | 'book-title'
  | 'pages'
  | 'serial-number'
  | 'location-id'
  | 'publication-type'
  | 'heading'

/** One line of the table. */
interface NbibTag {
  readonly tag: string
  readonly target: NbibTarget
}

/**
 * MEDLINE display tags, after NLM's "MEDLINE/PubMed Data Element (Field) Descriptions". Read: tag to target; written: the first tag of a
 * target. Every other tag is kept under its own name (affiliations, grants, dates of indexing, conflict of interest statement ...).
 */
export const nbibTags: readonly NbibTag[] = [
  { tag: 'PMID', target: 'PMID' },
  { tag: 'PMC', target: 'PMCID' },
  { tag: 'IS', target: 'serial-number' },
  { tag: 'ISBN', target: 'serial-number' },
  { tag: 'VI', target: 'volume' },
  { tag: 'IP', target: 'issue' },
  { tag: 'DP', target: 'issued' },
  { tag: 'TI', target: 'title' },
  { tag: 'BTI', target: 'book-title' },
  { tag: 'PG', target: 'pages' },
  { tag: 'LID', target: 'location-id' },
  { tag: 'AID', target: 'location-id' },
  { tag: 'DOI', target: 'DOI' },
  { tag: 'AB', target: 'abstract' },
  { tag: 'FAU', target: 'author' },
  { tag: 'AU', target: 'short-author' },
  { tag: 'CN', target: 'corporate-author' },
  { tag: 'FED', target: 'editor' },
  { tag: 'ED', target: 'short-editor' },
  { tag: 'LA', target: 'language' },
  { tag: 'PT', target: 'publication-type' },
  { tag: 'PL', target: 'publisher-place' },
  { tag: 'PB', target: 'publisher' },
  { tag: 'EN', target: 'edition' },
  { tag: 'CTI', target: 'collection-title' },
  { tag: 'TA', target: 'journal-short' },
  { tag: 'JT', target: 'journal' },
  { tag: 'OT', target: 'keyword' },
  { tag: 'MH', target: 'heading' },
  { tag: 'GN', target: 'note' },
]

/** Tag -> target. */
export const nbibTargets: ReadonlyMap<string, NbibTarget> = new Map(nbibTags.map((row) => [row.tag, row.target]))
