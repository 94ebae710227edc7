import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { isWholePaper } from '#core/paper/structure/whole-paper.ts'
import type { ProposedSize } from './held-by-quote.ts'
import type { CountingSentence } from './mentions.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'

const yearsOld = /[- \u2010\u2011](?:year|month|week|day)s?[- \u2010\u2011]old/
const personNouns = [
  'man|woman|male|female|boy|girl|patient|child|infant|neonate|newborn|lady|gentleman|person|smoker|farmer',
]
/** "A previously healthy 31-year-old left-handed woman". */
const onePerson = pattern(
  'iu',
  /\b(?:an?|the|our)\s+(?:previously healthy |otherwise healthy )?\d{1,3}(?:\.5)?/,
  yearsOld,
  /(?:[\s-]+[\p{L}-]+){0,3}?[\s-]+/u,
  anyOf(personNouns),
  String.raw`\b`,
)
const caseVerbs = ['who|whose|came|presented|was|had|noticed|developed|complained|consulted|attended|sought']
/** "A 31-year-old violinist came because ...": told like a case, whatever the paper calls itself. */
const oneWho = pattern(
  'iu',
  /\b(?:an?|the|our)\s+(?:\p{L}+ )?\d{1,3}/u,
  yearsOld,
  /\s+(?:[\p{L}-]+\s+){1,3}?/u,
  anyOf(caseVerbs),
  String.raw`\b`,
)
const wordsOfCases = [
  'case report|a case of',
  String.raw`report (?:a|the|an|one) (?:\p{L}+ ){0,3}(?:case|patient|man|woman|child)`,
  String.raw`present (?:a|the|an) (?:\p{L}+ ){0,2}(?:case|patient)`,
]
const caseWords = pattern('iu', String.raw`\b`, anyOf(wordsOfCases), String.raw`\b`)
const openingLength = 4000 // characters: title, abstract and the start of the case
const namedConfidence = 0.7
const unnamedConfidence = 0.6 // where no word says that it is a case report

/** A whole paper with methods of its own tells a case as an example, unless its title says that it reports one. */
function hasMethods(text: PreparedText): boolean {
  return isWholePaper(text) && text.sections.some(({ kind }) => kind === 'methods')
}

/** One person, where a case report describes "a 54-year-old man" and counts no people; null for other papers. */
export function singleCase(text: PreparedText, sentences: readonly CountingSentence[]): ProposedSize | null {
  const opening = text.text.slice(0, openingLength)
  const isNamed = caseWords.test(`${text.title ?? ''} ${opening}`)
  if (!isNamed && (isWholePaper(text) || !oneWho.test(opening))) return null
  if (hasMethods(text) && !caseWords.test(text.title ?? '')) return null
  const countsPeople = sentences.some(
    ({ sentenceIndex, counts }) =>
      (text.sentences[sentenceIndex]?.start ?? 0) < openingLength &&
      counts.some(({ unit, value }) => unit === 'person' && value > 1),
  )
  if (countsPeople) return null
  const sentence = text.sentences.find(
    ({ start, text: words }) => start < openingLength && (onePerson.test(words) || oneWho.test(words)),
  )
  if (!sentence) return null
  return {
    value: { headline: 1, basis: 'not-said' },
    start: sentence.start,
    end: sentence.end,
    parts: [],
    confidence: isNamed ? namedConfidence : unnamedConfidence,
    rule: isNamed ? 'a case report of one person' : 'the story of one person',
  }
}
