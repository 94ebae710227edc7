import { quotePieces, type QuoteAnchor } from '#core/model/quote.ts'
import type { Box, PageText, PaperText, TextRun } from '../text/paper-text.ts'
import { anchorAgain } from './anchor.ts'
import { boxesOf } from './span-boxes.ts'

/**
 * The part of a page that shows words of a quote with what stands around them. Boxes are in points from the top left corner of the page
 * as shown, once it is turned by `turn`.
 */
export interface CutOut {
  readonly pageIndex: number
  /** Degrees clockwise by which the page as shown is turned, so that the words stand upright. */
  readonly turn: 0 | 90 | 180 | 270
  /** What is shown. */
  readonly area: Box
  /** The words themselves, one box a line. */
  readonly boxes: readonly Box[]
}

/** How far above and below the words lines are shown, in heights of a line: two lines of text. */
const contextLines = 2.8
/** Words farther apart than this, in heights of a line, are shown in parts of their own. */
const farthestApart = 8
/** Points around what is shown, where nothing stands closer. */
const margin = { x: 8, y: 5 } as const
/** Points. A cell of a table alone tells nothing. */
const leastWidth = 220

/**
 * The parts of pages that show a quote, in the order in which it is read: one for words that stand together, so two for a quote that goes
 * over a page break or into the next column. Each is as wide as the column (or page, or row of a table) that the words stand in, with whole
 * lines above and below. None where the paper does not hold the quote (`anchorAgain`), or a piece of it has no place.
 */
export function cutOutsOf(paper: PaperText, anchor: QuoteAnchor): readonly CutOut[] {
  const found = anchorAgain(paper, anchor)
  const pieces = found ? quotePieces(found).map((piece) => boxesOf(paper, piece)) : []
  if (pieces.some((boxes) => boxes.length === 0)) return []
  const boxes = pieces.flat()
  const pageIndexes = [...new Set(boxes.map(({ pageIndex }) => pageIndex))].toSorted((one, other) => one - other)
  return pageIndexes.flatMap((pageIndex) => {
    const page = paper.pages.find((each) => each.pageIndex === pageIndex)
    return page
      ? cutOutsOfPage(
          page,
          boxes.filter((box) => box.pageIndex === pageIndex),
        )
      : []
  })
}

/** Everything that is read in a part of a page, running heads too. */
export function wordsInCutOut(paper: PaperText, { pageIndex, turn, area }: CutOut): string {
  const page = paper.pages.find((each) => each.pageIndex === pageIndex)
  const runs = (page?.runs ?? []).filter(({ box }) => isOver(turnedBox(box, page!, turn), area))
  return runs
    .map(({ start, end }, index) => {
      const between = page!.text.slice(runs[index - 1]?.end ?? start, start)
      // What is mended in the text (a word parted at the end of a line) is whole here too.
      return (between.trim() === '' ? between : '\n') + page!.text.slice(start, end)
    })
    .join('')
}

/** True where something of one stands in the other. */
export function isOver(one: Box, other: Box): boolean {
  return overlap(one, other, 'x') > 0 && overlap(one, other, 'y') > 0
}

function cutOutsOfPage(page: PageText, boxes: readonly Box[]): readonly CutOut[] {
  const turn = turnOf(page, boxes[0]!)
  const turned = boxes.map((box) => turnedBox(box, page, turn))
  const rows = rowsOf(page, turn)
  const size = turn % 180 === 0 ? page : { width: page.height, height: page.width }
  const cuts: CutOut[] = []
  for (const stretch of stretchesOf(turned)) {
    const area = areaAround(stretch, rows, size)
    const over = cuts.findIndex((cut) => isOver(cut.area, area))
    const other = cuts[over]
    if (other) cuts[over] = { ...other, area: union([other.area, area]), boxes: [...other.boxes, ...stretch] }
    else cuts.push({ pageIndex: page.pageIndex, turn, area, boxes: stretch })
  }
  return cuts
}

/** Text that reads up or down the page, as a wide table does, or stands on its head is turned back. */
function turnOf(page: PageText, box: Box): CutOut['turn'] {
  const run = page.runs.find((each) => isOver(each.box, box))
  if (!run) return 0
  return run.xs === undefined && run.along === undefined && isUpsideDown(page) ? 180 : directionOf(run)
}

/** Whether lines at an angle, of whose letters no places are known, follow each other up the page. */
function isUpsideDown(page: PageText): boolean {
  const lines = rowsOf({ ...page, runs: page.runs.filter(({ xs, along }) => xs === undefined && !along) }, 0)
  const upwards = lines.filter(({ bottom }, index) => index > 0 && bottom < lines[index - 1]!.bottom)
  return lines.length > 1 && 2 * upwards.length > lines.length - 1
}

function turnedBox(
  { left, top, right, bottom }: Box,
  { width, height }: Pick<PageText, 'width' | 'height'>,
  turn: CutOut['turn'],
): Box {
  if (turn === 90) return { left: height - bottom, top: left, right: height - top, bottom: right }
  if (turn === 180) return { left: width - right, top: height - bottom, right: width - left, bottom: height - top }
  if (turn === 270) return { left: top, top: width - right, right: bottom, bottom: width - left }
  return { left, top, right, bottom }
}

/** Lines of the page that read in the same direction, as they are read: what stands beside a line in another column is a line of its own. */
function rowsOf(page: PageText, turn: CutOut['turn']): readonly Box[] {
  const rows: Box[] = []
  for (const run of page.runs) {
    if (directionOf(run) !== (turn === 180 ? 0 : turn) || inFurniture(page, run)) continue
    const box = turnedBox(run.box, page, turn)
    const last = rows.at(-1)
    if (last && overlap(last, box, 'y') > 0.5 * Math.min(heightOf(last), heightOf(box)))
      rows[rows.length - 1] = union([last, box])
    else rows.push(box)
  }
  return rows
}

function directionOf({ along }: TextRun): CutOut['turn'] {
  return along === 'up' ? 90 : along === 'down' ? 270 : 0
}

function inFurniture(page: PageText, run: TextRun): boolean {
  return page.furniture.some((range) => run.start >= range.start && run.end <= range.end)
}

/** Lines that follow each other downwards, or stand beside each other; a new column begins another. */
function stretchesOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const stretches: Box[][] = []
  for (const box of boxes) {
    const stretch = stretches.at(-1)
    const last = stretch?.at(-1)
    const isNext = last && box.top > last.top - heightOf(last) && box.top - last.bottom < farthestApart * heightOf(last)
    if (stretch && isNext) stretch.push(box)
    else stretches.push([box])
  }
  return stretches
}

function areaAround(
  words: readonly Box[],
  rows: readonly Box[],
  size: { readonly width: number; readonly height: number },
): Box {
  const quote = union(words)
  const line = words.map(heightOf).toSorted((one, other) => one - other)[Math.floor(words.length / 2)]!
  const own = rows.filter((row) => words.some((box) => holdsCentre(row, box)))
  const around = union([quote, ...own])
  const near = rows.filter((row) => {
    const middle = (row.top + row.bottom) / 2
    const isNear = middle > quote.top - contextLines * line && middle < quote.bottom + contextLines * line
    return isNear && overlap(row, around, 'x') > 0.5 * Math.min(widthOf(row), widthOf(around))
  })
  const shown = wideEnough(union([around, ...near]), size.width)
  // Half of a line that is not shown says nothing, and looks like an error.
  const others = rows.filter((row) => !near.includes(row) && overlap(row, shown, 'x') > 0)
  const above = Math.max(0, ...others.filter(({ bottom }) => bottom <= shown.top).map(({ bottom }) => bottom))
  const below = Math.min(size.height, ...others.filter(({ top }) => top >= shown.bottom).map(({ top }) => top))
  return {
    left: Math.max(0, shown.left - margin.x),
    right: Math.min(size.width, shown.right + margin.x),
    top: Math.max(0, shown.top - Math.min(margin.y, (shown.top - above) / 2)),
    bottom: Math.min(size.height, shown.bottom + Math.min(margin.y, (below - shown.bottom) / 2)),
  }
}

function wideEnough(box: Box, pageWidth: number): Box {
  const more = Math.max(0, Math.min(leastWidth, pageWidth) - widthOf(box)) / 2
  // At the edge of the page it is widened towards its middle.
  const left = Math.max(0, Math.min(box.left - more, pageWidth - widthOf(box) - 2 * more))
  return { ...box, left, right: left + widthOf(box) + 2 * more }
}

function holdsCentre(outer: Box, inner: Box): boolean {
  const [x, y] = [(inner.left + inner.right) / 2, (inner.top + inner.bottom) / 2]
  return outer.left <= x && x <= outer.right && outer.top <= y && y <= outer.bottom
}

function union(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

/** By how many points two boxes stand over each other from left to right, or from top to bottom; negative where there is a gap. */
function overlap(one: Box, other: Box, way: 'x' | 'y'): number {
  return way === 'x'
    ? Math.min(one.right, other.right) - Math.max(one.left, other.left)
    : Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
}

function widthOf({ left, right }: Box): number {
  return right - left
}

function heightOf({ top, bottom }: Box): number {
  return bottom - top
}
