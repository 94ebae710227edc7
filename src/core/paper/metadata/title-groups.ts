import { anyOf, either, pattern } from '#core/word-patterns.ts'
import { sumOfSigns } from '#core/weighed-rules.ts'
import { isArticleTypeLabel } from './article-type-label.ts'
import { plainKey } from './choose-metadata.ts'
import type { PaperFront } from './front-matter.ts'
import type { FrontLine } from './front-lines.ts'
import { looksLikeAuthors, namesIn } from './name-lists.ts'
import { titleSigns } from './title-signs.ts'

/** Lines of one look that follow each other: what may be a title. `first` and `last` count lines of the page. */
export interface LineGroup {
  readonly lines: readonly FrontLine[]
  readonly text: string
  readonly size: number
  readonly first: number
  readonly last: number
}

const noTitleStart = anyOf([
  'received|accepted|published|available online|submitted|downloaded|citation|cite this',
  'correspondence|corresponding author|keywords?|abstract|summary|contents lists? available',
  String.raw`journal homepage|edited by|reviewed by|academic editor|view\b.*\bonline|this article`,
  'open access|supported by|article history|article info|doi:',
])
const noTitle = either(
  'i',
  String.raw`^(?:https?:|www\.|doi\b|10\.\d{4})|\bissn\b|\bisbn\b|©|^copyright|\bvol(?:ume)?\.?\s*\d`,
  String.raw`@|creative commons|all rights reserved|^see discussions|^page \d|^\W*$`,
  'author manuscript|public access$|^(?:journal )?pre-?proofs?$|not peer-reviewed',
)
const frontMatter = pattern('i', String.raw`^${noTitleStart}\b`)

/** True for words that cannot be a title: dates, links, rights, headings of front matter. */
export function isNoTitle(text: string): boolean {
  return noTitle.test(text) || frontMatter.test(text)
}

/** The groups of a first page in reading order. */
function groupsOf({ lines, page }: PaperFront): LineGroup[] {
  const groups: LineGroup[] = []
  lines.forEach((line, index) => {
    const last = groups.at(-1)
    const before = last?.lines.at(-1)
    const continues =
      last &&
      before &&
      Math.abs(before.size - line.size) <= 0.04 * line.size &&
      before.bold === line.bold &&
      line.top > before.top - 0.3 * line.size &&
      line.top - before.top < 2.1 * line.size &&
      last.lines.length < 8 &&
      !isLabelLine(last.text) &&
      !startsAuthors(line)
    const subtitle =
      last &&
      before &&
      /[:–—]$/.test(last.text) &&
      line.size > 0.7 * before.size &&
      line.top - before.top < 2.5 * before.size &&
      line.top > before.top
    if (last && (continues || subtitle))
      groups[groups.length - 1] = {
        ...last,
        lines: [...last.lines, line],
        text: joinLines(last.text, line, before, page?.text ?? ''),
        last: index,
      }
    else groups.push({ lines: [line], text: withoutNote(line), size: line.size, first: index, last: index })
  })
  return groups
}

/** Whether words are a kind of article and no beginning of a title ("A Randomised Trial of"). */
function isLabelLine(text: string): boolean {
  return (
    isArticleTypeLabel(text) && text.split(/\s+/).length <= 3 && !/\b(?:of|and|in|with|the|an?|for)$|[:,-]$/i.test(text)
  )
}

/** The words of a line without a raised number of a note at its end; "CO2" and "B12" stay. */
function withoutNote({ text, withoutMarks }: FrontLine): string {
  return withoutMarks.endsWith(',') && !text.endsWith(',') ? text.replace(/(?<=\p{Ll}{3}[)”’]?)\d{1,2}$/u, '') : text
}

/** Whether a line of the same look as the title is the list of authors. */
function startsAuthors(line: FrontLine): boolean {
  return (
    /^authors?\s*:/i.test(line.text) || (looksLikeAuthors(line.withoutMarks) && namesIn(line.withoutMarks).length > 1)
  )
}

/** Lines joined as the page's text joins them; with a space where they stand apart there. */
function joinLines(text: string, line: FrontLine, before: FrontLine, page: string): string {
  const between = page.slice(before.end, line.start)
  return `${text}${between.length <= 1 && before.end <= line.start ? between.replace('\n', ' ') : ' '}${withoutNote(line)}`
}

/** What else is known when groups are judged. */
interface KnownWords {
  /** Names of journals that may be printed larger than the title. */
  readonly journals: readonly string[]
  /** Titles that the file's data give. */
  readonly given: readonly string[]
  /** The paper's own citations. */
  readonly citations: readonly string[]
}

/** The groups that may be the title, with the sum of their signs, best first. */
export function scoredGroups(
  front: PaperFront,
  words: KnownWords,
): readonly { readonly group: LineGroup; readonly score: number }[] {
  const groups = groupsOf(front)
  const known = {
    journals: words.journals.map(plainKey),
    given: words.given.map(plainKey),
    citations: words.citations.map(plainKey),
  }
  const authors = new Set(
    groups.filter((group) => looksLikeAuthors(group.lines.map((line) => line.withoutMarks).join(' '))),
  )
  return groups
    .map((group) => ({ group, score: scoreOf(group, groups, authors, front, known) }))
    .filter((entry) => entry.score > 0)
    .sort((a, b) => b.score - a.score)
}

function scoreOf(
  group: LineGroup,
  groups: readonly LineGroup[],
  authors: ReadonlySet<LineGroup>,
  front: PaperFront,
  { journals, given, citations }: KnownWords,
): number {
  const text = cleanTitle(group.text)
  const words = text.split(/\s+/).length
  const key = plainKey(text)
  const [line] = group.lines
  if (!line || key.length < 8 || words > 60 || noTitle.test(text) || /^\d[\d\s.,/-]*$/.test(text)) return 0
  const larger = Math.log2(Math.max(0.5, group.size / (front.bodySize || group.size)))
  const known =
    given.some((title) => title === key || isBeginning(key, title) || isBeginning(title, key)) ||
    (key.length > 20 && citations.some((citation) => citation.includes(key)))
  // A running head that is the short title is printed over the authors; a masthead is not.
  const overAuthors = groups
    .filter((other) => other.first > group.last)
    .slice(0, 2)
    .some((other) => authors.has(other))
  if (!known && (isArticleTypeLabel(text) || (journals.includes(key) && !overAuthors))) return 0
  // "Received: 3 May" in the print of notes; "Summary judgements of ..." in that of titles.
  if (!known && frontMatter.test(text) && (words < 6 || larger < 0.3)) return 0
  const behind = groups.filter((other) => other.first > group.last).slice(0, 3)
  return sumOfSigns(1.6 * larger, titleSigns, {
    text,
    printed: group.text,
    words,
    larger,
    bold: line.bold,
    inLowerPart: line.top > 0.6 * (front.page?.height ?? 1),
    beforeAuthors: behind.some((other) => authors.has(other)),
    isAuthors: authors.has(group),
    inFurniture: inFurniture(group, front),
    known,
  })
}

/** Whether a title of some length begins another one. */
function isBeginning(shorter: string, longer: string): boolean {
  return shorter.length > 25 && longer.startsWith(shorter)
}

/** Whether the words stand in a running head, here or on another page. */
function inFurniture(group: LineGroup, front: PaperFront): boolean {
  return (
    front.page?.furniture.some((range) =>
      group.lines.some((line) => line.start >= range.start && line.end <= range.end),
    ) ?? false
  )
}

/** A title without marks of footnotes at its end and with its spaces closed up. */
export function cleanTitle(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^(?:full )?title\s*:\s*/i, '')
    .replace(/(?:\s*[*†‡§¶#☆⋆✩★]+)+$/u, '')
    .replace(/(?<=[\p{L}?)])\.$/u, '')
    .trim()
}
