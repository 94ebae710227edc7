import type { SampleSizeValue } from '#core/model/tag.ts'
import type { ProposedSize } from './held-by-quote.ts'
import type { CountContext } from './mention-features.ts'
import { reviewSize } from './reviews.ts'

// A plain statement is more likely right than wrong, an unclear one is not; rules alone, so neither reaches the tier of
// sure suggestions.
const clearConfidence = 0.75
const unclearConfidence = 0.4

/** What a systematic review suggests: its included studies, with the people in them where said. Empty for other papers. */
export function reviewSizes(context: CountContext): ProposedSize[] {
  const size = reviewSize(context)
  if (!size) return []
  const { studies, people, isClear } = size
  const first = context.text.sentences[context.sentences[size.place]?.sentenceIndex ?? -1]
  const last = context.text.sentences[context.sentences[size.peoplePlace]?.sentenceIndex ?? -1]
  if (!first || !last) return []
  const value: SampleSizeValue = {
    headline: studies,
    basis: 'studies',
    unit: 'study',
    ...(people === null ? {} : { units: { count: people, unit: 'person' } }),
    studies,
  }
  return [
    {
      value,
      rule: `a review: studies said to be included${people === null ? '' : ', with the people in them'}`,
      confidence: isClear ? clearConfidence : unclearConfidence,
      start: first.start,
      end: Math.max(first.end, last.end),
      parts: [],
    },
  ]
}
