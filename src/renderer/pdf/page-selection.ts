import { turnBack, type FractionBox, type Turn } from './page-fractions.ts'

/** Words selected on the pages: what they are and where they stand. */
export interface ReaderSelection {
  readonly text: string
  readonly pageIndex: number
  readonly endPageIndex: number
  /** The same words as the pages have them, line by line or cell by cell, in the order of the file. */
  readonly parts: readonly ReaderSelectionPart[]
  /** Where it stands in the window now, for what is shown beside it. */
  readonly rect: DOMRect
}

interface ReaderSelectionPart {
  readonly text: string
  readonly pageIndex: number
  readonly box: FractionBox
}

/** The selection inside `viewer`, or null where nothing is selected there. */
export function readSelection(viewer: HTMLElement, turn: Turn): ReaderSelection | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!viewer.contains(range.commonAncestorContainer)) return null
  const text = selection.toString()
  if (text.trim() === '') return null
  const parts = [...viewer.querySelectorAll<HTMLElement>('.page')].flatMap((page) =>
    textPartsOn(page, range).map((part) => ({ ...part, page })),
  )
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return null
  return {
    text,
    pageIndex: pageIndexOf(first.page),
    endPageIndex: pageIndexOf(last.page),
    parts: parts.map(({ text: words, page, rect }) => ({
      text: words,
      pageIndex: pageIndexOf(page),
      box: turnBack(fractionOf(rect, page.getBoundingClientRect()), turn),
    })),
    rect: surrounding(parts.map(({ rect }) => rect)),
  }
}

/** The 0-based index of a page's element. */
export function pageIndexOf(page: HTMLElement): number {
  return Number(page.dataset['pageNumber']) - 1
}

/** The selected words on a page, one part for each piece of text: a range also answers with whole layers it passes. */
function textPartsOn(page: HTMLElement, range: Range): { readonly text: string; readonly rect: DOMRect }[] {
  const layer = page.querySelector('.textLayer')
  if (!layer || !range.intersectsNode(layer)) return []
  return textNodesIn(layer).flatMap((node) => {
    if (!range.intersectsNode(node)) return []
    const start = node === range.startContainer ? range.startOffset : 0
    const end = node === range.endContainer ? range.endOffset : lengthOf(node)
    const rect = rectOf(node, start, end)
    const text = (node.textContent ?? '').slice(start, end)
    return end > start && text.trim() !== '' && rect.width > 0.5 && rect.height > 0.5 ? [{ text, rect }] : []
  })
}

function textNodesIn(layer: Element): Node[] {
  const nodes: Node[] = []
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node)
  return nodes
}

function lengthOf(node: Node): number {
  return (node.textContent ?? '').length
}

function rectOf(node: Node, start: number, end: number): DOMRect {
  const part = document.createRange()
  part.setStart(node, start)
  part.setEnd(node, end)
  return part.getBoundingClientRect()
}

function fractionOf(rect: DOMRect, page: DOMRect): FractionBox {
  return {
    left: (rect.left - page.left) / page.width,
    top: (rect.top - page.top) / page.height,
    right: (rect.right - page.left) / page.width,
    bottom: (rect.bottom - page.top) / page.height,
  }
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
