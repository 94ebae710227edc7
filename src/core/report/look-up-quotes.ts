import { quoteWords, type QuoteAnchor } from '../model/quote.ts'
import { anchorAgain } from '../paper/anchoring/anchor.ts'
import { matchKey } from '../paper/anchoring/match-key.ts'
import type { PaperText } from '../paper/text/paper-text.ts'
import type { QuoteCheck } from './evidence-report.ts'

/** The text of a paper as it is now: 'no-text' for a scan, null where the PDF is not there or could not be read. */
export type TextAtHand = PaperText | 'no-text' | null

/**
 * Looks a quote up again in the text of its paper. Half a quote, or one with other figures, is not found; of a page without text, a scan,
 * only its number can be told.
 */
export function lookUpQuote(text: TextAtHand, anchor: QuoteAnchor): QuoteCheck {
  if (text === null) return 'no-pdf'
  if (text === 'no-text') return 'page-only'
  const again = anchorAgain(text, anchor)
  if (again) return matchKey(quoteWords(again)).key === matchKey(quoteWords(anchor)).key ? 'word-for-word' : 'nearly'
  // One page of a paper may be a picture.
  const page = text.pages[anchor.start.pageIndex]
  return page && page.text.trim() === '' ? 'page-only' : 'not-found'
}

/** What a finding is kept under: the paper, by its hash ('' where it is not known), and the quote with its place. */
export function findingKey(sha256: string, anchor: QuoteAnchor): string {
  return `${sha256} ${JSON.stringify(anchor)}`
}
