import type { SampleSizeValue } from '#core/model/tag.ts'
import type { Suggestion } from '../shared/field-extractor.ts'
import type { CountContext } from './mention-features.ts'
import { reviewSize } from './reviews.ts'

// A plain statement is more likely right than wrong, an unclear one is not; rules alone, so neither reaches the tier of
// sure suggestions.
const clearConfidence = 0.75
const unclearConfidence = 0.4

/**
 * What a systematic review suggests: its included studies, and as headline the people in them where the paper says how
 * many. Empty for other papers.
 */
export function reviewSuggestions(context: CountContext): Suggestion<'sample-size'>[] {
  const size = reviewSize(context)
  if (!size) return []
  const sentences = context.text.sentences
  const first = sentences[context.sentences[size.place]?.sentenceIndex ?? -1]
  const last = sentences[context.sentences[size.peoplePlace]?.sentenceIndex ?? -1]
  if (!first || !last) return []
  const value: SampleSizeValue =
    size.people === null
      ? { headline: size.studies, basis: 'studies', unit: 'study', studies: size.studies }
      : { headline: size.people, basis: 'studies', studies: size.studies }
  const rule =
    size.people === null
      ? 'a review: studies said to be included'
      : 'a review: people in the studies said to be included'
  return [
    {
      value,
      rule,
      confidence: size.isClear ? clearConfidence : unclearConfidence,
      quote: context.text.quote(first.start, Math.max(first.end, last.end)),
    },
  ]
}
