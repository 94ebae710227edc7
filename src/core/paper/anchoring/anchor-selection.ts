import { countWhile } from '#core/binary-search.ts'
import type { QuoteAnchor } from '#core/model/quote.ts'
import { flattenPaper, type FlatText } from '../text/flat-text.ts'
import { fuzzyFind } from './fuzzy-find.ts'
import { matchKey, sourceRange, type MatchKey } from './match-key.ts'
import type { Box, PaperText } from '../text/paper-text.ts'
import { quoteOfFlat } from '../text/quote-of-flat.ts'
import { keyOfFlat, nearest, occurrences, spanOf } from './quote-places.ts'
import { boxesOf } from './span-boxes.ts'

/** What the writer selected in the viewer. */
interface PageSelection {
  readonly text: string
  readonly pageIndex: number
  /** Where the selection ends, if on a later page. */
  readonly endPageIndex?: number
  /** The selection's box on its first page, in points from the top left of the page as shown: tells repeated words apart. */
  readonly box?: Box
}

/**
 * Share of a selection's characters that may differ from our text: the viewer orders and spaces some of them otherwise. Twice what a
 * stored quote may: the page is known and the writer sees the result, so that a miss costs more than a few wrong letters.
 */
const toleratedBySelection = 0.25
/** Length of the first and last words by which a selection is found whose middle differs: about four words, which seldom stand twice. */
const edgeLength = 24
/** A selection shorter than this many edges is not sought by them: they would be most of it, and the share above covers it. */
const fewestEdges = 2.5
/** How much shorter or longer than the selection its place may be, where only the edges are found: a table or a head lies between. */
const shortestPlace = 0.5
const longestPlace = 1.8
/** Characters that a short place may be longer by, whatever its share. */
const spareLength = 40
/** The part of a selection that has to be found in one piece: with less, the writer would get another passage than the one meant. */
const leastPart = 0.5
/** How much a distance to the side counts against one down the page: the next line is a worse guess than the next word. */
const sidewaysWeight = 0.3
/** Running heads with shorter keys (page numbers) are words of the text as often, and stay in a selection. */
const shortestHead = 6

/**
 * The anchor of a selection made in the viewer, whose text may have other spaces, hyphens, order and running heads than ours.
 * Null where the words do not stand on the page (a picture, a page without text).
 */
export function anchorSelection(paper: PaperText, selection: PageSelection): QuoteAnchor | null {
  const flat = flattenPaper(paper)
  const source = keyOfFlat(flat)
  const wanted = matchKey(selection.text).key
  if (wanted === '') return null
  const last = selection.endPageIndex ?? selection.pageIndex
  for (const slack of [0, 1]) {
    const region = keyRegion(flat, source, paper, selection.pageIndex - slack, last + slack)
    const found = inRegion(paper, flat, source, region, wanted, selection)
    if (found) return found
  }
  return inHeads(paper, wanted, selection)
}

interface Region {
  readonly from: number
  readonly to: number
}

/** The part of the key that stands on pages `first` to `last`. */
function keyRegion(flat: FlatText, source: MatchKey, paper: PaperText, first: number, last: number): Region {
  const start = flat.offset({ pageIndex: first, offset: 0 })
  const longest = paper.pages.find((page) => page.pageIndex === last)?.text.length ?? 0
  const end =
    last >= (paper.pages.at(-1)?.pageIndex ?? 0) ? flat.text.length : flat.offset({ pageIndex: last, offset: longest })
  return { from: keyIndex(source, start), to: keyIndex(source, Math.max(start, end)) }
}

/** The first index of a key whose source stands at `offset` or behind. */
function keyIndex(source: MatchKey, offset: number): number {
  return countWhile(source.starts.subarray(0, source.key.length), (start) => start < offset)
}

function inRegion(
  paper: PaperText,
  flat: FlatText,
  source: MatchKey,
  region: Region,
  wanted: string,
  selection: PageSelection,
): QuoteAnchor | null {
  const text = source.key.slice(region.from, region.to)
  const quote = (from: number, to: number) => {
    const range = sourceRange(source, region.from + from, region.from + to)
    return quoteOfFlat(flat, range.start, range.end)
  }
  const closeness = (from: number, to: number) => {
    const range = sourceRange(source, region.from + from, region.from + to)
    return selection.box ? -awayFrom(paper, flat, range, selection.pageIndex, selection.box) : -from / 1e6
  }
  for (const words of new Set([wanted, withoutHeads(paper, wanted, selection)])) {
    if (words === '') continue
    const at = nearest(occurrences(text, words), (from) => closeness(from, from + words.length))
    if (at !== null) return quote(at, at + words.length)
    const match = fuzzyFind(text, words, Math.floor(words.length * toleratedBySelection))
    if (match !== null) return quote(match.from, match.to)
  }
  const edges = byEdges(text, wanted, closeness)
  if (edges) return quote(edges.from, edges.to)
  const most = maxPartLength(text, selection.text, wanted.length)
  return most ? quote(most.from, most.to) : null
}

/** How far a stretch of the text stands from a box: 0 where it lies in it, else points between their middles. */
function awayFrom(
  paper: PaperText,
  flat: FlatText,
  range: { readonly start: number; readonly end: number },
  pageIndex: number,
  box: Box,
): number {
  const [first] = boxesOf(paper, spanOf(flat, range.start, range.end)).filter((each) => each.pageIndex === pageIndex)
  if (!first) return 1e5
  const dx = (first.left + first.right - box.left - box.right) / 2
  const dy = first.top - box.top
  return Math.hypot(dx * sidewaysWeight, dy)
}

/** A selection without the running heads that lie between its pages. */
function withoutHeads(paper: PaperText, wanted: string, selection: PageSelection): string {
  let words = wanted
  for (const page of paper.pages) {
    if (page.pageIndex < selection.pageIndex || page.pageIndex > (selection.endPageIndex ?? selection.pageIndex))
      continue
    for (const range of page.furniture) {
      const head = matchKey(page.text.slice(range.start, range.end)).key
      if (head.length >= shortestHead) words = words.replace(head, '')
    }
  }
  return words
}

/** A selection whose first and last words are found in the right distance, whatever stands between. */
function byEdges(text: string, wanted: string, closeness: (from: number, to: number) => number): Region | null {
  if (wanted.length < fewestEdges * edgeLength) return null
  const head = wanted.slice(0, edgeLength)
  const tail = wanted.slice(-edgeLength)
  const from = nearest(occurrences(text, head), (at) => closeness(at, at + head.length))
  if (from === null) return null
  const isLikely = (length: number) =>
    length > shortestPlace * wanted.length && length < longestPlace * wanted.length + spareLength
  const ends = occurrences(text, tail)
    .map((at) => at + tail.length)
    .filter((end) => isLikely(end - from))
  const to = nearest(ends, (end) => -Math.abs(end - from - wanted.length))
  return to === null ? null : { from, to }
}

/** The longest stretch of a selection's lines that stands together in our text, where it is at least half of it: the rest lies elsewhere on the page. */
function maxPartLength(text: string, selected: string, length: number): Region | null {
  const lines = selected
    .split('\n')
    .map((line) => matchKey(line).key)
    .filter((line) => line !== '')
    .slice(0, 80)
  let best: Region | null = null
  for (let first = 0; first < lines.length; first += 1) {
    let words = ''
    for (const line of lines.slice(first)) {
      words += line
      const at = text.indexOf(words)
      if (at < 0) break
      if (words.length >= leastPart * length && (best === null || words.length > best.to - best.from))
        best = { from: at, to: at + words.length }
    }
  }
  return best
}

/** A selection inside a running head. */
function inHeads(paper: PaperText, wanted: string, selection: PageSelection): QuoteAnchor | null {
  const page = paper.pages.find((each) => each.pageIndex === selection.pageIndex)
  for (const range of page?.furniture ?? []) {
    if (!page) break
    const source = matchKey(page.text.slice(range.start, range.end))
    const at = source.key.indexOf(wanted)
    if (at < 0) continue
    const found = sourceRange(source, at, at + wanted.length)
    const [start, end] = [range.start + found.start, range.start + found.end]
    return {
      exact: page.text.slice(start, end),
      prefix: page.text.slice(Math.max(0, start - 32), start),
      suffix: page.text.slice(end, end + 32),
      start: { pageIndex: page.pageIndex, offset: start },
      end: { pageIndex: page.pageIndex, offset: end },
    }
  }
  return null
}
