import type { SampleSizeValue } from '#core/model/tag.ts'
import type { Suggestion } from '../shared/field-extractor.ts'
import type { CountContext } from './mention-features.ts'
import { reviewSize } from './reviews.ts'

const CLEAR_CONFIDENCE = 0.75
const UNCLEAR_CONFIDENCE = 0.4

/**
 * What a systematic review proposes: its included studies, and as headline the people in them where the paper says how many.
 * Empty for other papers.
 */
export function reviewCandidates(context: CountContext): Suggestion<'sample-size'>[] {
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
      confidence: size.isClear ? CLEAR_CONFIDENCE : UNCLEAR_CONFIDENCE,
      quote: context.text.quote(first.start, Math.max(first.end, last.end)),
    },
  ]
}
