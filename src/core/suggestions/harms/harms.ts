import { anyOf, pattern } from '#core/word-patterns.ts'
import type { FieldExtractor } from '../shared/field-extractor.ts'
import { chooseSentences, type SentenceRule } from '../shared/choose-sentences.ts'

const harm =
  /\b(?:adverse (?:events?|effects?|reactions?|drug reactions?|outcomes?)|side[- ]effects?|serious events?|complications?|toxicit(?:y|ies)|safety|tolerability|well tolerated|untoward|SAEs?|AEs?)\b/i
const reportedVerb = anyOf([
  'reported|observed|noted|seen|recorded|documented|experienced|detected|similar|mild|moderate',
  String.raw`common|more|less|rare|few|frequent|comparable|transient|no\b`,
])
const harmAdjective = '(?:serious |severe |major |significant |treatment-related |device-related |other )'
const happenedWords = anyOf([
  String.raw`occurred|(?:was|were|has been|have been) (?:\w+ ){0,3}${reportedVerb}|experienced|reported`,
  `developed|included|no ${harmAdjective}*(?:adverse|side|complication|safety|toxicit)`,
  'there (?:was|were)|had|well tolerated|did not differ|discontinued',
])
const happened = pattern('i', String.raw`\b${happenedWords}\b`)
const planWords = anyOf([
  // what is going to be looked for
  'will be|were (?:assessed|monitored|evaluated|defined|graded|coded|collected|classified|asked)',
  'was (?:assessed|monitored|evaluated|defined|graded)',
  'to (?:assess|evaluate|investigate|determine|compare|examine)',
  // aims and end points
  'aim|objective|end ?points? (?:was|were|included)',
  // what others saw
  'previous|known|risk factors? for|other studies|have been reported (?:in|with)',
])
const plan = pattern('i', String.raw`\b${planWords}\b`)

const rule: SentenceRule = (words, place) => {
  if (!harm.test(words) || !happened.test(words) || plan.test(words)) return null
  if (place.section === 'abstract' && place.part !== 'introduction' && place.part !== 'methods')
    return {
      confidence: place.part === 'conclusion' ? 0.7 : 0.88,
      rule: 'a sentence of the abstract on what harm was seen',
    }
  if (place.section !== 'results') return null
  return {
    confidence: /\b(?:adverse|safety|tolerab|harm|complication|side effect|toxicit)/.test(place.heading) ? 0.9 : 0.8,
    rule: 'a sentence of the results on what harm was seen',
  }
}

/** What harm was seen, or that none was: the sentence that reports it, not the one that plans to look. */
export const harms: FieldExtractor<'harms'> = {
  field: 'harms',
  extract: (prepared) => chooseSentences(prepared, rule),
}
