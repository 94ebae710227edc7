import { anyOf } from '#core/word-patterns.ts'
import type { CslDate } from '#core/model/reference.ts'
import type { PaperFront } from './front-matter.ts'
import { referencesStart } from './front-lines.ts'
import { rankChoices, type MetadataChoice } from './choose-metadata.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthName = anyOf([
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?',
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
])
const month = String.raw`${monthName}\.?`
const year = '((?:19[5-9]|20[0-4])\\d)'
/** A date in any of the orders of print, each part a group of its own; a year alone comes last. */
const date = anyOf([
  // 3rd March 2019
  String.raw`(\d{1,2})(?:st|nd|rd|th)?[ -](${month})[ ,-]{1,2}${year}`,
  // March 3rd, 2019
  String.raw`(${month})[ ](\d{1,2})(?:st|nd|rd|th)?,? ${year}`,
  // March 2019
  `(${month})[ ,-]{0,2}${year}`,
  // 2019-03-03
  String.raw`(\d{4})[-/](\d{1,2})[-/](\d{1,2})`,
  // 3.3.2019
  String.raw`(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)`,
  year,
])

/** Words that say what a year is, each with its weight; the date follows within a few characters. */
const marks: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      `\\bpublished(?: online| electronically| first| version)?(?: on| in)?\\s*[:,]?\\s*(?:as doi[^)\\n]{0,60})?${date}`,
      'gi',
    ),
    1,
  ],
  [
    new RegExp(
      `\\b(?:available online|first online|online first|epub(?: ahead of print)?|publication date|date of publication|posted|version posted|this version posted)\\s*[:,]?\\s*${date}`,
      'gi',
    ),
    0.9,
  ],
  [new RegExp(`\\b${year}\\s{0,2};\\s?\\d{1,4}(?:\\s?\\(|\\s?:|,|\\s)`, 'g'), 1],
  [new RegExp(`\\b(?:vol(?:ume|\\.)?)\\s?\\d{1,4}[^\\n]{0,40}?\\(?${date}`, 'gi'), 0.9],
  [new RegExp(`\\b${year}\\s?:\\s?\\d{1,3}\\s+\\d{1,5}`, 'g'), 0.9],
  [new RegExp(`\\b${year}, \\d{1,4}, (?:e?\\d{1,6})\\b`, 'g'), 0.9],
  [new RegExp(`(?:^|\\n)(?:dated?:?\\s*)?${date}(?=\\n|$)`, 'gi'), 0.6],
  [new RegExp(`\\(${year}\\)\\s{0,2}\\d{1,4}(?:\\s?\\(|:|,)`, 'g'), 1],
  [new RegExp(`\\barxiv:\\S+\\s+\\[[\\w.-]+\\]\\s+${date}`, 'gi'), 0.9],
  [
    new RegExp(
      `(?:©|\\(c\\)|copyright)\\s{0,2}(?:the authors?\\(?s?\\)?,?\\s{0,2}|by\\s)?(?:[^\\n\\d]{0,40})${year}`,
      'gi',
    ),
    0.85,
  ],
  [new RegExp(`\\b(?:accepted)(?: for publication| on)?\\s*[:,]?\\s*${date}`, 'gi'), 0.45],
  [new RegExp(`\\b(?:revised|received in revised form)\\s*[:,]?\\s*${date}`, 'gi'), 0.1],
]

/** Dates of publication: what is printed and what the file says, weighed year by year. `doi` may name a year as well. */
export function issuedChoices(front: PaperFront, doi: string | null): MetadataChoice<CslDate>[] {
  const { pdf } = front
  const votes = new Map<
    number,
    { weight: number; date: readonly number[]; source: MetadataChoice<CslDate>['source']; strongest: number }
  >()
  const vote = (parts: readonly number[] | null, weight: number, source: MetadataChoice<CslDate>['source']) => {
    const [of] = parts ?? []
    if (parts === null || of === undefined || of < 1950 || of > 2049) return
    const known = votes.get(of)
    // A date that says "published" keeps its day; others only tell the year.
    const precise = weight >= 0.9 ? parts : [of]
    if (!known) votes.set(of, { weight, date: precise, source, strongest: weight })
    else {
      known.weight += weight * 0.6
      if (weight > known.strongest || (weight === known.strongest && precise.length > known.date.length))
        Object.assign(known, { date: precise, source, strongest: weight })
    }
  }
  vote(isoDate(pdf.xmp?.publicationDate), 1.1, 'XMP')
  const text = frontText(front)
  for (const [pattern, weight] of marks) {
    let seen = 0
    for (const match of text.matchAll(pattern))
      if ((seen += 1) <= 3) vote(dateOf(match.slice(1)), seen === 1 ? weight : weight / 2, 'page text')
  }
  for (const given of [pdf.info.subject, pdf.xmp?.description]) {
    if (given && given.length < 300) vote(dateOf([new RegExp(year).exec(given)?.[1]]), 0.9, 'document info')
  }
  vote(isoDate(pdf.info.creationDate?.replace(/^D:(\d{4})(\d\d)?(\d\d)?.*/, '$1')), 0.35, 'document info')
  vote(isoDate(pdf.xmp?.createDate?.slice(0, 4)), 0.15, 'XMP')
  const inDoi = /[./](20[0-4]\d|19[89]\d)[./]/.exec(doi ?? '')?.[1]
  if (inDoi) vote([Number(inDoi)], 0.5, 'page text')
  if (votes.size === 0)
    for (const match of [...text.slice(0, 4000).matchAll(new RegExp(`(?<![\\d./-])${year}(?![\\d/-])`, 'g'))].slice(
      0,
      3,
    ))
      vote([Number(match[1])], 0.2, 'page text')
  const choices = [...votes.values()].map((entry): MetadataChoice<CslDate> => ({
    value: { 'date-parts': [entry.date] },
    source: entry.source,
    confidence: Math.min(0.95, 0.35 + 0.35 * entry.weight),
  }))
  return rankChoices(choices, (value) => String(value['date-parts']?.[0]?.[0] ?? ''))
}

/** The first page up to its reference list, at most the part that front matter takes, and the lines at its edges. */
function frontText({ page, lines }: PaperFront): string {
  if (!page) return ''
  const end = referencesStart(page)
  const edges = lines
    .filter((line) => line.start >= end && (line.bottom < page.height * 0.1 || line.top > page.height * 0.92))
    .map((line) => line.text)
  const text = [page.text.slice(0, end), ...edges].join('\n')
  return text.length > 9000 ? `${text.slice(0, 6000)}\n${text.slice(-3000)}` : text
}

/** Year, month and day out of the groups of `date`; null without a year. */
function dateOf(groups: readonly (string | undefined)[]): number[] | null {
  const given = groups.filter((group): group is string => group !== undefined && group !== '')
  const at = given.findIndex((group) => /^(?:19[5-9]|20[0-4])\d$/.test(group))
  if (at < 0) return null
  const named = given.map((group) => months.indexOf(group.slice(0, 3).toLowerCase())).find((index) => index >= 0)
  const numbers = given.filter((group, index) => index !== at && /^\d{1,2}$/.test(group)).map(Number)
  const found = Number(given[at])
  if (named !== undefined) {
    const day = numbers[0]
    return day !== undefined && day >= 1 && day <= 31 ? [found, named + 1, day] : [found, named + 1]
  }
  return [found]
}

/** Year, month and day of "2019-03-12T...", "2016/01/03", "2019-03", "2019"; null for anything else. */
function isoDate(text: string | undefined): number[] | null {
  const match = /^\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?/.exec(text ?? '')
  if (!match) return dateOf([/(?:19|20)\d\d/.exec(text ?? '')?.[0]])
  const [found, at, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  if (found === undefined) return null
  if (at === undefined || at < 1 || at > 12) return [found]
  return day === undefined || day < 1 || day > 31 ? [found, at] : [found, at, day]
}
