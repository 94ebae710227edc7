import type { QuoteAnchor } from '#core/model/quote.ts'
import { anchorOf } from '../anchoring/anchor.ts'
import { boxesOf } from '../anchoring/span-boxes.ts'
import { flattenPaper } from '../text/flat-text.ts'
import type { TextSpan } from '../text/paper-text.ts'
import type { SectionKind } from '../text/section-headings.ts'
import type { PreparedText } from './prepared-text.ts'

/** Whole sentences, chosen with the keyboard say: from the first to the last, as places in `PreparedText.sentences`. */
export interface SentenceSelection {
  readonly first: number
  readonly last: number
}

/** The quote of selected sentences: whole, over columns and page breaks too. Null where there are no such sentences. */
export function quoteOfSentences(text: PreparedText, { first, last }: SentenceSelection): QuoteAnchor | null {
  const [from, to] = [text.sentences[first], text.sentences[last]]
  return from && to ? anchorOf(text.paper, spanOf(text, from.start, to.end)) : null
}

/** Where [start, end) of `text.text` stands. The end lies right behind the last character, on that character's page. */
export function spanOf(text: PreparedText, start: number, end: number): TextSpan {
  const last = text.position(Math.max(start, end - 1))
  return { start: text.position(start), end: { pageIndex: last.pageIndex, offset: last.offset + 1 } }
}

/** The next or previous sentence, or the selection as it is at either end of the paper. */
export function stepSentence(text: PreparedText, selection: SentenceSelection, step: 1 | -1): SentenceSelection {
  const at = within(text, (step === 1 ? selection.last : selection.first) + step)
  return { first: at, last: at }
}

/** One sentence more at the end, or one less. */
export function extendSentences(
  text: PreparedText,
  { first, last }: SentenceSelection,
  step: 1 | -1,
): SentenceSelection {
  return { first, last: Math.max(first, within(text, last + step)) }
}

function within(text: PreparedText, index: number): number {
  return Math.max(0, Math.min(text.sentences.length - 1, index))
}

// Shorter ones are page numbers, labels of a figure and the like.
const minSentenceLength = 20

/** The first sentence that begins on a page at or below `top` (a share of the page's height); null where there is none. */
export function sentenceBelow(text: PreparedText, pageIndex: number, top: number): SentenceSelection | null {
  const height = text.paper.pages[pageIndex]?.height ?? 0
  const index = text.sentences.findIndex((sentence) => {
    const position = text.position(sentence.start)
    if (position.pageIndex < pageIndex || sentence.text.trim().length < minSentenceLength) return false
    if (position.pageIndex > pageIndex) return true
    const [box] = boxesOf(text.paper, { start: position, end: { ...position, offset: position.offset + 1 } })
    return box !== undefined && height > 0 && box.top >= top * height
  })
  return index < 0 ? null : { first: index, last: index }
}

/** The sentence that stands at a point of a page (shares of its width and height); null where none does. */
export function sentenceAt(text: PreparedText, pageIndex: number, x: number, y: number): SentenceSelection | null {
  const page = text.paper.pages[pageIndex]
  if (!page) return null
  const [left, top] = [x * page.width, y * page.height]
  const index = text.sentences.findIndex((sentence) => {
    const span = spanOf(text, sentence.start, sentence.end)
    if (span.start.pageIndex > pageIndex || span.end.pageIndex < pageIndex) return false
    return boxesOf(text.paper, span).some(
      (box) =>
        box.pageIndex === pageIndex && left >= box.left && left <= box.right && top >= box.top && top <= box.bottom,
    )
  })
  return index < 0 ? null : { first: index, last: index }
}

/** The sentence in which a stretch of the text begins; null where none does, as in a running head. */
export function sentenceOfSpan(text: PreparedText, { start }: TextSpan): SentenceSelection | null {
  const offset = flattenPaper(text.paper).offset(start)
  const index = text.sentences.findIndex((sentence) => sentence.start <= offset && offset < sentence.end)
  return index < 0 ? null : { first: index, last: index }
}

/** The whole sentences that a stretch of the text touches; null where it touches none. */
export function sentencesOfSpan(text: PreparedText, { start, end }: TextSpan): SentenceSelection | null {
  const flat = flattenPaper(text.paper)
  const [from, to] = [flat.offset(start), flat.offset(end)]
  const touches = (sentence: { readonly start: number; readonly end: number }) =>
    sentence.start < to && sentence.end > from
  const [first, last] = [text.sentences.findIndex(touches), text.sentences.findLastIndex(touches)]
  return first < 0 ? null : { first, last }
}

/** The kind of section that a quote stands in; null where it is not found. */
export function sectionOfQuote(text: PreparedText, { start }: QuoteAnchor): SectionKind | null {
  const sentence = text.sentences.find(({ end }) => {
    const position = text.position(end)
    return (
      position.pageIndex > start.pageIndex || (position.pageIndex === start.pageIndex && position.offset > start.offset)
    )
  })
  return sentence?.section ?? null
}
