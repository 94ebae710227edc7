import { authorStart, endsWhole, year, type PastedLine } from '../lines/pasted-line.ts'
import { isNamesLine } from '../lines/field-lines.ts'
import { hasMark, hasNumber, withoutMarker } from '../lines/reference-markers.ts'
import { signsOfReference } from '../lines/running-text.ts'

// What groups of references are called, in one word or two.
const usual =
  /^(?:(?:peer-reviewed|primary|secondary|other|key|clinical|systematic|original|web|online|further|additional)\s)?(?:stud(?:y|ies)|reviews?|trials?|books?|articles?|papers?|web(?:sites?| pages?)|sources?|guidelines?|reports?|reading|news|meta-analyses|theses|chapters?|studien|bücher|artikel|études|livres|libros|estudios)\s*:?$/iu
const longestHeading = 70

/** Headings inside a list ("Reviews", "Books:"), and the lines between them: each section is parted on its own. */
export function sectionsOf(lines: readonly PastedLine[]): {
  readonly sections: readonly (readonly PastedLine[])[]
  readonly headings: readonly PastedLine[]
} {
  const headings = subHeadings(lines)
  if (headings.size === 0) return { sections: [lines], headings: [] }
  const sections: PastedLine[][] = [[]]
  for (const line of lines)
    if (headings.has(line)) sections.push([])
    else sections.at(-1)?.push(line)
  return { sections: sections.filter((some) => some.some((line) => line.text.trim() !== '')), headings: [...headings] }
}

// "A. Studies of moss", "(ii) Books": a mark and a few words.
const markedHeading = /^\s*(?:\(?([A-Za-z]|[IVXivx]{1,4}|\d{1,2})\)|([A-Z]|[IVX]{1,4}|\d{1,2})\.?)\s+(?=\p{Lu})/u

/** Whether a line is marked by a number, a letter or a Roman number in small or in large; '' where it is not. */
function kindOfMark(text: string): string {
  const match = markedHeading.exec(text)
  const mark = match?.[1] ?? match?.[2] ?? ''
  return mark === '' ? '' : /\d/u.test(mark) ? 'number' : mark === mark.toLowerCase() ? 'small' : 'large'
}

/**
 * Headings with marks of their own that count on, two or more, each above a reference without such a mark and below a whole one.
 */
function markedHeadings(filled: readonly PastedLine[]): ReadonlySet<PastedLine> {
  const found = filled.flatMap((line, index) => {
    const match = markedHeading.exec(line.text)
    const words = match === null ? '' : line.text.slice(match[0].length).trim()
    const next = filled[index + 1]
    const isHeading =
      match !== null &&
      next !== undefined &&
      words.length <= longestHeading &&
      !/[\d,;]|[.?!]$/u.test(words) &&
      words.split(/\s+/u).length <= 8 &&
      signsOfReference(words) < 1 &&
      kindOfMark(next.text) !== kindOfMark(line.text) &&
      signsOfReference(next.text) >= 2 &&
      (index === 0 || endsWhole(filled[index - 1]?.text ?? ''))
    return isHeading ? [{ line, mark: match[1] ?? match[2] ?? '' }] : []
  })
  const [first, second] = found
  const isCounted = /^(?:[Aa] ?[Bb]|[Ii] ?(?:II|ii)|1 ?2)$/u.test(`${first?.mark ?? ''} ${second?.mark ?? ''}`)
  return new Set(isCounted ? found.map(({ line }) => line) : [])
}

function subHeadings(lines: readonly PastedLine[]): ReadonlySet<PastedLine> {
  const filled = lines.filter((line) => line.text.trim() !== '')
  const marked = markedHeadings(filled)
  if (marked.size > 0) return marked
  const isStart = filled.map(({ text }) => beginsReference(text))
  const found = filled.filter((line, index) => {
    const text = line.text.trim()
    if (text.length > longestHeading || isStart[index + 1] !== true || isStart[index] === true) return false
    if (!/^\p{Lu}|^\p{Lo}/u.test(text) || /[\d.,;]/u.test(text) || text.split(/\s+/u).length > 8) return false
    return index === 0 || isOver(filled, isStart, index)
  })
  // Where nearly every reference has such a line above it, it is its title.
  const starts = isStart.filter(Boolean).length
  return new Set(
    found.length === 0 || found.length < 0.6 * starts ? found : found.filter((line) => usual.test(line.text.trim())),
  )
}

/** A line that begins a reference: a number, a bullet, or people with more than their names. */
function beginsReference(text: string): boolean {
  if (hasMark(text) || hasNumber(text)) return true
  return authorStart.test(withoutMarker(text)) && !isNamesLine(text)
}

/** The reference above a line is over: it has its year and ends whole. */
function isOver(lines: readonly PastedLine[], isStart: readonly boolean[], index: number): boolean {
  const start = isStart.lastIndexOf(true, index - 1)
  const above = lines.slice(Math.max(0, start), index).map((line) => line.text)
  return endsWhole(above.at(-1) ?? '') && (year.test(above.join(' ')) || signsOfReference(above.join(' ')) >= 2)
}
