import { countVerbs, scaleWords, stopWords } from './count-words.ts'
import type { Token } from './sentence-tokens.ts'
import type { CountedUnit, PeopleWord } from './units.ts'
import { isMeasure, isPlural, peopleWordOf, unitOf } from './units.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'

/** A noun that a number counts: what it is, and the index of its token. */
interface Noun {
  readonly unit: CountedUnit
  readonly people: PeopleWord | null
  readonly nounIndex: number
}

/** The noun of a number. `ofThe` is true where the number is a part: "40 of the patients". */
export interface CountedNoun extends Noun {
  readonly ofThe: boolean
}

/** Short names for people that the paper defined, in lower case. */
type Abbreviations = ReadonlyMap<string, PeopleWord>

// Tokens to look at behind a number: nine words of a long noun phrase, and what else may stand among them.
const maxTokensToNoun = 13

/**
 * The noun that a number counts, looking right from `from`; 'measure' where it is an age, a time or a dose; null where
 * none is near.
 */
export function countedNoun(
  tokens: readonly Token[],
  from: number,
  value: number,
  abbreviations: Abbreviations,
): CountedNoun | 'measure' | null {
  // "68 (62 %) of 109 patients": part of a larger count, of the same people.
  if (tokens[from]?.lower === 'of' && tokens[from - 1]?.lower === ')' && tokens[from + 1]?.kind === 'number') {
    const whole = countedNoun(tokens, from + 2, value, abbreviations)
    return whole && whole !== 'measure' ? { ...whole, ofThe: true } : null
  }
  const hyphened = behindHyphen(tokens, from)
  if (typeof hyphened !== 'number') return hyphened
  const phrase = behindOf(tokens, hyphened, value)
  if (phrase === null) return null
  const noun = nounOfPhrase(tokens, phrase.start, value, abbreviations)
  return noun && noun !== 'measure' ? { ...noun, ofThe: phrase.ofThe } : noun
}

/** "20-30", "20-year" and "40-patient" are answered at once; else the index where the noun phrase starts. */
function behindHyphen(tokens: readonly Token[], from: number): CountedNoun | 'measure' | number {
  const hyphen = tokens[from]
  if (!hyphen || !/^[-–‐‑]$/u.test(hyphen.lower)) return from
  const next = tokens[from + 1]
  if (!next || next.kind === 'number' || isTimeOrMeasure(next.lower)) return 'measure'
  // "Three- and fourteen-month-old mice": the hyphens share their word.
  if (/^(?:and|or|to)$/u.test(next.lower) && tokens[from + 2]?.kind === 'number') return behindHyphen(tokens, from + 3)
  const unit = unitOf(next.lower)
  return unit && next.start === hyphen.end
    ? { unit, people: unit === 'person' ? peopleWordOf(next.lower) : null, nounIndex: from + 1, ofThe: false }
    : from + 1
}

/** Past "of the", "of our" and "of 92", which make the number a part; null for "of whom", where no noun follows. */
function behindOf(
  tokens: readonly Token[],
  from: number,
  value: number,
): { readonly start: number; readonly ofThe: boolean } | null {
  let start = from
  let ofThe = false
  const determiner = tokens[start + 1]?.lower ?? ''
  if (tokens[start]?.lower === 'of' && /^(?:the|these|those|our|all|whom|them)$/u.test(determiner)) {
    if (determiner === 'whom' || determiner === 'them') return null
    ofThe = true
    start += 2
    if (tokens[start]?.kind === 'number') start += 1 // "40 of the 60 patients"
  }
  // "36 of 92 people"
  const whole = tokens[start + 1]
  if (tokens[start]?.lower === 'of' && whole?.kind === 'number' && whole.value > value) {
    ofThe = true
    start += 2
  }
  return { start, ofThe }
}

/** The head of the noun phrase that begins at `start`, past its adjectives and numbers of scales. */
function nounOfPhrase(
  tokens: readonly Token[],
  start: number,
  value: number,
  abbreviations: Abbreviations,
): Noun | 'measure' | null {
  if (startsMeasure(tokens, start)) return 'measure'
  let sawScale = false
  for (let index = start; index < Math.min(tokens.length, start + maxTokensToNoun); index += 1) {
    const token = tokens[index] as Token
    if (token.kind === 'number') {
      if (sawScale || isInRange(tokens, index)) continue
      return null
    }
    if (token.kind === 'mark') {
      if (isShortName(tokens, index, start)) index += 2
      else if (!goesOnBehindMark(tokens, index, start)) return null
      continue
    }
    const word = token.lower
    if (scaleWords.has(word)) sawScale = true
    const noun = nounAt(tokens, index, value, abbreviations)
    if (noun) return noun
    if (stopWords.has(word) && !(sawScale && /^(?:or|to|and|i{1,3})$/u.test(word))) return null
    if (index > start && isMeasure(word) && !sawScale && tokens[index - 1]?.kind === 'number') return null
  }
  return null
}

/** "years", "week-old", "month-olds". */
function isTimeOrMeasure(word: string): boolean {
  return isMeasure(word) || /^(?:year|month|week|day|hour|minute)s?(?:-|$)/u.test(word)
}

/** "40 years", "40 to 60"; "40 third molars" counts molars. */
function startsMeasure(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? ''
  if (word === 'third' && unitOf(tokens[index + 1]?.lower ?? '') === 'tooth') return false
  return isTimeOrMeasure(word) || (word === 'to' && tokens[index + 1]?.kind === 'number')
}

/** "stage 2-3": a hyphen before or after the number. */
function isInRange(tokens: readonly Token[], index: number): boolean {
  return [tokens[index - 1], tokens[index + 1]].some((beside) => beside?.lower === '-' || beside?.lower === '–')
}

/** "Six able-bodied (AB) controls": a short name in brackets within the phrase. */
function isShortName(tokens: readonly Token[], index: number, start: number): boolean {
  const name = tokens[index + 1]
  return index > start && tokens[index]?.lower === '(' && name?.kind === 'word' && tokens[index + 2]?.lower === ')'
}

/** Whether the phrase goes on behind a mark: hyphens, quotes and brackets within it, and commas between adjectives. */
function goesOnBehindMark(tokens: readonly Token[], index: number, start: number): boolean {
  const mark = tokens[index]?.lower ?? ''
  if (!/^[,\-–‐‑—/+"“”'’[\]≥≤<>]$/u.test(mark) || (mark === '[' && index === start)) return false
  return mark !== ',' || commaInsideModifiers(tokens, index)
}

// "30 healthy, right-handed participants" goes on; "20 in A, patients ..." does not: before the comma an adjective, no
// noun.
function commaInsideModifiers(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1]
  if (!previous || previous.kind === 'number')
    return previous?.kind === 'number' && (previous.inWords || previous.value < 1000)
  return !unitOf(previous.lower) && !isMeasure(previous.lower) && !looksLikePlural(previous.lower)
}

/** "In 53 jurisdictions, users may": a noun in the plural is what the number counts, known or not. */
function looksLikePlural(word: string): boolean {
  return word.length > 3 && /[^sui]s$/u.test(word)
}

/**
 * The noun that begins at a token, to the last word of its compound; null where none does. A singular counts one, or
 * ends the text.
 */
function nounAt(tokens: readonly Token[], index: number, value: number, abbreviations: Abbreviations): Noun | null {
  const word = tokens[index]?.lower ?? ''
  const known = abbreviations.get(word)
  const unit = known ? 'person' : isPairOfThings(tokens, index) ? undefined : unitOf(word)
  if (!unit || !(isPlural(word) || known || value === 1 || index + 1 >= tokens.length)) return null
  if (word === 'youth' && isModifier(tokens, index)) return null
  const last = lastOfCompound(tokens, index)
  const lastWord = tokens[last]?.lower ?? word
  const lastUnit = last === index ? unit : (unitOf(lastWord) ?? unit)
  if (lastUnit !== 'person') return { unit: lastUnit, people: null, nounIndex: last }
  const own = last === index ? known : undefined
  return {
    unit: lastUnit,
    people: own ?? (isSexPair(tokens, last) ? 'participants' : peopleWordOf(lastWord)),
    nounIndex: last,
  }
}

/** "Four youth programs": the noun of the phrase comes later. */
function isModifier(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return next?.kind === 'word' && !stopWords.has(next.lower) && !countVerbs.has(next.lower)
}

const peopleInPairs = [
  'twins?|mothers?|infants?|parents?|child|siblings?|sibs?|sister|brother|matched|couples?|dyads?|patients?',
  'case-control|donors?|recipients?|eyes?|father|daughter|son|caregivers?|monozygotic|dizygotic',
]
const pairedPeople = pattern('u', '^', anyOf(peopleInPairs), '$')

/** "28 session pairs" and "three pairs of genes" are no people; "28 twin pairs" and "28 pairs of twins" are. */
function isPairOfThings(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower !== 'pairs') return false
  const before = tokens[index - 1]
  if (before?.kind !== 'number') return !pairedPeople.test(before?.lower ?? '')
  const members = tokens[index + 1]?.lower === 'of' ? tokens.slice(index + 2, index + 6) : []
  return !members.some(({ lower }) => unitOf(lower) === 'person')
}

/** "40 patient volunteers", "12 women participants": the last noun of a compound is what is counted. */
function lastOfCompound(tokens: readonly Token[], index: number): number {
  let last = index
  while (last - index < 2) {
    const next = tokens[last + 1]
    if (next?.kind !== 'word' || !isPlural(next.lower)) break
    const unit = unitOf(next.lower)
    if (!unit || unit === 'event') break
    last += 1
  }
  return last
}

/** "23 men and women": people, not one sex. */
function isSexPair(tokens: readonly Token[], index: number): boolean {
  const own = peopleWordOf(tokens[index]?.lower ?? '')
  if (own !== 'men' && own !== 'women') return false
  if (!/^(?:and|or|\/|&)$/u.test(tokens[index + 1]?.lower ?? '')) return false
  const other = tokens[index + 2]
  return (
    other?.kind === 'word' && ['men', 'women'].includes(peopleWordOf(other.lower)) && peopleWordOf(other.lower) !== own
  )
}

/** "35 SCD and 32 HC subjects": the first number counts what the second counts. Only short names may stand between. */
export function coordinatedNoun(
  tokens: readonly Token[],
  from: number,
  abbreviations: Abbreviations,
): CountedNoun | null {
  for (let index = from; index < from + 4; index += 1) {
    const word = tokens[index]?.lower
    if (word === undefined || tokens[index]?.kind === 'number') return null
    if (index > from && (word === 'and' || word === ',') && tokens[index + 1]?.kind === 'number') {
      const noun = countedNoun(tokens, index + 2, tokens[index + 1]?.value ?? 0, abbreviations)
      return noun && noun !== 'measure' && noun.unit === 'person' && !noun.ofThe
        ? { ...noun, people: 'other', nounIndex: index - 1 }
        : null
    }
    // "Six withdrew and 66 adults were analysed": a verb is no short name.
    if (tokens[index]?.kind === 'mark' || stopWords.has(word) || countVerbs.has(word)) return null
    if (isMeasure(word) || unitOf(word)) return null
  }
  return null
}
