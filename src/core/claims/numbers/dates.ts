import { anyOf } from '#core/word-patterns.ts'

/** A date of a sentence: `date` as in `Quantity.date`, `year` 0 where it is not said; `to` is the last year of a range of years. */
interface WrittenDate {
  readonly start: number
  readonly end: number
  readonly year: number
  readonly to: number
  readonly date: string
}

const monthNames = 'january february march april may june july august september october november december'.split(' ')
const month = String.raw`(?<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`
const day = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?`
const year = String.raw`(?<year>(?:1[5-9]|20)\d\d)`
const edge = String.raw`(?<![\p{L}\d.,/$€£-])`
const forms = [
  // "10 February 2024", "10th of February", "February 10th, 2024", "February 2024", "2024-02-10", "10/02/2024"
  String.raw`${day} (?:of )?${month}(?:,? ${year})?(?![\p{L}\d])`,
  String.raw`${month} ${day}(?:,? ${year})?(?![\p{L}\d,.]*\d)(?!\p{L})`,
  String.raw`${month},? (?:of )?${year}(?![\p{L}\d])`,
  String.raw`${year}-(?<monthNumber>[01]\d)-(?<day>[0-3]\d)(?!\d)`,
  // "2019-2021", "2019–21", "1980s"
  String.raw`${year}[–-](?<to>(?:1[5-9]|20)?\d\d)(?!\d)`,
  String.raw`(?<year>(?:1[5-9]|20)\d0)['’]?(?<decade>s)\b`,
].map((form) => new RegExp(edge + form, 'gu'))

// A number of four figures is a year where words of time stand before it or it stands before what is published; not where it counts.
const yearWords = anyOf([
  'in',
  'since',
  'by',
  'from',
  'until',
  'till',
  'during',
  'before',
  'after',
  'of',
  'the',
  'a',
  'an',
  'early',
  'mid',
  'late',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'and',
  'to',
  'between',
  'published',
  'year',
  'back in',
  'or',
])
const loneYear = new RegExp(
  String.raw`(?<=(?:^|[(;,]\s?|\b${yearWords}[ -]))${year}(?![\p{L}\d%]|[.,]\d|\s?%)(?! (?:people|patients|participants|women|men|children|adults|volunteers|animals|mice|euros?|dollars?|pounds|times|years|days|weeks|hours|calories|(?:[a-z]+ ){0,2}[a-z]+s (?:were|are|was|had|took|and|who|in)\b))`,
  'giu',
)

/** Every date of the text in order: days, months with a year, years, ranges of years, decades. A number that counts is none. */
export function datesIn(text: string): readonly WrittenDate[] {
  const found: WrittenDate[] = []
  for (const form of [...forms, loneYear])
    for (const match of text.matchAll(form)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const parts = match.groups!
      const dayNumber = Number(parts['day'] ?? 0)
      if (dayNumber > 31) continue
      found.push({ start, end, ...dateOf(parts, dayNumber) })
    }
  return found.toSorted((a, b) => a.start - b.start)
}

function dateOf(parts: Readonly<Record<string, string | undefined>>, dayNumber: number) {
  const first = Number(parts['year'] ?? 0)
  const last = parts['decade'] ? first + 9 : parts['to'] ? lastYear(first, parts['to']) : first
  const named = parts['month']?.toLowerCase().slice(0, 3)
  const monthNumber = named
    ? monthNames.findIndex((name) => name.startsWith(named)) + 1
    : Number(parts['monthNumber'] ?? 0)
  const pieces = [
    first ? String(first) : '',
    monthNumber ? String(monthNumber).padStart(2, '0') : '',
    dayNumber ? String(dayNumber).padStart(2, '0') : '',
  ]
  return { year: first, to: last, date: pieces.filter(Boolean).join('-') }
}

function lastYear(first: number, written: string): number {
  return written.length === 4 ? Number(written) : Math.floor(first / 100) * 100 + Number(written)
}
