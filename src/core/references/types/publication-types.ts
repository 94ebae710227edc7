import type { CslType } from '#core/model/reference.ts'

/** MEDLINE publication types that are another kind of publication than an article; everything else is a journal article. */
const kinds: readonly (readonly [string, CslType])[] = [
  ['book', 'book'],
  ['books', 'book'],
  ['book chapter', 'chapter'],
  ['technical report', 'report'],
  ['preprint', 'article'],
  ['newspaper article', 'article-newspaper'],
  ['dataset', 'dataset'],
  ['academic dissertation', 'thesis'],
  ['dissertation', 'thesis'],
  ['legislation', 'legislation'],
  ['legal case', 'legal_case'],
  ['patent', 'patent'],
  ['interview', 'article-journal'],
  ['webcast', 'webpage'],
  ['video-audio media', 'motion_picture'],
  ['thesis', 'thesis'],
  ['congress', 'paper-conference'],
  ['congresses', 'paper-conference'],
]

/** The CSL type that a list of publication types means. Source: NLM's list of publication types. */
export function typeOfPublication(publicationTypes: readonly string[]): CslType {
  const lower = publicationTypes.map((type) => type.toLowerCase().trim())
  if (lower.includes('journal article')) return lower.includes('preprint') ? 'article' : 'article-journal'
  return kinds.find(([name]) => lower.includes(name))?.[1] ?? 'article-journal'
}

/** The term of a MEDLINE or Embase heading without its star and qualifiers: "*Mosses/tu [Therapeutic Use]" and "Mosses/*therapeutic use" are "Mosses". */
export function headingTerm(heading: string): string {
  return heading.replace(/^\*/, '').replace(/\/.*$/s, '').trim()
}
