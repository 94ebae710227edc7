import { countWhile } from '#core/binary-search.ts'
import type { FurtherPiece, QuoteAnchor } from '#core/model/quote.ts'
import { flattenPaper, type FlatText } from '../text/flat-text.ts'
import { matchKey, sourceRange, type MatchKey } from './match-key.ts'
import type { PaperText } from '../text/paper-text.ts'
import { quoteOfFlat } from '../text/quote-of-flat.ts'
import { placeParts, type SelectedPart } from './place-parts.ts'
import { keyOfFlat, nearest, occurrences, spanOf } from './quote-places.ts'
import { inRows, isLongText, paragraphAt, type KeyRun } from './selection-rows.ts'
import { boxesOf } from './span-boxes.ts'

/** What the writer selected in the viewer. */
export interface PageSelection {
  readonly text: string
  readonly pageIndex: number
  /** Where the selection ends, if on a later page. */
  readonly endPageIndex?: number
  /** The same words in the pieces that the viewer has them in, each with its place. */
  readonly parts: readonly SelectedPart[]
}

/** The quote of a selection, and how it differs from the selected words: white space, hyphens and running heads apart. */
export interface ChosenWords {
  readonly anchor: QuoteAnchor
  /** Selected words that could not be found in the text of the paper. */
  readonly missing: readonly string[]
  /** Selected words of another passage, which stands between those of the quote: a note or a figure over a page break. */
  readonly leftOut: readonly string[]
}

/** How much a distance to the side counts against one down the page: the next line is a worse guess than the next word. */
const sidewaysWeight = 0.3
/** Running heads with shorter keys (page numbers) are words of the text as often, and stay in a selection. */
const shortestHead = 6
/** A quote of more pieces is no quote: half a page of a table has fewer. */
const mostPieces = 400

/**
 * The quote of a selection made in the viewer: exactly the selected words, in several pieces where they do not stand together in the
 * text, as the cells of a table. Null where the words do not stand on the page (a picture, a page without text).
 */
export function anchorSelection(paper: PaperText, selection: PageSelection): ChosenWords | null {
  const flat = flattenPaper(paper)
  const source = keyOfFlat(flat)
  const wanted = matchKey(selection.text).key
  if (wanted === '') return null
  const { parts } = selection
  const placed = placeParts(paper, parts)
  const missing = parts.filter((_, index) => placed[index] === null).map(({ text }) => text.trim())
  const byPlace = placed.some((letters) => letters && letters.length > 0)
  if (!byPlace || missing.length > 0) {
    const together = findTogether(paper, flat, source, wanted, selection)
    if (together) return { anchor: together, missing: [], leftOut: [] }
  }
  if (!byPlace) {
    const head = inHeads(paper, wanted, selection)
    return head && { anchor: head, missing: [], leftOut: [] }
  }
  const runs = runsOf(placed.flatMap((letters) => letters ?? []))
  const main = readOnRun(flat, source, runs, placed)
  const anchor = quoteOfRuns(paper, flat, source, main ? [main] : runs)
  const isOutside = (letters: readonly number[] | null | undefined) =>
    main !== null && (letters?.some((letter) => letter < main.from || letter >= main.to) ?? false)
  return (
    anchor && {
      anchor,
      missing,
      leftOut: parts.filter((_, index) => isOutside(placed[index])).map(({ text }) => text.trim()),
    }
  )
}

/** Letters that follow each other, in order. */
function runsOf(letters: readonly number[]): KeyRun[] {
  const runs: KeyRun[] = []
  for (const letter of [...new Set(letters)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last?.to === letter) runs[runs.length - 1] = { from: last.from, to: letter + 1 }
    else runs.push({ from: letter, to: letter + 1 })
  }
  return runs
}

/**
 * The letters from the first to the last of a selection of prose, where the text reads on over a break and what stands there in the file
 * (notes, figures, heads of another column) lies elsewhere. Null for all other selections: every word of theirs is quoted.
 */
function readOnRun(
  flat: FlatText,
  source: MatchKey,
  runs: readonly KeyRun[],
  placed: readonly (readonly number[] | null)[],
): KeyRun | null {
  const found = placed.filter((letters) => letters !== null && letters.length > 0)
  const [first, last] = [found[0]?.[0] ?? -1, found.at(-1)?.at(-1) ?? -1]
  const main = { from: first, to: last + 1 }
  const whole = runs.find((run) => first >= run.from && last < run.to)
  if (!whole || first >= last || (runs.length < 2 && whole.from === main.from && whole.to === main.to)) return null
  const range = sourceRange(source, main.from, main.to)
  const readsOn = flat.breaks.some((at) => {
    if (at <= range.start || at >= range.end) return false
    const { start, end } = paragraphAt(flat, at)
    return start < at && isLongText(flat.text.slice(start, end))
  })
  return readsOn ? main : null
}

function quoteOfRuns(paper: PaperText, flat: FlatText, source: MatchKey, runs: readonly KeyRun[]): QuoteAnchor | null {
  const pieces = inRows(paper, flat, source, runs).map(({ from, to, sameRow }): FurtherPiece => {
    const range = sourceRange(source, from, to)
    return { ...quoteOfFlat(flat, range.start, range.end), ...(sameRow ? { sameRow } : {}) }
  })
  const [first, ...more] = pieces
  if (!first || pieces.length > mostPieces) return null
  return more.length > 0 ? { ...first, more } : first
}

/** The selection as one stretch of the text, on its pages or next to them. */
function findTogether(
  paper: PaperText,
  flat: FlatText,
  source: MatchKey,
  wanted: string,
  selection: PageSelection,
): QuoteAnchor | null {
  const last = selection.endPageIndex ?? selection.pageIndex
  for (const slack of [0, 1]) {
    const region = keyRegion(flat, source, paper, selection.pageIndex - slack, last + slack)
    const found = inRegion(paper, flat, source, region, wanted, selection)
    if (found) return found
  }
  return null
}

/** The part of the key that stands on pages `first` to `last`. */
function keyRegion(flat: FlatText, source: MatchKey, paper: PaperText, first: number, last: number): KeyRun {
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
  region: KeyRun,
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
    const first = selection.parts[0]
    return first ? -awayFrom(paper, flat, range, first) : -from / 1e6
  }
  for (const words of new Set([wanted, withoutHeads(paper, wanted, selection)])) {
    if (words === '') continue
    const at = nearest(occurrences(text, words), (from) => closeness(from, from + words.length))
    if (at !== null) return quote(at, at + words.length)
  }
  return null
}

/** How far a stretch of the text stands from a box: 0 where it lies in it, else points between their middles. */
function awayFrom(
  paper: PaperText,
  flat: FlatText,
  range: { readonly start: number; readonly end: number },
  { pageIndex, box }: SelectedPart,
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
