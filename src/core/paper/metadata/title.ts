import { once } from '#core/weighed-rules.ts'
import { either } from '#core/word-patterns.ts'
import { plainKey, rankChoices, type MetadataChoice } from './choose-metadata.ts'
import type { PaperFront } from './front-matter.ts'
import type { FrontLine } from './front-lines.ts'
import { readOwnCitation, unlabelledCitations, type OwnCitation } from './own-citation.ts'
import { subtitleOf, withSubtitle } from './subtitle.ts'
import { cleanTitle, isNoTitle, scoredGroups } from './title-groups.ts'

/** Where the title of a first page stands. */
export interface TitlePlace {
  readonly lines: readonly FrontLine[]
  /** The last of them, counted among the lines of the page. */
  readonly last: number
}

/** Titles, best first; the place of the best one of the page; the paper's own citations, taken apart by its titles. */
interface TitleChoices {
  readonly choices: readonly MetadataChoice<string>[]
  readonly place: TitlePlace | null
  readonly citations: readonly OwnCitation[]
}

/** How sure a title of the file's data is that the page does not print: a figure's, a template's, a series'. */
const notPrinted = 0.15
/** How sure one is that stands on the page as text, and not where the title is. */
const inText = 0.75

type TitleChoice = MetadataChoice<string>

const fileName = either(
  'i',
  '^microsoft (?:word|powerpoint)',
  String.raw`\.(?:docx?|dvi|indd|qxd|qxp|tex|pdf|rtf|odt|pmd|fm|eps|ps|p65|wpd|xml|3d)\b`,
  String.raw`^untitled|^layout \d|^pii:|^doi:|^title$|^no job name|^slide \d|^[\w.-]*\d[\w.-]*$`,
  String.raw`^(?:manuscript|article|paper|document|proof|main|text|book|issue|front|cover)\s*\d*$`,
  String.raw`^\S+$|^10\.\d{4}`,
)

/**
 * Titles by size and place on the first page, from the paper's own citation, and from the file's own data where those can be titles at
 * all. Where one title is only the beginning of another, the longer one is taken: data of files and large print leave out what follows a colon.
 */
export function titleChoices(
  front: PaperFront,
  journals: readonly string[],
  citationTexts: readonly string[],
): TitleChoices {
  const given = givenTitles(front, journals)
  const givenWords = given.map((choice) => choice.value)
  const scored = scoredGroups(front, { journals, given: givenWords, citations: citationTexts })
  const [best] = scored
  const whole = best ? cleanTitle(best.group.text) : null
  const subtitle = best ? subtitleOf(best.group, front) : null
  const printed: TitleChoice[] = scored.slice(0, 3).map(({ group, score }, index) => ({
    value: cleanTitle(group.text),
    source: 'page text',
    confidence: index === 0 ? Math.min(0.93, 0.5 + score / 8) : Math.max(0.1, 0.4 - 0.1 * index),
  }))
  const extended = whole !== null && subtitle ? withSubtitle(whole, subtitle.text) : null
  const known = [
    ...(extended === null ? [] : [extended]),
    ...printed.slice(0, 1).map(({ value }) => value),
    ...givenWords,
  ]
  const pages = [front.cover?.text ?? '', front.page?.text ?? '']
  const citations = [
    ...citationTexts.flatMap((text) => readOwnCitation(text, known) ?? []),
    ...(whole === null ? [] : unlabelledCitations(pages, whole))
      .flatMap((text) => readOwnCitation(text, known) ?? [])
      .filter(({ authors }) => authors.length > 0),
  ]
  const cited = citations.flatMap(({ title, isMatched }): TitleChoice[] =>
    title === undefined ? [] : [{ value: cleanTitle(title), source: 'citation', confidence: isMatched ? 0.85 : 0.5 }],
  )
  const titlesInPrint = [...(extended === null ? [] : [extended]), ...printed.map(({ value }) => value)].map(plainKey)
  const isTitleInPrint = ({ value }: TitleChoice) =>
    titlesInPrint.length === 0 ||
    titlesInPrint.some((title) => title.startsWith(plainKey(value)) || plainKey(value).startsWith(title))
  const all = preferLonger([
    ...given.map((choice) =>
      isTitleInPrint(choice) ? choice : { ...choice, confidence: Math.min(choice.confidence, inText) },
    ),
    ...cited,
    ...printedChoices(printed, extended, subtitle?.confidence ?? 0, [...given, ...cited]),
  ])
  return {
    choices: preferMixedCase(rankChoices(all, plainKey), all),
    place: best
      ? { lines: [...best.group.lines, ...(subtitle?.lines ?? [])], last: subtitle?.last ?? best.group.last }
      : null,
    citations,
  }
}

/**
 * The page's readings with and without its subtitle: which of the two is the title, the paper's citation and the packet of the file
 * decide; where they are silent the longer one is likelier.
 */
function printedChoices(
  printed: readonly TitleChoice[],
  extended: string | null,
  confidence: number,
  others: readonly TitleChoice[],
): TitleChoice[] {
  const [whole, ...rest] = printed
  if (!whole || extended === null) return [...printed]
  const says = (title: string, sources: readonly TitleChoice['source'][]) =>
    others.some((other) => sources.includes(other.source) && plainKey(other.value) === plainKey(title))
  const isLonger = says(extended, ['XMP', 'citation', 'document info'])
  const isShorter = !isLonger && says(whole.value, ['XMP', 'citation'])
  return [
    { value: extended, source: 'page text', confidence: isShorter ? 0.3 : Math.max(isLonger ? 0.9 : 0, confidence) },
    isShorter ? whole : { ...whole, confidence: isLonger ? 0.2 : 0.4 },
    ...rest,
  ]
}

/** Titles that the file's data give, without file names and names of journals; weak where the first page has other words. */
function givenTitles({ pdf, page, cover }: PaperFront, journals: readonly string[]): TitleChoice[] {
  const journalKeys = new Set(journals.map(plainKey))
  const onPage = once(() => plainKey(`${page?.text ?? ''} ${cover?.text ?? ''}`))
  const choice = (title: string | undefined, source: TitleChoice['source'], confidence: number): TitleChoice[] => {
    if (title === undefined || fileName.test(title) || title.length < 12 || title.length >= 400) return []
    if (title.split(/\s+/).length < 3 || journalKeys.has(plainKey(title)) || isNoTitle(title)) return []
    const value = cleanTitle(title)
    return [
      { value, source, confidence: onPage() === '' || onPage().includes(plainKey(value)) ? confidence : notPrinted },
    ]
  }
  return [...choice(pdf.xmp?.title, 'XMP', pdf.xmp?.doi ? 0.97 : 0.9), ...choice(pdf.info.title, 'document info', 0.85)]
}

/** Choices that are only the beginning of a surer kind of choice are made weak. */
function preferLonger(choices: readonly TitleChoice[]): TitleChoice[] {
  return choices.map((choice) => {
    const key = plainKey(choice.value)
    const isCut = choices.some((other) => {
      const longer = plainKey(other.value)
      if (longer.length <= key.length || !longer.startsWith(key) || other.confidence < 0.5) return false
      const goesOn = /^[\s.?!]*[:–—?-]/.test(restBehind(other.value, key))
      if (choice.source === 'document info') return other.source !== 'document info'
      if (choice.source === 'XMP') return goesOn && other.source !== 'XMP'
      return goesOn && (other.source === 'citation' || (other.source === 'XMP' && choice.source === 'page text'))
    })
    return isCut ? { ...choice, confidence: Math.min(choice.confidence, 0.3) } : choice
  })
}

/** The words behind the beginning of a text that has these letters and digits. */
function restBehind(text: string, key: string): string {
  for (let end = Math.min(key.length, text.length); end <= text.length; end += 1)
    if (plainKey(text.slice(0, end)) === key) return text.slice(end)
  return ''
}

/** Where the best title is all capitals and another reading of the same words is not, that other one. */
function preferMixedCase(
  ranked: readonly MetadataChoice<string>[],
  all: readonly MetadataChoice<string>[],
): MetadataChoice<string>[] {
  return ranked.map((choice) => {
    if (choice.value !== choice.value.toUpperCase()) return choice
    const mixed = all.find(
      (other) => plainKey(other.value) === plainKey(choice.value) && other.value !== other.value.toUpperCase(),
    )
    return mixed ? { ...choice, value: mixed.value } : choice
  })
}
