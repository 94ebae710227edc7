import type { OPS } from 'pdfjs-dist'

/** What a page draws, in the order it is drawn: numbers of `OPS`, and the arguments of each. */
export interface Drawing {
  readonly fnArray: ArrayLike<number>
  readonly argsArray: ArrayLike<unknown>
}

/** As pdf.js has them: six numbers. */
type Matrix = readonly number[]
type Edges = readonly [left: number, top: number, right: number, bottom: number]

interface State {
  readonly matrix: Matrix
  readonly clip: Edges
  /** Inside of what is drawn as a mask for something else. */
  readonly hidden: boolean
}

const everywhere: Edges = [-Infinity, -Infinity, Infinity, Infinity]
const unit: Edges = [0, 0, 1, 1]

/**
 * The boxes of the images that a drawing shows, cut to what its clips leave of them, in the units of `page`: six numbers, how the page is
 * placed. `ops`: pdf.js's own numbers (handed in, because its module loads in browsers only).
 */
export function imageBoxes(drawing: Drawing, page: readonly number[], ops: typeof OPS): readonly Edges[] {
  const boxes: Edges[] = []
  const kept: State[] = []
  let now: State = { matrix: page, clip: everywhere, hidden: false }
  let clips = false
  const clipTo = (edges: Edges) => {
    now = { ...now, clip: common(now.clip, moved(edges, now.matrix)) }
  }
  const apply = (matrix: unknown) => {
    if (isNumbers(matrix, 6)) now = { ...now, matrix: times(now.matrix, matrix as Matrix) }
  }
  const image = (matrix: Matrix) => {
    const seen = common(now.clip, moved(unit, matrix))
    if (!now.hidden && seen[2] > seen[0] && seen[3] > seen[1]) boxes.push(seen)
  }
  for (let index = 0; index < drawing.fnArray.length; index++) {
    const args = (drawing.argsArray[index] ?? []) as readonly unknown[]
    switch (drawing.fnArray[index]) {
      case ops.save:
        kept.push(now)
        break
      case ops.beginGroup:
        kept.push(now)
        if ((args[0] as { smask?: unknown } | undefined)?.smask) now = { ...now, hidden: true }
        break
      case ops.paintFormXObjectBegin:
        kept.push(now)
        apply(args[0])
        if (isNumbers(args[1], 4)) clipTo(args[1] as unknown as Edges)
        break
      case ops.beginAnnotation:
        kept.push(now)
        now = { matrix: page, clip: everywhere, hidden: false }
        if (isNumbers(args[1], 4)) clipTo(args[1] as unknown as Edges)
        apply(args[2])
        apply(args[3])
        break
      case ops.restore:
      case ops.endGroup:
      case ops.paintFormXObjectEnd:
      case ops.endAnnotation:
        now = kept.pop() ?? now
        break
      case ops.transform:
        apply(args)
        break
      case ops.clip:
      case ops.eoClip:
        clips = true
        break
      case ops.constructPath:
        if (clips && isNumbers(args[2], 4)) clipTo(args[2] as unknown as Edges)
        clips = false
        break
      case ops.paintImageXObject:
      case ops.paintInlineImageXObject:
        image(now.matrix)
        break
      case ops.paintImageXObjectRepeat: {
        const [, scaleX, scaleY, places] = args as [unknown, number, number, ArrayLike<number>]
        for (let at = 0; at + 1 < places.length; at += 2)
          image(times(now.matrix, [scaleX, 0, 0, scaleY, places[at] ?? 0, places[at + 1] ?? 0]))
        break
      }
      case ops.paintInlineImageXObjectGroup:
        for (const { transform } of args[1] as readonly { readonly transform: Matrix }[])
          image(times(now.matrix, transform))
        break
      default:
    }
  }
  return boxes
}

function isNumbers(value: unknown, count: number): boolean {
  return typeof value === 'object' && value !== null && (value as ArrayLike<unknown>).length === count
}

function times(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
  [a2 = 1, b2 = 0, c2 = 0, d2 = 1, e2 = 0, f2 = 0]: Matrix,
): Matrix {
  return [a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2, b * c2 + d * d2, a * e2 + c * f2 + e, b * e2 + d * f2 + f]
}

function moved([left, top, right, bottom]: Edges, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): Edges {
  const xs = [left, right].flatMap((x) => [top, bottom].map((y) => a * x + c * y + e))
  const ys = [left, right].flatMap((x) => [top, bottom].map((y) => b * x + d * y + f))
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function common(one: Edges, other: Edges): Edges {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ]
}
