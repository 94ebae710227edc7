import { anyOf, either } from '#core/word-patterns.ts'
import { looksLikeAuthors, namesIn } from './authors.ts'
import type { PaperFront } from './front-matter.ts'
import { isArticleTypeLabel } from './article-type-label.ts'
import type { FrontLine } from './front-lines.ts'
import { sumOfSigns } from '#core/weighed-rules.ts'
import { titleSigns } from './title-signs.ts'
import { plainKey, rankChoices, type MetadataChoice } from './choose-metadata.ts'

/** Titles, best first, and the lines that stand behind the best one on its page: where the authors are. */
interface TitleChoices {
  readonly choices: readonly MetadataChoice<string>[]
  readonly behind: readonly FrontLine[]
}

interface Group {
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
  String.raw`^${noTitleStart}\b|@|creative commons|all rights reserved|^see discussions|^page \d|^\W*$`,
)
const fileName = either(
  'i',
  '^microsoft (?:word|powerpoint)',
  String.raw`\.(?:docx?|dvi|indd|qxd|qxp|tex|pdf|rtf|odt|pmd|fm|eps|ps|p65|wpd|xml|3d)\b`,
  String.raw`^untitled|^layout \d|^pii:|^doi:|^title$|^no job name|^slide \d|^[\w.-]*\d[\w.-]*$`,
  String.raw`^(?:manuscript|article|paper|document|proof|main|text|book|issue|front|cover)\s*\d*$`,
  String.raw`^\S+$|^10\.\d{4}`,
)

/** Title candidates by size and place on the first page, and from the file's own data where those can be titles at all. */
export function titleChoices(front: PaperFront, journals: readonly string[]): TitleChoices {
  const given = givenTitles(front, journals)
  const groups = groupsOf(front)
  const authors = new Set(
    groups.filter((group) => looksLikeAuthors(group.lines.map((line) => line.withoutMarks).join(' '))),
  )
  const scored = groups
    .map((group) => ({
      group,
      score: scoreOf(
        group,
        groups,
        authors,
        front,
        journals,
        given.map((choice) => choice.value),
      ),
    }))
    .filter((entry) => entry.score > 0)
    .sort((a, b) => b.score - a.score)
  const best = scored[0]
  const fromPage: MetadataChoice<string>[] = scored.slice(0, 3).map(({ group, score }, index) => ({
    value: cleanTitle(group.text),
    source: 'page text',
    confidence: index === 0 ? Math.min(0.93, 0.5 + score / 8) : Math.max(0.1, 0.4 - 0.1 * index),
  }))
  const onPage = plainKey(front.page?.text ?? '')
  const fromFile = given.map((choice) => ({
    ...choice,
    confidence: onPage.includes(plainKey(choice.value)) ? choice.confidence : Math.min(choice.confidence, 0.6),
  }))
  const behind = best ? front.lines.slice(best.group.last + 1) : front.lines
  return {
    choices: preferMixedCase(rankChoices([...fromFile, ...fromPage], plainKey), [...fromFile, ...fromPage]),
    behind,
  }
}

/** Titles that the file's data give, without file names and names of journals. */
function givenTitles({ pdf }: PaperFront, journals: readonly string[]): MetadataChoice<string>[] {
  const journalKeys = new Set(journals.map(plainKey))
  const can = (title: string | undefined): title is string =>
    title !== undefined &&
    !fileName.test(title) &&
    title.length >= 12 &&
    title.length < 400 &&
    title.split(/\s+/).length >= 3 &&
    !journalKeys.has(plainKey(title)) &&
    !noTitle.test(title)
  const choices: MetadataChoice<string>[] = []
  if (can(pdf.xmp?.title))
    choices.push({ value: cleanTitle(pdf.xmp.title), source: 'XMP', confidence: pdf.xmp.doi ? 0.97 : 0.9 })
  if (can(pdf.info.title))
    choices.push({ value: cleanTitle(pdf.info.title), source: 'document info', confidence: 0.88 })
  return choices
}

/** Lines of one size that follow each other. */
function groupsOf({ lines, page }: PaperFront): Group[] {
  const groups: Group[] = []
  lines.forEach((line, index) => {
    const last = groups.at(-1)
    const before = last?.lines.at(-1)
    const continues =
      last &&
      before &&
      Math.abs(before.size - line.size) <= 0.04 * line.size &&
      before.bold === line.bold &&
      !startsAuthors(line) &&
      line.top > before.top - 0.3 * line.size &&
      line.top - before.top < 2.1 * line.size &&
      last.lines.length < 8
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
    else groups.push({ lines: [line], text: line.text, size: line.size, first: index, last: index })
  })
  return groups
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
  return `${text}${between.length <= 1 && before.end <= line.start ? between.replace('\n', ' ') : ' '}${line.text}`
}

function scoreOf(
  group: Group,
  groups: readonly Group[],
  authors: ReadonlySet<Group>,
  front: PaperFront,
  journals: readonly string[],
  given: readonly string[],
): number {
  const text = cleanTitle(group.text)
  const words = text.split(/\s+/).length
  const key = plainKey(text)
  const [line] = group.lines
  if (!line || key.length < 8 || words > 60 || noTitle.test(text) || /^\d[\d\s.,/-]*$/.test(text)) return 0
  const known = given.some((title) => plainKey(title) === key || (key.length > 25 && plainKey(title).startsWith(key)))
  if (!known && (isArticleTypeLabel(text) || journals.some((journal) => plainKey(journal) === key))) return 0
  const larger = Math.log2(Math.max(0.5, group.size / (front.bodySize || group.size)))
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

/** Whether the words stand in a running head, here or on another page. */
function inFurniture(group: Group, front: PaperFront): boolean {
  return (
    front.page?.furniture.some((range) =>
      group.lines.some((line) => line.start >= range.start && line.end <= range.end),
    ) ?? false
  )
}

/** A title without marks of footnotes at its end and with its spaces closed up. */
function cleanTitle(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^(?:full )?title\s*:\s*/i, '')
    .replace(/(?:\s*[*†‡§¶#☆⋆✩★]+)+$/u, '')
    .replace(/(?<=[\p{L}?)])\.$/u, '')
    .trim()
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
