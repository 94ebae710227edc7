import type { Name, Reference, ReferenceField } from '#core/model/reference.ts'
import { normalizeDoi } from '#core/model/identifiers.ts'
import type { ImportedRecord } from '#core/references/contract/import-format.ts'
import type { ReferenceDraft } from '#core/references/fields/reference-draft.ts'
import { referenceList } from '../reference-list/reference-list.ts'
import { either } from '#core/word-patterns.ts'

const year = /(?<!\d)(?:1[89]\d\d|20\d\d)(?!\d)/u
/** "Kimura A,", "Kimura, A.", "A. Kimura": how references begin; "3(2):7-15", "16, 83-98", "pp. 7-15" or a DOI: what they end in. */
const ofReference = either(
  'u',
  String.raw`^[\p{L}'’ -]{2,40}?,?\s(?:\p{Lu}\.?[- ]?){1,3}(?=[,.;&(]|\s(?:and|et|\())`,
  String.raw`^(?:\p{Lu}\.[- ]?){1,3}\s?\p{Lu}\p{L}+,`,
  String.raw`\d\s?(?:\(\d[^)]{0,12}\))?\s?[:,]\s?(?:pp?\.\s?)?[A-Z]{0,2}\d+\s?[-–]\s?\d`,
  String.raw`(?<![\d.])10\.\d{4,9}\/\S`,
)

/** True for a cell that is a whole reference: a year, the signs between its parts, and an author's initials, pages or a DOI. */
export function isWholeReference(cell: string): boolean {
  if (cell.length < 40 || cell.length > 3000 || !year.test(cell)) return false
  return (cell.match(/[.,;:]/g)?.length ?? 0) >= 3 && ofReference.test(cell)
}

const authorYear =
  /^((?:[a-z]{2,4} ){0,2}\p{Lu}[\p{L}'’.-]*(?:[ ,]{1,2}(?:\p{L}[\p{L}'’.-]*|&)){0,6}?)(?:,?\s(et\s?al\.?|and (?:others|colleagues)))?,?\s\(?((?:19|20)\d\d)[a-z]?\)?$/u
const smallWord = /^(?:and|&|y|e|et|und|van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|el|al|bin)$/u

/** What a cell such as "Kimura et al., 2021" or "Kimura & Rose (2019)" says. */
export interface NamedStudy {
  readonly authors: readonly Name[]
  readonly hidesAuthors: boolean
  readonly year: number
}

/** Reads "Author Year"; null for any other text: a word in small letters that no name has makes it a title. */
export function readAuthorYear(cell: string): NamedStudy | null {
  const [, names = '', others, found = ''] =
    cell.length > 80 || !/\d[a-z]?\)?$/.test(cell) ? [] : (authorYear.exec(cell) ?? [])
  if (names === '') return null
  const isNames = names.split(/[ ,]+/).every((word) => /^\p{Lu}/u.test(word) || smallWord.test(word))
  if (!isNames) return null
  const people = names.split(/\s?,\s?(?:and |& )?|\s(?:and|&|y|und)\s/u).filter((name) => name.trim() !== '')
  return {
    authors: people.map((family) => ({ family: family.trim() })),
    hidesAuthors: others !== undefined,
    year: Number(found),
  }
}

/** The reference that a cell is, by the reader of pasted lists; null where it is none or several. */
export function referenceInCell(cell: string): ImportedRecord | null {
  const { records } = referenceList.read(cell.replace(/\s+/g, ' '))
  const [only] = records
  return records.length === 1 && only?.reference.title !== undefined ? only : null
}

/** Fields that a cell with a whole reference may give to its row, where no other column has them. */
const given = [
  'title',
  'author',
  'editor',
  'container-title',
  'issued',
  'accessed',
  'volume',
  'issue',
  'page',
  'number',
  'edition',
  'publisher',
  'publisher-place',
  'genre',
  'DOI',
  'PMID',
  'PMCID',
  'ISBN',
  'ISSN',
  'URL',
] as const satisfies readonly (keyof Reference)[]

/**
 * Joins the reference of a cell with what the other columns of its row said, which counts first. Comes back: how sure each field is that
 * was taken from the cell.
 */
export function joinReference(
  draft: ReferenceDraft,
  { reference: read, confidence = {}, problems = [] }: ImportedRecord,
): Partial<Record<ReferenceField, number>> {
  const row = draft.reference as Record<string, unknown>
  const taken: Partial<Record<ReferenceField, number>> = {}
  if (differs(draft.reference, read))
    draft.doubt(
      'issued',
      'The year in its column is not the year in the reference of this row; one of the two is wrong.',
    )
  for (const field of given) {
    if (row[field] !== undefined || read[field] === undefined) continue
    row[field] = read[field]
    const sure = (confidence as Readonly<Record<string, number | undefined>>)[field]
    if (sure !== undefined) taken[field as ReferenceField] = sure
  }
  if (read.note !== undefined) draft.append('note', read.note, '\n', 'note')
  for (const { kind, field = 'note', message } of problems) draft.doubt(field, message, kind)
  return taken
}

function differs(a: Reference, b: Reference): boolean {
  const [one, other] = [a.issued?.['date-parts']?.[0]?.[0], b.issued?.['date-parts']?.[0]?.[0]]
  return one !== undefined && other !== undefined && one !== other
}

/** A cell under "Link" that is a bare DOI, or the DOI itself as a link: the DOI; null for any other. */
export function doiOfLink(cell: string): string | null {
  return /^(?:doi\s?:?\s?|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+$/i.test(cell) ? normalizeDoi(cell) : null
}
