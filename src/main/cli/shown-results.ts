import { doesNotAddUp } from '#core/results/checks/number-doubt.ts'
import { printedFigures } from '#core/results/outcome-words.ts'
import type { OutcomeSuggestion } from '#core/suggestions/outcomes/outcome-suggestion.ts'
import type { ReadResults } from './paper-thread.ts'
import { shownQuote } from './shown-suggestions.ts'

/**
 * What a paper says of its results, for output: outcomes as the paper prints them, with what to look at twice; who was blinded, by which rule
 * people were counted, the sentence on the primary outcome; `doubts` are numbers of the paper that do not add up. Nothing is computed: what
 * follows from figures depends on the design, which nobody has confirmed here.
 */
export function shownResults({ outcomes, blinding, analyses, primaryOutcome, doubts }: ReadResults) {
  return {
    outcomes: outcomes.map(shownOutcome),
    blinding: blinding.map(({ who, blinded, quote }) => ({ who, blinded, ...shownQuote(quote, true) })),
    analyses: analyses.map(({ kind, quote }) => ({ kind, ...shownQuote(quote, true) })),
    primaryOutcome: primaryOutcome && shownQuote(primaryOutcome, true),
    doubts: doubts.map(({ kind, words, places }) => ({
      kind,
      words: `${doesNotAddUp} ${words}`,
      places: places.map((place) => shownQuote(place, true)),
    })),
  }
}

function shownOutcome({
  name,
  time,
  isPrimary,
  isHarm,
  found,
  estimate,
  quote,
  confidence,
  doubts,
}: OutcomeSuggestion) {
  return {
    name,
    time,
    isPrimary,
    isHarm,
    found,
    estimate,
    figures: printedFigures({ found, estimate }),
    ...shownQuote(quote, true),
    confidence,
    doubts: doubts.map(({ words }) => words),
  }
}
