import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import type { Suggestion, FieldExtractor } from '../shared/field-extractor.ts'
import type { ValueCandidate } from './candidates.ts'
import { countContext } from './mention-features.ts'
import { heldByQuote, type ProposedSize } from './held-by-quote.ts'
import type { CountContext } from './mention-features.ts'
import { countingSentences } from './mentions.ts'
import { isComment, isOverview } from './overviews.ts'
import modelWeights from '#models/sample-size.json' with { type: 'json' }
import { suggestedSizeOf } from './suggested-size.ts'
import type { SampleSizeModels } from './rank.ts'
import { confidencesOf, rankCandidates } from './rank.ts'
import { reviewSizes } from './review-sizes.ts'
import { isReview } from './reviews.ts'
import { singleCase } from './single-case.ts'

const models: SampleSizeModels = modelWeights
// Candidates that are made into suggestions, counted before equal headlines are put together.
const maxRanked = 3
// Of what a review counts beside its included studies: below what is shown.
const maxOfReview = 0.4
const minConfidence = 0.02 // of a second or third candidate: below it, not worth a look

/**
 * How many people (animals, included studies ...) a study had, with the sentence that says so: every count is found by
 * rules, its role read from the words beside it (CONSORT 2010 items 13a, 13b, 16), and two small linear models choose
 * the headline.
 */
export const sampleSize: FieldExtractor<'sample-size'> = {
  field: 'sample-size',
  extract(text: PreparedText): readonly Suggestion<'sample-size'>[] {
    if (isOverview(text) || isComment(text)) return []
    const sentences = countingSentences(text)
    const single = singleCase(text, sentences)
    if (single) return [heldByQuote(text, single) ?? []].flat()
    if (sentences.length === 0) return []
    const context = countContext(text, sentences)
    const ranked = rankCandidates(context, models)
    const confidences = confidencesOf(context, ranked, models)
    const candidates = ranked.map(({ candidate }) => candidate)
    const found = ranked.slice(0, maxRanked).flatMap(({ candidate }, index) => {
      const likelihood = confidences[index] ?? 0
      if (index > 0 && likelihood < minConfidence) return []
      const size = suggestedSizeOf(context, candidates, candidate)
      if (!size) return []
      return [{ ...size, rule: `${size.rule}${disagreement(context, candidates, candidate)}`, confidence: likelihood }]
    })
    const different = found.filter(
      ({ value }, index) => found.findIndex((other) => other.value.headline === value.headline) === index,
    )
    const own = isReview(context) ? different.map((other) => unlikely(other)) : different
    return afterReview(reviewSizes(context), own).flatMap((proposed) => heldByQuote(text, proposed) ?? [])
  },
}

/** A review's people, and studies counted elsewhere in it, are not its size. */
function unlikely(size: ProposedSize): ProposedSize {
  return { ...size, confidence: Math.min(size.confidence, maxOfReview) }
}

/** In a review its own answer comes first; the others follow, less sure than it, without a number twice. */
function afterReview(review: readonly ProposedSize[], found: readonly ProposedSize[]): readonly ProposedSize[] {
  const first = review[0]
  if (!first) return found
  const others = found.filter(({ value }) => value.headline !== first.value.headline)
  return [
    first,
    ...others.map((other) => ({
      ...other,
      confidence: Math.min(other.confidence, 1 - first.confidence, first.confidence),
    })),
  ]
}

/** Says so where the abstract's best number is not the body's. '' for abstracts alone and where they agree. */
function disagreement(context: CountContext, candidates: readonly ValueCandidate[], candidate: ValueCandidate): string {
  const inAbstract = (one: ValueCandidate) => one.features.has('in-abstract/long')
  const inBody = (one: ValueCandidate) => one.features.has('in-methods/long') || one.features.has('in-results/long')
  if (!context.isLong || inAbstract(candidate) === inBody(candidate)) return ''
  const other = candidates
    .slice(0, maxRanked)
    .find((one) => one !== candidate && (inAbstract(candidate) ? inBody(one) && !inAbstract(one) : inAbstract(one)))
  if (!other) return ''
  return inAbstract(candidate) ? `; the body says ${other.value}` : `; the abstract says ${other.value}`
}
