import { anyOf, pattern } from '#core/word-patterns.ts'
import { isArticleTypeLabel } from './article-type-label.ts'
import type { PaperFront } from './front-matter.ts'
import type { FrontLine } from './front-lines.ts'
import { holdsNonName, isGroupName, looksLikeAuthors } from './name-lists.ts'
import { isNoTitle, type LineGroup } from './title-groups.ts'

/** A part of the title in another look under it. `last` counts lines of the page. */
interface Subtitle {
  readonly text: string
  readonly lines: readonly FrontLine[]
  readonly last: number
  readonly confidence: number
}

const otherWords = anyOf([
  'de|da|do|das|dos|em|com|uma|um|na|no|nas|nos|la|el|en|los|las|con|una|del',
  'der|die|das|und|bei|mit|von|des|du|les|et|chez|dans|di|della|il|nel|ve|bir|ile|için|w|oraz',
])
const otherLanguage = pattern('giu', String.raw`(?<!\p{L})${otherWords}(?!\p{L})`)
const workPlace =
  /\b(?:universit\p{L}*|departments?|hospitals?|institutes?|faculty|school of|division|cent(?:er|re) for)\b/iu
const otherLine =
  /^(?:short title|running (?:title|head)|word count|authors?|version|dated?)\b|^by\s|\bet al\b|\d{4}[;:]\s?\d/i

/**
 * The lines of smaller print right under the title that go on with it ("A Randomized Clinical Trial"), before the authors. Null where
 * what stands there are names, places, dates, a kind of article or the title in another language.
 */
export function subtitleOf(title: LineGroup, front: PaperFront): Subtitle | null {
  const above = title.lines.at(-1)
  const first = front.lines[title.last + 1]
  if (!above || !first || !isSubtitleLine(first, above, front)) return null
  const second = front.lines[title.last + 2]
  const lines =
    second && second.size === first.size && second.bold === first.bold && isSubtitleLine(second, first, front)
      ? [first, second]
      : [first]
  const text = lines.map((line) => line.text).join(' ')
  if (!canBeSubtitle(text, title.text)) return null
  return { text, lines, last: title.last + lines.length, confidence: /^[:–—-]/.test(text) ? 0.95 : 0.75 }
}

function isSubtitleLine(line: FrontLine, above: FrontLine, { bodySize }: PaperFront): boolean {
  const gap = line.top - above.top
  const isBehindDash = /^[:–—]\s?\p{L}/u.test(line.text)
  return (
    gap > 0.5 * line.size &&
    gap < 2.4 * above.size &&
    line.left < above.right &&
    line.right > above.left &&
    line.size <= 1.02 * above.size &&
    (isBehindDash || line.size > 1.15 * bodySize) &&
    !looksLikeAuthors(line.withoutMarks)
  )
}

function canBeSubtitle(text: string, title: string): boolean {
  const words = text.split(/\s+/).length
  const isKind = isArticleTypeLabel(text) && !/^(?:[:–—-]\s?)?(?:an?|the)\s/i.test(text)
  return (
    words >= 3 &&
    words <= 30 &&
    !isKind &&
    !isGroupName(text) &&
    !isNoTitle(text) &&
    !otherLine.test(text) &&
    !workPlace.test(text) &&
    !/[.;]$/.test(text) &&
    (otherShare(text) < 0.15 || otherShare(title) >= 0.1) &&
    (holdsNonName(text) || /\p{Ll}{3}/u.test(text))
  )
}

/** Of the words, how many are small words of languages other than English. */
function otherShare(text: string): number {
  return (text.match(otherLanguage) ?? []).length / text.split(/\s+/).length
}

/** Title and subtitle as they are cited: with a colon where the print has none of its own. */
export function withSubtitle(title: string, subtitle: string): string {
  return /[:–—?!.]$/.test(title) || /^[:–—-]/.test(subtitle)
    ? `${title}${subtitle.startsWith(':') ? '' : ' '}${subtitle}`
    : `${title}: ${subtitle}`
}
