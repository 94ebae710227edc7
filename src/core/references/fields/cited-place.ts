import { pattern } from '#core/word-patterns.ts'

/** Where a work was published, out of one line of text; what the line does not say is absent. */
interface CitedPlace {
  readonly journal: string
  readonly date: string
  readonly volume?: string
  readonly issue?: string
  readonly pages?: string
}

const season = '(?:Spring|Summer|Autumn|Fall|Winter)'
const pubmed = pattern(
  '',
  String.raw`^(.{2,200}?)\.\s+`,
  String.raw`(\d{4}(?:\s[A-Z][a-z]{2}(?:-(?:\d{4}\s)?[A-Z][a-z]{2})?(?:\s\d{1,2})?)?(?:\s${season})?)`,
  String.raw`(?:;([^:;.()]{0,30})(?:\(([^)]{1,30})\))?)?(?::([\w-]{1,30}(?:[.,]\s?[\w-]{1,20}){0,4}))?\.`,
)
const embase = /^(.{2,300}?)\s\((\d{4})\)\s(?:([^\s:(]{1,20})(?::([^\s(]{1,20}))?\s?)?(?:\(([^)]{1,30})\))?/

/** Reads PubMed's "J Test. 2020 Jan;12(3):1-9. doi: ..."; null where a text is not of that form. */
export function readPubmedPlace(text: string): CitedPlace | null {
  return placeOf(pubmed.exec(text))
}

/** Reads Embase's "Journal of Tests (2014) 3:3 (152-160). Date of Publication: 1 May 2014"; null where a text is not of that form. */
export function readEmbasePlace(text: string): CitedPlace | null {
  const place = placeOf(embase.exec(text))
  const date = /Date of Publication: ([^.]{4,40})/.exec(text)?.[1]
  return place === null || date?.includes(place.date) !== true ? place : { ...place, date }
}

function placeOf(found: RegExpExecArray | null): CitedPlace | null {
  if (found?.[1] === undefined || found[2] === undefined) return null
  const [, journal, date, volume, issue, pages] = found
  return { journal, date, ...(volume ? { volume } : {}), ...(issue ? { issue } : {}), ...(pages ? { pages } : {}) }
}
