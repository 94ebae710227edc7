import { anyOf, either, pattern } from '#core/word-patterns.ts'

/** "A previous study of": the people of that study follow. */
const earlierStudy = pattern(
  'iu',
  /\b(?:previous|earlier|prior|recent)(?:ly published)? (?:\S+ ){0,3}/,
  /(?:study|studies|trials?|reports?|surveys?|review|series|cohorts?|meta-analysis)\b[^.;]{0,40}$/,
)
/** "In a trial of 240 patients ... showed that": told as known, by whomever. */
const someStudy = /(?:^|[.;,:] |\b(?:and|in|from) )an? (?:\w+ ){0,2}(?:study|trial|survey) (?:of|in|with|among) $/iu
const showedThat = /^[^.;]{3,80}\b(?:found|showed|shows|suggested|suggests|reported|demonstrated) (?:that|no)\b/iu

const about =
  '(?:about |some |nearly |almost |over |around |up to |roughly |approximately |more than |an estimated |~ ?)*'
/** Words before "population" that make it the study's own. */
const studied = anyOf([
  'study|studied|evaluable|treat|analysis|safety|patient|randomi[sz]ed|our|final|source|sample|itt|target',
])
const beforeThoseAffected = either(
  'iu',
  pattern('', String.raw`\b(?:affect(?:s|ed|ing)?|kills?|afflicts?|strikes?) `, about, '$'),
  pattern('', String.raw`(?<!${studied}) (?:population|minority|community|people|nation|workforce) of `, about, '$'),
  pattern('', String.raw`\b(?:prevalence|incidence|burden|estimated at|estimate[sd]? that) (?:\S+ ){0,4}`, '$'),
)
const presentStates = [
  '(?<!to )(?:live|suffer|die|develop|contract|work(?= on| in))',
  '(?:are|is) (?:currently |now )?(?:living|affected|diagnosed|estimated|infected|expected|blind|at risk)',
  '(?:were|was|will be) (?:newly )?(?:expected|estimated|projected)(?! to (?:be|have been) (?:included|enrolled))',
  'care for|suffering from|living with',
]
/** Behind the count: what holds for these people now, told in the present tense. */
const presentState = pattern('iu', /^\S+(?: million| billion)? (?:\S+ ){1,6}?/, anyOf(presentStates), String.raw`\b`)
const everywhere = [
  String.raw`worldwide|globally|(?:in|across|around|throughout) the world|world's`,
  '(?:every|each|per|a) year|annually|yearly|per annum|in the (?:united states|us|uk|country)',
]
const saysEverywhere = pattern('iu', String.raw`\b`, anyOf(everywhere), String.raw`\b`)
const simulated = pattern(
  'iu',
  /\b(?:simulat(?:ed|ing|ion of)|modell?(?:ed|ing)?(?: of)?|hypothetical|virtual|imaginary) (?:\S+ ){0,8}$/,
)

// A rate of fewer people a year may be a clinic's own.
const minPeopleOfRate = 1000
// Characters looked at on each side of a number.
const reachLeft = 110
const reachRight = 130
const ownWork =
  /\b(?:we|our(?! (?:region|country|city|state|area|society|county|world))|this (?:study|trial|survey|report|article|paper)|the (?:present|current) (?:study|trial|survey))\b/iu

/** Whether a text speaks of the authors' own work. */
export function speaksOfOwnWork(text: string): boolean {
  return ownWork.test(text)
}

/**
 * Whether the people counted at `at` (an offset into the sentence) are not this paper's: those of another study, of a
 * country or a disease, or of a simulation.
 */
export function arePeopleOfOthers(sentence: string, at: number, value: number): boolean {
  const left = sentence.slice(Math.max(0, at - reachLeft), at)
  const right = sentence.slice(at, at + reachRight)
  if (earlierStudy.test(left) || simulated.test(left)) return true
  if (someStudy.test(left) && showedThat.test(right)) return true
  if (speaksOfOwnWork(left + right)) return false
  if (beforeThoseAffected.test(left) || presentState.test(right.split(/[.;]/u)[0] ?? '')) return true
  return (
    value >= minPeopleOfRate &&
    saysEverywhere.test(sentence) &&
    !/\b(?:included|enrolled|recruited|followed)\b/iu.test(sentence)
  )
}
