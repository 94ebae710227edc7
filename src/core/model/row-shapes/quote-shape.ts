import type { FurtherPiece, Quote, QuoteAnchor, TextPosition } from '../quote.ts'
import { count, group, listOf, mark, maybe, number, text, type Shape, type ShapesOf } from './shape-parts.ts'

const position = group<TextPosition>({
  pageIndex: count,
  offset: count,
  pageLabel: maybe(text),
  filledIn: maybe(mark),
  paragraph: maybe(count),
  seconds: maybe(number),
})
const piece = { exact: text, prefix: text, suffix: text, start: position, end: position }
/** The shape of where a quote stands. */
export const anchor: Shape<QuoteAnchor> = group<QuoteAnchor>({
  ...piece,
  more: maybe(listOf(group<FurtherPiece>({ ...piece, sameRow: maybe(mark) }))),
})
/** The shapes of what a quote holds. */
export const quoteParts: ShapesOf<Quote> = {
  id: text,
  paperSha256: text,
  anchor,
  note: maybe(text),
  madeAt: text,
}
/** The shape of a quote. */
export const quote: Shape<Quote> = group<Quote>(quoteParts)
