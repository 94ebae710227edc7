import { boldHeadingEnd } from './bold-heading.ts'
import type { TextLine } from './text-line.ts'
import type { TextBlock } from './reading-order.ts'

/** Lines that are read on without a break. */
export interface Paragraph {
  readonly lines: readonly TextLine[]
  /** The words stop in the middle of a sentence, at the end of a full line: the rest stands elsewhere. */
  readonly open: boolean
  /** In the size of the body, and no caption of a figure or table. */
  readonly body: boolean
}

/** A line that ends further from the margin than this many heights of its font ends a paragraph. */
const widestLastGap = 2.5
const terminal = /[.!?:;]["'”’»)\]]*(?:\[?\d{1,3}(?:[,–-]\s?\d{1,3})*\]?)?$/
/** Ends of lines that no sentence ends with: after them it goes on, even with a name. */
const inMidSentence =
  /[-–,(]$|\b(?:the|of|and|in|to|a|an|with|for|by|or|was|were|that|which|from|as|is|are|has|have|on|at|its|their)$/i
const caption = /^(?:fig(?:ure|\.)?|table|scheme|chart|box|supplementary)\s*\.?\s*[\dIVXS]/i

/**
 * The paragraphs of a page's blocks. A sentence that goes on behind a figure or a table, or in the next column, is joined
 * again, and what stood in between follows it.
 */
export function paragraphsOf(blocks: readonly TextBlock[], bodySize: number): Paragraph[] {
  const paragraphs = blocks.flatMap((block) => splitBlock(block).map((lines) => paragraphOf(lines, block, bodySize)))
  const ordered: Paragraph[] = []
  const used = new Set<Paragraph>()
  paragraphs.forEach((paragraph, index) => {
    if (used.has(paragraph)) return
    let current = paragraph
    used.add(paragraph)
    const passed: Paragraph[] = []
    for (let next = index + 1; current.open && next < paragraphs.length; next += 1) {
      const candidate = paragraphs[next]
      if (candidate === undefined || used.has(candidate)) continue
      if (candidate.body === current.body && goesOn(current, candidate)) {
        used.add(candidate)
        current = { lines: [...current.lines, ...candidate.lines], open: candidate.open, body: current.body }
        passed.splice(0)
      } else if (isProse(candidate)) break
      else passed.push(candidate)
    }
    ordered.push(current)
  })
  return ordered
}

/**
 * Puts what stands between the two halves of a sentence over a page break outside them: notes and floats at the foot, floats at
 * the head. `goOn` are the pages, counted from 0, whose last sentence goes on at the start of the next.
 */
export function joinOverPages(pages: readonly (readonly Paragraph[])[]): {
  readonly pages: readonly (readonly Paragraph[])[]
  readonly goOn: ReadonlySet<number>
} {
  const ordered = pages.map((paragraphs) => [...paragraphs])
  const goOn = new Set<number>()
  for (let index = 0; index + 1 < ordered.length; index += 1) {
    const before = ordered[index] ?? []
    const after = ordered[index + 1] ?? []
    const lastProse = before.findLastIndex(isProse)
    const last = before.findLastIndex((paragraph, at) => at >= lastProse && paragraph.body && paragraph.open)
    const ends = before[last]
    const first = ends === undefined ? -1 : continuationIn(after, ends)
    const starts = after[first]
    if (!ends || !starts) continue
    goOn.add(index)
    if (last < before.length - 1) ordered[index] = [...before.slice(0, last), ...before.slice(last + 1), ends]
    if (first > 0) ordered[index + 1] = [starts, ...after.slice(0, first), ...after.slice(first + 1)]
  }
  return { pages: ordered, goOn }
}

/** Where a page goes on with a sentence of the page before: at its first prose, or, behind tables and their notes, where prose begins in mid-sentence. */
function continuationIn(page: readonly Paragraph[], ends: Paragraph): number {
  let proseSeen = false
  for (const [at, paragraph] of page.entries()) {
    if (paragraph.body && goesOn(ends, paragraph) && (!proseSeen || isProse(paragraph))) return at
    proseSeen ||= isProse(paragraph)
    // What is open itself is continued by what begins small behind it.
    if (
      isProse(paragraph) &&
      (paragraph.open ||
        page.slice(at + 1).every((later) => !isProse(later) || !/^\p{Ll}/u.test(later.lines[0]?.text ?? '')))
    )
      return -1
  }
  return -1
}

/** Whether a paragraph is one of the body's text, and not a heading or a piece of a table in the same size. */
function isProse(paragraph: Paragraph): boolean {
  const { lines } = paragraph
  if (!paragraph.body || lines.length < 2 || lines.reduce((sum, line) => sum + line.text.length, 0) < 120) return false
  // Lines of prose reach their margin; rows of a table end anywhere.
  const right = Math.max(...lines.map((line) => line.right))
  const full = lines.slice(0, -1).filter((line) => line.right > right - 0.12 * (right - line.left)).length
  return full >= 0.6 * (lines.length - 1)
}

/** Whether a paragraph that stops in mid-sentence may be read on in another: same size, and the words fit. */
function goesOn(open: Paragraph, next: Paragraph): boolean {
  const last = open.lines.at(-1)
  const first = next.lines[0]
  if (!last || !first || last.rotated !== first.rotated || Math.abs(last.size - first.size) > 0.06 * last.size)
    return false
  if (caption.test(first.text) || startsBold(first) || isBold(last)) return false
  if (/^[\p{Ll},;)]/u.test(first.text)) return true
  if (inMidSentence.test(last.text)) return true
  return (
    (isProse(open) || open.open) &&
    /\p{Ll}$/u.test(last.text) &&
    /^[\p{Lu}\d([]/u.test(first.text) &&
    next.lines.length > 1 &&
    !/^(?:\d+\.|\[\d+\]|\(\d\))\s/.test(first.text)
  )
}

function paragraphOf(lines: readonly TextLine[], block: TextBlock, bodySize: number): Paragraph {
  const last = lines.at(-1)
  const first = lines[0]
  const long = lines.reduce((sum, line) => sum + line.text.length, 0) > 50
  const { size } = lines.reduce((longest, line) => (line.text.length > longest.text.length ? line : longest))
  const body =
    Math.abs(size - bodySize) <= 0.07 * bodySize && first !== undefined && !first.rotated && !caption.test(first.text)
  const full =
    last !== undefined && (last.right > block.right - widestLastGap * last.size || inMidSentence.test(last.text))
  return { lines, body, open: last !== undefined && full && long && !terminal.test(last.text) && !last.rotated }
}

/** The paragraphs inside a block, by indents, gaps, short lines and changes of style. */
function splitBlock(block: TextBlock): TextLine[][] {
  const steps = block.lines
    .slice(1)
    .map((line, index) => line.baseline - (block.lines[index]?.baseline ?? 0))
    .sort((a, b) => a - b)
  const usualStep = steps[steps.length >> 1] ?? block.size * 1.2
  const groups: TextLine[][] = []
  block.lines.forEach((line, index) => {
    const before = block.lines[index - 1]
    const group = groups.at(-1)
    if (!group || !before || startsParagraph(block, index, usualStep)) groups.push([line])
    else group.push(line)
  })
  return groups
}

function startsParagraph(block: TextBlock, index: number, usualStep: number): boolean {
  const line = block.lines[index]
  const before = block.lines[index - 1]
  if (!line || !before) return true
  if (line.rotated) return true
  const { size } = block
  const step = line.baseline - before.baseline
  const ended = terminal.test(before.text)
  const goesLower = /^[\p{Ll}]/u.test(line.text)
  if (step > 1.4 * usualStep && step > 1.4 * size) return !(goesLower && !ended && step < 2 * usualStep)
  if (Math.abs(before.size - line.size) > 0.12 * size && Math.min(before.text.length, line.text.length) > 3) return true
  if (startsBold(line) && !endsBold(before) && boldHeadingEnd(line, true) > 0) return true
  if (
    startsBold(line) !== endsBold(before) &&
    (isBold(before) || ended) &&
    !(isBold(before) && runsOn(block, before, line))
  )
    return true
  const indent = line.left - before.left
  const centred =
    Math.abs((line.left + line.right) / 2 - (before.left + before.right) / 2) < 0.5 * size &&
    Math.abs(indent) > 0.5 * size
  if (centred && !(ended && indent > 0)) return false
  if (indent > 0.5 * size && indent < 6 * size)
    return !hangs(block) && isIndented(block, index) && (ended || !goesLower)
  if (indent < -0.5 * size) return isOutdented(block, index)
  if (!breaksEarly(block, before, line)) return false
  return ended
    ? !goesLower
    : /^[\p{Lu}\d•●▪■\-–*(]/u.test(line.text) && before.right < block.right - 0.25 * (block.right - block.left)
}

/** A first line set in: the line behind it goes back to the left, or the line before ended its sentence. */
function isIndented(block: TextBlock, index: number): boolean {
  const [before, line, next] = [block.lines[index - 1], block.lines[index], block.lines[index + 1]]
  if (!before || !line) return false
  if (!next) return terminal.test(before.text)
  return next.left < line.left - 0.4 * block.size
}

/** A line further left than the one before: a new item of a hanging list, unless the one before was a set-in first line. */
function isOutdented(block: TextBlock, index: number): boolean {
  const [earlier, before] = [block.lines[index - 2], block.lines[index - 1]]
  if (!before || !earlier) return false
  return hangs(block) || Math.abs(earlier.left - before.left) < 0.4 * block.size
}

const hanging = new WeakMap<TextBlock, boolean>()

/** Whether a block is a list whose items hang: sentences end before lines that stand out, not before lines that are set in. */
function hangs(block: TextBlock): boolean {
  const known = hanging.get(block)
  if (known !== undefined) return known
  let [out, setIn] = [0, 0]
  block.lines.forEach((line, index) => {
    const before = block.lines[index - 1]
    if (!before || !terminal.test(before.text)) return
    if (line.left < before.left - 0.5 * block.size) out += 1
    else if (line.left > before.left + 0.5 * block.size) setIn += 1
  })
  const answer = out > setIn
  hanging.set(block, answer)
  return answer
}

/** Whether the first word of a line would have found room on the line before: then the break is meant. */
function breaksEarly(block: TextBlock, before: TextLine, line: TextLine): boolean {
  const end = line.text.indexOf(' ')
  const wordRight = line.xs[end < 0 ? line.text.length : end] ?? line.right
  return before.right + (wordRight - line.left) + 0.5 * block.size < block.right
}

/** Whether a bold line only ends because the line is full, as bold words at the start of a paragraph may. */
function runsOn(block: TextBlock, before: TextLine, line: TextLine): boolean {
  return !breaksEarly(block, before, line)
}

function isBold(line: TextLine): boolean {
  return line.styles.every((style) => style.bold)
}

function startsBold(line: TextLine): boolean {
  return line.styles[0]?.bold ?? false
}

function endsBold(line: TextLine): boolean {
  return line.styles.at(-1)?.bold ?? false
}
