import { turnBack, type FractionBox, type Turn } from './page-fractions.ts'

/** Words selected on the pages: what they are and where they stand. */
export interface ReaderSelection {
  readonly text: string
  readonly pageIndex: number
  readonly endPageIndex: number
  /** Of the first page. */
  readonly boxes: readonly FractionBox[]
  /** Where it stands in the window now, for what is shown beside it. */
  readonly rect: DOMRect
}

/** The selection inside `viewer`, or null where nothing is selected there. */
export function readSelection(viewer: HTMLElement, turn: Turn): ReaderSelection | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!viewer.contains(range.commonAncestorContainer)) return null
  const text = selection.toString()
  if (text.trim() === '') return null
  const pages = [...viewer.querySelectorAll<HTMLElement>('.page')].filter((page) => textRectsOn(page, range).length > 0)
  const first = pages[0]
  const last = pages.at(-1)
  if (!first || !last) return null
  const page = first.getBoundingClientRect()
  const boxes = textRectsOn(first, range).map((rect) =>
    turnBack(
      {
        left: (rect.left - page.left) / page.width,
        top: (rect.top - page.top) / page.height,
        right: (rect.right - page.left) / page.width,
        bottom: (rect.bottom - page.top) / page.height,
      },
      turn,
    ),
  )
  return {
    text,
    pageIndex: pageIndexOf(first),
    endPageIndex: pageIndexOf(last),
    boxes,
    rect: surrounding(pages.flatMap((each) => textRectsOn(each, range))),
  }
}

/** The 0-based index of a page's element. */
export function pageIndexOf(page: HTMLElement): number {
  return Number(page.dataset['pageNumber']) - 1
}

/** The rectangles of the selected words on a page: of text only, since a range also answers with whole layers it passes. */
function textRectsOn(page: HTMLElement, range: Range): DOMRect[] {
  const layer = page.querySelector('.textLayer')
  if (!layer || !range.intersectsNode(layer)) return []
  const rects: DOMRect[] = []
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue
    const part = document.createRange()
    part.setStart(node, node === range.startContainer ? range.startOffset : 0)
    part.setEnd(node, node === range.endContainer ? range.endOffset : (node.textContent ?? '').length)
    if (!part.collapsed)
      rects.push(...[...part.getClientRects()].filter((rect) => rect.width > 0.5 && rect.height > 0.5))
  }
  return rects
}

function surrounding(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left))
  const top = Math.min(...rects.map((rect) => rect.top))
  return new DOMRect(
    left,
    top,
    Math.max(...rects.map((rect) => rect.right)) - left,
    Math.max(...rects.map((rect) => rect.bottom)) - top,
  )
}
