/** Lines under the pointer's row are looked for up to this many heights of a line above it. */
const farthestRow = 1.5

/**
 * Ends a selection that was dragged past the end of a line at that line's end: browsers leave off wherever the pointer left the words.
 * (x, y) is where the pointer was let go, `page` the element under it. Nothing changes where it was let go on words.
 */
export function endAtLine(page: HTMLElement, x: number, y: number): void {
  const selection = document.getSelection()
  const layer = page.querySelector('.textLayer')
  if (!layer || !selection?.anchorNode || !selection.focusNode || selection.isCollapsed) return
  const lines = [...layer.querySelectorAll('span')]
    .filter((span) => span.childElementCount === 0 && span.textContent?.trim())
    .map((span) => ({ span, box: span.getBoundingClientRect() }))
    .filter(({ box }) => box.right <= x && box.top <= y && y - box.bottom < box.height * farthestRow)
  const lowest = Math.max(...lines.map(({ box }) => box.bottom))
  const last = lines
    .filter(({ box }) => lowest - box.bottom < box.height / 2)
    .toSorted((one, other) => other.box.right - one.box.right)[0]
  const words = last?.span.firstChild
  if (!words) return
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  const end = document.createRange()
  end.setStart(words, words.textContent?.length ?? 0)
  // Only ever further: a drag upwards, and one that has taken more already, stay as they are.
  if (end.comparePoint(anchorNode, anchorOffset) >= 0 || end.comparePoint(focusNode, focusOffset) >= 0) return
  selection.setBaseAndExtent(anchorNode, anchorOffset, words, words.textContent?.length ?? 0)
}
