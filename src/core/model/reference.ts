import { closedTurns } from './hidden-characters.ts'

/**
 * A bibliographic reference as a CSL-JSON item, the one shape that every import format reads into and every
 * reference export writes from. Source: https://docs.citationstyles.org/en/stable/specification.html (appendices III, IV).
 * PMID, PMCID and keyword are CSL variables as well.
 */
export interface Reference {
  readonly type: CslType
  readonly title?: string
  readonly 'title-short'?: string
  readonly author?: readonly Name[]
  readonly editor?: readonly Name[]
  readonly translator?: readonly Name[]
  readonly 'container-title'?: string
  readonly 'container-title-short'?: string
  readonly 'collection-title'?: string
  readonly publisher?: string
  readonly 'publisher-place'?: string
  readonly 'event-title'?: string
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  readonly number?: string
  readonly edition?: string
  readonly 'number-of-pages'?: string
  readonly DOI?: string
  readonly PMID?: string
  readonly PMCID?: string
  readonly ISSN?: string
  readonly ISBN?: string
  readonly URL?: string
  readonly abstract?: string
  readonly keyword?: string
  readonly language?: string
  readonly note?: string
  readonly genre?: string
  readonly source?: string
  /** The id that the source gave it (citation key, accession number); never used as our id. */
  readonly 'citation-key'?: string
  /** What has no CSL variable, kept for ever under the source's own tag: `{ "C1": ["..."] }`. A null-prototype-safe plain record. */
  readonly custom?: Readonly<Record<string, readonly string[]>>
}

/** A CSL name: a person in parts, or an institution or undivided name in `literal`. */
export interface Name {
  readonly family?: string
  readonly given?: string
  readonly suffix?: string
  readonly 'dropping-particle'?: string
  readonly 'non-dropping-particle'?: string
  readonly literal?: string
}

/** A CSL date: `[[2023, 2, 1]]`, a range as two parts, or text that could not be read as one. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[]
  readonly literal?: string
  readonly season?: number
}

/** The CSL item types that we write. */
export type CslType =
  | 'article'
  | 'article-journal'
  | 'article-magazine'
  | 'article-newspaper'
  | 'bill'
  | 'book'
  | 'broadcast'
  | 'chapter'
  | 'classic'
  | 'collection'
  | 'dataset'
  | 'document'
  | 'entry'
  | 'entry-dictionary'
  | 'entry-encyclopedia'
  | 'event'
  | 'figure'
  | 'graphic'
  | 'hearing'
  | 'interview'
  | 'legal_case'
  | 'legislation'
  | 'manuscript'
  | 'map'
  | 'motion_picture'
  | 'musical_score'
  | 'pamphlet'
  | 'paper-conference'
  | 'patent'
  | 'performance'
  | 'periodical'
  | 'personal_communication'
  | 'post'
  | 'post-weblog'
  | 'regulation'
  | 'report'
  | 'review'
  | 'review-book'
  | 'software'
  | 'song'
  | 'speech'
  | 'standard'
  | 'thesis'
  | 'treaty'
  | 'webpage'

/** The fields a reader looks at first; confidences and problems are given for these. */
export type ReferenceField =
  | 'type'
  | 'title'
  | 'author'
  | 'container-title'
  | 'issued'
  | 'volume'
  | 'issue'
  | 'page'
  | 'DOI'
  | 'PMID'
  | 'PMCID'
  | 'URL'
  | 'publisher'
  | 'editor'
  | 'edition'
  | 'ISSN'
  | 'ISBN'
  | 'abstract'
  | 'keyword'
  | 'language'
  | 'note'

/** The year of publication, or null where the reference has none. */
export function yearOf(reference: Reference): number | null {
  const year = reference.issued?.['date-parts']?.[0]?.[0]
  if (year !== undefined) return year
  const inWords = /(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/.exec(reference.issued?.literal ?? '')
  return inWords ? Number(inWords[1]) : null
}

/** One name as read in a list: "Kim D. H.", "van der Berg A.", or the institution's own words. */
export function nameInList(name: Name): string {
  if (name.literal) return closedTurns(name.literal)
  const family = [name['non-dropping-particle'] ?? name['dropping-particle'], name.family].filter(Boolean).join(' ')
  return [family, name.given, name.suffix].flatMap((part) => (part ? closedTurns(part) : [])).join(' ')
}

/** "Kim 2021", "Kim and Sung 2023", "Lotfy et al. 2023"; the title's first words, or "Untitled", where there is no author. */
export function shortReference(reference: Reference): string {
  const authors = reference.author ?? []
  const family = (name: Name) =>
    closedTurns(name.literal ?? [name['non-dropping-particle'], name.family].filter(Boolean).join(' '))
  const who =
    authors.length === 0
      ? closedTurns(reference.title?.split(/\s+/).slice(0, 4).join(' ') ?? 'Untitled')
      : authors.length === 1
        ? family(authors[0]!)
        : authors.length === 2
          ? `${family(authors[0]!)} and ${family(authors[1]!)}`
          : `${family(authors[0]!)} et al.`
  const year = yearOf(reference)
  return year === null ? who : `${who} ${year}`
}
