import type { Box } from '#core/text/paper-text.ts'

/** A box in parts of its page (0 to 1) from the top left corner of the page as shown before the reader turned it. */
export type FractionBox = Box

/** How far the reader turned the pages, clockwise. */
export type Turn = 0 | 90 | 180 | 270

/** The box where it stands after the page was turned clockwise. */
export function turnBox({ left, top, right, bottom }: FractionBox, turn: Turn): FractionBox {
  switch (turn) {
    case 0: return { left, top, right, bottom }
    case 90: return { left: 1 - bottom, top: left, right: 1 - top, bottom: right }
    case 180: return { left: 1 - right, top: 1 - bottom, right: 1 - left, bottom: 1 - top }
    case 270: return { left: top, top: 1 - right, right: bottom, bottom: 1 - left }
  }
}

/** The box before the page was turned: the other way round. */
export function turnBack(box: FractionBox, turn: Turn): FractionBox {
  return turnBox(box, ((360 - turn) % 360) as Turn)
}

/** Lines that stand under each other in one column as one box; a new box where the text goes on in another column. */
export function joinLines(boxes: readonly FractionBox[]): FractionBox[] {
  const joined: FractionBox[] = []
  for (const box of boxes) {
    const last = joined.at(-1)
    const height = box.bottom - box.top
    const follows = last && box.left < last.right && box.right > last.left && box.top < last.bottom + height && box.top > last.top - height
    if (last && follows) {
      joined[joined.length - 1] = { left: Math.min(last.left, box.left), top: Math.min(last.top, box.top), right: Math.max(last.right, box.right), bottom: Math.max(last.bottom, box.bottom) }
    } else {
      joined.push(box)
    }
  }
  return joined
}
