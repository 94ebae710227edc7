import { turnBack, turnBox, type Turn } from './page-fractions.ts'

/** A point of a paper, in parts of a page before it was turned; beside the page they are under 0 or over 1. */
export interface PaperPoint {
  readonly pageIndex: number
  readonly x: number
  readonly y: number
}

/** The point of the nearest page that stands at (x, y) of the window; null where there are no pages. */
export function pointInWindow(pages: readonly HTMLElement[], x: number, y: number, turn: Turn): PaperPoint | null {
  // Pages stand under each other, or two beside each other: the last one that begins above the point, or the one beside it.
  let [low, high] = [0, pages.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((pages[middle]?.getBoundingClientRect().top ?? 0) <= y) low = middle
    else high = middle - 1
  }
  const [index = low] = [low, low - 1, low + 1]
    .filter((each) => isBeside(pages[low], pages[each]))
    .toSorted((one, other) => awayFrom(pages[one], x) - awayFrom(pages[other], x))
  const page = pages[index]?.getBoundingClientRect()
  if (!page || page.width === 0 || page.height === 0) return null
  const [across, down] = [(x - page.left) / page.width, (y - page.top) / page.height]
  const { left, top } = turnBack({ left: across, top: down, right: across, bottom: down }, turn)
  return { pageIndex: index, x: left, y: top }
}

/** True for a page itself, and for one in the same row. */
function isBeside(page: HTMLElement | undefined, other: HTMLElement | undefined): boolean {
  return (
    other !== undefined &&
    (other === page || (other.parentElement === page?.parentElement && other.parentElement?.className === 'spread'))
  )
}

function awayFrom(page: HTMLElement | undefined, x: number): number {
  const { left, right } = page?.getBoundingClientRect() ?? { left: 0, right: 0 }
  return Math.max(0, left - x, x - right)
}

/** Scrolls `frame` so that a point stands at (x, y) of the window, as far as there is something to scroll. */
export function bringTo(
  frame: HTMLElement,
  pages: readonly HTMLElement[],
  point: PaperPoint,
  at: { readonly x: number; readonly y: number },
  turn: Turn,
): void {
  const page = pages[point.pageIndex]?.getBoundingClientRect()
  if (!page) return
  const { left, top } = turnBox({ left: point.x, top: point.y, right: point.x, bottom: point.y }, turn)
  frame.scrollLeft += page.left + left * page.width - at.x
  frame.scrollTop += page.top + top * page.height - at.y
}
