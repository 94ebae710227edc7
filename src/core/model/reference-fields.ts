import { normalizeDoi, normalizePmcid, normalizePmid } from './identifiers.ts'
import { nameInList, type CslDate, type Name, type Reference } from './reference.ts'

/** The lines of a reference that are edited as text. */
export type EditableField =
  | 'title'
  | 'author'
  | 'issued'
  | 'container-title'
  | 'volume'
  | 'issue'
  | 'page'
  | 'DOI'
  | 'PMID'
  | 'PMCID'
  | 'URL'
  | 'publisher'
  | 'abstract'
  | 'keyword'
  | 'note'

/** The lines in the order of the form. */
export const editableFields: readonly {
  readonly field: EditableField
  readonly label: string
  readonly long?: boolean
  readonly copyable?: boolean
  /** Shown only where it holds something, or on demand. */ readonly seldom?: boolean
}[] = [
  { field: 'title', label: 'Title', long: true },
  { field: 'author', label: 'Authors', long: true },
  { field: 'issued', label: 'Year' },
  { field: 'container-title', label: 'Journal' },
  { field: 'volume', label: 'Volume' },
  { field: 'issue', label: 'Issue' },
  { field: 'page', label: 'Pages' },
  { field: 'DOI', label: 'DOI', copyable: true },
  { field: 'PMID', label: 'PMID', copyable: true },
  { field: 'PMCID', label: 'PMCID', copyable: true, seldom: true },
  { field: 'URL', label: 'Link', copyable: true },
  { field: 'publisher', label: 'Publisher', seldom: true },
  { field: 'keyword', label: 'Keywords', long: true, seldom: true },
  { field: 'abstract', label: 'Abstract', long: true, seldom: true },
  { field: 'note', label: 'Note', long: true, seldom: true },
]

/** A line as text: authors as "Family, Given; Family, Given", dates as 2023-02-01. Empty where it is not there. */
export function readField(reference: Reference, field: EditableField): string {
  if (field === 'author') return (reference.author ?? []).map(authorText).join('; ')
  if (field === 'issued') return dateText(reference.issued)
  return reference[field] ?? ''
}

const firstYear = 1400
const identifiers = { DOI: normalizeDoi, PMID: normalizePmid, PMCID: normalizePmcid } as const
const howToWrite: Readonly<Record<keyof typeof identifiers, string>> = {
  DOI: 'A DOI begins with 10. and has a slash, as in 10.1000/182.',
  PMID: 'A PMID is a number of up to eight digits.',
  PMCID: 'A PMCID is PMC and a number.',
}

/**
 * Why a text cannot be the value of a line, as a sentence; null where it can. A year lies between 1400 and the year after `thisYear`, or is
 * "in press" or "no date"; identifiers have the form of their registries; a link is an address of the web.
 */
export function fieldFault(field: EditableField, text: string, thisYear = new Date().getFullYear()): string | null {
  const value = text.trim()
  if (value === '') return null
  if (field === 'DOI' || field === 'PMID' || field === 'PMCID')
    return identifiers[field](value) === null ? howToWrite[field] : null
  if (field === 'URL') return /^(?:https?:\/\/|www\.)\S+\.\S+$/iu.test(value) ? null : 'A link begins with https://.'
  if (field !== 'issued' || /^(?:in press|forthcoming|no date|n\.\s?d\.)$/iu.test(value)) return null
  const year = Number(/(?<!\d)\d{4}(?!\d)/u.exec(value)?.[0] ?? Number.NaN)
  if (Number.isNaN(year)) return `“${value}” has no year. Write 2023, 2023-02 or 2023-02-28, “in press” or “no date”.`
  if (year < firstYear || year > thisYear + 1) return `No paper is of ${year}.`
  const [, month = '1', day = '1'] = /^\d{4}-(\d{1,2})(?:-(\d{1,2}))?$/u.exec(value) ?? []
  const isDate = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
  return isDate ? null : `${value} is no date.`
}

/**
 * The reference with one line changed; an empty text takes the line out. Identifiers are written as their registries have them, also where
 * they came as a link. `readField` reads back what was written.
 */
export function writeField(reference: Reference, field: EditableField, text: string): Reference {
  const { [field]: _old, ...rest } = reference
  if (!text) return rest
  if (field === 'author')
    return {
      ...rest,
      author: text
        .split(';')
        .map((part) => part.trim())
        .filter(Boolean)
        .map(readAuthor),
    }
  if (field === 'issued') return { ...rest, issued: readDate(text) }
  if (field === 'DOI' || field === 'PMID' || field === 'PMCID')
    return { ...rest, [field]: identifiers[field](text) ?? text }
  if (field === 'URL') return { ...rest, URL: text.replace(/^www\./iu, 'https://www.') }
  return { ...rest, [field]: text }
}

/** A date as text: 2023, 2023-02, 2023-02-01, or its own words. */
export function dateText(date: CslDate | undefined): string {
  const parts = date?.['date-parts']?.[0]
  return parts
    ? parts.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join('-')
    : (date?.literal ?? '')
}

function readDate(text: string): CslDate {
  const match = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text)
  return match
    ? {
        'date-parts': [
          match
            .slice(1)
            .filter((part) => part !== undefined)
            .map(Number),
        ],
      }
    : { literal: text }
}

function authorText(name: Name): string {
  if (name.literal) return name.literal
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  const given = [name.given, name['dropping-particle'], name.suffix].filter(Boolean).join(', ')
  return given ? `${family}, ${given}` : family || nameInList(name)
}

/** "Kim, D. H." is a person in parts; words without a comma are an institution or an undivided name. */
function readAuthor(text: string): Name {
  const [family, given, suffix] = text.split(',').map((part) => part.trim())
  if (given === undefined) return { literal: text }
  return { family, given, ...(suffix ? { suffix } : {}) }
}
