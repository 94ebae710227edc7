import type { CslDate } from '#core/model/reference.ts'
import { readDate } from '#core/references/fields/read-date.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'

/** Dates that a reference states in words of their own, and what is left of its text without them. */
export interface StatedDates {
  readonly rest: string
  /** When the writer looked at it. */
  readonly accessed?: CslDate
  /** When it was brought out or last changed. */
  readonly issued?: CslDate
}

const month = String.raw`\p{L}{3,12}\.?`
const date = anyOf([
  String.raw`${month} \d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
  String.raw`\d{1,2}(?:st|nd|rd|th|\.|º|er)? (?:de )?${month},? (?:de )?\d{4}`,
  String.raw`\d{4},? ${month}(?: \d{1,2})?`,
  String.raw`${month},? \d{4}`,
  String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
  String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d{4}`,
  String.raw`\d{4}`,
])
const accessWords = [
  '(?:(?:last |date )?accessed|retrieved|cited|(?:last )?viewed|(?:last )?visited|last checked|accessed date)(?: on)?',
  '(?:acess(?:o|ado)|cit(?:ado|ada)|consulta(?:do|da))(?: em| en| el| a)?',
  'consultée?(?: le)?|consultato(?: il)?|geraadpleegd(?: op)?|hämtad(?: den)?|besøgt(?: den)?',
  '(?:zuletzt )?(?:abgerufen|aufgerufen|geprüft|besucht|eingesehen)(?: am)?|(?:letzter )?zugriff(?: am)?',
  'дата обращения|дата доступа|дата звернення|просмотрено|تاریخ دسترسی',
]
// A statement of its own: at the beginning of a sentence, in brackets, or behind an address.
const opening = String.raw`(?<=^|[.;,:)\]>”"]\s?|[([]\s?|\/\S{0,200}\s)`
const closing = String.raw`(?=\s*(?:[.;,)\]]|$|https?:|www\.|<|at\s|from\s))`
const accessed = pattern('iu', opening, anyOf(accessWords), String.raw`\s?:?\s*`, `(${date})`, closing)

const issueWords = [
  '(?:(?:page |content |first )?(?:last )?)(?:updated|modified|reviewed|revised|changed)',
  '(?:first )?published(?: online)?|posted(?: online)?|issued|released',
  'aktualisiert|mise? à jour|actualizado|atualizado|aggiornato|обновлено',
]
const issued = pattern(
  'iu',
  opening,
  `(${anyOf(issueWords)})`,
  String.raw`(?: on| am| le| el| em)?\s?:?\s*`,
  `(${date})`,
  closing,
)

/** Takes "Accessed May 5, 2022", "[cited 2021 May 1]", "Updated ...", "Published ..." out of a reference's text, each only with a date. */
export function takeStatedDates(text: string): StatedDates {
  const access = takeDate(text, accessed, 1)
  let rest = access.rest
  let newest: CslDate | undefined
  for (let turn = 0; turn < 3; turn++) {
    const taken = takeDate(rest, issued, 2)
    if (taken.date === undefined) break
    rest = taken.rest
    newest = newest === undefined || orderOf(taken.date) > orderOf(newest) ? taken.date : newest
  }
  return { rest, ...(access.date && { accessed: access.date }), ...(newest && { issued: newest }) }
}

function takeDate(text: string, statement: RegExp, group: number): { readonly rest: string; readonly date?: CslDate } {
  const match = statement.exec(text)
  const found =
    match?.[group] === undefined ? undefined : readDate(match[group].replace(/(?<=\d)(?:st|nd|rd|th|er|º)/u, ''))
  if (match === null || found?.['date-parts'] === undefined) return { rest: text }
  // A month that is none: "Cited references 2019".
  if (/\p{L}{3}/u.test(match[group] ?? '') && (found['date-parts'][0]?.length ?? 0) < 2) return { rest: text }
  const before = text.slice(0, match.index)
  const after = text.slice(match.index + match[0].length).replace(/^\s*,?\s*(?:at|from):?\s+(?=https?:|www\.|<)/iu, ' ')
  return { rest: joined(before, after), date: found }
}

/** The text around what was taken out, without the brackets that held it or the mark that ended it. */
function joined(before: string, after: string): string {
  const isBracketed = /[([]\s*$/u.test(before) && /^\s*[)\]]/u.test(after)
  const left = isBracketed ? before.replace(/\s*[([]\s*$/u, '') : before
  const right = isBracketed ? after.replace(/^\s*[)\]]/u, '') : after.replace(/^\s*[.;,]/u, '')
  return `${left}${/^[.;,:)\]]/u.test(right) ? '' : ' '}${right}`.replace(/\s{2,}/gu, ' ').trim()
}

function orderOf(date: CslDate): number {
  const [year = 0, monthOfYear = 0, day = 0] = date['date-parts']?.[0] ?? []
  return year * 10_000 + monthOfYear * 100 + day
}

const monthNames = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`
const spans = [
  // "May 14–16, 2021", "2021 May 14-16", "2021, May 14–16"
  pattern('gu', String.raw`((?<=(?:19|20)\d\d,?\s)${monthNames}\s\d{1,2})\s?[-–]\s?\d{1,2}(?=\s?[.;,)\]]|$)`),
  pattern('gu', String.raw`(\b${monthNames}\s\d{1,2})\s?[-–]\s?\d{1,2}(?=,?\s(?:19|20)\d\d)`),
  // "14–16 May 2021"
  pattern('gu', String.raw`((?<![\d–-])\d{1,2})\s?[-–]\s?\d{1,2}(?=\s${monthNames}\s(?:19|20)\d\d)`),
] as const

/** The text with the first day alone of a meeting that took several: the last would be read as pages. */
export function withFirstDays(text: string): string {
  return spans.reduce((rest, span) => rest.replace(span, '$1'), text)
}
