import { quoteWords, type QuoteAnchor } from '#core/model/quote.ts'
import type { Suggestions } from '#core/suggestions/shared/field-extractor.ts'

/** A quote as the command line shows it: its words, and the page it stands on, counted from 1. */
export interface ShownQuote {
  readonly quote: string | null
  readonly pageNumber: number | null
  /** The number that the page prints, where it is another. */
  readonly pageLabel?: string
}

/** A candidate as the command line shows it. */
interface ShownCandidate extends ShownQuote {
  readonly value: unknown
  readonly confidence: number
  /** How sure it is that this is the statement, where that is told apart from what it means. */
  readonly proofConfidence?: number
}

/** Suggestions for output: field id -> candidates, best first. Texts without pages have no page numbers. */
export function shownSuggestions(
  suggestions: Suggestions,
  hasPages: boolean,
): Readonly<Record<string, readonly ShownCandidate[]>> {
  return Object.fromEntries(
    Object.entries(suggestions).map(([field, candidates]) => [
      field,
      candidates.map(({ value, quote, confidence, proofConfidence }): ShownCandidate => ({
        value,
        ...shownQuote(quote, hasPages),
        confidence,
        ...(proofConfidence === undefined ? {} : { proofConfidence }),
      })),
    ]),
  )
}

/** A quote for output; of a text without pages it has no page number. */
export function shownQuote(quote: QuoteAnchor | null, hasPages: boolean): ShownQuote {
  return {
    quote: quote ? quoteWords(quote) : null,
    pageNumber: hasPages && quote ? quote.start.pageIndex + 1 : null,
    ...(quote?.start.pageLabel === undefined ? {} : { pageLabel: quote.start.pageLabel }),
  }
}
