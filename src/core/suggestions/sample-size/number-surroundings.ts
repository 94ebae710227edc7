import type { Token } from './sentence-tokens.ts'
import { isPlural, unitOf } from './units.ts'
import { anyOf, either, pattern } from '#core/word-patterns.ts'

const answerForms = /^(?:questionnaires|forms|surveys|responses|replies)$/u
const givenBack = /^(?:returned|completed|usable|valid|answered|analy[sz]ed|analy[sz]able|evaluable|received)$/u

/** "487 completed questionnaires", "212 forms were returned": one a person. */
export function areForms(tokens: readonly Token[], nounIndex: number): boolean {
  if (!answerForms.test(tokens[nounIndex]?.lower ?? '')) return false
  const near = [
    ...tokens.slice(Math.max(0, nounIndex - 3), nounIndex),
    ...tokens.slice(nounIndex + 1, nounIndex + 5),
  ].map(({ lower }) => lower)
  return near.some((word) => givenBack.test(word))
}

/** "Of 862 questionnaires, 487 were returned". */
export function areAnsweredForms(tokens: readonly Token[], index: number, after: number): boolean {
  return (
    givenBack.test(tokens[after + 1]?.lower ?? '') &&
    tokens.slice(Math.max(0, index - 6), index).some(({ lower }) => answerForms.test(lower))
  )
}

/** Whether a number stands in brackets that are still open. */
export function isParenthesised(tokens: readonly Token[], index: number): boolean {
  for (let left = index; left >= Math.max(0, index - 25); left -= 1) {
    const word = tokens[left]?.lower
    if (word === '(' || word === '[') return true
    if (word === ')' || word === ']') return false
  }
  return false
}

/** From `index`, past "(62%)" if one stands there; a longer bracket is left alone. */
export function skipParenthesis(tokens: readonly Token[], index: number): number {
  const first = tokens[index]?.lower
  if (first !== '(' && first !== '[') return index
  for (let close = index + 1; close <= index + 9; close += 1) {
    const word = tokens[close]?.lower
    if (word === undefined) return index
    if (word === ')' || word === ']') return close + 1
  }
  return index
}

/** From a number before a slash, past the number behind it: "68/70". */
export function skipRatio(tokens: readonly Token[], index: number): number {
  let after = index + 2
  while (tokens[after]?.kind === 'number' || /^\d/u.test(tokens[after]?.lower ?? '')) after += 1
  return after
}

const wordsOfTotal = [
  String.raw`sample size(?: \w+){0,2} (?:of|was|is|were|to|as|at|:)`,
  String.raw`total(?: \w+)? (?:number )?of`,
  '(?:final|total|study|overall) sample (?:of|was|consisted of|comprised|included)',
  String.raw`number of (?:\w+ )?(?:patients|participants|subjects|women) (?:\w+ ){0,2}(?:was|were|is|:)`,
  String.raw`\bn`,
]
const endsInTotal = pattern('u', anyOf(wordsOfTotal), '$')

/** "sample size was 40", "a total of 98 were included", "number of patients: 40". */
export function isSaidTotal(tokens: readonly Token[], index: number): boolean {
  const before = tokens
    .slice(Math.max(0, index - 7), index)
    .map((token) => token.lower)
    .join(' ')
  return endsInTotal.test(before)
}

const wordsBeforeYear = 'in|since|from|until|to|and|of|between|before|after|during|by|early|late|mid|through'
const monthStarts = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const beforeYear = either('u', String.raw`^(?:${wordsBeforeYear}|,|-|–|\()$`, `^(?:${monthStarts})`)

/** A number from 1900 to 2040 behind a word for a time. `before` is the word before it. */
export function isYear(token: Token, before: string): boolean {
  return !token.inWords && token.value >= 1900 && token.value <= 2040 && beforeYear.test(before)
}

const clauseStarts = new Set(
  [', ; : . (', 'and whom which remaining only these those all least total overall'].flatMap((line) => line.split(' ')),
)

/** Whether a number opens a sentence or a clause, so that a verb behind it may be its own. */
export function startsClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return !before || clauseStarts.has(before.lower)
}

const armWords = [
  String.raw`group|groups|arm|arms|arm-\w+|placebo|control|controls|sham|intervention|treatment`,
  'each|cohort|condition|standard|usual|waitlist|wait-list|vehicle',
]
const armWord = pattern('u', '^', anyOf(armWords), '$')

/** Whether the clause that begins at `from` names an arm of a trial. */
export function namesArm(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < Math.min(tokens.length, from + 7); index += 1) {
    const token = tokens[index]
    if (token?.kind === 'mark' && /^[,;.()]$/u.test(token.lower))
      return /^arm\b|^group\b/u.test(tokens[index - 1]?.lower ?? '')
    if (armWord.test(token?.lower ?? '')) return true
  }
  return false
}

const labelNouns = [
  'grades?|stages?|phases?|types?|levels?|class|classes|groups?|arms?|parts?|lines?|strains?|versions?|chapters?',
  'days?|weeks?|months?|years?|visits?|sessions?|cycles?|steps?|tables?|figures?|figs?|experiments?|studies|study|scores?',
  'wards?|rooms?|items?|questions?|categories|category|forms?|waves?|rounds?|generations?|passages?',
]
const labelNoun = pattern('u', '^', anyOf(labelNouns), '$')
const ageWords = /^(?:aged|age|ages)$/u
// "Days 0, 14 and 28": so many tokens back a label may stand.
const maxTokensToLabel = 8

/**
 * Whether a number names what stands before it instead of counting what stands behind: "grade 6 students", "part 2
 * study", "days 0, 14 and 28", "aged 30 to 65". Numbers in words count: "on day two four patients".
 */
export function isLabel(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.inWords) return false
  let at = index - 1
  if (isLabelAt(tokens, at)) return !isNamedGroup(tokens, at) && !endsThisStudy(tokens, at)
  // A list of labels goes on over "and", "to" and the like; a comma may as well end the phrase ("on day 7, 40 patients").
  if (!/^(?:and|or|to|through|[-\u2013])$/u.test(tokens[at]?.lower ?? '')) return false
  while (at > index - maxTokensToLabel && (tokens[at]?.kind === 'number' || isBetweenLabels(tokens[at]))) at -= 1
  return at < index - 2 && tokens[at + 1]?.kind === 'number' && isLabelAt(tokens, at)
}

/** "The silence group 44 patients": a name before "group", and people behind the number. */
function isNamedGroup(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at - 1]
  return (
    /^(?:group|arm)$/u.test(tokens[at]?.lower ?? '') &&
    name?.kind === 'word' &&
    !/^(?:in|of|to|from|the|for|and|or|with|by|each|age)$/u.test(name.lower) &&
    unitOf(tokens[at + 2]?.lower ?? '') === 'person' &&
    isPlural(tokens[at + 2]?.lower ?? '')
  )
}

/** "In this randomised study 44 patients": the phrase ends with "study", and people stand behind the number. */
function endsThisStudy(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower)
  return (
    tokens[at]?.lower === 'study' &&
    before.some((word) => /^(?:this|our|present)$/u.test(word)) &&
    tokens.slice(at + 2, at + 5).some(({ lower }) => unitOf(lower) === 'person' && isPlural(lower))
  )
}

function isLabelAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  return labelNoun.test(word) || ageWords.test(word)
}

function isBetweenLabels(token: Token | undefined): boolean {
  return /^(?:and|or|to|through|,|[-\u2013])$/u.test(token?.lower ?? '')
}
