import type { CslType } from '#core/model/reference.ts'

/** An EndNote reference type: its name, its number in the XML export, and its CSL type. */
interface EndNoteType {
  readonly name: string
  readonly number: number
  readonly type: CslType
}

/** EndNote's reference types. Read by number or name (XML) or by name (ENW); written by the first row of a type. */
const endNoteTypes: readonly EndNoteType[] = [
  { name: 'Journal Article', number: 17, type: 'article-journal' },
  { name: 'Book', number: 6, type: 'book' },
  { name: 'Book Section', number: 5, type: 'chapter' },
  { name: 'Conference Paper', number: 47, type: 'paper-conference' },
  { name: 'Conference Proceedings', number: 10, type: 'paper-conference' },
  { name: 'Thesis', number: 32, type: 'thesis' },
  { name: 'Report', number: 27, type: 'report' },
  { name: 'Magazine Article', number: 19, type: 'article-magazine' },
  { name: 'Newspaper Article', number: 23, type: 'article-newspaper' },
  { name: 'Web Page', number: 12, type: 'webpage' },
  { name: 'Electronic Source', number: 12, type: 'webpage' },
  { name: 'Patent', number: 25, type: 'patent' },
  { name: 'Dataset', number: 59, type: 'dataset' },
  { name: 'Computer Program', number: 9, type: 'software' },
  { name: 'Standard', number: 58, type: 'standard' },
  { name: 'Manuscript', number: 36, type: 'manuscript' },
  { name: 'Unpublished Work', number: 34, type: 'manuscript' },
  { name: 'Personal Communication', number: 26, type: 'personal_communication' },
  { name: 'Generic', number: 13, type: 'document' },
  { name: 'Blog', number: 56, type: 'post-weblog' },
  { name: 'Encyclopedia', number: 53, type: 'entry-encyclopedia' },
  { name: 'Dictionary', number: 52, type: 'entry-dictionary' },
  { name: 'Bill', number: 4, type: 'bill' },
  { name: 'Case', number: 7, type: 'legal_case' },
  { name: 'Hearing', number: 14, type: 'hearing' },
  { name: 'Statute', number: 31, type: 'legislation' },
  { name: 'Legal Rule or Regulation', number: 50, type: 'regulation' },
  { name: 'Government Document', number: 46, type: 'report' },
  { name: 'Map', number: 20, type: 'map' },
  { name: 'Music', number: 61, type: 'musical_score' },
  { name: 'Audiovisual Material', number: 3, type: 'motion_picture' },
  { name: 'Film or Broadcast', number: 21, type: 'motion_picture' },
  { name: 'Artwork', number: 2, type: 'graphic' },
  { name: 'Figure', number: 37, type: 'figure' },
  { name: 'Chart or Table', number: 38, type: 'figure' },
  { name: 'Equation', number: 39, type: 'figure' },
  { name: 'Pamphlet', number: 24, type: 'pamphlet' },
  { name: 'Classical Work', number: 49, type: 'classic' },
  { name: 'Ancient Text', number: 51, type: 'classic' },
  { name: 'Serial', number: 57, type: 'periodical' },
  { name: 'Edited Book', number: 28, type: 'book' },
  { name: 'Electronic Book', number: 44, type: 'book' },
  { name: 'Electronic Book Section', number: 60, type: 'chapter' },
  { name: 'Electronic Article', number: 43, type: 'article-journal' },
  { name: 'Online Database', number: 45, type: 'dataset' },
  { name: 'Online Multimedia', number: 48, type: 'motion_picture' },
  { name: 'Aggregated Database', number: 55, type: 'dataset' },
  { name: 'Grant', number: 54, type: 'document' },
  { name: 'Catalog', number: 8, type: 'document' },
  { name: 'Press Release', number: 63, type: 'document' },
  { name: 'Interview', number: 64, type: 'interview' },
  { name: 'Podcast', number: 65, type: 'broadcast' },
  { name: 'Television Episode', number: 66, type: 'broadcast' },
  { name: 'Discussion Forum', number: 67, type: 'post' },
  { name: 'Social Media', number: 68, type: 'post' },
  { name: 'Multimedia Application', number: 69, type: 'software' },
  { name: 'Audio', number: 70, type: 'song' },
  { name: 'Preprint', number: 71, type: 'article' },
]

const byName = new Map(endNoteTypes.map((row) => [row.name.toLowerCase(), row.type]))
const byNumber = new Map([...endNoteTypes].reverse().map((row) => [row.number, row.type]))

/** The CSL type of an EndNote type's name, else of its number; undefined where both are unknown. */
export function endNoteTypeOf(name: string | undefined, number?: number): CslType | undefined {
  const words = name?.trim().toLowerCase() ?? ''
  return (
    byName.get(words) ??
    byName.get(words.replace(/s$/, '')) ??
    (number === undefined ? undefined : byNumber.get(number))
  )
}

/** The EndNote type to write for a CSL type; Generic where there is none. */
export function endNoteTypeFor(type: CslType): EndNoteType {
  return endNoteTypes.find((row) => row.type === type) ?? { name: 'Generic', number: 13, type: 'document' }
}
