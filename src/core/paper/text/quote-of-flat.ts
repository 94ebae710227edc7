import type { QuoteAnchor } from '#core/model/quote.ts'
import type { FlatText } from './flat-text.ts'

/** How many characters before and after a quote are kept, to tell the same words in two places apart. */
const surroundings = 32

/** The quote for [start, end) of a flat text, without white space at its edges. */
export function quoteOfFlat(flat: FlatText, start: number, end: number): QuoteAnchor {
  let from = Math.max(0, Math.min(start, flat.text.length))
  let to = Math.max(from, Math.min(end, flat.text.length))
  while (to > from && /\s/.test(flat.text[to - 1] ?? '')) to -= 1
  while (from < to && /\s/.test(flat.text[from] ?? '')) from += 1
  return {
    exact: flat.text.slice(from, to),
    prefix: flat.text.slice(Math.max(0, from - surroundings), from),
    suffix: flat.text.slice(to, to + surroundings),
    start: flat.position(from),
    end: to > from ? flat.endPosition(to) : flat.position(from),
  }
}

/**
 * The longest part of [start, end) without a break of the flat text inside, or, where `focus` is given, the part that holds
 * it: what can be shown as a quote that anybody finds word for word on one page.
 */
export function unbrokenPart(flat: FlatText, start: number, end: number, focus?: number): readonly [number, number] {
  const inside = flat.breaks.filter((at) => at > start && at < end)
  if (inside.length === 0) return [start, end]
  const edges = [start, ...inside, end]
  const parts = edges.slice(1).map((to, index) => [edges[index] ?? start, to] as const)
  const focused = focus === undefined ? undefined : parts.find(([from, to]) => focus >= from && focus < to)
  return focused ?? parts.reduce((best, part) => (part[1] - part[0] > best[1] - best[0] ? part : best))
}
