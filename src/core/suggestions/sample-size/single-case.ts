import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import type { Suggestion } from '../shared/field-extractor.ts'
import type { CountingSentence } from './mentions.ts'

const ONE_PERSON =
  /\b(?:an?|the|our)\s+(?:previously healthy |otherwise healthy )?\d{1,3}(?:\.5)?[- \u2010\u2011](?:year|month|week|day)s?[- \u2010\u2011]old(?:[\s-]+[\p{L}-]+){0,3}?[\s-]+(?:man|woman|male|female|boy|girl|patient|child|infant|neonate|newborn|lady|gentleman|person|smoker|farmer)\b/iu
/** "A 31-year-old violinist came because ...": told like a case, whatever the paper calls itself. */
const ONE_WHO =
  /\b(?:an?|the|our)\s+(?:\p{L}+ )?\d{1,3}[- \u2010\u2011](?:year|month|week|day)s?[- \u2010\u2011]old\s+(?:[\p{L}-]+\s+){1,3}?(?:who|whose|came|presented|was|had|noticed|developed|complained|consulted|attended|sought)\b/iu
const CASE_WORDS =
  /\b(?:case report|a case of|report (?:a|the|an|one) (?:\p{L}+ ){0,3}(?:case|patient|man|woman|child)|present (?:a|the|an) (?:\p{L}+ ){0,2}(?:case|patient))\b/iu
const OPENING = 4000 // characters: title, abstract and the start of the case
const CONFIDENCE = 0.7
const UNNAMED = 0.6 // where no word says that it is a case report

/** One person, where a case report describes "a 54-year-old man" and counts no people; null for other papers. */
export function singleCase(
  text: PreparedText,
  sentences: readonly CountingSentence[],
): Suggestion<'sample-size'> | null {
  const opening = text.text.slice(0, OPENING)
  const isNamed = CASE_WORDS.test(`${text.title ?? ''} ${opening}`)
  if (!isNamed && !ONE_WHO.test(opening)) return null
  const countsPeople = sentences.some(
    ({ sentenceIndex, counts }) =>
      (text.sentences[sentenceIndex]?.start ?? 0) < OPENING &&
      counts.some(({ unit, value }) => unit === 'person' && value > 1),
  )
  if (countsPeople) return null
  const sentence = text.sentences.find(
    ({ start, text: words }) => start < OPENING && (ONE_PERSON.test(words) || ONE_WHO.test(words)),
  )
  if (!sentence) return null
  return {
    value: { headline: 1, basis: 'not-said' },
    quote: text.quote(sentence.start, sentence.end),
    confidence: isNamed ? CONFIDENCE : UNNAMED,
    rule: isNamed ? 'a case report of one person' : 'the story of one person',
  }
}
