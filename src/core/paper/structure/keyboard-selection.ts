import type { QuoteAnchor } from '#core/model/quote.ts'
import type { TextSpan } from '../text/paper-text.ts'
import type { PreparedText } from './prepared-text.ts'
import {
  extendSentences,
  quoteOfSentences,
  sentenceBelow,
  stepSentence,
  type SentenceSelection,
} from './sentence-selection.ts'
import {
  extendLines,
  extendWords,
  quoteOfWords,
  stepLine,
  stepWord,
  wordsOfSentences,
  wordsOfSpan,
  type WordSelection,
} from './word-selection.ts'

/** What the keyboard has chosen: whole sentences (`from`: words in them that a search found), or words. */
export type KeyboardSelection =
  | { readonly sentences: SentenceSelection; readonly from?: TextSpan | undefined }
  | { readonly words: WordSelection }

/** The quote of what is chosen; null where there is nothing of the kind in the paper. */
export function quoteOf(text: PreparedText, selection: KeyboardSelection): QuoteAnchor | null {
  return 'words' in selection ? quoteOfWords(text, selection.words) : quoteOfSentences(text, selection.sentences)
}

/** The next or previous sentence, or word. */
export function step(text: PreparedText, selection: KeyboardSelection, by: 1 | -1): KeyboardSelection {
  return 'words' in selection
    ? { words: stepWord(text, selection.words, by) }
    : { sentences: stepSentence(text, selection.sentences, by) }
}

/** Down or up: the next sentence, or a word in the next line. `extended`: what was chosen before stays, as far as it does not shrink. */
export function stepDown(
  text: PreparedText,
  selection: KeyboardSelection,
  by: 1 | -1,
  extended: boolean,
): KeyboardSelection {
  if ('words' in selection) return { words: (extended ? extendLines : stepLine)(text, selection.words, by) }
  return { sentences: (extended ? extendSentences : stepSentence)(text, selection.sentences, by) }
}

/**
 * Right or left: a word more or less, or the next word alone. Of sentences, first the words that a search found in them, else their first word
 * (to the left: their last).
 */
export function stepRight(
  text: PreparedText,
  selection: KeyboardSelection,
  by: 1 | -1,
  extended: boolean,
): KeyboardSelection {
  if ('words' in selection) return { words: (extended ? extendWords : stepWord)(text, selection.words, by) }
  const words = wordsOfSentences(text, selection.sentences)
  if (!words) return selection
  if (extended) return { words: extendWords(text, words, by) }
  const found = selection.from && wordsOfSpan(text, selection.from)
  const end = by === 1 ? words.fixed : words.moving
  return { words: found ?? { fixed: end, moving: end } }
}

/** The first word at or below `top` (a share of the page's height) of a page, in a sentence that begins there; null where there is none. */
export function wordBelow(text: PreparedText, pageIndex: number, top: number): KeyboardSelection | null {
  const sentences = sentenceBelow(text, pageIndex, top)
  return sentences && stepRight(text, { sentences }, 1, false)
}
