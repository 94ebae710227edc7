import type { FlatText } from '../text/flat-text.ts'
import type { Box, PaperText } from '../text/paper-text.ts'
import type { MatchKey } from './match-key.ts'
import { boxOfGlyph, glyphAt, glyphsOf } from './page-glyphs.ts'

/** Letters that follow each other in the flat text: [from, to) of its key. */
export interface KeyRun {
  readonly from: number
  readonly to: number
}

/** A run that a quote is made of; `sameRow` where it stands in the row of the one before. */
export interface RowRun extends KeyRun {
  readonly sameRow: boolean
}

/** A part of a run on one line. Its box is measured along the text: `left` is where one begins to read. */
interface LinePart extends KeyRun {
  readonly run: KeyRun
  readonly pageIndex: number
  readonly box: Box
}

/** A paragraph of at least this many characters, most of them small words, is prose: its lines are no rows of a table. */
const shortestProse = 120
const leastSmallWords = 0.6
/** A row of a table has a cell of fewer letters than this, in at least this share of its rows. */
const longestCell = 20
const mostlyCells = 0.75

/**
 * Runs in the order in which they are quoted. Where lines of several of them stand beside each other, as cells do that the file draws
 * column by column, they are taken row by row; prose and what stands alone keeps the order of the text.
 */
export function inRows(paper: PaperText, flat: FlatText, source: MatchKey, runs: readonly KeyRun[]): readonly RowRun[] {
  const lines = runs.flatMap((run) => (isProse(flat, source, run) ? [] : linesOf(paper, flat, source, run)))
  const rows = rowsOf(lines)
  const parted = rows.filter((row) => joined(row).length > 1)
  const withCells = parted.filter((row) => joined(row).some(({ from, to }) => to - from < longestCell))
  // Lines of two columns stand beside each other as well, and are no rows.
  const isTable = parted.length > 0 && withCells.length >= mostlyCells * parted.length
  const shared = new Set(isTable ? parted.flatMap((row) => row.map(({ run }) => run)) : [])
  const tables = rows.filter((row) => row.some(({ run }) => shared.has(run)))
  const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(source.key.slice(runs[0]?.from, runs[0]?.to))
  const blocks = [
    ...runs.filter((run) => !shared.has(run)).map((run) => ({ place: run.from, rows: [[run]] })),
    ...[...new Set(tables.map((row) => row[0]?.pageIndex))].map((pageIndex) => {
      const own = tables.filter((row) => row[0]?.pageIndex === pageIndex)
      return { place: Math.min(...own.flatMap((row) => row.map(({ from }) => from))), rows: own }
    }),
  ].sort((a, b) => a.place - b.place)
  const ordered: RowRun[] = []
  let alone = false
  for (const row of blocks.flatMap((block) => block.rows)) {
    const parts = joined(rightToLeft ? row.toReversed() : row)
    const last = ordered.at(-1)
    const [first] = parts
    // Lines of one run that nothing stands beside are read on.
    if (last && first && alone && parts.length === 1 && last.to === first.from)
      ordered[ordered.length - 1] = { ...last, to: first.to }
    else ordered.push(...parts.map((part, index) => ({ ...part, sameRow: index > 0 })))
    alone = parts.length === 1
  }
  return ordered
}

/** Parts that follow each other in the text as well as in their row, as one. */
function joined(row: readonly KeyRun[]): KeyRun[] {
  const parts: KeyRun[] = []
  for (const { from, to } of row) {
    const last = parts.at(-1)
    if (last?.to === from) parts[parts.length - 1] = { from: last.from, to }
    else parts.push({ from, to })
  }
  return parts
}

/** Lines that stand beside each other on their page, from the first row to the last, each in the order of reading. */
function rowsOf(lines: readonly LinePart[]): LinePart[][] {
  const middle = ({ box }: LinePart) => (box.top + box.bottom) / 2
  const rows: LinePart[][] = []
  for (const line of lines.toSorted((a, b) => a.pageIndex - b.pageIndex || middle(a) - middle(b))) {
    const row = rows.at(-1)
    const [first] = row ?? []
    const height = Math.min(line.box.bottom - line.box.top, (first?.box.bottom ?? 0) - (first?.box.top ?? 0))
    if (row && first && first.pageIndex === line.pageIndex && middle(line) - middle(first) < 0.5 * height)
      row.push(line)
    else rows.push([line])
  }
  return rows.map((row) => row.sort((a, b) => a.box.left - b.box.left))
}

/** A run in parts, one a line. */
function linesOf(paper: PaperText, flat: FlatText, source: MatchKey, run: KeyRun): LinePart[] {
  const parts: LinePart[] = []
  for (let index = run.from; index < run.to; index += 1) {
    const letter = letterAt(paper, flat, source, index)
    if (!letter) continue
    const last = parts.at(-1)
    const { box, pageIndex } = letter
    const isSameLine =
      last?.pageIndex === pageIndex &&
      Math.abs(last.box.top + last.box.bottom - box.top - box.bottom) < box.bottom - box.top
    if (last && isSameLine)
      parts[parts.length - 1] = {
        ...last,
        to: index + 1,
        box: { ...last.box, left: Math.min(last.box.left, box.left), right: Math.max(last.box.right, box.right) },
      }
    else parts.push({ run, from: index, to: index + 1, pageIndex, box })
  }
  return parts
}

/** A letter's page, and its box measured along its text. */
function letterAt(
  paper: PaperText,
  flat: FlatText,
  source: MatchKey,
  index: number,
): { readonly pageIndex: number; readonly box: Box } | null {
  const { pageIndex } = flat.position(source.starts[index] ?? 0)
  const page = paper.pages.find((each) => each.pageIndex === pageIndex)
  const glyphs = page ? glyphsOf(paper, page) : null
  if (!page || !glyphs) return null
  const own = glyphAt(glyphs, index)
  const box = boxOfGlyph(glyphs, own)
  const along = page.runs[glyphs.runs[own] ?? 0]?.along
  if (along === 'up')
    return { pageIndex, box: { left: -box.bottom, right: -box.top, top: box.left, bottom: box.right } }
  if (along === 'down')
    return { pageIndex, box: { left: box.top, right: box.bottom, top: -box.right, bottom: -box.left } }
  return { pageIndex, box }
}

/** Whether a run holds a paragraph of prose. */
function isProse(flat: FlatText, source: MatchKey, { from, to }: KeyRun): boolean {
  const end = source.ends[to - 1] ?? 0
  let at = source.starts[from] ?? 0
  while (at < end) {
    const paragraph = paragraphAt(flat, at)
    if (isLongText(flat.text.slice(paragraph.start, paragraph.end))) return true
    at = paragraph.end + 1
  }
  return false
}

/** The paragraph of a flat text that holds an offset. */
export function paragraphAt({ text }: FlatText, offset: number): { readonly start: number; readonly end: number } {
  const end = text.indexOf('\n', offset)
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end }
}

/** Whether a paragraph is a long one of words, and no list of numbers and labels. */
export function isLongText(paragraph: string): boolean {
  if (paragraph.length < shortestProse) return false
  const tokens = paragraph.split(/\s+/)
  return tokens.filter((token) => /^["'“‘([]?\p{Ll}/u.test(token)).length >= leastSmallWords * tokens.length
}
