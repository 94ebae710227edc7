const gap = 10

/**
 * Puts a popover beside words and never over them, within the element around it: below them where there is room, else above, else at the side
 * of the frame that the words leave more of; at the foot of the frame where it is docked. Hidden where the words are out of sight (null).
 * `scroller`: what the frame scrolls in, where it can be higher than that.
 */
export function placeBeside(
  popover: HTMLElement | null,
  words: DOMRect | 'docked' | null,
  scroller: Element | null = null,
): void {
  const frame = popover?.parentElement?.getBoundingClientRect()
  if (!popover || !frame) return
  const seen = scroller?.getBoundingClientRect()
  const [inTop, inBottom] = [
    Math.max(frame.top, seen?.top ?? -Infinity),
    Math.min(frame.bottom, seen?.bottom ?? Infinity),
  ]
  popover.style.visibility = words ? 'visible' : 'hidden'
  if (!words) return
  const { offsetWidth: width, offsetHeight: height } = popover
  if (words === 'docked') {
    popover.style.left = `${Math.max(6, (frame.width - width) / 2)}px`
    popover.style.top = `${Math.max(4, frame.height - height - 8)}px`
    return
  }
  const below = words.bottom + gap
  const above = words.top - gap - height
  const top =
    below + height <= inBottom - 4
      ? below
      : above >= inTop + 4
        ? above
        : words.top - inTop > inBottom - words.bottom
          ? inTop + 4
          : inBottom - height - 4
  const left = Math.max(frame.left + 6, Math.min(words.left, frame.right - width - 18))
  popover.style.left = `${left - frame.left}px`
  popover.style.top = `${top - frame.top}px`
}
