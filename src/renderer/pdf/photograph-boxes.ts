import { areaOf, type FractionBox } from './page-fractions.ts'

/** From this part of a page on, its images are the page itself: a scan of text, in one piece or in strips. */
const wholePage = 0.85
/** An image that is lower or narrower, in points, is a letter, a rule or a sign in a line of text. */
const leastPoints = 24
/** Pages of more images than this are drawn from pieces, which nobody would call photographs. */
const mostImages = 2000
/** Edges are rounded to this part of a page, so that the strips of one photograph meet. */
const grid = 2000

/** Which images of a page of this size, in points, are photographs: boxes that do not overlap. */
export function photographsAmong(
  images: readonly FractionBox[],
  size: { readonly width: number; readonly height: number },
): readonly FractionBox[] {
  if (images.length > mostImages) return []
  const apart = withoutOverlaps(images.map(onGrid).filter((box) => box.right > box.left && box.bottom > box.top))
  const covered = apart.reduce((sum, box) => sum + areaOf(box), 0)
  if (covered >= wholePage) return []
  return joined(apart).filter(
    (box) => (box.right - box.left) * size.width >= leastPoints && (box.bottom - box.top) * size.height >= leastPoints,
  )
}

/** A CSS shape of the whole page but `boxes`, which stand on the page as the reader turned it. */
export function shapeWithout(boxes: readonly FractionBox[]): string {
  const corner = (x: number, y: number) => `${x * 100}% ${y * 100}%`
  const ring = ({ left, top, right, bottom }: FractionBox) =>
    [corner(left, top), corner(right, top), corner(right, bottom), corner(left, bottom), corner(left, top)].join(', ')
  // Each ring begins and ends at the page's corner, so that the way there and back encloses nothing.
  const rings = [{ left: 0, top: 0, right: 1, bottom: 1 }, ...boxes].map((box) => `${ring(box)}, ${corner(0, 0)}`)
  return `polygon(evenodd, ${rings.join(', ')})`
}

function onGrid({ left, top, right, bottom }: FractionBox): FractionBox {
  const round = (part: number) => Math.round(Math.max(0, Math.min(1, part)) * grid) / grid
  return { left: round(left), top: round(top), right: round(right), bottom: round(bottom) }
}

/** The same area in boxes that share no point but edges. */
function withoutOverlaps(boxes: readonly FractionBox[]): readonly FractionBox[] {
  const apart: FractionBox[] = []
  for (const box of boxes) {
    let rest: readonly FractionBox[] = [box]
    for (const other of apart) rest = rest.flatMap((part) => without(part, other))
    apart.push(...rest)
  }
  return apart
}

function without(box: FractionBox, hole: FractionBox): readonly FractionBox[] {
  const [left, right] = [Math.max(box.left, hole.left), Math.min(box.right, hole.right)]
  const [top, bottom] = [Math.max(box.top, hole.top), Math.min(box.bottom, hole.bottom)]
  if (left >= right || top >= bottom) return [box]
  return [
    { ...box, bottom: top },
    { ...box, top: bottom },
    { left: box.left, top, right: left, bottom },
    { left: right, top, right: box.right, bottom },
  ].filter((part) => part.right > part.left && part.bottom > part.top)
}

/** Boxes that stand against each other with a whole edge are one: photographs are often kept in strips. */
function joined(boxes: readonly FractionBox[]): readonly FractionBox[] {
  const rows = joinedAlong(boxes, 'left', 'right', 'top', 'bottom')
  return joinedAlong(rows, 'top', 'bottom', 'left', 'right')
}

type Edge = keyof FractionBox

function joinedAlong(
  boxes: readonly FractionBox[],
  start: Edge,
  end: Edge,
  side: Edge,
  otherSide: Edge,
): readonly FractionBox[] {
  const done: FractionBox[] = []
  const byStart = boxes.toSorted(
    (one, other) => one[side] - other[side] || one[otherSide] - other[otherSide] || one[start] - other[start],
  )
  for (const box of byStart) {
    const last = done.at(-1)
    if (last && last[side] === box[side] && last[otherSide] === box[otherSide] && last[end] === box[start])
      done[done.length - 1] = { ...last, [end]: box[end] }
    else done.push(box)
  }
  return done
}
