import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { FieldExtractor } from '../shared/field-extractor.ts'
import { chooseSentences, type SentenceRule } from '../shared/choose-sentences.ts'

const people = anyOf([
  'patients|participants|adults|children|women|men|subjects|volunteers|individuals|people|persons',
  'students|infants|adolescents|residents|outpatients|veterans|smokers|nurses|workers|athletes',
  'boys|girls|mothers|healthy',
])
const mentionsPeople = pattern('i', String.raw`\b${people}\b`)
const taken = `(?:enrolled|recruited|included|eligible|randomi[sz]ed|studied|invited|allocated|assigned|selected)`
const described =
  /\b(?:with|aged|who|suffering|undergoing|diagnosed|between \d|older than|at least \d|years|attending|hospitali[sz]ed)\b/i
const takenIn = new RegExp(
  `\\b(?:we|study|trial|investigators) (?:\\w+ ){0,2}${taken}\\b[^.]{0,90}\\b${people}\\b|\\b${people}\\b[^.]{0,160}\\b(?:were|was) (?:\\w+ ){0,2}${taken}\\b`,
  'i',
)
const criteriaWords = anyOf([
  'inclusion criteria (?:were|was|included|for|consisted|comprised)',
  `eligibility criteria (?:were|included)|(?:eligible|included) (?:${people}) (?:(?:were|was) (?!randomi|assigned|allocated|divided)|had)`,
  'were eligible (?:if|for)|to be eligible',
  'criteria for (?:inclusion|eligibility) (?:were|included)',
])
const criteria = pattern('i', String.raw`\b${criteriaWords}`)

const countWord = anyOf([
  String.raw`\d[\d, ]{0,8}|[a-z]+ty(?:-[a-z]+)?|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten`,
  'eleven|twelve|hundred(?: and [a-z]+)?',
])
const descriptionWord = '(?:with|aged|who|undergoing|older|diagnosed|suffering|attending|between|from)'
/** "Forty women aged 20 to 60 ...", "There were 58 patients with ...": people counted and described at once. */
const counted = pattern(
  'i',
  String.raw`\b${countWord} (?:[\w-]+ ){0,4}${people},? (?:\([^)]{0,60}\),? ?)?${descriptionWord}\b`,
)
const ofResults =
  /%|\b(?:p\s?[<=>]|improved|responded|relapsed|died|dropped|reported|experienced|developed|complained|showed|achieved|versus|compared|remaining|average|mean time)\b/i
/** A label that stands before the sentence and not over it: "Participants 610 people aged 60 or over". */
const labelled =
  /^(?:(?:study )?(?:participants?|patients?|subjects|population)|setting and participants|patients and methods|participants and setting)[:.]? (?=[A-Z\d])/

/** Who left, who was kept out, and who took part elsewhere; "previously untreated patients" are described. */
const notTakenHere =
  /\b(?:excluded|exclusion criteria|dropped out|lost to|withdrew|(?:previous|earlier|prior|other) (?:\w+ )?(?:stud(?:y|ies)|trials?|work|reports?)|previously (?:published|reported|described|shown)|trials (?:have|that))\b/i
/** People named without a word on who they are: "patients were randomised to ...", "nineteen patients were eligible for the study". */
const undescribed = either(
  'i',
  String.raw`^[^.]{0,40}\b(?:${people}|they) were (?:\w+ ){0,2}(?:randomi[sz]ed|allocated|assigned|divided)\b(?!.*\b(?:aged|who had|years old|inclusion)\b)`,
  String.raw`\b${people} were eligible for (?:the |our |this )?(?:\w+ )?(?:study|trial|analysis|inclusion)(?!.{0,25}\b(?:if|who|with)\b)`,
)

const rule: SentenceRule = (words, place) => {
  if (place.section !== 'abstract' && place.section !== 'methods') return null
  if (notTakenHere.test(words) && !criteria.test(words)) return null
  if (
    undescribed.test(words) &&
    !/\bif\b|criteria/i.test(words) &&
    !described.test(words.slice(0, words.search(/\bwere\b/)))
  )
    return null
  if (
    place.section === 'abstract' &&
    /^(?:participants?|patients?|subjects|population|study population|setting and participants|participants and setting|patients and methods)$/.test(
      place.heading,
    ) &&
    (place.heading !== 'patients and methods' || mentionsPeople.test(words))
  )
    return { confidence: 0.88, rule: 'the abstract’s own part on participants' }
  if (place.section === 'abstract' && labelled.test(words))
    return { confidence: 0.86, rule: 'the abstract’s own part on participants' }
  if (place.section === 'abstract' && place.part !== 'conclusion' && takenIn.test(words) && described.test(words))
    return { confidence: 0.82, rule: 'a sentence of the abstract that says who was taken in' }
  if (
    place.section === 'abstract' &&
    place.part !== 'conclusion' &&
    place.part !== 'introduction' &&
    counted.test(words) &&
    !ofResults.test(words)
  )
    return { confidence: 0.74, rule: 'a sentence of the abstract that counts and describes people' }
  if (place.section === 'methods' && criteria.test(words))
    return { confidence: 0.84, rule: 'the criteria of inclusion in the methods' }
  if (place.section === 'methods' && takenIn.test(words) && described.test(words))
    return { confidence: 0.72, rule: 'a sentence of the methods that says who was taken in' }
  return null
}

/** Who was studied: the sentence that says so, from the abstract or the criteria of inclusion. */
export const population: FieldExtractor<'population'> = {
  field: 'population',
  extract: (prepared) => chooseSentences(prepared, rule),
}
