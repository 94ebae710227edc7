import type { QuoteAnchor } from '../model/quote.ts'
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
