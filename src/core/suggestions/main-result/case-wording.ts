import { anyOf, either, pattern } from '#core/word-patterns.ts'

const onePerson = anyOf([
  'case|patient|man|woman|boy|girl|child|infant|neonate|newborn|adolescent|female|male|brother|sister',
])
const aged = String.raw`\d+[- ](?:year|month|week|day)s?[- ]old,? (?:[\w-]+,? ){0,3}`
const reports = anyOf(['report|reports|describe|describes|present|presents|discuss|discusses|document|reporting'])
/** A paper on one patient, or on a few told one by one. */
export const tellsCase = either(
  'i',
  String.raw`\bcase (?:report|series|study of)\b|\b(?:this|the present|our|rare|unusual) case\b`,
  String.raw`\b${reports}\b[^.]{0,70}\b(?:a|an|one|two|three|first) (?:[\w'-]+ ){0,7}${onePerson}`,
  String.raw`\b${aged}(?:${onePerson}\b|[\w-]+ (?:who|with|was|had|presented|came|developed|suffering)\b)`,
  String.raw`\b(?:case|patient)\b.{0,200}\bis (?:described|reported|presented)\b`,
)

const ended = anyOf([
  String.raw`recovered|resolved|disappeared|subsided|returned|healed|died|survived|in (?:\w+ ){0,2}remission|recurred`,
  String.raw`symptom[- ]free|asymptomatic|disease[- ]free|no (?:\w+ )?recurrences?|discharged|cured|succumbed|relapsed`,
  'deteriorated|successful(?:ly)?|improved|improvement|responded|resolution|recovery|regress(?:ed|ion)|no evidence of|good (?:\\w+ )?response',
  'well (?:at|after)|good (?:result|outcome)|outcome was|(?:years?|months?) later',
])
const care = '(?:surgery|treatment|therapy|operation|procedure|discharge|intervention)'
/** How a patient fared. */
export const courseOfPatient = either(
  'i',
  String.raw`\b${ended}\b`,
  String.raw`\b(?:years?|months?|weeks?|days?) (?:after|following) (?:the |his |her )?${care}\b`,
)
/** What was found in a patient. */
export const findingOfCase = pattern(
  'i',
  String.raw`\b`,
  anyOf([
    'revealed|showed|demonstrated|disclosed|identified|diagnos(?:ed|is)|confirmed|detected|found',
    'consistent with|proved|turned out',
  ]),
  String.raw`\b`,
)
const whatOfIt = anyOf([
  String.raw`with|who|diagnos\w+|caused by|due to|treated|after|following|associated|secondary to|findings`,
])
/** What a case is about, in the sentence that brings it in. */
export const caseBroughtIn = either(
  'i',
  String.raw`\b(?:we|article|paper|case|report|authors?|patient)\b.{0,200}\b(?:report|describe|present|discuss|document)(?:s|ed|ing)?\b.{0,200}\b${whatOfIt}\b`,
  String.raw`\bcase of\b.{0,200}\bis (?:described|reported|presented)\b`,
)
