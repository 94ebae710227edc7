import type { TextPosition } from '#core/model/quote.ts'
import type { TextSpan } from '#core/paper/text/paper-text.ts'

/** What in a block is no text of it: badges, numbers of notes, gutters. */
export const asideMark = 'data-aside'

/** The words that are selected in a text view, by block and offset; null where none are. */
export function selectedSpan(view: HTMLElement): TextSpan | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(view)) return null
  const places = [...view.querySelectorAll<HTMLElement>('[data-block]')].flatMap((block) => {
    if (!range.intersectsNode(block)) return []
    const index = Number(block.dataset['block'])
    let offset = 0
    const parts: { readonly start: TextPosition; readonly end: TextPosition }[] = []
    for (const node of textNodesIn(block)) {
      const { length } = node.data
      if (range.intersectsNode(node)) {
        const from = node === range.startContainer ? range.startOffset : 0
        const to = node === range.endContainer ? range.endOffset : length
        if (to > from)
          parts.push({
            start: { pageIndex: index, offset: offset + from },
            end: { pageIndex: index, offset: offset + to },
          })
      }
      offset += length
    }
    return parts
  })
  const [first, last] = [places[0], places.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

/** Selects the words of a span in a text view, as the mouse would. False where they are not shown. */
export function selectSpan(view: HTMLElement, { start, end }: TextSpan): boolean {
  const [from, to] = [domPlace(view, start, 'start'), domPlace(view, end, 'end')]
  if (!from || !to) return false
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
  return true
}

/** Where a span stands in the window; null where it is not shown. */
export function rectOfSpan(view: HTMLElement, { start, end }: TextSpan): DOMRect | null {
  const [from, to] = [domPlace(view, start, 'start'), domPlace(view, end, 'end')]
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range.getBoundingClientRect()
}

/** The element of a block; null where it is not shown. */
export function blockElement(view: HTMLElement, index: number): HTMLElement | null {
  return view.querySelector<HTMLElement>(`[data-block="${index}"]`)
}

function domPlace(view: HTMLElement, { pageIndex, offset }: TextPosition, edge: 'start' | 'end') {
  const block = blockElement(view, pageIndex)
  if (!block) return null
  let before = 0
  let last: { readonly node: Text; readonly offset: number } | null = null
  for (const node of textNodesIn(block)) {
    const { length } = node.data
    // A place between two nodes belongs to the one whose words are meant.
    if (edge === 'start' ? offset < before + length : offset <= before + length)
      return { node, offset: Math.max(0, offset - before) }
    before += length
    last = { node, offset: length }
  }
  return last
}

function* textNodesIn(block: HTMLElement): Generator<Text> {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element
      ? node.hasAttribute(asideMark)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP
      : NodeFilter.FILTER_ACCEPT,
  )
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) yield node
}
