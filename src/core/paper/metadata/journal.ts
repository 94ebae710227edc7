import { pattern, anyOf } from '#core/word-patterns.ts'
import { isArticleTypeLabel } from './article-type-label.ts'
import { plainKey, rankChoices, type MetadataChoice } from './choose-metadata.ts'
import { referencesStart, type FrontLine } from './front-lines.ts'
import type { PaperFront } from './front-matter.ts'
import { canBeJournal, cleanJournal, hasJournalWord, isAbbreviationOf, journalInLine } from './journal-line.ts'
import { looksLikeAuthors } from './name-lists.ts'
import type { OwnCitation } from './own-citation.ts'

/** Journals that a DOI names by a code of its own. */
const byDoi: readonly (readonly [RegExp, string])[] = [
  [/^10\.1371\/journal\.pone/i, 'PLOS ONE'],
  [/^10\.1371\/journal\.pmed/i, 'PLOS Medicine'],
  [/^10\.1371\/journal\.pbio/i, 'PLOS Biology'],
  [/^10\.1371\/journal\.pntd/i, 'PLOS Neglected Tropical Diseases'],
  [/^10\.1371\/journal\.pgen/i, 'PLOS Genetics'],
  [/^10\.1371\/journal\.ppat/i, 'PLOS Pathogens'],
  [/^10\.1371\/journal\.pcbi/i, 'PLOS Computational Biology'],
  [/^10\.1371\/journal\.pgph/i, 'PLOS Global Public Health'],
  [/^10\.1371\/journal\.pdig/i, 'PLOS Digital Health'],
  [/^10\.7717\/peerj\.\d/i, 'PeerJ'],
  [/^10\.7554\/elife/i, 'eLife'],
  [/^10\.48550\/arxiv/i, 'arXiv'],
  [/^10\.21203\/rs/i, 'Research Square'],
  [/^10\.2139\/ssrn/i, 'SSRN'],
  [/^10\.20944\/preprints/i, 'Preprints.org'],
]

type JournalChoice = MetadataChoice<string>

/** Names that the file's data, the DOI's code, heads and lines of citation give, unranked: also before the title is known. */
export function journalReadings(front: PaperFront, doi: string | null): JournalChoice[] {
  const { pdf, page, cover } = front
  const text = `${cover?.text ?? ''}\n${page?.text ?? ''}`
  const archive = /\b(medRxiv|bioRxiv)\s+preprint\b/i.exec(text)?.[1]
  const ssrn = /\bssrn\.com\/abstract/i.test(text) ? 'SSRN' : undefined
  const arxiv = /\barXiv:\d{4}\.\d{4,5}/.test(text) ? 'arXiv' : undefined
  const subjects = [pdf.info.subject, pdf.xmp?.description].filter((given) => given !== undefined && given.length < 250)
  return [
    choice(pdf.xmp?.publicationName, 'XMP', 0.96),
    ...[archive, ssrn].map((server) => choice(server, 'page text', 0.93)),
    choice(arxiv, 'page text', 0.8),
    ...byDoi.filter(([code]) => doi !== null && code.test(doi)).map(([, name]) => choice(name, 'page text', 0.93)),
    ...subjects.map((given) => choice(inSubject(given ?? ''), 'document info', 0.9)),
    ...printedNames(front).map(({ value, confidence }) => choice(value, 'page text', confidence)),
  ].filter(({ value }) => canBeJournal(value))
}

function choice(value: string | undefined, source: JournalChoice['source'], confidence: number): JournalChoice {
  return { value: cleanJournal(value ?? ''), source, confidence }
}

/** "Skin Horizons, 12 (2019) 101-112. doi:10..." as some publishers write under "Subject". */
function inSubject(subject: string): string | undefined {
  const { name, isCited } = journalInLine(subject)
  return isCited ? name : /^([^,0-9]{5,90}),/.exec(subject)?.[1]
}

/**
 * Journals, best first: the readings and the names in the paper's own citations. What begins the title is no journal but a short title;
 * an abbreviation stands for the full name where both are read.
 */
export function journalChoices(
  readings: readonly JournalChoice[],
  citations: readonly OwnCitation[],
  title: string | null,
): JournalChoice[] {
  const titleKey = plainKey(title ?? '')
  const cited = citations
    .map(({ journal, isMatched }) => choice(journalInLine(journal ?? '').name, 'citation', isMatched ? 0.85 : 0.6))
    .filter(({ value }) => canBeJournal(value))
  const isShortTitle = (name: string) => {
    const words = name.split(/\s+/).length
    const at = titleKey.indexOf(plainKey(name))
    return at === 0 ? words >= 3 : at > 0 && words >= 4
  }
  const all = [...readings, ...cited].filter(({ value, source }) => source === 'XMP' || !isShortTitle(value))
  const inFull = all.map((reading) => {
    const full = all.filter((other) => isAbbreviationOf(reading.value, other.value)).toSorted(byConfidence)[0]
    return full ? { ...reading, value: full.value } : reading
  })
  return rankChoices(inFull, plainKey).map(inMixedCase(inFull))
}

function byConfidence(a: JournalChoice, b: JournalChoice): number {
  return b.confidence - a.confidence
}

/** A name in capitals as another reading writes it. */
function inMixedCase(all: readonly JournalChoice[]): (choice: JournalChoice) => JournalChoice {
  return (best) => {
    if (best.value !== best.value.toUpperCase()) return best
    const mixed = all.find(({ value }) => plainKey(value) === plainKey(best.value) && value !== value.toUpperCase())
    return mixed ? { ...best, value: mixed.value } : best
  }
}

interface PrintedName {
  readonly value: string
  readonly confidence: number
}

/** Names in running heads, near the edges of the first page, behind labels and over a volume; those that stand in two places are the surest. */
function printedNames(front: PaperFront): PrintedName[] {
  return [
    ...headNames(front),
    ...citationNames(front),
    ...labelledNames(front),
    ...namesOverVolume(front),
    ...mastheads(front),
  ]
}

function headNames({ page, pdf, lines }: PaperFront): PrintedName[] {
  if (!page) return []
  const heads = new Set(
    pdf.paper.pages.flatMap((each) => each.furniture.map((range) => each.text.slice(range.start, range.end))),
  )
  const headKeys = new Set([...heads].map((head) => plainKey(journalInLine(head).name)))
  const isWhole = (line: FrontLine) => /^\n?$/.test(page.text[line.start - 1] ?? '') || line.bottom < page.height * 0.2
  const edges = lines
    .filter((line) => line.bottom < page.height * 0.2 || line.top > page.height * 0.88)
    .filter((line) => isWhole(line) && /^\P{Ll}|^\p{Ll}{1,3} ?\p{Lu}/u.test(line.text))
    .map((line) => line.text)
  const edgeKeys = edges.map(plainKey)
  return [...new Set([...edges, ...heads])].flatMap((line) => {
    const { name, isCited } = journalInLine(line)
    const key = plainKey(name)
    const isHead = headKeys.has(key)
    const onFront = edgeKeys.some((edge) => edge.includes(key))
    if (key.length < 4 || !canBeJournal(name) || /[“”"=<>%]|,$/u.test(name) || name.split(/\s+/).length > 12) return []
    if (!isCited && (/\p{Ll}{4}[.;?!]\s/u.test(name) || (looksLikeAuthors(name) && !hasJournalWord(name)))) return []
    if (isArticleTypeLabel(name) && !/\b(?:in|of)\b/i.test(name)) return []
    if (!hasJournalWord(name) && !isCited && !(isHead && onFront)) return []
    const signs = [
      isHead ? 0.2 : 0,
      onFront ? 0.1 : 0,
      isCited ? 0.2 : 0,
      hasJournalWord(name) ? 0.1 : 0,
      /journal|annals|archives|^bmc |^plos |^frontiers in|revista/i.test(name) ? 0.1 : 0,
    ]
    return [{ value: name, confidence: signs.reduce((sum, sign) => sum + sign, 0.42) }]
  })
}

/** "2020; 4: 101", "2020;" at the end of a narrow column: wherever on the page that stands, a journal is before it. */
const yearAndVolume = /\p{L}\.? (?:19|20)\d\d\s?;\s?(?:\d{1,4}\s?[:(]|$)/u

/** Names before year and volume in the first and last lines of the page. */
function citationNames(front: PaperFront): PrintedName[] {
  const { page } = front
  const lines = [
    ...edgeLines(page?.text.slice(0, page ? referencesStart(page) : 0) ?? ''),
    ...front.lines.map(({ text }) => text).filter((text) => text.length < 100 && yearAndVolume.test(text)),
  ]
  const rows = topRows(front)
  return [...lines, ...rows].flatMap((line) => {
    const { name, isCited } = journalInLine(line)
    const isShort = line.length < 160 && name.length < 80 && name.split(/\s+/).length <= 10
    // Names in capitals look like people's, but people with numbers of notes do not stand at the top of a page.
    const mayBePeople = !rows.includes(line)
    return isCited && isShort && /^\p{L}/u.test(name) && !(mayBePeople && looksLikeAuthors(name))
      ? [{ value: name, confidence: 0.62 }]
      : []
  })
}

/** The rows at the top of the page, whose pieces may stand far apart: "Skin Horizons       2017; 4: 33–41". */
function topRows({ lines, page }: PaperFront): string[] {
  const top = lines.filter((line) => line.bottom < (page?.height ?? 0) * 0.12)
  return top.map((line) =>
    top
      .filter((other) => other.left >= line.left && Math.abs(other.bottom - line.bottom) < 0.4 * line.size)
      .sort((a, b) => a.left - b.left)
      .map(({ text }) => text)
      .join(' '),
  )
}

const journalLabel = anyOf([
  String.raw`to appear in|published in final edited form as|published in the following (?:[\p{L} ]{0,30})?journal`,
  String.raw`published in|a section of the journal|article\s+in|part of the journal`,
])
const labelled = pattern('iu', String.raw`(?:^|\n|\s)${journalLabel}\s?:?\s{1,3}([^\n]{3,90})`)

/** The name behind a label: "To appear in: ...", "Published in final edited form as: ...", "Article in ... · March 2016". */
function labelledNames({ page, cover }: PaperFront): PrintedName[] {
  return [cover?.text, page?.text].flatMap((text) => {
    const name = journalInLine(labelled.exec((text ?? '').slice(0, 5000))?.[1] ?? '').name
    return name === '' || name.split(/\s+/).length > 10 ? [] : [{ value: name, confidence: 0.75 }]
  })
}

/** A line right over "Volume 12 ..." or "2020, Vol. 9(2)". */
function namesOverVolume({ lines, page }: PaperFront): PrintedName[] {
  return lines.slice(1).flatMap((line, index) => {
    const above = lines[index]
    const isVolume = /^(?:vol(?:ume|\.)?\s?\d|(?:19|20)\d\d,? vol\b)/i.test(line.text)
    const isNear =
      above !== undefined && Math.abs(above.left - line.left) < 20 && line.top - above.top < 2.5 * above.size
    return isVolume && isNear && line.top < (page?.height ?? 0) * 0.3 ? [{ value: above.text, confidence: 0.75 }] : []
  })
}

/** The large line over or under "journal homepage". */
function mastheads({ page, lines, bodySize }: PaperFront): PrintedName[] {
  if (!page || !/journal homepage|contents lists available/i.test(page.text.slice(0, 1500))) return []
  return lines
    .filter((line) => line.top < page.height * 0.25 && line.size > bodySize * 1.25 && canBeJournal(line.text))
    .slice(0, 1)
    .map((line) => ({ value: line.text, confidence: 0.8 }))
}

/** Lines where a paper's own citation stands: its first and last ones. */
export function edgeLines(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.length < 400)
  return lines.length > 24 ? [...lines.slice(0, 12), ...lines.slice(-12)] : lines
}
