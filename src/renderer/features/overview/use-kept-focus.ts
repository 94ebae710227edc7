import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Keeps the keyboard in lists of decisions (`data-decisions`, "proposed" or "decided"): where a decision took its own button away, the next of
 * its kind has it; without one the list, and without a list the first figure of the page. Returns what the lists call before a decision.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>): () => void {
  const last = useRef<{ readonly list: Element; readonly kind: string | undefined; readonly at: number } | null>(null)
  const itemsOf = (kind: string | undefined) => [
    ...(box.current?.querySelectorAll<HTMLElement>(`[data-decisions="${kind}"]`) ?? []),
  ]
  useLayoutEffect(() => {
    if (last.current === null) return
    if (document.activeElement !== document.body) {
      if (!box.current?.contains(document.activeElement)) last.current = null
      return
    }
    const { list, kind, at } = last.current
    const items = itemsOf(kind)
    const next =
      items[Math.min(at, items.length - 1)]?.querySelector<HTMLElement>('[data-decision]') ??
      (list.isConnected ? list : box.current)?.querySelector<HTMLElement>('[data-figure]') ??
      document.querySelector<HTMLElement>('[data-figure]')
    last.current = null
    next?.focus()
  })
  return () => {
    const item = document.activeElement?.closest<HTMLElement>('[data-decisions]')
    const kind = item?.dataset.decisions
    last.current = item ? { list: item.closest('section') ?? item, kind, at: itemsOf(kind).indexOf(item) } : null
  }
}
