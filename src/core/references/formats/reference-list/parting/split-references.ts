import { oneOfStyles, type OneOfStyles } from './cite-styles.ts'
import { fieldLineStarts, fieldsInOrder } from '../lines/field-lines.ts'
import { linkGroups, linkOf, type PastedLink } from '../lines/link-lines.ts'
import { withoutLineNumbers } from '../lines/line-numbers.ts'
import { withHeadingsApart } from '../lines/list-headings.ts'
import { joinLines, withoutTags } from '../lines/join-lines.ts'
import type { LeftOutStretch } from '../lines/left-out-stretch.ts'
import { listRegion } from './list-region.ts'
import { sectionsOf } from './list-sections.ts'
import { withoutFurniture } from '../page/page-furniture.ts'
import { pageWorks, type PageWork } from '../page/page-works.ts'
import { oneReferenceALine, oneTitleALine } from './whole-lines.ts'
import { withoutPageWords, type TakenWords } from '../page/page-words.ts'
import { authorStart, endsWhole, pastedLines, year, type PastedLine } from '../lines/pasted-line.ts'
import { withoutMarkup } from '../page/pasted-markup.ts'
import {
  hasBullet,
  hasMark,
  isNumberAlone,
  isUnbroken,
  linesBeforeList,
  numberedStarts,
  runTogether,
  withoutMarker,
} from '../lines/reference-markers.ts'
import { signsOfReference } from '../lines/running-text.ts'
import { isShortCite } from './short-cites.ts'
import { namesAndYear } from '../works/sparse-records.ts'

/** One reference of a pasted block. */
export interface SplitReference {
  /** Its lines as pasted, line breaks and all. */
  readonly raw: string
  /** Its words on one line: marker ("[12]", "3.", "•") off, lines joined, words parted at a line's end mended. */
  readonly text: string
  /** 1-based line of its start. */
  readonly line: number
  /** The address and title of a web page, where that is all. */
  readonly link?: PastedLink
  /** A line of a list in which no line has a year. */
  readonly isTitle?: boolean
  /** The work, where the layout of its page says what each line is. */
  readonly work?: Pick<PageWork, 'reference' | 'doubted'>
  /** It stands around the list, and is read only where every line is. */
  readonly isOutsideList?: true
}

/** A line that is no reference: a heading, a running head, a page number; a note that only points to another. */
interface LeftOutLine {
  readonly line: number
  readonly text: string
  readonly isShortCite?: boolean
}

interface SplitList {
  readonly references: readonly SplitReference[]
  readonly leftOut: readonly LeftOutLine[]
  /** What stands around and between the references, and is none. */
  readonly stretches: readonly LeftOutStretch[]
  /** Words of links that a page set behind the references. */
  readonly taken: TakenWords | null
  readonly works: OneOfStyles['works']
}

/**
 * Splits what was pasted into references. Signs of markup, words of the page and what stands around the list come off
 * first; then numbers, bullets, blank lines, hanging indents, and at last the look of each line decide. Every line is
 * in a reference, in `leftOut` or in `stretches`. `everyLine`: what
 * stands around the list is read, too, each paragraph as one.
 */
export function splitReferences(text: string, everyLine = false): SplitList {
  const lines = withoutLineNumbers(withoutMarkup(pastedLines(text)))
  const page = pageWorks(lines)
  if (page === null) return splitLines(lines, everyLine)
  const rest = splitLines(page.rest, everyLine)
  const around = everyLine
    ? page.stretches.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => referencesOf(each, {})))
    : []
  const shown = page.works.map(({ reference, lines: own, doubted }) => {
    const raw = own.map((line) => line.source ?? line.text).join('\n')
    return {
      raw,
      text: joinLines(own.map((line) => line.text.trim())),
      line: own[0]?.number ?? 1,
      work: { reference, doubted },
    }
  })
  const byLine = (one: { readonly line: number }, other: { readonly line: number }) => one.line - other.line
  return {
    ...rest,
    references: [
      ...shown,
      ...rest.references,
      ...around.map((reference) => ({ ...reference, isOutsideList: true as const })),
    ].toSorted(byLine),
    stretches: everyLine ? [] : [...rest.stretches, ...page.stretches].toSorted(byLine),
  }
}

function splitLines(lines: readonly PastedLine[], everyLine: boolean): SplitList {
  const styles = oneOfStyles(withHeadingsApart(lines))
  const words = withoutPageWords(styles.lines)
  const region = listRegion(words.lines)
  const about = { stretches: everyLine ? [] : region.stretches, taken: words.taken, works: styles.works }
  const { kept, furniture, hasRunningHeads } = withoutFurniture(region.kept)
  const filled = filledOf(kept)
  // Where every line repeats, nothing is a running head.
  if (filled.length === 0 && hasRunningHeads)
    return { ...about, references: referencesOf(filledOf(region.kept), {}), leftOut: [] }
  const parted = sectionsOf(kept)
  // A heading of the first section is not what the list is called.
  const isHeaded = filled[0] !== undefined && parted.headings.includes(filled[0])
  const before = new Set(isHeaded ? [] : filled.slice(0, linesBeforeList(filled)))
  const { sections, headings } = before.size === 0 ? parted : sectionsOf(kept.filter((line) => !before.has(line)))
  const read: SplitReference[] = sections.flatMap((section) => {
    const { groups, ...about } = groupLines(section, filledOf(section))
    return groups.flatMap(worksOfNote).flatMap((group) => referencesOf(group, about))
  })
  if (everyLine) {
    const around = region.stretches.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => referencesOf(each, {})))
    read.push(...around.map((reference) => ({ ...reference, isOutsideList: true as const })))
    read.sort((one, other) => one.line - other.line)
  }
  const cites = read.filter((reference) => isShortCite(reference.text))
  const leftOut = [...before, ...furniture, ...headings].toSorted((one, other) => one.number - other.number)
  return {
    ...about,
    references: cites.length === 0 ? read : read.filter((reference) => !cites.includes(reference)),
    leftOut: [
      // A label that was put in other words is told as it was pasted.
      ...leftOut.map(({ number, text, source }) => ({
        line: number,
        text: (text === 'Citations:' ? (source ?? text) : text).trim(),
      })),
      ...cites.map(({ line, raw }) => ({ line, text: raw, isShortCite: true })),
    ],
  }
}

const filledOf = (lines: readonly PastedLine[]) => lines.filter((line) => line.text.trim() !== '')

interface AboutGroups {
  /** Each begins with a number that counts the references. */
  readonly isNumbered?: boolean
  /** Each is an address, alone or with its title. */
  readonly isLinks?: boolean
  /** Each is a line of a list in which no line has a year. */
  readonly isTitles?: boolean
}

interface Groups extends AboutGroups {
  readonly groups: readonly (readonly PastedLine[])[]
}

function groupLines(kept: readonly PastedLine[], whole: readonly PastedLine[]): Groups {
  const isTitles = !whole.some((line) => year.test(withoutMarker(line.text, true)))
  const numbered = (groups: readonly (readonly PastedLine[])[]) => ({ groups, isNumbered: true, isTitles })
  const running = runTogether(whole)
  if (running !== null) return numbered(running)
  const everyNumber = numberedStarts(whole)
  if (everyNumber !== null && isUnbroken([...everyNumber])) {
    const alone = unnumberedAmong(kept, everyNumber)
    return numbered(cutAt(whole, (line) => everyNumber.has(line) || alone.has(line)))
  }
  const filled = whole.flatMap((line) => runTogether([line])?.flat() ?? [line])
  if (filled.length <= 1) return { groups: filled.map((line) => [line]) }
  const starts = numberedStarts(filled)
  if (starts !== null) {
    const alone = unnumberedAmong(kept, starts)
    return numbered(cutAt(filled, (line) => starts.has(line) || alone.has(line)))
  }
  const links = linkGroups(filled)
  if (links !== null) return { groups: links, isLinks: true }
  if (fieldLineStarts(filled) === null && oneTitleALine(filled, blocksOf(kept)))
    return { groups: filled.map((line) => [line]), isTitles: true }
  return { groups: groupUnnumbered(kept, filled) }
}

/** Lines of a numbered list that hold a whole reference without a number, behind a blank line and another whole one. */
function unnumberedAmong(kept: readonly PastedLine[], starts: ReadonlySet<PastedLine>): ReadonlySet<PastedLine> {
  const isWhole = (text = '') => endsWhole(text) && signsOfReference(text) >= 3
  const found = kept.filter(
    (line, index) =>
      index > 1 &&
      !starts.has(line) &&
      kept[index - 1]?.text.trim() === '' &&
      authorStart.test(line.text) &&
      isWhole(line.text) &&
      isWhole(kept[index - 2]?.text),
  )
  return new Set(found)
}

function groupUnnumbered(
  kept: readonly PastedLine[],
  filled: readonly PastedLine[],
): readonly (readonly PastedLine[])[] {
  const fields = fieldLineStarts(filled)
  if (fields !== null && fields.size > 1) return cutAt(filled, (line) => fields.has(line))
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
    const whole = endsWhole(open.last) && open.dated && open.length >= 40
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

/** "Almgren T. Moss. Roofs. 2021;12:1-9; and Silva A. Lichens ...": two works in one note. */
function worksOfNote(lines: readonly PastedLine[]): readonly (readonly PastedLine[])[] {
  const [line] = lines
  if (line === undefined || lines.length > 1 || !line.text.includes('; ')) return [lines]
  const cites = withoutMarker(line.text.trim().replace(/^\(|\)[.]?$/gu, '')).split(/;\s+/u)
  if (cites.every((text) => namesAndYear.test(text))) return cites.map((text) => [{ ...line, text, source: text }])
  const cuts = [...line.text.matchAll(/(?<=[\d).])\s?;\s+(?:and\s+|see also\s+|und\s+|et\s+)?(?=\p{Lu})/gu)]
  const starts = cuts.filter((cut, index) => {
    const from = cuts[index - 1]
    const before = line.text.slice(from === undefined ? 0 : from.index + from[0].length, cut.index)
    const after = line.text.slice(cut.index + cut[0].length)
    const isWork = (text: string) => authorStart.test(withoutMarker(text)) && signsOfReference(text) >= 3
    return isWork(before) && isWork(after)
  })
  if (starts.length === 0) return [lines]
  const bounds = [
    ...starts.map((cut) => [cut.index, cut.index + cut[0].length] as const),
    [line.text.length, 0] as const,
  ]
  return bounds.map(([end], index) => [{ ...line, text: line.text.slice(bounds[index - 1]?.[1] ?? 0, end) }])
}

function referencesOf(lines: readonly PastedLine[], about: AboutGroups): readonly SplitReference[] {
  const raw = lines.map((line) => line.source ?? line.text).join('\n')
  const [first] = lines
  const isAlone = lines.length > 1 && isNumberAlone((first?.text ?? '').replace(/[[\](){}.:]/gu, ''))
  const worded = (isAlone ? lines.slice(1) : lines).map((line) => line.text.trim())
  const bare = worded.map((text, index) =>
    index === 0 ? withoutMarker(text, about.isNumbered === true && !isAlone) : text,
  )
  const text = withoutTags(fieldsInOrder(bare) ?? joinLines(bare)).replace(noAuthors, '')
  if (text === '' && raw.trim() === '') return []
  const link = linkOf(lines, about.isLinks === true)
  return [
    {
      raw: raw.trim() === raw ? raw : raw.trimStart(),
      text,
      line: first?.number ?? 1,
      ...(link !== null && { link }),
      ...(about.isTitles === true && { isTitle: true }),
    },
  ]
}

const noAuthors = /^\[?(?:no authors? listed|authors? not listed|anonymous)\]\.?\s*|^no authors? listed\.\s*/iu
