import type { QuoteAnchor } from '#core/model/quote.ts'
import { flattenPaper, type FlatText } from '../text/flat-text.ts'
import type { PaperText } from '../text/paper-text.ts'
import { anchorOf } from './anchor.ts'

/** Several places as one quote, in the order of the paper; those that overlap, or follow each other, as one piece. Null for none. */
export function combinePlaces(paper: PaperText, places: readonly QuoteAnchor[]): QuoteAnchor | null {
  const flat = flattenPaper(paper)
  const ordered = places.toSorted(
    (a, b) => flat.offset(a.start) - flat.offset(b.start) || length(flat, b) - length(flat, a),
  )
  const joined: QuoteAnchor[] = []
  for (const place of ordered) {
    const last = joined.at(-1)
    if (last && !last.more && !place.more && isNext(flat, last, place)) {
      const end = flat.offset(place.end) > flat.offset(last.end) ? place.end : last.end
      joined[joined.length - 1] = anchorOf(paper, { start: last.start, end })
    } else if (!joined.some((each) => isSame(each, place))) joined.push(place)
  }
  const [first, ...rest] = joined
  if (!first) return null
  const more = [...(first.more ?? []), ...rest.flatMap(({ more: further = [], ...piece }) => [piece, ...further])]
  return more.length > 0 ? { ...first, more } : first
}

function length(flat: FlatText, { start, end }: QuoteAnchor): number {
  return flat.offset(end) - flat.offset(start)
}

/** Whether nothing but white space stands between two places. */
function isNext(flat: FlatText, before: QuoteAnchor, after: QuoteAnchor): boolean {
  const between = flat.text.slice(flat.offset(before.end), flat.offset(after.start))
  return between.trim() === ''
}

function isSame(one: QuoteAnchor, other: QuoteAnchor): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
