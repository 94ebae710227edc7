import type { CslDate } from '#core/model/reference.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'

// The beginnings of the names of the months in the languages that lists come in.
const months = [
  'jan|gen|ene',
  'feb|f[ée]v',
  'mar|m[äa]e?r',
  'a[pvb]r',
  'ma[iyg]',
  'jun|juin|giu',
  'jul|juil|lug',
  'au?g|ao[uû]|ago',
  'set|sep',
  'o[ck]t|ott|out',
  'nov',
  'd[eéi][czk]',
].map((starts) => pattern('u', `^(?:${starts})`))
const monthStarts = [
  'jan|gen|ene|feb|fév|fev|mar|mär|maer|apr|avr|abr|mai|may|mag|jun|juin|giu',
  'jul|juil|lug|aug|aoû|aou|ago|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic',
]
const monthWord = pattern('iu', String.raw`\b`, anyOf(monthStarts), String.raw`\p{L}*`)
const seasons = [
  /\b(?:spring|printemps|fr[üu]hjahr|primavera)\b/iu,
  /\b(?:summer|[ée]t[ée]|sommer|estate|verano)\b/iu,
  /\b(?:autumn|fall|automne|herbst|autunno|oto[ñn]o)\b/iu,
  /\b(?:winter|hiver|inverno|invierno)\b/iu,
]

/**
 * Year, month, day and season of "2010 Oct 5", "(2009, March)", "15 novembre 1925"; the words themselves where no year
 * is found. `more` holds further dates of the reference, for the month alone. Undefined where there is nothing to read.
 */
export function referenceDate(text: string, more: string): CslDate | undefined {
  // Alone, 1330 and later is a year of the Persian calendar.
  const year = (/(?<!\d)(1[4-9]\d\d|20\d\d)(?!\d)/u.exec(text) ?? /^\D*(13[3-9]\d)\D*$/u.exec(text))?.[1]
  const words = text.replace(/^[\s.,:;()[\]]+|[\s,:;()[\]]+$/gu, '')
  if (/^n\.?\s?d\b/iu.test(words)) return { literal: 'n.d.' }
  if (year === undefined) return words === '' ? undefined : { literal: words }
  const all = `${text} ${more}`
  const named = monthWord.exec(all)?.[0]?.toLowerCase()
  const month = named === undefined ? 0 : months.findIndex((start) => start.test(named)) + 1
  const day =
    month > 0 ? Number(/(?<!\d)([12]?\d|3[01])(?:st|nd|rd|th)?(?!\d)/u.exec(all.replace(year, ' '))?.[1] ?? 0) : 0
  const season = month === 0 ? seasons.findIndex((season) => season.test(all)) + 1 : 0
  return {
    'date-parts': [[Number(year), ...(month > 0 ? [month] : []), ...(day > 0 ? [day] : [])]],
    ...(season > 0 && { season }),
  }
}
