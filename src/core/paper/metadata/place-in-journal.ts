import { anyOf, pattern } from '#core/word-patterns.ts'
import type { PaperFront } from './front-matter.ts'
import { edgeLines } from './journal.ts'
import { rankChoices, type MetadataChoice } from './choose-metadata.ts'

const bracketedYear = String.raw`\(?((?:19|20)\d\d)\)?[\s,;:]*`
const monthAndDay = String.raw`(?:[A-Z][a-z]{2,8}[\s.]*\d{0,2}[;,]\s*)?`
const volumeNumber = String.raw`(?:vol(?:ume|\.)?\s*)?(\d{1,4})\s*`
const issueNumber = String.raw`(?:\((\d{1,3}(?:[-–/]\d{1,3})?|suppl?[^)]{0,10})\))?\s*`
const articleWord = String.raw`(?:article\s*(?:id|no\.?|number)?\s*)?`
const pageRange = String.raw`(?:pp?\.?\s*)?([a-z]?\d{1,8}(?:\s?[-–—]\s?[a-z]?\d{1,8})?)`
const volumeAndPages = anyOf([
  String.raw`${bracketedYear}${monthAndDay}${volumeNumber}${issueNumber}(?:[:,;]|\s)\s*${articleWord}${pageRange}`,
  String.raw`[,]?\s*vol(?:ume|\.)?\s*(\d{1,4})[^\n]{0,60}`,
])
/** Where something stands in a line of citation: "Heart Lung 2019;12(3):34-45", "BMC Health (2019) 19:123", "Volume 2016, Article ID 12". */
const citation = pattern('i', String.raw`^(.{3,120}?)[\s,.:;|]*${volumeAndPages}`)

/** Volume, issue and pages of the paper, from the file's data or a line of citation on its first page. */
export function placeInJournal({ pdf, page }: PaperFront): {
  readonly [K in 'volume' | 'issue' | 'page']: MetadataChoice<string>[]
} {
  const place: { [K in 'volume' | 'issue' | 'page']: MetadataChoice<string>[] } = { volume: [], issue: [], page: [] }
  const add = (
    field: 'volume' | 'issue' | 'page',
    value: string | undefined,
    source: MetadataChoice<string>['source'],
    confidence: number,
  ) => {
    if (value) place[field].push({ value: value.replace(/\s?[-–—]\s?/, '-'), source, confidence })
  }
  const { xmp } = pdf
  add('volume', xmp?.volume, 'XMP', 0.95)
  add('issue', xmp?.issue, 'XMP', 0.95)
  add(
    'page',
    xmp?.startingPage && xmp.endingPage && xmp.startingPage !== xmp.endingPage
      ? `${xmp.startingPage}-${xmp.endingPage}`
      : xmp?.startingPage,
    'XMP',
    0.95,
  )
  const lines = [...(pdf.info.subject ?? '').split('\n'), ...edgeLines(page?.text ?? '')]
  for (const line of lines) {
    const match = citation.exec(line)
    if (!match) continue
    add('volume', match[3] ?? match[6], 'page text', 0.8)
    add('issue', match[4], 'page text', 0.8)
    add('page', match[5], 'page text', 0.75)
    const article = /article\s*(?:id|no\.?|number)?\s*:?\s*([a-z]?\d{2,9})/i.exec(line)?.[1]
    add('page', article, 'page text', 0.8)
    break
  }
  const rank = (choices: readonly MetadataChoice<string>[]) => rankChoices(choices, (value) => value.toLowerCase())
  return { volume: rank(place.volume), issue: rank(place.issue), page: rank(place.page) }
}
