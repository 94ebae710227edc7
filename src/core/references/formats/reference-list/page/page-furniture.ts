import { anyOf, either } from '#core/word-patterns.ts'
import { isIdentifierLine } from '../lines/link-lines.ts'
import { isListHeading } from '../lines/list-headings.ts'
import { authorStart, endsWhole, year, type PastedLine } from '../lines/pasted-line.ts'
import { isNumberAlone, numberedStarts, withoutMarker } from '../lines/reference-markers.ts'

/**
 * Lines of a page that are no reference (headings, page numbers, running heads, notices), and the lines that are left.
 */
interface WithoutFurniture {
  /** A blank line before a page's foot or after its head is kept only where a reference ends there. */
  readonly kept: readonly PastedLine[]
  readonly furniture: readonly PastedLine[]
  /** True where lines come back so often that a running head was seen. */
  readonly hasRunningHeads: boolean
}

const pageNumber = /^\s*(?:page\s+)?[-–—]?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\s*[-–—]?\s*$/iu
const noticeStarts = [
  String.raw`downloaded\s+(?:from|by|on)\b`,
  String.raw`(?:©|copyright\b|\(c\)\s+(?:19|20)\d\d)`,
  'for personal use only',
  'this article is protected by copyright',
  String.raw`printed (?:from|on)\b`,
]
const notice = either('iu', String.raw`^\s*${anyOf(noticeStarts)}`, /\ball rights reserved\b/)

/** Parts the references of a pasted block from what its pages print around them. */
export function withoutFurniture(lines: readonly PastedLine[]): WithoutFurniture {
  const heads = runningHeads(lines)
  const numbers = listNumbers(lines)
  const counted = numberedStarts(lines.filter((line) => line.text.trim() !== '')) ?? new Set<PastedLine>()
  const isOut = lines.map(
    (line, index) => !numbers.has(line) && isFurniture(lines, index, { heads, numbers, isCounted: counted.has(line) }),
  )
  const furniture = lines.filter((_, index) => isOut[index] === true)
  const sides = sidesOf(lines, isOut)
  // Where pages alone make blank lines, none parts references.
  const onlyPages = lines.every((line, index) => line.text.trim() !== '' || sides[index]?.isBeside === true)
  const kept = lines.filter(
    (line, index) => isOut[index] !== true && !(line.text.trim() === '' && (onlyPages || isPageGap(sides[index]))),
  )
  return { kept, furniture, hasRunningHeads: heads.often.size > 0 }
}

interface Sides {
  readonly before: string
  readonly after: string
  readonly isBeside: boolean
}

/**
 * Of each line what stands before and after it, pages' own lines aside, and whether such lines stand between (or
 * nothing: the text's beginning or end).
 */
function sidesOf(lines: readonly PastedLine[], isOut: readonly boolean[]): readonly Sides[] {
  const along = (indexes: readonly number[]) => {
    const seen = new Map<number, { readonly text: string; readonly isBeside: boolean }>()
    let [text, isBeside] = ['', true]
    for (const at of indexes) {
      seen.set(at, { text, isBeside })
      const own = lines[at]?.text ?? ''
      if (isOut[at] === true) isBeside ||= !isListHeading(own)
      else if (own.trim() !== '') [text, isBeside] = [own, false]
    }
    return seen
  }
  const forward = lines.map((_, index) => index)
  const [before, after] = [along(forward), along(forward.toReversed())]
  return forward.map((index) => ({
    before: before.get(index)?.text ?? '',
    after: after.get(index)?.text ?? '',
    isBeside: before.get(index)?.isBeside === true || after.get(index)?.isBeside === true,
  }))
}

/** A blank line beside a page's own lines, in the middle of a reference. */
function isPageGap(sides: Sides | undefined): boolean {
  return (
    sides?.isBeside === true && !(endsWhole(sides.before) && authorStart.test(withoutMarker(sides.after.slice(0, 200))))
  )
}

/** What the lines of the list tell of one line. */
interface AboutList {
  readonly heads: RunningHeads
  /** Lines of a number alone that count the references. */
  readonly numbers: ReadonlySet<PastedLine>
  /** The line begins with a number that counts the references. */
  readonly isCounted: boolean
}

/** Headings, page numbers and running heads: all short, so that long lines are never searched for them. */
function isFurniture(lines: readonly PastedLine[], index: number, about: AboutList): boolean {
  const text = (lines[index]?.text ?? '').trim()
  return (
    text !== '' &&
    text.length <= 120 &&
    (isListHeading(text) ||
      (pageNumber.test(text) && !endsReference(lines, index)) ||
      notice.test(text) ||
      ownHead.test(text) ||
      (!about.isCounted && isPageHead(text)) ||
      about.heads.often.has(headOf(text)) ||
      besidePageNumber(lines, index, about))
  )
}

/** "2013, MNRAS, 431," and then "1207" before the next reference: the last pages, not a page's number. */
function endsReference(lines: readonly PastedLine[], index: number): boolean {
  const before = (lines[index - 1]?.text ?? '').slice(-200)
  const after = (lines[index + 1]?.text ?? '').slice(0, 200)
  return /(?:[,:;–-]|(?<!\p{L})pp?\.)$/u.test(before) && (after.trim() === '' || authorStart.test(withoutMarker(after)))
}

/**
 * Lines of a number alone that count the references ("1", text, "2", text): from the first line on, each one more, a
 * few lines apart.
 */
function listNumbers(lines: readonly PastedLine[]): ReadonlySet<PastedLine> {
  const filled = lines.filter((line) => line.text.trim() !== '' && !isListHeading(line.text))
  const found: { readonly line: PastedLine; readonly at: number }[] = []
  for (const [at, line] of filled.entries()) {
    const last = found.at(-1)
    if (!isNumberAlone(line.text)) continue
    if (last === undefined ? at > 0 : Number(line.text) !== Number(last.line.text) + 1 || at - last.at > 12) break
    found.push({ line, at })
  }
  return new Set(found.length >= 2 ? found.map(({ line }) => line) : [])
}

/**
 * "418        P. Almgren et al." and "Journal of Roofs 2021, 12        417": a wide gap parts a page number from a
 * running head.
 */
function isPageHead(text: string): boolean {
  const left = /^\s*\d{1,4}(?: {4,}|\t+)(\S.{2,70})$/u.exec(text)?.[1]
  if (left !== undefined) return /\bet al\.?$/u.test(left) || (!/[.,;:]/u.test(left) && !year.test(left))
  const right = /^\s*(\S.{2,70}?)(?: {4,}|\t+)\d{1,4}$/u.exec(text)?.[1]
  return right !== undefined && !authorStart.test(right)
}

/**
 * A short line of words alone, one that comes again, or the place of an article that holds the page ("Roof Rev 2023;
 * 15: 410–418"), above or below a page number: the running head of that page.
 */
function besidePageNumber(lines: readonly PastedLine[], index: number, { heads, numbers }: AboutList): boolean {
  const text = (lines[index]?.text ?? '').trim()
  const place = ownPlace.exec(text)
  const isWords =
    text.length <= 70 &&
    !/[\d.,:;]/u.test(text.replace(/\bet al\.?$/u, '').replace(/(?<!\p{L})\p{Lu}\.\s?/gu, '')) &&
    /^\p{Lu}/u.test(text)
  if (place === null && !isWords && !heads.twice.has(headOf(text))) return false
  const filled = (step: number) => {
    for (let at = index + step; at >= 0 && at < lines.length; at += step) {
      const line = lines[at]
      if (line !== undefined && line.text.trim() !== '') return numbers.has(line) ? '' : line.text.trim().slice(0, 200)
    }
    return ''
  }
  const [above, below] = [filled(-1), filled(1)].map((each) => (pageNumber.test(each) ? each : ''))
  if (place !== null) {
    const page = Number(/\d+/u.exec(above || below || '')?.[0])
    return page >= Number(place[1]) && page <= Number(place[2])
  }
  return (above === '') !== (below === '')
}

// "Roof Review 2023, 15, 410 14 of 15", "T. Almgren et al. / Journal of Roofs 12 (2021) 45–58".
const ownHead = either(
  'u',
  /^\p{Lu}[^;:]{2,60}\s(?:19|20)\d\d,\s?\d{1,4},\s?(?:\d{1,6}|x(?: FOR PEER REVIEW)?)\s{1,9}\d{1,3} of \d{1,3}$/u,
  /^(?:\d{1,5}\s+)?\p{Lu}[^/]{2,60}\s\/\s\p{Lu}[^;:]{3,60}\s\d{1,4}\s?\((?:19|20)\d\d\)\s[\w–-]{1,20}(?:\s+\d{1,5})?$/u,
)

const ownPlace =
  /^\p{Lu}[\p{L}\s.&]{2,50}\s(?:19|20)\d\d\s?[;,]\s?\d{1,4}(?:\(\d{1,3}\))?\s?:\s?(\d{1,6})\s?[-–]\s?(\d{1,6})\.?$/u

interface RunningHeads {
  readonly often: ReadonlySet<string>
  readonly twice: ReadonlySet<string>
}

/**
 * Short lines that come back three times or more, page numbers aside: running heads. A line with a year must come back
 * letter for letter.
 */
function runningHeads(lines: readonly PastedLine[]): RunningHeads {
  const counts = new Map<string, number>()
  for (const line of lines) {
    if (line.text.length > 400) continue
    const head = headOf(line.text)
    if (isIdentifierLine(line.text)) continue
    const isReference = year.test(line.text) && (authorStart.test(line.text) || head.length > 60)
    // "123-5." on a line of its own are the pages of a reference.
    if (
      head.length >= 4 &&
      head.length <= 80 &&
      /\p{L}{3}/u.test(head) &&
      !isReference &&
      !/^\s*(?:\[?\d+[\].)])/u.test(line.text)
    )
      counts.set(head, (counts.get(head) ?? 0) + 1)
  }
  const atLeast = (least: number) => new Set([...counts].filter(([, count]) => count >= least).map(([head]) => head))
  return { often: atLeast(3), twice: atLeast(2) }
}

function headOf(text: string): string {
  const plain = text.trim().replace(/\s+/gu, ' ')
  return year.test(plain) ? plain : plain.replace(/\d+/gu, '#')
}
