import { pattern } from '#core/word-patterns.ts'
import type { Name } from '#core/model/reference.ts'
import type { PaperFront } from './front-matter.ts'
import type { FrontLine } from './front-lines.ts'
import {
  holdsNonName,
  isGroupName,
  looksLikeAuthors,
  namesIn,
  shareOfNames,
  splitNames,
  withoutMarks,
} from './name-lists.ts'
import type { TitlePlace } from './title.ts'

const ownerLabel = pattern(
  'iu',
  String.raw`^\W?(?:correspond|contact\b|address for|author for|edited by|reviewed by|(?:academic |handling |section )?editors?\b`,
  String.raw`|to cite|citation|how to cite|cite this|reviewers?\b|funding)`,
)
const noAuthors = /^(?:short title|running (?:title|head)|word count)\b/i
const textBegins = /^(?:abstract|summary|introduction|keywords|background|a\s?b\s?s\s?t\s?r\s?a\s?c\s?t)\b/i
const linesLookedAt = 30
const nameLines = 14

/** The list of authors under a title as one text, its marks as commas: from lines of names, or from names over their addresses. */
export function authorLines(front: PaperFront, title: TitlePlace | null): string {
  const below = title ? linesBelow(front, title) : []
  return listIn(below) || listIn(behind(front, title))
}

/** Lines in the order of the text behind the title. */
function behind({ lines }: PaperFront, title: TitlePlace | null): FrontLine[] {
  return withoutOwners(lines.slice((title?.last ?? -1) + 1).slice(0, linesLookedAt)).slice(0, nameLines)
}

/** Lines under the title and not beside it, row by row: columns of names are read across, other columns of the page are left out. */
function linesBelow({ lines, page }: PaperFront, title: TitlePlace): FrontLine[] {
  const bottom = Math.max(...title.lines.map((line) => line.top))
  const left = Math.min(...title.lines.map((line) => line.left)) - 20
  const right = Math.max(...title.lines.map((line) => line.right)) + 20
  const rows = lines
    .filter(
      (line) =>
        line.top > bottom &&
        line.top < bottom + 0.4 * (page?.height ?? 0) &&
        line.left < right &&
        line.right > left &&
        !title.lines.includes(line),
    )
    .sort((a, b) => (Math.abs(a.bottom - b.bottom) < 3 ? a.left - b.left : a.bottom - b.bottom))
  return withoutOwners(rows.slice(0, linesLookedAt))
}

/** Without lines that name other people: those under "Correspondence", "Edited by" and the like, down to the next gap. */
function withoutOwners(lines: readonly FrontLine[]): FrontLine[] {
  let label: FrontLine | null = null
  let last: FrontLine | null = null
  return lines.filter((line) => {
    if (ownerLabel.test(line.text)) label = last = line
    else if (label && last && belongsTo(line, label, last)) last = line
    else return !noAuthors.test(line.text)
    return false
  })
}

function belongsTo(line: FrontLine, label: FrontLine, last: FrontLine): boolean {
  return (
    Math.abs(line.left - label.left) < 8 &&
    Math.abs(line.size - label.size) < 0.1 * label.size &&
    line.top - last.top < 2.2 * label.size
  )
}

/** A group that signs in place of people, right under the title: "The LUMEN Study Group*". */
export function printedGroup(front: PaperFront, title: TitlePlace | null): Name[] {
  const line = (title ? linesBelow(front, title) : []).slice(0, 3).find(({ text }) => isGroupName(text))
  return line ? [{ literal: line.text.replace(/[\s*†,\d]+$/, '') }] : []
}

/** The first list of names in these lines. */
function listIn(lines: readonly FrontLine[]): string {
  let text = ''
  let first: FrontLine | null = null
  let isOverAddress = false
  for (const line of lines) {
    const plain = line.withoutMarks
    if (textBegins.test(plain)) break
    const isLike = first !== null && Math.abs(line.size - first.size) <= 0.06 * first.size
    const isList = looksLikeAuthors(plain)
    const goesOn =
      isLike && namesIn(plain).length > 0 && shareOfNames(plain) >= 0.5 && !holdsNonName(withoutMarks(plain))
    if (isOverAddress && first) {
      if (isList && isLike && line.bold === first.bold) text = joined(text, plain)
    } else if (isList || goesOn) {
      text = joined(text, plain)
      first ??= line
    } else if (first) {
      // One name, and then what is no name: an address, with the next name under it or beside it.
      if (namesIn(text).length > 1) break
      isOverAddress = true
    }
  }
  return text
}

function joined(text: string, plain: string): string {
  if (text === '' || /[-‐]$/.test(text)) return text + plain
  const isOpen = / (?:and|&)$|[,;|]$/i.test(text) || /^\s*(?:and\b|&|,)/i.test(plain) || breaksName(text, plain)
  return isOpen ? `${text} ${plain}` : `${text}, ${plain}`
}

/** Whether a list of names is broken inside a name: the last part before is one word, or the first one behind. */
function breaksName(text: string, next: string): boolean {
  const last = splitNames(text).at(-1) ?? ''
  const first = splitNames(next)[0] ?? ''
  return last.trim().split(/\s+/).length === 1 || first.trim().split(/\s+/).length === 1
}
