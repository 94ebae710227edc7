import type { CslDate } from '#core/model/reference.ts'

// English first, then the languages of national databases and BibTeX styles; compared by their first letters, without accents.
const monthNames: readonly (readonly string[])[] = [
  ['jan', 'gen', 'ene', 'janv'],
  ['feb', 'fev'],
  ['mar', 'maer', 'mrz', 'mrt'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai', 'mag', 'mei'],
  ['jun', 'giu', 'juin'],
  ['jul', 'lug', 'juil'],
  ['aug', 'ago', 'aou'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'dez', 'dic'],
]
const seasons: Readonly<Record<string, number>> = {
  spring: 1,
  summer: 2,
  autumn: 3,
  fall: 3,
  winter: 4,
  fruhjahr: 1,
  fruhling: 1,
  sommer: 2,
  herbst: 3,
}

/** The month a word names, 1 to 12, or undefined. */
export function monthNumber(word: string): number | undefined {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '')
  if (!/^[a-z]{3,10}$/.test(plain)) return undefined
  const month = monthNames.findIndex((names) => names.some((name) => plain.startsWith(name)))
  return month < 0 ? undefined : month + 1
}

/**
 * A date as sources write it: RIS "2019/03/04/" , ISO and EDTF ("2019-03", "2019-21", "2019-01/2019-02"), MEDLINE ("2019 Mar-Apr"), WoS
 * ("DEC 16 2020"), words ("4 March 2019"), seasons. Parts that cannot be are left out; text without a year comes back as `literal`;
 * undefined for nothing or year 0.
 */
export function readDate(text: string): CslDate | undefined {
  const plain = text.trim()
  if (/^[12]\d{3}$/.test(plain)) return { 'date-parts': [[Number(plain)]] }
  if (plain === '' || /^[0/\s-]+$/.test(plain)) return undefined
  if (/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(plain))
    return calendarDate(Number(plain.slice(0, 4)), plain.slice(4, 6), plain.slice(6))
  return (
    risDate(plain) ??
    edtfDate(plain) ??
    dateInWords(plain) ?? { literal: plain.length > 200 ? plain.slice(0, 200) : plain }
  )
}

function risDate(text: string): CslDate | undefined {
  const match = /^(\d{4})\/\s?(\d{0,2})(?:\/\s?(\d{0,2})(?:\/(.*))?)?\/?$/.exec(text)
  if (!match) return undefined
  const date = calendarDate(Number(match[1]), match[2], match[3])
  const other = (match[4] ?? '').trim().replace(/\/+$/, '')
  if (date === undefined || other === '' || (date['date-parts']?.[0]?.length ?? 0) > 1) return date
  const season = seasonOf(other)
  if (season !== undefined) return { ...date, season }
  return dateInWords(`${match[1]} ${other}`) ?? date
}

/** Year, month and day, as far as they can be. */
export function calendarDate(year: number, month: string | undefined, day: string | undefined): CslDate | undefined {
  if (year === 0 || Number.isNaN(year)) return undefined
  const parts = [year]
  const monthPart =
    month === undefined || month === '' ? undefined : /^\d+$/.test(month) ? Number(month) : monthNumber(month)
  if (monthPart !== undefined && monthPart >= 1 && monthPart <= 12) {
    parts.push(monthPart)
    const dayPart = Number(day)
    if (day !== undefined && dayPart >= 1 && dayPart <= 31) parts.push(dayPart)
  } else if (
    monthPart !== undefined &&
    (day === undefined || day === '') &&
    ((monthPart >= 21 && monthPart <= 24) || (monthPart >= 13 && monthPart <= 16))
  ) {
    return { 'date-parts': [parts], season: ((monthPart - 1) % 4) + 1 }
  }
  return { 'date-parts': [parts] }
}

/** https://www.loc.gov/standards/datetime/: levels 0 and 1 as BibLaTeX uses them; an open end of a range is left out. */
function edtfDate(text: string): CslDate | undefined {
  const one = String.raw`(-?\d{3,4}[\dXxuU]?|\d{2}[XxUu]{2})(?:-(\d{1,2}|[XxUu]{2})(?:-(\d{1,2}|[XxUu]{2})(?:[T ][\d:.,+\-Z ]{1,40})?)?)?[?~%]?`
  const match = new RegExp(`^${one}(?:\\s?\\/\\s?(?:${one}|\\.\\.|open|unknown)?)?$`).exec(text)
  if (!match || match[1] === undefined || !/^-?\d{4}$|^\d{3}[XxUu]$/.test(match[1])) return undefined
  if (!/^-?\d{4}$/.test(match[1])) return { literal: text }
  const from = calendarDate(Number(match[1]), match[2], match[3])
  const to =
    match[4] === undefined || !/^-?\d{4}$/.test(match[4])
      ? undefined
      : calendarDate(Number(match[4]), match[5], match[6])
  const start = from?.['date-parts']?.[0]
  const end = to?.['date-parts']?.[0]
  if (start === undefined || end === undefined) return from
  return from?.season === undefined
    ? { 'date-parts': [start, end] }
    : { 'date-parts': [start, end], season: from.season }
}

function seasonOf(text: string): number | undefined {
  const word = /[a-z]{4,9}/i.exec(text.normalize('NFD').replace(/\p{M}/gu, ''))?.[0]?.toLowerCase()
  return word === undefined || !Object.hasOwn(seasons, word) ? undefined : seasons[word]
}

function dateInWords(text: string): CslDate | undefined {
  if (text.length > 100) return undefined
  const year = /(?<!\d)(1[4-9]\d\d|20\d\d)(?!\d)/.exec(text)
  if (!year) return undefined
  const numeric = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text)
  if (numeric) return numericDate(text, numeric)
  const [, month, ofYear] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? []
  if (ofYear !== undefined) return calendarDate(Number(ofYear), month, undefined)
  const [, from, until] = /^([12]\d{3})\s?[-–]\s?([12]\d{3})$/.exec(text) ?? []
  if (from !== undefined && until !== undefined && from < until)
    return { 'date-parts': [[Number(from)], [Number(until)]] }
  const [, inYear, inMonth, onDay] =
    /^(\d{4})\s?[年년]\s?(?:(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日일])?)?$/.exec(text) ?? []
  if (inYear !== undefined) return calendarDate(Number(inYear), inMonth, onDay)
  const rest = text.replace(year[0], ' ')
  const months: number[] = []
  for (const word of rest.matchAll(/\p{L}{3,10}/gu)) {
    const month = monthNumber(word[0])
    if (month !== undefined) months.push(month)
  }
  const start = [Number(year[0])]
  if (months.length === 0) {
    const season = seasonOf(rest)
    return season === undefined ? { 'date-parts': [start] } : { 'date-parts': [start], season }
  }
  start.push(months[0] ?? 0)
  const days = [...rest.matchAll(/(?<!\d)(\d{1,2})(?!\d)/g)].map((d) => Number(d[1])).filter((d) => d >= 1 && d <= 31)
  if (months.length === 1) return { 'date-parts': [days[0] === undefined ? start : [...start, days[0]]] }
  const secondYear = /(?<!\d)(1[4-9]\d\d|20\d\d)(?!\d)/.exec(rest)
  const end = [Number(secondYear?.[0] ?? year[0]), months.at(-1) ?? 0]
  // "3 June 2019 through 5 June 2019": a day for each month.
  if (months.length === 2 && days.length === 2)
    return {
      'date-parts': [
        [...start, days[0] ?? 1],
        [...end, days[1] ?? 1],
      ],
    }
  return { 'date-parts': [start, end] }
}

/** "16.12.2020", "12/16/2020": the number over 12 is the day; where both could be the month, dots mean day first, else the year alone is sure. */
function numericDate(text: string, match: RegExpExecArray): CslDate | undefined {
  const [a, b, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (text.includes('.') || a > 12) return calendarDate(year, String(b), String(a))
  if (b > 12) return calendarDate(year, String(a), String(b))
  return a === b ? calendarDate(year, String(a), String(b)) : { 'date-parts': [[year]] }
}

/** Two statements about one date as one: the one with more parts where the years agree; a month without a year completes a year. */
export function joinDates(first: CslDate | undefined, second: CslDate | undefined): CslDate | undefined {
  if (first === undefined || second === undefined) return first ?? second
  const [a, b] = [first['date-parts']?.[0], second['date-parts']?.[0]]
  if (a === undefined || b === undefined) {
    const [dated, words] = a === undefined ? [second, first] : [first, second]
    const year = dated['date-parts']?.[0]
    if (year?.length !== 1 || words.literal === undefined || year[0] === undefined)
      return a === undefined && b === undefined ? first : dated
    const together = dateInWords(`${year[0]} ${words.literal}`)
    return (together?.['date-parts']?.[0]?.length ?? 0) > 1 || together?.season !== undefined ? together : dated
  }
  return a[0] === b[0] && precision(second) > precision(first) ? second : first
}

/** How much a date says: month, day, season, an end. */
function precision(date: CslDate): number {
  const parts = date['date-parts'] ?? []
  return 2 * (parts[0]?.length ?? 0) + (date.season === undefined ? 0 : 1) + (parts.length > 1 ? 1 : 0)
}

/** The date as ISO 8601, a range with a slash, a season as words after RIS ("2019///Spring" is written by the caller); literal text as it is. */
export function dateAsIso(date: CslDate): string {
  const parts = date['date-parts']
  if (parts === undefined || parts.length === 0) return date.literal ?? ''
  return parts
    .map(([year, month, day]) => [yearText(year ?? 0), two(month), two(day)].filter((p) => p !== undefined).join('-'))
    .join('/')
}

function yearText(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

function two(part: number | undefined): string | undefined {
  return part === undefined ? undefined : String(part).padStart(2, '0')
}
