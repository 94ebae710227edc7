import { anyOf, either } from '#core/word-patterns.ts'
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

const labelled = /^(?:Study )?(?:Interventions?|Treatments?)[:.]? (?=[A-Z\d])/
const treatedPeople = anyOf([
  'patients?|participants?|subjects?|volunteers|women|men|children|adults|people|infants|clients',
  'they|all',
])
const treatedVerb = String.raw`(?:received|(?:was|were) (?:treated with|given|injected with)|had (?:\w+ ){1,3}sessions?)`
/** "Patients received A every three weeks", "We treated 41 men with B". */
const everybody = either(
  'i',
  String.raw`\b${treatedPeople} (?:(?!who|that|which|not|previously)\w+ ){0,6}${treatedVerb}\b`,
  String.raw`\bwe treated\b[^.]{0,80}\bwith\b`,
)
/** What came out, or who it happened to, tells of no treatment. */
const outcome =
  /\b(?:p\s?[<=>]|95\s?%|significant\w*|fell|rose|improved|reduced|decreased|increased|responded|adverse|side effects?|controls? (?:group )?(?:received|were)|previous(?:ly)?|compared)\b/i

const rule: SentenceRule = (words, place) => {
  if (
    place.section === 'abstract' &&
    /^(?:interventions?|treatments?|study interventions?|interventions? and comparators?)$/.test(place.heading)
  )
    return { confidence: 0.9, rule: 'the abstract’s own part on the intervention' }
  if (place.section === 'methods' && /^(?:\d[\d.]*\s)?(?:study )?interventions?$/.test(place.heading))
    return { confidence: 0.7, rule: 'under the heading of the intervention' }
  const inAbstract = place.section === 'abstract' && place.part !== 'conclusion' && place.part !== 'results'
  if (place.section === 'abstract' && labelled.test(words))
    return { confidence: 0.88, rule: 'the abstract’s own part on the intervention' }
  if (inAbstract && sides.test(words) && given.test(words) && !outcome.test(words))
    return { confidence: 0.8, rule: 'a sentence that says what each side got' }
  if (inAbstract && inTurn.test(words))
    return { confidence: 0.8, rule: 'a sentence that says what everybody got in turn' }
  if (!allocation.test(words) || !arms.test(words))
    return inAbstract && everybody.test(words) && !outcome.test(words)
      ? { confidence: 0.68, rule: 'a sentence that says what people were given' }
      : null
  if (tellsResult.test(words)) return null
  const doubt = notTreatment.test(words) || unnamedArms.test(words) ? 0.2 : 0
  if (place.section === 'abstract' && place.part !== 'conclusion')
    return { confidence: 0.86 - doubt, rule: 'a sentence of the abstract that says what the groups got' }
  return place.section === 'methods'
    ? { confidence: 0.74 - doubt, rule: 'a sentence of the methods that says what the groups got' }
    : null
}

/** What was tested: the sentence that says what the treated group got. */
export const intervention: FieldExtractor<'intervention'> = {
  field: 'intervention',
  extract: (prepared) => chooseSentences(prepared, rule),
}
