import type { CslType } from '#core/model/reference.ts'
import type { TextVariable } from '#core/references/fields/reference-draft.ts'

/** What a BibTeX field holds: a variable, or something with a rule of its own (see `readBibtexEntry`). */
export type BibtexTarget =
  | TextVariable
  | 'author'
  | 'editor'
  | 'translator'
  | 'accessed'
  | 'date'
  | 'year'
  | 'month'
  | 'day'
  | 'subtitle'
  | 'host-subtitle'
  | 'journal'
  | 'full-journal'
  | 'host'
  | 'main-title'
  | 'pages'
  | 'article-number'
  | 'issue-or-name'
  | 'eprint'
  | 'eprint-type'
  | 'how-published'
  | 'serial-number'
  | 'subtype'
  | 'link'
  | 'own'
  | 'verbatim'

/** One line of the table: a field, its target, and the types for which it is so (all where absent). */
interface BibtexField {
  readonly name: string
  readonly target: BibtexTarget
  readonly types?: readonly CslType[]
}

const articles: readonly CslType[] = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'article',
  'periodical',
]
const reports: readonly CslType[] = ['thesis', 'report']

/**
 * Fields of BibTeX and BibLaTeX (manual, 2.2). Read: the first row of a name that holds for the type. Written: the
 * first row of a target that holds. What is not here is kept under its name.
 */
const bibtexFields: readonly BibtexField[] = [
  { name: 'author', target: 'author' },
  { name: 'editor', target: 'editor' },
  { name: 'translator', target: 'translator' },
  { name: 'title', target: 'title' },
  { name: 'subtitle', target: 'subtitle' },
  { name: 'shorttitle', target: 'title-short' },
  { name: 'journal', target: 'journal', types: articles },
  { name: 'booktitle', target: 'host' },
  { name: 'journal', target: 'journal' },
  { name: 'journaltitle', target: 'journal' },
  { name: 'fjournal', target: 'full-journal' },
  { name: 'journalsubtitle', target: 'host-subtitle' },
  { name: 'booksubtitle', target: 'host-subtitle' },
  { name: 'maintitle', target: 'main-title' },
  { name: 'shortjournal', target: 'container-title-short' },
  { name: 'journalabbr', target: 'container-title-short' },
  { name: 'abbrev_source_title', target: 'container-title-short' },
  { name: 'series', target: 'collection-title' },
  { name: 'eventtitle', target: 'event-title' },
  { name: 'year', target: 'year' },
  { name: 'month', target: 'month' },
  { name: 'day', target: 'day' },
  { name: 'date', target: 'date' },
  { name: 'urldate', target: 'accessed' },
  { name: 'lastchecked', target: 'accessed' },
  { name: 'accessed', target: 'accessed' },
  { name: 'volume', target: 'volume' },
  { name: 'number', target: 'issue', types: articles },
  { name: 'number', target: 'number' },
  { name: 'issue', target: 'issue-or-name' },
  { name: 'pages', target: 'pages' },
  { name: 'page', target: 'pages' },
  { name: 'eid', target: 'article-number' },
  { name: 'articleno', target: 'article-number' },
  { name: 'article-number', target: 'article-number' },
  { name: 'art_number', target: 'article-number' },
  { name: 'pagetotal', target: 'number-of-pages' },
  { name: 'numpages', target: 'number-of-pages' },
  { name: 'edition', target: 'edition' },
  { name: 'school', target: 'publisher', types: ['thesis'] },
  { name: 'institution', target: 'publisher', types: reports },
  { name: 'publisher', target: 'publisher' },
  { name: 'institution', target: 'publisher' },
  { name: 'school', target: 'publisher' },
  { name: 'organization', target: 'publisher' },
  { name: 'address', target: 'publisher-place' },
  { name: 'location', target: 'publisher-place' },
  { name: 'doi', target: 'DOI' },
  { name: 'url', target: 'URL' },
  { name: 'howpublished', target: 'how-published' },
  { name: 'issn', target: 'serial-number' },
  { name: 'isbn', target: 'serial-number' },
  { name: 'eissn', target: 'serial-number' },
  { name: 'pmid', target: 'PMID' },
  { name: 'pmcid', target: 'PMCID' },
  { name: 'pmc', target: 'PMCID' },
  { name: 'pubmed_id', target: 'PMID' },
  { name: 'eprint', target: 'eprint' },
  { name: 'eprinttype', target: 'eprint-type' },
  { name: 'archiveprefix', target: 'eprint-type' },
  { name: 'abstract', target: 'abstract' },
  { name: 'keywords', target: 'keyword' },
  { name: 'keyword', target: 'keyword' },
  { name: 'tags', target: 'keyword' },
  { name: 'author_keywords', target: 'keyword' },
  { name: 'author-keywords', target: 'keyword' },
  { name: 'keywords-plus', target: 'keyword' },
  { name: 'langid', target: 'language' },
  { name: 'language', target: 'language' },
  { name: 'hyphenation', target: 'language' },
  { name: 'note', target: 'note' },
  { name: 'annote', target: 'note' },
  { name: 'annotation', target: 'note' },
  { name: 'addendum', target: 'note' },
  { name: 'type', target: 'genre' },
  { name: 'library', target: 'source' },
  { name: 'source', target: 'source' },
  { name: 'entrysubtype', target: 'subtype' },
  { name: 'ee', target: 'link' },
  { name: 'bdsk-url-1', target: 'link' },
  { name: 'adsurl', target: 'verbatim' },
  { name: 'file', target: 'verbatim' },
  { name: 'filename', target: 'verbatim' },
  { name: 'pdf', target: 'verbatim' },
  { name: 'swhid', target: 'verbatim' },
  { name: 'repository', target: 'verbatim' },
  { name: 'desk', target: 'own' },
]

const byType = new Map<CslType, ReadonlyMap<string, BibtexTarget>>()

/** Field name in lower case -> target, for a type. */
export function bibtexTargets(type: CslType): ReadonlyMap<string, BibtexTarget> {
  const known = byType.get(type)
  if (known) return known
  const targets = new Map<string, BibtexTarget>()
  for (const row of bibtexFields)
    if (!targets.has(row.name) && (row.types === undefined || row.types.includes(type)))
      targets.set(row.name, row.target)
  byType.set(type, targets)
  return targets
}

/** The field to write a target under for a type. */
export function bibtexFieldFor(target: BibtexTarget, type: CslType): string | undefined {
  return bibtexFields.find((row) => row.target === target && (row.types === undefined || row.types.includes(type)))
    ?.name
}
