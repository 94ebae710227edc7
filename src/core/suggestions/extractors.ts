import type { PreparedText } from '../paper/structure/prepared-text.ts'
import type { BuiltInFieldId } from '../model/tag.ts'
import { comparator } from './comparator/comparator.ts'
import { conflictOfInterest } from './conflict-of-interest/conflict-of-interest.ts'
import type { Suggestion, FieldExtractor, Suggestions } from './shared/field-extractor.ts'
import { followUp } from './follow-up/follow-up.ts'
import { funding } from './funding/funding.ts'
import { harms } from './harms/harms.ts'
import { intervention } from './intervention/intervention.ts'
import { limitations } from './limitations/limitations.ts'
import { mainResult } from './main-result/main-result.ts'
import { population } from './population/population.ts'
import { registration } from './registration/registration.ts'
import { sampleSize } from './sample-size/sample-size.ts'
import { studyDesignExtractor } from './study-design/study-design.ts'

const maxSuggestions = 3

/** The fields that are suggested, in the order of the form. Adding one is a file beside this one and a line here. */
export const extractors: readonly FieldExtractor[] = [
  studyDesignExtractor,
  sampleSize,
  conflictOfInterest,
  funding,
  registration,
  mainResult,
  harms,
  limitations,
  population,
  intervention,
  comparator,
  followUp,
]

/** What a text suggests: at most three candidates a field, best first; fields without one are left out. The same every time. */
export function suggest(text: PreparedText): Suggestions {
  const found: { [F in BuiltInFieldId]?: readonly Suggestion[] } = {}
  for (const extractor of extractors) {
    const candidates = extractor.extract(text).slice(0, maxSuggestions)
    if (candidates.length > 0) found[extractor.field] = candidates
  }
  return found as Suggestions
}
