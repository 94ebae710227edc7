import type { Box } from './boxes.ts'

/** From a phone, or a window at 400 per cent, to a wide one. */
export const widthsToTry = [320, 480, 640, 900, 1400] as const

/** Pairs of boxes that overlap, and boxes that leave a picture of this width. */
export function overlapping(boxes: readonly Box[], width: number): readonly (readonly Box[])[] {
  const slack = 0.01
  const outside = boxes.filter((box) => box.x < -slack || box.x + box.width > width + slack).map((box) => [box])
  const byTop = boxes.toSorted((one, other) => one.y - other.y)
  const pairs = byTop.flatMap((one, index) => {
    const found: (readonly Box[])[] = []
    for (let at = index + 1; at < byTop.length && byTop[at]!.y < one.y + one.height - slack; at += 1) {
      const other = byTop[at]!
      if (one.x + one.width > other.x + slack && other.x + other.width > one.x + slack) found.push([one, other])
    }
    return found
  })
  return [...outside, ...pairs]
}
