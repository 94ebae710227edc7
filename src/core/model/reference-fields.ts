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

/** The reference with one line changed; an empty text takes the line out. `readField` reads back what was written. */
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
