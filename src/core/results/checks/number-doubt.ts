import type { Outcome } from '#core/model/outcome.ts'
import { quoteWords, type QuoteAnchor } from '#core/model/quote.ts'
import { rounded } from '#core/claims/numbers/calculation.ts'

/** What stands before every doubt on the screen. No verdict: the reason is for the writer to find. */
export const doesNotAddUp = 'Does not add up; look.'

/** Which two numbers of a study were put side by side. */
export type CheckKind =
  | 'percent-and-count'
  | 'events-above-total'
  | 'arms-and-total'
  | 'estimate-outside-interval'
  | 'interval-and-p'
  | 'interval-shape'
  | 'ratio-and-events'
  | 'beyond-scale'
  | 'spread'
  | 'abstract-percent'
  | 'abstract-number'

/** Two numbers that cannot stand side by side, however they were rounded. */
export interface NumberDoubt {
  readonly kind: CheckKind
  /** One or two sentences that name both numbers: "The abstract says 58 %; 5 of 12 is 42 %." They follow `doesNotAddUp`. */
  readonly words: string
  /** The outcome whose numbers they are; absent where the paper or its sample size is doubted. */
  readonly outcomeId?: string
  /** Where the numbers stand; empty where nothing is quoted. */
  readonly places: readonly QuoteAnchor[]
}

/** A doubt on an outcome, with the places of all its quotes. */
export function doubtOn(outcome: Outcome, kind: CheckKind, words: string): NumberDoubt {
  return { kind, words, outcomeId: outcome.id, places: outcome.quotes.map(({ anchor }) => anchor) }
}

/** The words of all quotes of an outcome, one after the other. */
export function wordsOfOutcome(outcome: Outcome): string {
  return outcome.quotes.map(({ anchor }) => quoteWords(anchor)).join('\n')
}

/** A number for a sentence: "−2.1", "0.019". What was worked out is told with fewer decimals. */
export function shown(value: number, digits = 6): string {
  return rounded(value, digits).replace('-', '−')
}

/** A share for a sentence, with as many decimals as the number beside it, and at least one below one and above 99 per cent: "42 %", "0.2 %". */
export function shownPercent(percent: number, decimals = 0): string {
  const fine = (percent > 0 && percent < 1) || (percent > 99 && percent < 100)
  return `${shown(percent, fine ? Math.max(1, decimals) : decimals)} %`
}
