import type { QuoteAnchor } from '#core/model/quote.ts'
import { anchorOf } from '../anchoring/anchor.ts'
import { boxesOf } from '../anchoring/span-boxes.ts'
import { flattenPaper } from '../text/flat-text.ts'
import type { PageBox, TextSpan } from '../text/paper-text.ts'
import type { PreparedText } from './prepared-text.ts'
import { spanOf, type SentenceSelection } from './sentence-selection.ts'

/** Words chosen with the keyboard, in reading order: from the one that stays to the one that the next key moves. Places in `wordsOf`. */
export interface WordSelection {
  readonly fixed: number
  readonly moving: number
}

interface Word {
  readonly start: number
  readonly end: number
}

/** What spaces part; of scripts that are written without spaces, each letter. */
const anyWord =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}]+/gu

const known = new WeakMap<PreparedText, readonly Word[]>()

/** The words of a paper without its running heads, as offsets into its text. Found once. */
function wordsOf(text: PreparedText): readonly Word[] {
  const words =
    known.get(text) ??
    [...text.text.matchAll(anyWord)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  known.set(text, words)
  return words
}

/** The quote of selected words, without the comma behind the last and without half of a pair of brackets. Null where there are no such words. */
export function quoteOfWords(text: PreparedText, { fixed, moving }: WordSelection): QuoteAnchor | null {
  const words = wordsOf(text)
  const [from, to] = [words[Math.min(fixed, moving)], words[Math.max(fixed, moving)]]
  if (!from || !to) return null
  const { start, end } = withoutLooseSigns(text.text, from.start, to.end)
  return anchorOf(text.paper, spanOf(text, start, end))
}

/** The next or previous word alone; the same one at either end of the paper. */
export function stepWord(text: PreparedText, selection: WordSelection, step: 1 | -1): WordSelection {
  return alone(extendWords(text, selection, step))
}

/** One word more, or one less. */
export function extendWords(text: PreparedText, { fixed, moving }: WordSelection, step: 1 | -1): WordSelection {
  return { fixed, moving: Math.max(0, Math.min(wordsOf(text).length - 1, moving + step)) }
}

/** The word alone that stands below or above, in the next line as the text is read; the same one where there is none. */
export function stepLine(text: PreparedText, selection: WordSelection, step: 1 | -1): WordSelection {
  return alone(extendLines(text, selection, step))
}

/** One line more, or one less: to the word below or above. */
export function extendLines(text: PreparedText, { fixed, moving }: WordSelection, step: 1 | -1): WordSelection {
  const here = boxOf(text, moving)
  if (!here) return { fixed, moving }
  const { length } = wordsOf(text)
  const isLine = (index: number, line: PageBox) => {
    const box = boxOf(text, index)
    // What has no place stands nowhere else.
    return (
      !box ||
      (box.pageIndex === line.pageIndex && Math.abs(middle(box) - middle(line)) < (line.bottom - line.top) * 0.6)
    )
  }
  let index = moving
  while (index >= 0 && index < length && isLine(index, here)) index += step
  const line = boxOf(text, index)
  if (!line) return { fixed, moving }
  let [nearest, distance] = [index, Infinity]
  for (; index >= 0 && index < length && isLine(index, line); index += step) {
    const box = boxOf(text, index)
    const away = box ? Math.abs(box.left + box.right - here.left - here.right) : Infinity
    if (away < distance) [nearest, distance] = [index, away]
  }
  return { fixed, moving: nearest }
}

/** All words of selected sentences; null where there are none. */
export function wordsOfSentences(text: PreparedText, { first, last }: SentenceSelection): WordSelection | null {
  const [from, to] = [text.sentences[first], text.sentences[last]]
  return from && to ? wordsBetween(text, from.start, to.end) : null
}

/** The words of a stretch of the paper, what a search found say; null where it has none, as in a running head. */
export function wordsOfSpan(text: PreparedText, { start, end }: TextSpan): WordSelection | null {
  const flat = flattenPaper(text.paper)
  return wordsBetween(text, flat.offset(start), flat.offset(end))
}

function wordsBetween(text: PreparedText, start: number, end: number): WordSelection | null {
  const words = wordsOf(text)
  const fixed = words.findIndex((word) => word.end > start)
  const moving = words.findLastIndex((word) => word.start < end)
  return fixed >= 0 && moving >= fixed ? { fixed, moving } : null
}

function alone({ moving }: WordSelection): WordSelection {
  return { fixed: moving, moving }
}

function boxOf(text: PreparedText, index: number): PageBox | undefined {
  const word = wordsOf(text)[index]
  return word && boxesOf(text.paper, spanOf(text, word.start, word.end))[0]
}

function middle({ top, bottom }: PageBox): number {
  return (top + bottom) / 2
}

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

function withoutLooseSigns(text: string, from: number, to: number): Word {
  let [start, end] = [from, to]
  const count = (sign: string) => text.slice(start, end).split(sign).length - 1
  for (const [open, close] of Object.entries(pairs)) {
    if (text[start] === open && count(open) > count(close)) start += 1
    const behind = text.slice(start, end).search(new RegExp(`\\${close}[.,;:]*$`))
    if (behind > 0 && count(close) > count(open)) end = start + behind
  }
  while (end - start > 1 && /[,;:]/.test(text[end - 1] ?? '')) end -= 1
  return start < end ? { start, end } : { start: from, end: to }
}
