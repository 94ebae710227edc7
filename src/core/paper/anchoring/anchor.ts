import { quotePieces, type FurtherPiece, type QuoteAnchor, type QuotePiece } from '#core/model/quote.ts'
import { flattenPaper, type FlatText } from '../text/flat-text.ts'
import { fuzzyFind } from './fuzzy-find.ts'
import { matchKey, sourceRange } from './match-key.ts'
import type { PaperText, TextSpan } from '../text/paper-text.ts'
import { quoteOfFlat } from '../text/quote-of-flat.ts'
import { plainScripts } from '../text/script-letters.ts'
import { keyOfFlat, nearest, occurrences, spanOf } from './quote-places.ts'

export { anchorSelection } from './anchor-selection.ts'
export { boxesOf } from './span-boxes.ts'

/**
 * Share of a quote's characters that may differ when it is looked for in a new extraction of the text. Higher, a sentence like it
 * (another group, another p-value) is taken for it; lower, a quote is lost to a page whose ligatures or accents are read otherwise.
 */
const toleratedByQuote = 0.12
/** A quote longer than this, in characters of its key, may differ by one more: the share alone gives short quotes nothing to spare. */
const shortQuote = 20
/** Words that have to stand next to a quote for it to be at its place: fewer stand beside other quotes too, more are changed sooner. */
const contextAtPlace = 8
/** How much around a place is compared, in characters: half as much again as is kept, since white space does not count. */
const comparedContext = 48
/** Distance, in characters, that outweighs one character of context: longer than most papers, so that context decides. */
const farAway = 100_000

/** The anchor of a span, without white space at its edges. A span inside a running head is anchored in its page's own text. */
export function anchorOf(paper: PaperText, span: TextSpan): QuoteAnchor {
  const flat = flattenPaper(paper)
  const inFurniture = furnitureAnchor(paper, span)
  if (inFurniture) return inFurniture
  return quoteOfFlat(flat, flat.offset(span.start), flat.offset(span.end))
}

/** Where the pieces of a quote stand, in their order; those that the paper does not hold are left out. */
export function findPieces(paper: PaperText, anchor: QuoteAnchor): TextSpan[] {
  return quotePieces(anchor).flatMap((piece) => findQuote(paper, piece) ?? [])
}

/**
 * The quote as another text has it, a new file of the paper say: every piece at its place there. Null where a piece is missing, for half
 * a quote proves nothing, or has other figures: a corrected number is another sentence, however like the first.
 */
export function anchorAgain(paper: PaperText, anchor: QuoteAnchor): QuoteAnchor | null {
  const pieces = quotePieces(anchor).flatMap(({ sameRow, ...piece }): FurtherPiece[] => {
    const span = findQuote(paper, piece)
    const again = span && anchorOf(paper, span)
    return again && figuresOf(again) === figuresOf(piece) ? [{ ...again, ...(sameRow ? { sameRow } : {}) }] : []
  })
  const [first, ...more] = pieces
  if (!first || pieces.length < quotePieces(anchor).length) return null
  return more.length > 0 ? { ...first, more } : first
}

/** The digits of a quote, raised and lowered ones too. */
function figuresOf({ exact }: QuotePiece): string {
  return exact.normalize('NFKD').replaceAll(/\D+/gu, '')
}

/**
 * Where a piece of a quote stands: at its position if the words are there, else where its words stand with the same words around them,
 * else where they stand but for white space, hyphens, ligatures, accents, quotation marks and some wrong letters. Finds over
 * page breaks and past running heads. Null where the paper does not hold it.
 */
export function findQuote(paper: PaperText, anchor: QuotePiece): TextSpan | null {
  if (anchor.exact.trim() === '') return null
  const flat = flattenPaper(paper)
  const start = flat.offset(anchor.start)
  const text = plainText(flat)
  const words = plainScripts(anchor.exact)
  if (text.startsWith(words, start) && samePlace(flat, start, anchor)) return spanOf(flat, start, start + words.length)
  const inHead = furnitureSpan(paper, anchor)
  if (inHead) return inHead
  const exact = nearest(
    occurrences(text, words),
    (at) => contextScore(text, at, at + words.length, anchor) - distance(at, start),
  )
  if (exact !== null) return spanOf(flat, exact, exact + words.length)
  const source = keyOfFlat(flat)
  const wanted = matchKey(anchor.exact).key
  if (wanted === '') return null
  const found = nearest(occurrences(source.key, wanted), (at) => {
    const range = sourceRange(source, at, at + wanted.length)
    return contextScore(flat.text, range.start, range.end, anchor) - distance(range.start, start)
  })
  if (found !== null) {
    const range = sourceRange(source, found, found + wanted.length)
    return spanOf(flat, range.start, range.end)
  }
  const match = fuzzyFind(
    source.key,
    wanted,
    Math.floor(wanted.length * toleratedByQuote) + (wanted.length > shortQuote ? 1 : 0),
  )
  if (match !== null) {
    const range = sourceRange(source, match.from, match.to)
    return spanOf(flat, range.start, range.end)
  }
  return keyInHeads(paper, anchor, wanted)
}

/** At the anchored place the words count as found when they stand there once only, or what is around them fits as well. */
function samePlace(flat: FlatText, start: number, anchor: QuotePiece): boolean {
  const words = plainScripts(anchor.exact)
  if (
    flat.text.endsWith(anchor.prefix.slice(-contextAtPlace), start) ||
    flat.text.startsWith(anchor.suffix.slice(0, contextAtPlace), start + anchor.exact.length)
  )
    return true
  const text = plainText(flat)
  return text.indexOf(words) === start && text.lastIndexOf(words) === start
}

const plainTexts = new WeakMap<FlatText, string>()

/** A flat text with all figures on the line, for which offsets stay: worked out once. */
function plainText(flat: FlatText): string {
  const known = plainTexts.get(flat)
  if (known !== undefined) return known
  const text = plainScripts(flat.text)
  plainTexts.set(flat, text)
  return text
}

/** How much of the words around a place is what stood around the quote: up to 64, one for each character of their keys. */
function contextScore(text: string, start: number, end: number, anchor: QuotePiece): number {
  const [before, wantedBefore] = [
    matchKey(text.slice(Math.max(0, start - comparedContext), start)).key,
    matchKey(anchor.prefix).key,
  ]
  const [after, wantedAfter] = [matchKey(text.slice(end, end + comparedContext)).key, matchKey(anchor.suffix).key]
  let score = 0
  for (let n = 1; n <= wantedBefore.length && before.at(-n) === wantedBefore.at(-n); n += 1) score += 1
  for (let n = 0; n < wantedAfter.length && after[n] === wantedAfter[n]; n += 1) score += 1
  return score
}

/** Between places whose surroundings fit equally, the nearer one: at most one point. */
function distance(at: number, start: number): number {
  return Math.min(1, Math.abs(at - start) / farAway)
}

function furnitureAnchor(paper: PaperText, span: TextSpan): QuotePiece | null {
  const page = paper.pages.find((each) => each.pageIndex === span.start.pageIndex)
  if (!page || span.end.pageIndex !== page.pageIndex) return null
  if (!page.furniture.some((range) => span.start.offset >= range.start && span.end.offset <= range.end)) return null
  const { text } = page
  const [start, end] = [span.start.offset, span.end.offset]
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    start: span.start,
    end: span.end,
  }
}

/** The place of a quote out of a running head, where its words still stand there. */
function furnitureSpan(paper: PaperText, anchor: QuotePiece): TextSpan | null {
  const page = paper.pages.find((each) => each.pageIndex === anchor.start.pageIndex)
  const { start, end } = anchor
  if (!page?.furniture.some((range) => start.offset >= range.start && end.offset <= range.end)) return null
  return end.pageIndex === page.pageIndex && page.text.slice(start.offset, end.offset) === anchor.exact
    ? { start, end }
    : null
}

/** A quote of a running head that has moved: looked for in the heads of its own page and its neighbours. */
function keyInHeads(paper: PaperText, anchor: QuotePiece, wanted: string): TextSpan | null {
  const near = paper.pages.filter((page) => Math.abs(page.pageIndex - anchor.start.pageIndex) <= 1)
  for (const page of near.sort(
    (a, b) => Math.abs(a.pageIndex - anchor.start.pageIndex) - Math.abs(b.pageIndex - anchor.start.pageIndex),
  )) {
    for (const range of page.furniture) {
      const source = matchKey(page.text.slice(range.start, range.end))
      const at = source.key.indexOf(wanted)
      if (at < 0) continue
      const found = sourceRange(source, at, at + wanted.length)
      return {
        start: { pageIndex: page.pageIndex, offset: range.start + found.start },
        end: { pageIndex: page.pageIndex, offset: range.start + found.end },
      }
    }
  }
  return null
}
