import type { FieldExtractor } from './field-extractor.ts'
import { allocation, arms, notTreatment } from './intervention/allocation-wording.ts'
import { chooseSentences, type SentenceRule } from './population/choose-sentences.ts'

const rule: SentenceRule = (words, place) => {
  if (place.section === 'abstract' && /^(?:interventions?|treatments?|study interventions?|interventions? and comparators?)$/.test(place.heading)) return { confidence: 0.9, rule: 'the abstract’s own part on the intervention' }
  if (place.section === 'methods' && /^(?:\d[\d.]*\s)?(?:study )?interventions?$/.test(place.heading)) return { confidence: 0.7, rule: 'under the heading of the intervention' }
  if (!allocation.test(words) || !arms.test(words)) return null
  const doubt = notTreatment.test(words) ? 0.2 : 0
  if (place.section === 'abstract' && place.part !== 'conclusion') return { confidence: 0.86 - doubt, rule: 'a sentence of the abstract that says what the groups got' }
  return place.section === 'methods' ? { confidence: 0.74 - doubt, rule: 'a sentence of the methods that says what the groups got' } : null
}

/** What was tested: the sentence that says what the treated group got. */
export const intervention: FieldExtractor<'intervention'> = { field: 'intervention', version: 1, extract: (prepared) => chooseSentences(prepared, rule) }
