import { withoutFurniture } from './page-furniture.ts'
import { authorStart, endsWhole, pastedLines, year, type PastedLine } from './pasted-line.ts'
import {
  hasBullet,
  hasMark,
  isNumberAlone,
  isUnbroken,
  linesBeforeList,
  numberedStarts,
  runTogether,
  withoutMarker,
} from './reference-markers.ts'

/** One reference of a pasted block. */
export interface SplitReference {
  /** Its lines as pasted, line breaks and all. */
  readonly raw: string
  /** Its words on one line: marker ("[12]", "3.", "•") off, lines joined, words parted at a line's end mended. */
  readonly text: string
  /** 1-based line of its start. */
  readonly line: number
}

/** A line that is no reference: a heading, a running head, a page number. */
interface LeftOutLine {
  readonly line: number
  readonly text: string
}

interface SplitList {
  readonly references: readonly SplitReference[]
  readonly leftOut: readonly LeftOutLine[]
}

/**
 * Splits a pasted block into references. A list of one reference a line stays one record a line; else numbers, bullets,
 * blank lines, hanging indents, and at last the look of each line decide. Every line is in a reference or in `leftOut`.
 */
export function splitReferences(text: string): SplitList {
  const lines = pastedLines(text)
  const { kept, furniture, hasRunningHeads } = withoutFurniture(lines)
  const filled = kept.filter((line) => line.text.trim() !== '')
  // Where every line repeats, nothing is a running head.
  if (filled.length === 0 && hasRunningHeads)
    return { references: referencesOf(lines.filter((line) => line.text.trim() !== '')), leftOut: [] }
  const before = new Set(filled.slice(0, linesBeforeList(filled)))
  const listed =
    before.size === 0
      ? { kept, filled }
      : { kept: kept.filter((line) => !before.has(line)), filled: filled.slice(before.size) }
  const leftOut = [...before, ...furniture].toSorted((one, other) => one.number - other.number)
  return {
    references: groupLines(listed.kept, listed.filled).flatMap(referencesOf),
    leftOut: leftOut.map((line) => ({ line: line.number, text: line.text.trim() })),
  }
}

function groupLines(kept: readonly PastedLine[], whole: readonly PastedLine[]): readonly (readonly PastedLine[])[] {
  const running = runTogether(whole)
  if (running !== null) return running
  const everyNumber = numberedStarts(whole)
  if (everyNumber !== null && isUnbroken([...everyNumber])) return cutAt(whole, (line) => everyNumber.has(line))
  const filled = whole.flatMap((line) => runTogether([line])?.flat() ?? [line])
  if (filled.length <= 1) return filled.map((line) => [line])
  const numbered = numberedStarts(filled)
  if (numbered !== null) return cutAt(filled, (line) => numbered.has(line))
  const blocks = blocksOf(kept)
  if (blocksBeginWithAuthors(blocks)) return blocks
  if (oneReferenceALine(filled)) return filled.map((line) => [line])
  const bullets = filled.filter((line) => hasBullet(line.text))
  if (bullets.length >= 2 && hasBullet(filled[0]?.text ?? '')) return cutAt(filled, (line) => hasBullet(line.text))
  if (
    blocks.length >= 2 &&
    blocks.length < filled.length &&
    blocks.filter((block) => year.test(block.map((line) => line.text).join(' '))).length >= 0.7 * blocks.length
  ) {
    return blocks.flatMap((block) =>
      block.length === 1
        ? [block]
        : oneReferenceALine(block)
          ? block.map((line) => [line])
          : block.reduce((sum, line) => sum + line.text.length, 0) > longBlock
            ? partsOfBlock(block)
            : [block],
    )
  }
  // Double spacing: a blank line after every line parts nothing.
  return partsOfBlock(blocks.length === filled.length ? filled : kept)
}

// Characters of a stretch without blank lines that is rather a page of references than one.
const longBlock = 1000

function partsOfBlock(lines: readonly PastedLine[]): readonly (readonly PastedLine[])[] {
  const filled = lines.filter((line) => line.text.trim() !== '')
  const hanging = hangingStarts(filled)
  return hanging !== null ? cutAt(filled, (line) => hanging.has(line)) : cutByLook(lines)
}

/**
 * Most lines hold a whole reference: a year or identifier, a plausible beginning, and lines of very different lengths.
 */
function oneReferenceALine(lines: readonly PastedLine[]): boolean {
  if (
    lines.filter((line) => authorStart.test(withoutMarker(line.text)) && year.test(line.text)).length >=
    0.9 * lines.length
  )
    return true
  const dated = lines.filter(
    (line) => year.test(line.text) || /\b10\.\d{4,9}\/|\bPMID\b|\bin press\b|\bpubmed\b|\bn\.\s?d\./iu.test(line.text),
  )
  if (dated.length < 0.75 * lines.length) return false
  const continued = lines.filter(
    (line, index) =>
      index > 0 &&
      /^\s*\p{Ll}/u.test(line.text) &&
      !/^\s*(?:von|van|de|der|den|di|da|al|el|d['’])\b/u.test(line.text) &&
      !endsWhole.test(lines[index - 1]?.text ?? ''),
  )
  if (continued.length > 0.1 * lines.length) return false
  const starts = lines.filter((line) =>
    /^\W*(?:\p{Lu}|\p{Lo}|\p{N}|(?:von|van|de|der|den|di|da|al|el|d['’]))/u.test(line.text),
  )
  return (
    starts.length >= 0.7 * lines.length &&
    lines.filter((line) => line.text.length >= 50).length >= 0.6 * lines.length &&
    !allCutAtOneWidth(lines)
  )
}

/** Lines broken at a right margin: all but the last of each reference are about as long as the longest. */
function allCutAtOneWidth(lines: readonly PastedLine[]): boolean {
  const longest = Math.max(...lines.map((line) => line.text.length))
  const unfinished = lines.slice(0, -1).filter((line) => line.text.length > longest - 14 && !endsWhole.test(line.text))
  return longest < 130 && unfinished.length > 0.25 * lines.length
}

/** Blank lines part references of several lines each: authors begin the first line of a block and hardly any other. */
function blocksBeginWithAuthors(blocks: readonly (readonly PastedLine[])[]): boolean {
  const later = blocks.flatMap((block) => block.slice(1))
  const beginning = (lines: readonly (PastedLine | undefined)[]) =>
    lines.filter((line) => line !== undefined && authorStart.test(withoutMarker(line.text))).length /
    Math.max(1, lines.length)
  return (
    blocks.length >= 2 &&
    later.length >= blocks.length / 2 &&
    beginning(blocks.map((block) => block[0])) >= 0.7 &&
    beginning(later) <= 0.2
  )
}

function blocksOf(lines: readonly PastedLine[]): PastedLine[][] {
  const blocks: PastedLine[][] = []
  let open = false
  for (const line of lines) {
    if (line.text.trim() === '') {
      open = false
    } else if (open) {
      blocks.at(-1)?.push(line)
    } else {
      blocks.push([line])
      open = true
    }
  }
  return blocks
}

/** Starts at the left, the rest indented (or the first line indented and the rest at the left). */
function hangingStarts(lines: readonly PastedLine[]): ReadonlySet<PastedLine> | null {
  const left = Math.min(...lines.map((line) => line.indent))
  const indented = lines.filter((line) => line.indent >= left + 2)
  const flush = lines.filter((line) => line.indent < left + 2)
  if (indented.length === 0 || (flush.length < 2 && indented.length < 2)) return null
  const looks = (some: readonly PastedLine[]) =>
    some.filter((line) => authorStart.test(line.text)).length / Math.max(1, some.length)
  if (lines[0] !== undefined && lines[0].indent < left + 2 && looks(flush) >= looks(indented)) return new Set(flush)
  return lines[0] !== undefined && lines[0].indent >= left + 2 && looks(indented) > looks(flush)
    ? new Set(indented)
    : null
}

/**
 * No outward sign: a line begins a reference where it looks like authors and what stands before it looks whole; or
 * where the line before is so short that a paragraph ended there.
 */
function cutByLook(kept: readonly PastedLine[]): readonly (readonly PastedLine[])[] {
  const groups: PastedLine[][] = []
  const lengths = kept
    .map((line) => line.text.length)
    .filter((length) => length > 0)
    .toSorted((one, other) => one - other)
  const width = lengths[Math.floor(lengths.length * 0.8)] ?? 0
  let afterBlank = true
  let open = { dated: false, length: 0, last: '' }
  for (const line of kept) {
    if (line.text.trim() === '') {
      afterBlank = true
      continue
    }
    const whole = endsWhole.test(open.last) && open.dated && open.length >= 40
    const starts = authorStart.test(line.text) || hasMark(line.text)
    const afterShort =
      whole &&
      open.last.length < 0.85 * width &&
      /^["“«‘„]?\p{Lu}/u.test(line.text) &&
      !/^(?:doi|https?|PMID|Available|Accessed|Retrieved)/iu.test(line.text)
    const isNew = groups.length === 0 || (starts && whole) || afterShort || (afterBlank && (whole || starts))
    const dated = year.test(line.text) || /\b10\.\d{4,9}\/|\bin press\b|\bforthcoming\b|\bn\.\s?d\./iu.test(line.text)
    if (isNew) groups.push([line])
    else groups.at(-1)?.push(line)
    open = {
      dated: dated || (!isNew && open.dated),
      length: line.text.length + (isNew ? 0 : open.length),
      last: line.text,
    }
    afterBlank = false
  }
  return groups
}

function cutAt(
  lines: readonly PastedLine[],
  isStart: (line: PastedLine) => boolean,
): readonly (readonly PastedLine[])[] {
  const groups: PastedLine[][] = []
  for (const line of lines) {
    if (groups.length === 0 || isStart(line)) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  return groups
}

function referencesOf(lines: readonly PastedLine[]): SplitReference[] {
  const raw = lines.map((line) => line.text).join('\n')
  const worded = lines.length > 1 && isNumberAlone(lines[0]?.text ?? '') ? lines.slice(1) : lines
  const text = withoutMarkup(joinLines(worded.map((line) => line.text.trim())))
  return text === '' && raw.trim() === ''
    ? []
    : [{ raw: raw.trim() === raw ? raw : raw.trimStart(), text, line: lines[0]?.number ?? 1 }]
}

/** The words without tags of italics and the like, and without number, bullet or label. */
function withoutMarkup(text: string): string {
  return withoutMarker(
    text.replace(/<\/?(?:i|b|em|u|sup|sub|strong|italic|bold|span|font|p|a|br)(?:\s[^<>]*)?\/?>/giu, ''),
  )
}

/** Joins lines: words parted by a hyphen and broken addresses become whole again. */
function joinLines(lines: readonly string[]): string {
  const parts: string[] = []
  for (const line of lines) {
    const before = parts.at(-1)
    if (before === undefined) {
      parts.push(line)
      continue
    }
    const lastWord = before.slice(-300).split(/\s/u).at(-1) ?? ''
    const inAddress = /^(?:https?:\/\/|www\.|doi:?\s?10\.|10\.\d{4,9}\/)/iu.test(lastWord.replace(/^[(<[]+/u, ''))
    const goesOn = /[/\-_.=?&%#~]$/u.test(lastWord) || (/^\S*[/.=?&%]/u.test(line) && /^[\da-z/?&=._%-]/u.test(line))
    if (inAddress && goesOn && !/^\p{Lu}\p{Ll}+\s/u.test(line)) parts.push(line)
    else if (/\p{Ll}[-\u00ad]$/u.test(before) && /^\p{Ll}/u.test(line))
      parts.push(
        ...[parts.pop() ?? '', line].map((part, index) => (index === 0 ? part.replace(/[-\u00ad]$/u, '') : part)),
      )
    else if (/[-–—/]$/u.test(before) && /^[\d\p{Lu}]/u.test(line) && !/\s[-–—/]$/u.test(before)) parts.push(line)
    else parts.push(` ${line}`)
  }
  return parts.join('')
}
