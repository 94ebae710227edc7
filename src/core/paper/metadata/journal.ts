import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { PaperFront } from './front-matter.ts'
import { isArticleTypeLabel } from './article-type-label.ts'
import { referencesStart, type FrontLine } from './front-lines.ts'
import { plainKey, rankChoices, type MetadataChoice } from './choose-metadata.ts'

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
]

const journalWord = anyOf([
  // kinds of periodical
  'journal|annals|archives|acta|bmc|bmj|plos|frontiers|lancet|jama|proceedings|transactions',
  'bulletin|reviews?|reports?',
  // fields in general, and where from
  'research|medicine|medical|science|sciences|international|european|american|british|advances',
  // medicine
  'clinics?|clinical|surgery|cell|nature|letters|therapy|therapeutics|oncology|neurology',
  'cardiology|dermatology|psychiatry|psychology|nursing|pediatrics|paediatrics|diabetes|cancer',
  'health|care|biology|immunology|infection|disease|diseases|disorders|practice',
  // other languages
  'revista|anales|zeitschrift|giornale|rivista|annales|archivos|arquivos|deutsche?s?',
  // drugs, and preprint servers
  'drug|design|medrxiv|biorxiv|arxiv',
])
const inNames = pattern('i', String.raw`\b${journalWord}\b`)
const articleKind = anyOf([
  'article|paper|report|research|study|communication|investigation|trial|contribution|letter',
  'series|image|practice article',
])
const noJournal = either(
  'i',
  String.raw`https?:|www\.|@|^doi|10\.\d{4}|\bet al\b|©|copyright|university|department|received`,
  'accepted',
  String.raw`^(?:original|research|review|case|clinical|short|brief)\s+${articleKind}s?$`,
  String.raw`open access|this (?:article|version|preprint)|\bNOTE:|creative commons|licen[cs]e`,
  String.raw`downloaded|available|elsevier|springer|wiley|publishing corporation|hindawi|^page\b`,
  String.raw`^article\b|^articles?$|^abstract|correspond`,
)

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

/** Names of the journal, best first: the file's own data, the DOI's code, and what stands in heads and lines of citation. */
export function journalChoices(front: PaperFront, doi: string | null): MetadataChoice<string>[] {
  const { pdf } = front
  const choices: MetadataChoice<string>[] = []
  const add = (value: string | undefined, source: MetadataChoice<string>['source'], confidence: number) => {
    const name = cleanName(value ?? '')
    if (name.length >= 2 && name.length <= 120 && /\p{L}{2}/u.test(name) && !noJournal.test(name))
      choices.push({ value: name, source, confidence })
  }
  add(pdf.xmp?.publicationName, 'XMP', 0.96)
  const archive = /\b(medRxiv|bioRxiv)\s+preprint\b/i.exec(front.page?.text ?? '')?.[1]
  add(archive, 'page text', 0.93)
  for (const [pattern, name] of byDoi) if (doi !== null && pattern.test(doi)) add(name, 'page text', 0.9)
  for (const given of [pdf.info.subject, pdf.xmp?.description]) {
    if (given && given.length < 250)
      add(citation.exec(given)?.[1] ?? /^([^,0-9]{5,90}),/.exec(given)?.[1], 'document info', 0.9)
  }
  for (const { value, confidence } of printedNames(front)) add(value, 'page text', confidence)
  return rankChoices(choices, plainKey)
}

/** Names in running heads and near the edges of the first page; those that stand in both are the surest. */
function printedNames(front: PaperFront): { readonly value: string; readonly confidence: number }[] {
  const { page, pdf, lines } = front
  if (!page) return []
  const heads = pdf.paper.pages.flatMap((each) =>
    each.furniture.map((range) => each.text.slice(range.start, range.end)),
  )
  const headKeys = new Map<string, number>()
  for (const head of heads)
    headKeys.set(plainKey(nameInLine(head)), (headKeys.get(plainKey(nameInLine(head))) ?? 0) + 1)
  const isWhole = (line: FrontLine) => /^\n?$/.test(page.text[line.start - 1] ?? '') || line.bottom < page.height * 0.2
  const edges = lines
    .filter(
      (line) =>
        (line.bottom < page.height * 0.2 || line.top > page.height * 0.88) &&
        isWhole(line) &&
        /^\P{Ll}/u.test(line.text),
    )
    .map((line) => line.text)
  const found: { value: string; confidence: number }[] = []
  for (const line of [...edges, ...heads]) {
    const name = nameInLine(line)
    const key = plainKey(name)
    const cited = citation.test(line)
    if (
      key.length < 4 ||
      noJournal.test(name) ||
      /[“”"=<>%]|,$/u.test(name) ||
      (!cited && /\p{Ll}{4}[.;?!]\s/u.test(name)) ||
      name.split(/\s+/).length > 12
    )
      continue
    const isHead = (headKeys.get(key) ?? 0) > 0
    const onFront = edges.some((edge) => plainKey(edge).includes(key))
    if (isArticleTypeLabel(name) && !/\b(?:in|of)\b/i.test(name)) continue
    if (!inNames.test(name) && !cited && !(isHead && onFront)) continue
    found.push({
      value: name,
      confidence:
        0.35 +
        (isHead ? 0.15 : 0) +
        (onFront ? 0.1 : 0) +
        (cited ? 0.2 : 0) +
        (inNames.test(name) ? 0.1 : 0) +
        (/journal|annals|archives|^bmc |^plos |^frontiers in|revista/i.test(name) ? 0.1 : 0),
    })
  }
  for (const line of frontMatter(page.text.slice(0, referencesStart(page)))) {
    const cited = line.length < 160 ? citation.exec(line)?.[1] : undefined
    if (cited !== undefined && cited.length < 80 && cleanName(cited).split(/\s+/).length <= 10)
      found.push({ value: cited, confidence: 0.62 })
  }
  const homepage = /journal homepage|contents lists available/i.test(page.text.slice(0, 1500))
  if (homepage) {
    const large = lines.filter(
      (line) => line.top < page.height * 0.25 && line.size > front.bodySize * 1.25 && !noJournal.test(line.text),
    )[0]
    if (large) found.push({ value: large.text, confidence: 0.8 })
  }
  return found
}

/** The name part of a line of citation, or the line without page numbers and the like. */
function nameInLine(line: string): string {
  const named = line
    .replace(/(?<=\S.{2,})\s*(?:[|•·]|www\.|https?:|doi:)[^]*$/i, '')
    .replace(/^[^\d]{2,50}?\bet al\.?,?\s*/i, '')
  const cited = citation.exec(named)?.[1] ?? citation.exec(line)?.[1]
  return cleanName(cited ?? named)
}

function cleanName(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^(medrxiv|biorxiv|arxiv|research square|ssrn)\b.*$/i, '$1')
    .replace(/^(?:cite this article as|citation|to cite this article|published in|in)\s*:?\s+/i, '')
    .replace(/^\W*\d+\W*(?:of\s+\d+\s+)?(?=\p{L})/u, '')
    .replace(/[\s,;:|•·-]*(?:\(?(?:19|20)\d\d\)?)?[\s,;:|•·-]*(?:page\s*)?\d*\s*(?:of\s+\d+)?\s*$/i, '')
    .replace(/\s*(?:[|•·]\s*)?(?:www\.\S+|https?:\S+|volume\s+\d+.*|vol\.?\s+\d+.*|doi\b.*)$/i, '')
    .replace(/[\s,.;:|•·–-]+$/, '')
    .trim()
}

/** The name that a line "Citation: authors (year) title. Name 12:34" of the first page gives, given the title. */
export function citedJournal({ page }: PaperFront, title: string | null): MetadataChoice<string>[] {
  const text = page?.text.replaceAll('\n', ' ') ?? ''
  const end = title?.split(/\s+/).slice(-4).join(' ') ?? ''
  const at =
    /(?:^|\s)(?:cite this article(?: as)?|citation|how to cite|to cite(?: this article)?|reference)\b\s*:?/i.exec(
      text,
    )?.index
  if (at === undefined || end.length < 8) return []
  const line = text.slice(at, at + 900)
  const titleEnd = line.toLowerCase().lastIndexOf(end.toLowerCase())
  const name =
    titleEnd < 0
      ? undefined
      : /^[\s.:;”"?]*(\p{Lu}[\p{L}&,.: -]{2,80}?)[\s.,;]*(?:\(?(?:19|20)\d\d|\d|https?:|doi)/u.exec(
          line.slice(titleEnd + end.length),
        )?.[1]
  return name === undefined || noJournal.test(name)
    ? []
    : [{ value: cleanName(name), source: 'page text', confidence: 0.6 }]
}

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
  const lines = [...(pdf.info.subject ?? '').split('\n'), ...frontMatter(page?.text ?? '')]
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

/** Lines where a paper's own citation stands: its first and last ones. */
function frontMatter(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.length < 400)
  return lines.length > 24 ? [...lines.slice(0, 12), ...lines.slice(-12)] : lines
}
