import type { Box } from '#core/paper/text/paper-text.ts'

/** A box in parts of its page (0 to 1) from the top left corner of the page as shown before the reader turned it. */
export type FractionBox = Box

/** How far the reader turned the pages, clockwise. */
export type Turn = 0 | 90 | 180 | 270

/** The box where it stands after the page was turned clockwise. */
export function turnBox({ left, top, right, bottom }: FractionBox, turn: Turn): FractionBox {
  switch (turn) {
    case 0:
      return { left, top, right, bottom }
    case 90:
      return { left: 1 - bottom, top: left, right: 1 - top, bottom: right }
    case 180:
      return { left: 1 - right, top: 1 - bottom, right: 1 - left, bottom: 1 - top }
    case 270:
      return { left: top, top: 1 - right, right: bottom, bottom: 1 - left }
  }
}

/** The box before the page was turned: the other way round. */
export function turnBack(box: FractionBox, turn: Turn): FractionBox {
  return turnBox(box, ((360 - turn) % 360) as Turn)
}

/** True where a point lies in a box. */
export function holds(box: FractionBox, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

/** The area of a box in parts of its page. */
export function areaOf(box: FractionBox): number {
  return (box.right - box.left) * (box.bottom - box.top)
}

/** A point in parts of a page. */
interface FractionPoint {
  readonly x: number
  readonly y: number
}

/**
 * The outlines of lines of text: one closed shape for the lines that stand under each other in a column, stepping in where the first
 * line begins or the last ends; a new shape where the text goes on in another column. `pad` is room around the words.
 */
export function outlinesOf(
  lines: readonly FractionBox[],
  pad: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
): readonly (readonly FractionPoint[])[] {
  return columnsOf(lines).map((column) => {
    const tops = column.map((line, index) =>
      index === 0 ? line.top - pad.y : ((column[index - 1]?.bottom ?? line.top) + line.top) / 2,
    )
    const bottoms = column.map((line, index) => tops[index + 1] ?? line.bottom + pad.y)
    const right = column.flatMap((line, index) => [
      { x: line.right + pad.x, y: tops[index] ?? line.top },
      { x: line.right + pad.x, y: bottoms[index] ?? line.bottom },
    ])
    const left = column.flatMap((line, index) => [
      { x: line.left - pad.x, y: tops[index] ?? line.top },
      { x: line.left - pad.x, y: bottoms[index] ?? line.bottom },
    ])
    return [...right, ...left.toReversed()]
  })
}

/** The point where it stands after the page was turned clockwise. */
export function turnPoint({ x, y }: FractionPoint, turn: Turn): FractionPoint {
  const { left, top } = turnBox({ left: x, top: y, right: x, bottom: y }, turn)
  return { x: left, y: top }
}

/** Lines under each other kept together, boxes on the same line as one. */
function columnsOf(lines: readonly FractionBox[]): FractionBox[][] {
  const columns: FractionBox[][] = []
  for (const line of lines) {
    const column = columns.at(-1)
    const last = column?.at(-1)
    const height = line.bottom - line.top
    if (
      column &&
      last &&
      line.top < last.top + height / 2 &&
      line.bottom > last.top &&
      line.left < last.right + height * 4
    ) {
      column[column.length - 1] = {
        left: Math.min(last.left, line.left),
        top: Math.min(last.top, line.top),
        right: Math.max(last.right, line.right),
        bottom: Math.max(last.bottom, line.bottom),
      }
    } else if (
      column &&
      last &&
      line.top >= last.top &&
      line.top < last.bottom + height * 1.5 &&
      line.left < last.right &&
      line.right > last.left
    ) {
      column.push(line)
    } else {
      columns.push([line])
    }
  }
  return columns
}
