import type { CslType } from '#core/model/reference.ts'

/** An entry type of BibTeX or BibLaTeX, its CSL type, and a genre where CSL has no type as fine. */
interface BibtexType {
  readonly name: string
  readonly type: CslType
  readonly genre?: string
}

/**
 * Types of BibTeX, BibLaTeX (manual, 2.1) and those that programs write. Read by name; written by the first row of a
 * CSL type.
 */
const bibtexTypes: readonly BibtexType[] = [
  { name: 'article', type: 'article-journal' },
  { name: 'book', type: 'book' },
  { name: 'incollection', type: 'chapter' },
  { name: 'inproceedings', type: 'paper-conference' },
  { name: 'phdthesis', type: 'thesis', genre: 'PhD thesis' },
  { name: 'mastersthesis', type: 'thesis', genre: "Master's thesis" },
  { name: 'thesis', type: 'thesis' },
  { name: 'techreport', type: 'report' },
  { name: 'report', type: 'report' },
  { name: 'online', type: 'webpage' },
  { name: 'patent', type: 'patent' },
  { name: 'dataset', type: 'dataset' },
  { name: 'software', type: 'software' },
  { name: 'standard', type: 'standard' },
  { name: 'unpublished', type: 'manuscript' },
  { name: 'misc', type: 'document' },
  { name: 'booklet', type: 'pamphlet' },
  { name: 'periodical', type: 'periodical' },
  { name: 'inreference', type: 'entry' },
  { name: 'magazine', type: 'article-magazine' },
  { name: 'newspaper', type: 'article-newspaper' },
  { name: 'preprint', type: 'article' },
  { name: 'collection', type: 'book', genre: 'collection' },
  { name: 'proceedings', type: 'book', genre: 'proceedings' },
  { name: 'reference', type: 'book', genre: 'reference' },
  { name: 'inbook', type: 'chapter', genre: 'inbook' },
  { name: 'conference', type: 'paper-conference' },
  { name: 'manual', type: 'document', genre: 'manual' },
  { name: 'mvbook', type: 'book' },
  { name: 'mvcollection', type: 'book' },
  { name: 'mvproceedings', type: 'book' },
  { name: 'mvreference', type: 'book' },
  { name: 'bookinbook', type: 'chapter' },
  { name: 'suppbook', type: 'chapter' },
  { name: 'suppcollection', type: 'chapter' },
  { name: 'suppperiodical', type: 'article-journal' },
  { name: 'electronic', type: 'webpage' },
  { name: 'www', type: 'webpage' },
  { name: 'webpage', type: 'webpage' },
  { name: 'website', type: 'webpage' },
  { name: 'url', type: 'webpage' },
  { name: 'softwareversion', type: 'software' },
  { name: 'softwaremodule', type: 'software' },
  { name: 'codefragment', type: 'software' },
  { name: 'data', type: 'dataset' },
  { name: 'artwork', type: 'graphic' },
  { name: 'image', type: 'graphic' },
  { name: 'audio', type: 'song' },
  { name: 'music', type: 'song' },
  { name: 'movie', type: 'motion_picture' },
  { name: 'video', type: 'motion_picture' },
  { name: 'performance', type: 'performance' },
  { name: 'jurisdiction', type: 'legal_case' },
  { name: 'legislation', type: 'legislation' },
  { name: 'legal', type: 'treaty' },
  { name: 'bill', type: 'bill' },
  { name: 'hearing', type: 'hearing' },
  { name: 'letter', type: 'personal_communication' },
  { name: 'commentary', type: 'document' },
  { name: 'review', type: 'review' },
  { name: 'newsarticle', type: 'article-newspaper' },
  { name: 'presentation', type: 'speech' },
  { name: 'talk', type: 'speech' },
  { name: 'map', type: 'map' },
  { name: 'interview', type: 'interview' },
  { name: 'blog', type: 'post-weblog' },
  { name: 'encyclopedia', type: 'entry-encyclopedia' },
  { name: 'dictionary', type: 'entry-dictionary' },
]

/** Name in lower case -> row. */
export const bibtexTypeByName: ReadonlyMap<string, BibtexType> = new Map(bibtexTypes.map((row) => [row.name, row]))

/**
 * The entry type to write: of the first row of the type with its genre, else of the first without one; misc where there
 * is none.
 */
export function bibtexTypeFor(type: CslType, genre: string | undefined): BibtexType {
  const rows = bibtexTypes.filter((row) => row.type === type)
  return (
    rows.find((row) => row.genre === genre) ??
    rows.find((row) => row.genre === undefined) ??
    rows[0] ?? { name: 'misc', type: 'document' }
  )
}
