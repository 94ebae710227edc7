import { countVerbs, statistics, stopWords } from './count-words.ts'
import type { Count, CountShape } from './count.ts'
import { coordinatedNoun, countedNoun, type CountedNoun } from './counted-noun.ts'
import {
  areAnsweredForms,
  areForms,
  isLabel,
  isParenthesised,
  isSaidTotal,
  isYear,
  namesArm,
  skipParenthesis,
  skipRatio,
  startsClause,
} from './number-surroundings.ts'
import { bareArms } from './labelled-groups.ts'
import type { Token } from './sentence-tokens.ts'
import type { PeopleWord } from './units.ts'
import { isMeasure, isPlural, isThing, peopleWordOf, unitOf } from './units.ts'

/**
 * All counts of a sentence, in order. `abbreviations` are short names for people that the paper defined ("BCS"), in
 * lower case.
 */
export function findCounts(tokens: readonly Token[], abbreviations: ReadonlyMap<string, PeopleWord>): Count[] {
  const counts: Count[] = []
  let countsThings = false
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token?.kind !== 'number' || token.value < 1) continue
    countsThings ||= isOfThings(tokens, index) || areThings(tokens, index)
    const count = countAt(tokens, index, abbreviations, counts.at(-1))
    const hasNoun = count !== null && count.nounIndex !== count.numberIndex
    // "Of 21,300 transcripts, 611 were up and 402 were down": until a noun says what else is counted.
    if (hasNoun) countsThings = false
    if (count && !countsThings) counts.push(count)
  }
  return counts.length === 0 ? bareArms({ tokens }) : counts
}

function countAt(
  tokens: readonly Token[],
  index: number,
  abbreviations: ReadonlyMap<string, PeopleWord>,
  previous: Count | undefined,
): Count | null {
  const token = tokens[index] as Token
  const sign = signBefore(tokens, index)
  if (sign === 'measure' || isLabel(tokens, index)) return null
  if (sign !== null) return equalsCount(tokens, index, abbreviations, sign)
  const isRatio = tokens[index + 1]?.lower === '/' && tokens[index + 2]?.kind !== 'word'
  const after = skipParenthesis(tokens, isRatio ? skipRatio(tokens, index) : index + 1)
  const noun = countedNoun(tokens, after, token.value, abbreviations) ?? coordinatedNoun(tokens, after, abbreviations)
  if (noun === 'measure') return null
  const number = { value: token.value, numberIndex: index, inWords: token.inWords, isRatio }
  if (noun) return nounCount(tokens, number, noun)
  const shape = shapeWithoutNoun({
    tokens,
    index,
    after,
    before: tokens[index - 1]?.lower ?? '',
    twoBefore: tokens[index - 2]?.lower ?? '',
    next: tokens[after]?.lower ?? '',
    previous,
  })
  if (shape === null) return null
  const unit = shape === 'said' ? 'person' : (previous?.unit ?? 'person')
  return { ...number, unit, people: null, nounIndex: index, shape }
}

// Signs before a result, a bound, a price or a reference number.
const signsOfMeasures = new Set(['=', '<', '>', '≥', '≤', '±', '+', '×', '#', '−', '$', '£', '€'])

/**
 * What a sign before a number makes of it: "(n = 40)", "(IG = 18)", a measure as in "SD = 4"; null where no such sign
 * stands.
 */
function signBefore(tokens: readonly Token[], index: number): 'n-equals' | 'label-equals' | 'measure' | null {
  const sign = tokens[index - 1]?.lower ?? ''
  const label = tokens[index - 2]
  if (/^[=:≈]$/u.test(sign) && (label?.lower === 'n' || label?.lower === 'ns'))
    return /^(?:median|mean|average)$/u.test(tokens[index - 3]?.lower ?? '') ? 'measure' : 'n-equals'
  if (sign === '=' && label?.kind === 'word' && !statistics.has(label.lower) && isParenthesised(tokens, index))
    return 'label-equals'
  return signsOfMeasures.has(sign) ? 'measure' : null
}

type CountedNumber = Pick<Count, 'value' | 'numberIndex' | 'inWords' | 'isRatio'>

/** The count of a number with a noun; null for events, unless they are forms that one person each gave back. */
function nounCount(tokens: readonly Token[], number: CountedNumber, noun: CountedNoun): Count | null {
  if (noun.unit === 'event')
    return areForms(tokens, noun.nounIndex)
      ? { ...number, ...noun, unit: 'person', people: 'other', shape: 'noun' }
      : null
  // "1 Department of Surgery" is where somebody works.
  if (number.value === 1 && !number.inWords && /^(?:cluster|study|sample)$/u.test(noun.unit)) return null
  // "One hand" tells which, and is no sample.
  if (number.value === 1 && /^(?:side|site|eye|tooth|lesion)$/u.test(noun.unit)) return null
  return { ...number, ...noun, shape: noun.ofThe ? 'of-the' : 'noun' }
}

/**
 * A number without a noun, with the words around it; `after` is the index of the first token behind it and its bracket.
 */
interface BareNumber {
  readonly tokens: readonly Token[]
  readonly index: number
  readonly after: number
  readonly before: string
  readonly twoBefore: string
  readonly next: string
  readonly previous: Count | undefined
}

// "Of the upregulated genes, 2118": so many tokens back the phrase may begin.
const maxTokensOfPhrase = 14
const pronounsOfPeople = /^(?:these|those|them|whom|which|all|total|sample|cohort|group|population|rest|remainder)$/u

/** "Of the upregulated genes, 2118 were known": what stands behind "of" is named and nothing that is counted here. */
function isOfThings(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.lower !== ',') return false
  const before = tokens.slice(Math.max(0, index - 1 - maxTokensOfPhrase), index - 1)
  const from = before.findLastIndex(({ lower }) => /^(?:of|among|from)$/u.test(lower))
  const phrase = from < 0 ? [] : before.slice(from + 1)
  const start = index - 1 - before.length + from
  if (phrase.length === 0 || (start > 0 && !/^[.;:,]$/u.test(tokens[start - 1]?.lower ?? ''))) return false
  const isOfPeople = phrase.some(({ lower }) => pronounsOfPeople.test(lower) || isCountable(lower))
  return !isOfPeople && isPlural(phrase.at(-1)?.lower ?? '')
}

// "3,412 more or less expressed genes": so many tokens on the noun stands.
const maxTokensToThing = 5

/** "3,412 genes were up and 2,905 down": what this number counts is counted by the bare numbers behind it too. */
export function areThings(tokens: readonly Token[], index: number): boolean {
  const next = tokens.slice(index + 1, index + 1 + maxTokensToThing)
  const end = next.findIndex(({ kind, lower }) => kind !== 'word' || stopWords.has(lower))
  return (end < 0 ? next : next.slice(0, end)).some(({ lower }) => isThing(lower))
}

function isCountable(word: string): boolean {
  const unit = unitOf(word)
  return unit !== undefined && unit !== 'event'
}

const whatPeopleGive = /^(?:data|answers|replies|responses|information|hands|feet|skin|faces|teeth|eyes|hair)$/u
const hadTreatment = /^(?:had|received|underwent|got|took|chose)$/u
/** Verbs so common that the number is their subject only where a clause begins with it or another count came before. */
const commonVerbs = new Set(['were', 'was', 'had', 'are', 'could', 'have', 'did', 'will'])
// Tokens between a count with its verb and the next one without: "98 had laparoscopy and 116 open repair".
const maxTokensToSharedVerb = 10

/** How a number without a noun is read: the first rule that holds decides, null is no count. */
const rulesWithoutNoun: readonly (readonly [shape: CountShape | null, holds: (number: BareNumber) => boolean])[] = [
  [
    'said',
    ({ tokens, index, after, next }) =>
      isSaidTotal(tokens, index) && (tokens[after]?.kind !== 'word' || countVerbs.has(next) || stopWords.has(next)),
  ],
  // "examined the hands of 612 (90%)", "answers from 320 were complete"
  [
    'said',
    ({ tokens, index, before, twoBefore, next }) =>
      /^(?:of|from|for)$/u.test(before) &&
      whatPeopleGive.test(twoBefore) &&
      (tokens[index + 1]?.lower === '(' || countVerbs.has(next)),
  ],
  [null, ({ tokens, index, before }) => isYear(tokens[index] as Token, before)],
  // "20 participants a centre (480 in all)"
  [
    'said',
    ({ tokens, after, next }) =>
      /^(?:in all|in total|altogether|all told)\b/u.test(`${next} ${tokens[after + 1]?.lower ?? ''}`),
  ],
  ['verb', ({ next }) => countVerbs.has(next) && !commonVerbs.has(next)],
  [
    'verb',
    ({ tokens, index, after, before, next, previous }) =>
      countVerbs.has(next) &&
      (startsClause(tokens, index) ||
        before === 'and' ||
        previous !== undefined ||
        areAnsweredForms(tokens, index, after)),
  ],
  [
    'arm',
    ({ tokens, after, before, next, previous }) =>
      /^(?:in|to|on|per|for|from|of|with|at|each|assigned)$/u.test(next) &&
      (previous !== undefined || before === 'and') &&
      (namesArm(tokens, after) || (next === 'to' && previous !== undefined && /^(?:and|,|or)$/u.test(before))),
  ],
  // "98 had laparoscopy and 116 open repair": the verb is not said twice.
  [
    'arm',
    ({ tokens, index, after, before, next, previous }) =>
      before === 'and' &&
      previous?.shape === 'verb' &&
      index - previous.numberIndex <= maxTokensToSharedVerb &&
      hadTreatment.test(tokens[previous.numberIndex + 1]?.lower ?? '') &&
      tokens[after]?.kind === 'word' &&
      !isMeasure(next) &&
      !stopWords.has(next),
  ],
]

function shapeWithoutNoun(number: BareNumber): CountShape | null {
  return rulesWithoutNoun.find(([, holds]) => holds(number))?.[0] ?? null
}

// Fewer people than these are no group of a study.
const minGroup = 3

/**
 * The count of a number behind "n =" or the name of a group: its noun stands to the right, else to the left of the
 * bracket.
 */
function equalsCount(
  tokens: readonly Token[],
  index: number,
  abbreviations: ReadonlyMap<string, PeopleWord>,
  shape: 'n-equals' | 'label-equals',
): Count | null {
  const token = tokens[index] as Token
  const next = tokens[index + 1]
  const nextNumber = tokens[index + 2]
  if (next?.lower === '%' || (next && isMeasure(next.lower))) return null
  if (next?.lower === '.' && nextNumber?.kind === 'number' && nextNumber.start === next.end) return null
  // "(denoted by u = 1)": one is no group.
  if (shape === 'label-equals' && token.value < minGroup) return null
  const base = {
    value: token.value,
    shape,
    numberIndex: index,
    inWords: token.inWords,
    isRatio: next?.lower === '/',
  } as const
  const right = countedNoun(tokens, index + 1, token.value, abbreviations)
  if (right && right !== 'measure' && right.nounIndex - index <= 4)
    return right.unit === 'event' ? null : { ...base, ...right }
  // "Patients (n = 96)": the nearest noun to the left, not past another bracket or number.
  let depth = 0
  for (let left = index - 2; left >= Math.max(0, index - 14); left -= 1) {
    const word = tokens[left]?.lower ?? ''
    if (word === '(' || word === '[') depth += 1
    if ((word === ';' || word === ')' || tokens[left]?.kind === 'number') && depth > 0) break
    const unit = abbreviations.has(word) ? 'person' : unitOf(word)
    if (unit && (isPlural(word) || abbreviations.has(word))) {
      // "Accessions (n = 215)": things.
      if (unit === 'event' && left >= index - 4) return null
      if (unit === 'event') break
      return {
        ...base,
        unit,
        people: unit === 'person' ? (abbreviations.get(word) ?? peopleWordOf(word)) : null,
        nounIndex: left,
      }
    }
  }
  return { ...base, unit: 'person', people: null, nounIndex: index }
}
