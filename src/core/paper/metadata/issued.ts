import type { CslDate } from '#core/model/reference.ts'
import type { PaperFront } from './front-matter.ts'
import type { OwnCitation } from './own-citation.ts'
import { date, inVolume, marks, months, year } from './date-marks.ts'
import { referencesStart } from './front-lines.ts'
import type { MetadataChoice, MetadataSource } from './choose-metadata.ts'

/** A date of the packet that templates of publishers carry unchanged: the example in the manual of the Crossmark service. */
const templateDate = /^2010-04-23/
const received = new RegExp(
  `\\b(?:received|submitted|submission|recibido|eingereicht|re[cç]u|review began)\\b[^\\n\\d]{0,12}(?:on )?${date}`,
  'gi',
)

/** When a file was made weighs less: archives make files anew years later. */
const leastRival = 0.5

interface Votes {
  weight: number
  date: readonly number[]
  source: MetadataSource
  strongest: number
}

/**
 * Dates of publication: what is printed, what the paper's own citations and the file say, weighed year by year. `doi` may name a year as
 * well. No paper is published in a year before it was received, nor long after its file was made. Years that follow each other do not speak against each other: a paper is
 * online in the one and in its volume in the other.
 */
export function issuedChoices(
  front: PaperFront,
  doi: string | null,
  citations: readonly OwnCitation[],
): MetadataChoice<CslDate>[] {
  const { pdf } = front
  const votes = new Map<number, Votes>()
  const text = frontText(front)
  const [earliest, latest] = [receivedYear(text), madeYear(front) + 2]
  const vote = (parts: readonly number[] | null, weight: number, source: MetadataSource) => {
    const [of] = parts ?? []
    if (parts === null || of === undefined || of < Math.max(1950, earliest) || of > latest) return
    const known = votes.get(of)
    // A date that says "published" keeps its day; others only tell the year.
    const precise = weight >= 0.9 ? parts : [of]
    if (!known) votes.set(of, { weight, date: precise, source, strongest: weight })
    else {
      known.weight += weight * 0.6
      const isFuller = precise.length > known.date.length
      if (isFuller || (precise.length === known.date.length && weight > known.strongest))
        Object.assign(known, { date: precise, source })
      known.strongest = Math.max(known.strongest, weight)
    }
  }
  const packetDate = pdf.xmp?.publicationDate
  if (packetDate !== undefined && !templateDate.test(packetDate)) vote(isoDate(packetDate), 1.1, 'XMP')
  for (const cited of citations)
    if (cited.year !== undefined) vote([cited.year], cited.isMatched ? 1.05 : 0.7, 'citation')
  const [short, prose] = byLength(text)
  const lines = `${short}\n${headLines(front)}`
  for (const [pattern, weight] of marks) {
    const inLines = [...lines.matchAll(pattern)].slice(0, 3)
    inLines.forEach((match, index) => vote(dateOf(match.slice(1)), index === 0 ? weight : weight / 2, 'page text'))
    // In a long paragraph a year beside a volume is that of a paper it cites.
    const left = weight === inVolume ? 0.4 : inLines.length === 0 ? weight : weight / 2
    for (const match of [...prose.matchAll(pattern)].slice(0, 3 - inLines.length))
      vote(dateOf(match.slice(1)), left, 'page text')
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
  return weighedYears(votes)
}

/** The years, best first, each with its confidence: what it weighs, and what years further away weigh against it. */
function weighedYears(votes: ReadonlyMap<number, Votes>): MetadataChoice<CslDate>[] {
  return [...votes]
    .map(([of, entry]): MetadataChoice<CslDate> => {
      const rival = Math.max(
        0,
        ...[...votes]
          .filter(([other, { weight }]) => Math.abs(other - of) > 1 && weight >= leastRival)
          .map(([, { weight }]) => weight),
      )
      const alone = Math.min(0.95, 0.45 + 0.35 * entry.weight)
      return {
        value: { 'date-parts': [entry.date] },
        source: entry.source,
        confidence: alone * (1 - (0.8 * rival) / (entry.weight + rival)),
      }
    })
    .sort((a, b) => weightOf(votes, b) - weightOf(votes, a))
    .slice(0, 4)
}

function weightOf(votes: ReadonlyMap<number, Votes>, { value }: MetadataChoice<CslDate>): number {
  return votes.get(value['date-parts']?.[0]?.[0] ?? 0)?.weight ?? 0
}

/** When the file was made, after which a paper appears in print by two years at most; 2047 where it does not say. */
function madeYear({ pdf }: PaperFront): number {
  const made = [/^D:(\d{4})/.exec(pdf.info.creationDate ?? '')?.[1], /^\d{4}/.exec(pdf.xmp?.createDate ?? '')?.[0]]
  const years = made.map(Number).filter((of) => of >= 1993 && of < 2050)
  return years.length === 0 ? 2047 : Math.max(...years)
}

/** The last year in which the paper was received; 0 where it does not say. */
function receivedYear(text: string): number {
  return Math.max(0, ...[...text.matchAll(received)].slice(0, 3).map((match) => dateOf(match.slice(1))?.[0] ?? 0))
}

/** The short lines of a text, and its long paragraphs. */
function byLength(text: string): readonly [string, string] {
  const lines = text.split('\n')
  const isShort = (line: string) => line.length <= 250
  return [lines.filter(isShort).join('\n'), lines.filter((line) => !isShort(line)).join('\n')]
}

/** The running heads and feet of the pages behind the first, each once. */
function headLines({ pdf }: PaperFront): string {
  const heads = pdf.paper.pages
    .slice(1, 5)
    .flatMap((page) => page.furniture.map((range) => page.text.slice(range.start, range.end)))
  return [...new Set(heads)].join('\n')
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
