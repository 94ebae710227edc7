import { anyOf, pattern } from '#core/word-patterns.ts'
import type { FieldExtractor } from '../shared/field-extractor.ts'
import {
  allocation,
  arms,
  given,
  inTurn,
  notTreatment,
  sides,
  tellsResult,
  unnamedArms,
} from '../shared/allocation-wording.ts'
import { chooseSentences, type SentenceRule } from '../shared/choose-sentences.ts'

const control =
  /\b(?:placebo|control group|controls?\b|sham|vehicle|usual care|standard (?:care|treatment|therapy)|no treatment|untreated|waiting[- ]list|wait[- ]?list|contralateral|comparator)\b/i
const controlNoun = anyOf([
  'control (?:group|arm|participants|patients)|controls|comparison group|placebo group',
  'untreated side|other side|contralateral side',
])
const controlVerb = anyOf([
  'received|was given|were given|got|underwent|served|continued|was treated|were treated',
  'consisted|had',
])
const controlGot = pattern('i', String.raw`\b${controlNoun} (?:\w+ ){0,3}${controlVerb}\b`)

const rule: SentenceRule = (words, place) => {
  if (place.section === 'abstract' && /^(?:comparators?|comparisons?|controls?|control group)$/.test(place.heading))
    return { confidence: 0.9, rule: 'the abstract’s own part on the comparator' }
  const early = place.section === 'abstract' && place.part !== 'conclusion'
  if (!early && place.section !== 'methods') return null
  if (controlGot.test(words))
    return { confidence: early ? 0.88 : 0.86, rule: 'a sentence that says what the control group got' }
  if (
    early &&
    place.part !== 'results' &&
    sides.test(words) &&
    given.test(words) &&
    !/\bp\s?[<=>]|\b(?:fell|rose|improved|increased|decreased)\b/i.test(words)
  )
    return { confidence: 0.78, rule: 'a sentence that says what each side got' }
  if (early && place.part !== 'results' && inTurn.test(words))
    return { confidence: 0.76, rule: 'a sentence that says what everybody got in turn' }
  if (!allocation.test(words) || !arms.test(words)) return null
  if (tellsResult.test(words)) return null
  const doubt = notTreatment.test(words) || unnamedArms.test(words) ? 0.2 : 0
  return {
    confidence: (early ? 0.82 : 0.7) + (control.test(words) ? 0.03 : 0) - doubt,
    rule: 'a sentence that says what the groups got',
  }
}

/** What it was compared with: the sentence that says what the control group got. */
export const comparator: FieldExtractor<'comparator'> = {
  field: 'comparator',
  extract: (prepared) => chooseSentences(prepared, rule),
}
