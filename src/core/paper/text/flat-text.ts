import { countWhile } from '#core/binary-search.ts'
import type { TextPosition } from '#core/model/quote.ts'
import type { PaperText, PageText, TextBlockPlace, TextRange } from './paper-text.ts'
import type { Script } from './text-line.ts'
import { headingKind } from './section-headings.ts'

/** A paper as one string: running heads left out, pages joined, and the way back and forth between the two. */
export interface FlatText {
  readonly text: string
  /** Where an offset of the flat text stands in the paper. Clamped to the text. */
  position(offset: number): TextPosition
  /** The end of a stretch that ends before `offset`: the place right after its last character, on that character's page. */
  endPosition(offset: number): TextPosition
  /**
   * Offsets, in order, where the text goes on elsewhere than in the file: at seams, and over page breaks with running heads.
   * A stretch without one inside stands letter for letter in the text that other programs find.
   */
  readonly breaks: readonly number[]
  /** Superscripts and subscripts, in order; `text` has their plain letters. */
  readonly scripts: readonly ScriptRange[]
  /** The offset of a place; a place inside a running head gives the next offset after it. */
  offset(position: TextPosition): number
}

/** A superscript or subscript in a flat text. */
interface ScriptRange extends TextRange {
  readonly script: Script
}

/** Characters of a page that stand in the flat text in the same order, one for one. */
interface Piece {
  readonly flatStart: number
  readonly pageIndex: number
  readonly pageStart: number
  readonly length: number
  readonly page: PageText
}

const flattened = new WeakMap<PaperText, FlatText>()

/** The flat text of a paper, worked out once for each paper. */
export function flattenPaper(paper: PaperText): FlatText {
  const known = flattened.get(paper)
  if (known) return known
  const flat = flatten(paper)
  flattened.set(paper, flat)
  return flat
}

function flatten(paper: PaperText): FlatText {
  const pieces: Piece[] = []
  const breaks: number[] = []
  const scripts: ScriptRange[] = []
  let text = ''
  let before: PageText | undefined
  for (const page of paper.pages) {
    const lines = page.runs.length > 0 ? page.text : joinWrappedLines(page.text)
    const raised = page.runs.filter((run) => run.script !== undefined)
    for (const range of keptRanges(page)) {
      if (text !== '' && range.start < range.end) {
        text +=
          before?.goesOn && pieces.at(-1)?.pageIndex === before.pageIndex
            ? ' '
            : before?.block
              ? '\n'
              : joint(text, lines.slice(range.start, range.end))
        if (page.runs.length > 0) breaks.push(text.length)
      }
      for (const seam of page.seams ?? [])
        if (seam > range.start && seam < range.end) breaks.push(text.length + seam - range.start)
      for (const { start, end, script } of raised)
        if (script && start >= range.start && end <= range.end)
          scripts.push({ start: text.length + start - range.start, end: text.length + end - range.start, script })
      pieces.push({
        flatStart: text.length,
        pageIndex: page.pageIndex,
        pageStart: range.start,
        length: range.end - range.start,
        page,
      })
      text += lines.slice(range.start, range.end)
    }
    before = page
  }
  const pieceBefore = (offset: number) => countWhile(pieces, (piece) => piece.flatStart <= offset) - 1
  const place = (piece: Piece | undefined, offset: number): TextPosition =>
    piece === undefined
      ? { pageIndex: 0, offset: 0 }
      : placeOnPage(piece.page, piece.pageStart + Math.min(Math.max(offset - piece.flatStart, 0), piece.length))
  return {
    text,
    breaks,
    scripts,
    position(offset) {
      const index = pieceBefore(offset)
      const piece = pieces[index]
      const next = pieces[index + 1]
      // An offset on the joint between two pages belongs to the page that follows.
      return piece && next && offset >= piece.flatStart + piece.length
        ? place(next, next.flatStart)
        : place(piece, offset)
    },
    endPosition(offset) {
      return place(pieces[pieceBefore(offset - 1)], offset)
    },
    offset(position) {
      const after = countWhile(
        pieces,
        (piece) =>
          piece.pageIndex < position.pageIndex ||
          (piece.pageIndex === position.pageIndex && piece.pageStart <= position.offset),
      )
      const piece = pieces[after - 1]
      if (!piece) return 0
      const inside = piece.pageIndex === position.pageIndex ? position.offset - piece.pageStart : piece.length + 1
      if (inside <= piece.length) return piece.flatStart + inside
      return pieces[after]?.flatStart ?? piece.flatStart + piece.length
    },
  }
}

function placeOnPage(page: PageText, offset: number): TextPosition {
  return {
    pageIndex: page.pageIndex,
    offset,
    ...(page.label === undefined ? {} : { pageLabel: page.label }),
    ...(page.filledIn?.some((range) => range.start <= offset && offset < range.end) ? { filledIn: true } : {}),
    ...(page.block && placeInBlock(page.block, offset)),
  }
}

function placeInBlock({ paragraph, times }: TextBlockPlace, offset: number): Partial<TextPosition> {
  const time = times.findLast((each) => each.offset <= offset)
  return { ...(paragraph === null ? {} : { paragraph }), ...(time ? { seconds: time.seconds } : {}) }
}

/** The parts of a page that are no running heads, without white space at their edges. */
function keptRanges(page: PageText): TextRange[] {
  const kept: TextRange[] = []
  let start = 0
  for (const range of [...page.furniture, { start: page.text.length, end: page.text.length }]) {
    let [from, to] = [start, range.start]
    if (page.furniture.length > 0 || page.runs.length > 0) {
      while (from < to && /\s/.test(page.text[from] ?? '')) from += 1
      while (to > from && /\s/.test(page.text[to - 1] ?? '')) to -= 1
    }
    if (to > from) kept.push({ start: from, end: to })
    start = Math.max(start, range.end)
  }
  return kept
}

/** What stands between two pages: nothing inside a split word, a space inside a paragraph, else a new paragraph. */
function joint(before: string, after: string): string {
  const last = before.trimEnd().slice(-1)
  if (/[.!?:;"”»)\]]/.test(last)) return '\n'
  return /^[\p{Ll}\d(,;[]/u.test(after) && /[\p{L}\d,\-–]/u.test(last) ? ' ' : '\n'
}

/**
 * Text whose paragraphs are broken into short lines, with those line breaks turned into spaces (one character for one, so
 * that offsets stay). Text with one paragraph a line stays as it is; a blank line always parts paragraphs.
 */
function joinWrappedLines(text: string): string {
  const lines = text.replace(/\r\n|\r/g, (end) => (end.length === 2 ? ' \n' : '\n')).split('\n')
  return lines
    .map((line, index) => {
      const next = lines[index + 1]
      return next === undefined ? line : line + (isWrapped(line, next) ? ' ' : '\n')
    })
    .join('')
}

function isWrapped(whole: string, next: string): boolean {
  if (whole.length < 40 || whole.length > 160) return false
  const line = whole.trimEnd()
  if (line.length < 40 || line.length > 130 || next.trim() === '') return false
  if (/[.!?:]["”»)\]]?$/.test(line)) return line.length > 60 && next.length > 0 && /^\p{Ll}/u.test(next)
  if (/^\s*\d/.test(next) && headingKind(next) !== null) return false
  return /^\s*[\p{Ll}\d(]/u.test(next) || /[,\-–(]$|\b(?:the|of|and|in|to|a|an|with|for|by|or|was|were)$/i.test(line)
}
