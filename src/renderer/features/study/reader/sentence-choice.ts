import type { QuoteAnchor } from '#core/model/quote.ts'
import { anchorOf } from '#core/paper/anchoring/anchor.ts'
import type { TextSpan } from '#core/paper/text/paper-text.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import type { SectionKind } from '#core/paper/text/section-headings.ts'
import { firstBoxes } from './quote-boxes.ts'

/** Whole sentences chosen with the keyboard: from the first to the last, as places in `PreparedText.sentences`. */
export interface SentenceChoice {
  readonly first: number
  readonly last: number
}

/** The quote of chosen sentences: whole, over columns and page breaks too. */
export function quoteOfSentences(text: PreparedText, { first, last }: SentenceChoice): QuoteAnchor | null {
  const [from, to] = [text.sentences[first], text.sentences[last]]
  return from && to ? anchorOf(text.paper, spanOfSentence(text, from.start, to.end)) : null
}

/** Where [start, end) of the flat text stands. The end lies right behind the last character, on that character's page. */
function spanOfSentence(text: PreparedText, start: number, end: number): TextSpan {
  const last = text.position(Math.max(start, end - 1))
  return { start: text.position(start), end: { pageIndex: last.pageIndex, offset: last.offset + 1 } }
}

/** The sentence `step` further, or the choice as it is at either end of the paper. */
export function stepSentence(text: PreparedText, choice: SentenceChoice, step: 1 | -1): SentenceChoice {
  const at = Math.max(0, Math.min(text.sentences.length - 1, (step === 1 ? choice.last : choice.first) + step))
  return { first: at, last: at }
}

/** One sentence more at the end, or one less. */
export function extendSentences(text: PreparedText, { first, last }: SentenceChoice, step: 1 | -1): SentenceChoice {
  return { first, last: Math.max(first, Math.min(text.sentences.length - 1, last + step)) }
}

/** The first sentence that begins on a page at or below `top` (in parts of the page); null where there is none. */
export function sentenceBelow(text: PreparedText, pageIndex: number, top: number): SentenceChoice | null {
  const index = text.sentences.findIndex((sentence) => {
    const position = text.position(sentence.start)
    if (position.pageIndex < pageIndex || sentence.text.trim().length < 20) return false
    if (position.pageIndex > pageIndex) return true
    const boxes = firstBoxes(text.paper, {
      start: position,
      end: { pageIndex: position.pageIndex, offset: position.offset + 1 },
    })
    return boxes?.boxes[0] !== undefined && boxes.boxes[0].top >= top
  })
  return index < 0 ? null : { first: index, last: index }
}

/** The sentence that stands at a point of a page; null where none does. */
export function sentenceAt(text: PreparedText, pageIndex: number, x: number, y: number): SentenceChoice | null {
  const index = text.sentences.findIndex((sentence) => {
    const start = text.position(sentence.start)
    const end = text.position(Math.max(sentence.start, sentence.end - 1))
    if (start.pageIndex > pageIndex || end.pageIndex < pageIndex) return false
    const { start: from, end: to } = spanOfSentence(text, sentence.start, sentence.end)
    const onPage = { start: from.pageIndex < pageIndex ? { pageIndex, offset: 0 } : from, end: to }
    return (
      firstBoxes(text.paper, onPage)?.boxes.some(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      ) ?? false
    )
  })
  return index < 0 ? null : { first: index, last: index }
}

/** The kind of section that a quote stands in; null where it is not found. */
export function sectionOf(text: PreparedText, anchor: QuoteAnchor): SectionKind | null {
  const exact = text.sentences.find((sentence) => {
    const position = text.position(sentence.end)
    return (
      position.pageIndex > anchor.start.pageIndex ||
      (position.pageIndex === anchor.start.pageIndex && position.offset > anchor.start.offset)
    )
  })
  return exact?.section ?? null
}
