import type { CountedUnit, PeopleWord } from './units.ts'
import { isMeasure, isPlural, peopleWordOf, unitOf } from './units.ts'
import type { Token } from './sentence-tokens.ts'

/** How a count is written; tells much about what it counts. */
export type CountShape =
  | 'noun' // "40 patients"
  | 'n-equals' // "(n = 40)"
  | 'label-equals' // "(IG = 18)"
  | 'verb' // "50 were randomised"
  | 'arm' // "20 in each group", "31 to placebo"
  | 'of-the' // "40 of the patients"
  | 'said' // "sample size was 40", "a total of 40 were"

/** A number in a sentence that counts people, animals, sides, centres, studies ... Indices are into the sentence's tokens. */
export interface Count {
  readonly value: number
  readonly shape: CountShape
  readonly unit: CountedUnit
  /** The kind of word for people; null where other things are counted or the noun is not said. */
  readonly people: PeopleWord | null
  readonly numberIndex: number
  /** Where the counted noun stands; the number's own index where none is said. */
  readonly nounIndex: number
  readonly inWords: boolean
  /** "68/70 women": the number stood before a slash. */
  readonly isRatio: boolean
}

const STOPS = new Set(
  `of in on at with for from to by were was is are be been being had have has who which that than as but or per into onto within during until
  after before since while when where whose whom between among amongst received underwent completed met did do does showed reported
  experienced developed died could can may might would will should vs versus compared not n p et al using without according only because if
  about approximately each every through via over under above below against their its our this these those the a an it they we i ii iii
  there then thus so also respectively both either all no some any most many more less fewer`.split(/\s+/u),
)
const COUNT_VERBS = new Set(
  `were was had did received underwent completed agreed consented participated met died dropped withdrew declined refused discontinued
  enrolled randomized randomised recruited included excluded analyzed analysed evaluable assessable eligible screened treated assigned
  allocated evaluated finished attended returned responded provided signed entered withdrawn lost registered screen-failed assessed
  followed remained could started began gave have are will took`.split(/\s+/u),
)
const SCALES = new Set([
  'stage',
  'stages',
  'grade',
  'grades',
  'status',
  'type',
  'types',
  'class',
  'phase',
  'level',
  'levels',
  'category',
  'group',
  'asa',
  'score',
  'iii',
  'ii',
  'i',
  'aged',
  'ages',
  'age',
])
const STATISTICS = new Set(
  'p t f r z d k q b u w m sd se sem df or hr rr ci χ χ2 χ² x2 x r2 r² α β a κ η η2 η² λ μ σ icc auc iqr bmi fwe fdr fwhm tr te ti tp fa mni y c v i2 i² h g e s l tau rho alpha beta range mean age power hz'.split(
    /\s+/u,
  ),
)
const MOST_MODIFIERS = 9
const FORMS = /^(?:questionnaires|forms|surveys|responses|replies)$/u
const GIVEN_BACK = /^(?:returned|completed|usable|valid|answered|analy[sz]ed|analy[sz]able|evaluable|received)$/u

/** All counts of a sentence, in order. `abbreviations` are short names for people that the paper defined ("BCS"), in lower case. */
export function findCounts(tokens: readonly Token[], abbreviations: ReadonlyMap<string, PeopleWord>): Count[] {
  const counts: Count[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token?.kind !== 'number' || token.value < 1) continue
    const count = countAt(tokens, index, abbreviations, counts.at(-1))
    if (count) counts.push(count)
  }
  return counts
}

function countAt(
  tokens: readonly Token[],
  index: number,
  abbreviations: ReadonlyMap<string, PeopleWord>,
  previous: Count | undefined,
): Count | null {
  const token = tokens[index] as Token
  const before = tokens[index - 1]?.lower ?? ''
  const twoBefore = tokens[index - 2]?.lower ?? ''
  const isEqual = before === '=' || before === ':' || before === '≈'
  if (isEqual && (twoBefore === 'n' || twoBefore === 'ns')) return equalsCount(tokens, index, abbreviations, 'n-equals')
  if (before === '=' || ['<', '>', '≥', '≤', '±', '+', '×', '~', '$', '£', '€', '-', '–', '−', '#'].includes(before)) {
    const isLabel =
      before === '=' &&
      !STATISTICS.has(twoBefore) &&
      tokens[index - 2]?.kind === 'word' &&
      isParenthesised(tokens, index)
    if (isLabel) return equalsCount(tokens, index, abbreviations, 'label-equals')
    if (before !== '~' && before !== '-' && before !== '–') return null
  }
  const isRatio = tokens[index + 1]?.lower === '/' && tokens[index + 2]?.kind !== 'word'
  const after = skipParenthesis(tokens, isRatio ? skipRatio(tokens, index) : index + 1)
  const found = findNoun(tokens, after, token.value, abbreviations)
  const noun = found ?? coordinatedNoun(tokens, after, abbreviations)
  const base = { value: token.value, numberIndex: index, inWords: token.inWords, isRatio }
  if (noun === 'measure') return null
  if (noun) {
    if (noun.unit === 'event')
      return areForms(tokens, noun.nounIndex)
        ? { ...base, ...noun, unit: 'person', people: 'other', shape: 'noun' }
        : null
    // "1 Department of Surgery" is where somebody works.
    if (token.value === 1 && !token.inWords && /^(?:cluster|study|sample)$/u.test(noun.unit)) return null
    return { ...base, ...noun, shape: noun.ofThe ? 'of-the' : 'noun' }
  }
  const next = tokens[after]?.lower ?? ''
  const carried = { unit: previous?.unit ?? 'person', people: null, nounIndex: index } as const
  if (isSaidTotal(tokens, index) && (tokens[after]?.kind !== 'word' || COUNT_VERBS.has(next) || STOPS.has(next)))
    return { ...base, ...carried, unit: 'person', shape: 'said' }
  // "examined the hands of 612 (90%)", "answers from 320 were complete"
  if (
    /^(?:of|from|for)$/u.test(before) &&
    THEIRS.test(twoBefore) &&
    (tokens[index + 1]?.lower === '(' || COUNT_VERBS.has(next))
  )
    return { ...base, ...carried, unit: 'person', shape: 'said' }
  if (isYear(token, before)) return null
  // "20 participants a centre (480 in all)"
  if (/^(?:in all|in total|altogether|all told)\b/u.test(`${next} ${tokens[after + 1]?.lower ?? ''}`))
    return { ...base, ...carried, unit: 'person', shape: 'said' }
  if (COUNT_VERBS.has(next) && !['were', 'was', 'had', 'are', 'could', 'have', 'did', 'will'].includes(next))
    return { ...base, ...carried, shape: 'verb' }
  if (
    COUNT_VERBS.has(next) &&
    (startsClause(tokens, index) || before === 'and' || previous || areAnsweredForms(tokens, index, after))
  )
    return { ...base, ...carried, shape: 'verb' }
  if (
    /^(?:in|to|on|per|for|from|of|with|at|each|assigned)$/u.test(next) &&
    (previous || before === 'and') &&
    (namesArm(tokens, after) || (next === 'to' && previous && /^(?:and|,|or)$/u.test(before)))
  )
    return { ...base, ...carried, shape: 'arm' }
  // "98 had laparoscopy and 116 open repair": the verb is not said twice.
  if (
    before === 'and' &&
    previous?.shape === 'verb' &&
    index - previous.numberIndex <= 10 &&
    HAD.test(tokens[previous.numberIndex + 1]?.lower ?? '') &&
    tokens[after]?.kind === 'word' &&
    !isMeasure(next) &&
    !STOPS.has(next)
  )
    return { ...base, ...carried, shape: 'arm' }
  return null
}

const THEIRS = /^(?:data|answers|replies|responses|information|hands|feet|skin|faces|teeth|eyes|hair)$/u
const HAD = /^(?:had|received|underwent|got|took|chose)$/u

interface NounFound {
  readonly unit: CountedUnit
  readonly people: PeopleWord | null
  readonly nounIndex: number
  readonly ofThe: boolean
}

/** The noun that a number counts, looking right from `from`; 'measure' where it is an age, a time or a dose; null where none is near. */
function findNoun(
  tokens: readonly Token[],
  from: number,
  value: number,
  abbreviations: ReadonlyMap<string, PeopleWord>,
): NounFound | 'measure' | null {
  let ofThe = false
  let start = from
  // "68 (62 %) of 109 patients": part of a larger count, of the same people.
  if (tokens[start]?.lower === 'of' && tokens[start - 1]?.lower === ')' && tokens[start + 1]?.kind === 'number') {
    const whole = findNoun(tokens, start + 2, value, abbreviations)
    return whole && whole !== 'measure' ? { ...whole, ofThe: true } : null
  }
  const first = tokens[start]
  if (first && (first.lower === '-' || first.lower === '–' || first.lower === '‐' || first.lower === '‑')) {
    const hyphened = tokens[start + 1]?.lower ?? ''
    if (tokens[start + 1]?.kind === 'number') return 'measure' // a range: "20-30"
    const unit = unitOf(hyphened)
    if (isMeasure(hyphened) || hyphened.startsWith('year') || !tokens[start + 1]) return 'measure'
    if (unit && tokens[start + 1]?.start === first.end)
      return { unit, people: unit === 'person' ? peopleWordOf(hyphened) : null, nounIndex: start + 1, ofThe }
    start += 1
  }
  if (
    tokens[start]?.lower === 'of' &&
    /^(?:the|these|those|our|all|whom|them)$/u.test(tokens[start + 1]?.lower ?? '')
  ) {
    if (/^(?:whom|them)$/u.test(tokens[start + 1]?.lower ?? '')) return null
    ofThe = true
    start += 2
    if (tokens[start]?.kind === 'number') start += 1 // "40 of the 60 patients"
  }
  // "36 of 92 people"
  if (
    tokens[start]?.lower === 'of' &&
    tokens[start + 1]?.kind === 'number' &&
    (tokens[start + 1]?.value ?? 0) > value
  ) {
    ofThe = true
    start += 2
  }
  let sawScale = false
  for (let index = start; index < Math.min(tokens.length, start + MOST_MODIFIERS + 4); index += 1) {
    const token = tokens[index] as Token
    const word = token.lower
    if (
      index === start &&
      (isMeasure(word) || word.startsWith('year') || (word === 'to' && tokens[index + 1]?.kind === 'number'))
    )
      return 'measure'
    if (token.kind === 'number') {
      if (
        sawScale ||
        tokens[index - 1]?.lower === '-' ||
        tokens[index - 1]?.lower === '–' ||
        tokens[index + 1]?.lower === '-' ||
        tokens[index + 1]?.lower === '–'
      )
        continue
      return null
    }
    if (token.kind === 'mark') {
      if (/^[,\-–‐‑—/+"“”'’[\]≥≤<>]$/u.test(word) && !(word === '[' && index === start)) {
        if (word === ',' && !commaInsideModifiers(tokens, index)) return null
        continue
      }
      return null
    }
    if (SCALES.has(word)) sawScale = true
    const known = abbreviations.get(word)
    const unit = known ? 'person' : isPairOfThings(tokens, index) ? undefined : unitOf(word)
    if (unit && (isPlural(word) || known || value === 1 || index + 1 >= tokens.length)) {
      const last = lastOfCompound(tokens, index)
      const lastWord = tokens[last]?.lower ?? word
      const lastUnit = last === index ? unit : (unitOf(lastWord) ?? unit)
      const people =
        lastUnit === 'person'
          ? last === index && known
            ? known
            : sexPair(tokens, last)
              ? 'participants'
              : peopleWordOf(lastWord)
          : null
      return { unit: lastUnit, people, nounIndex: last, ofThe }
    }
    if (STOPS.has(word) && !(sawScale && /^(?:or|to|and)$/u.test(word))) return null
    if (index > start && isMeasure(word) && !sawScale && tokens[index - 1]?.kind === 'number') return null
  }
  return null
}

/** "35 SCD and 32 HC subjects": the first number counts what the second counts. Only short names may stand between. */
function coordinatedNoun(
  tokens: readonly Token[],
  from: number,
  abbreviations: ReadonlyMap<string, PeopleWord>,
): NounFound | null {
  for (let index = from; index < from + 4; index += 1) {
    const word = tokens[index]?.lower
    if (word === undefined || tokens[index]?.kind === 'number') return null
    if (index > from && (word === 'and' || word === ',') && tokens[index + 1]?.kind === 'number') {
      const noun = findNoun(tokens, index + 2, tokens[index + 1]?.value ?? 0, abbreviations)
      return noun && noun !== 'measure' && noun.unit === 'person' && !noun.ofThe
        ? { ...noun, people: 'other', nounIndex: index - 1 }
        : null
    }
    if (tokens[index]?.kind === 'mark' || STOPS.has(word) || isMeasure(word) || unitOf(word)) return null
  }
  return null
}

/** "487 completed questionnaires", "212 forms were returned": one a person. */
function areForms(tokens: readonly Token[], nounIndex: number): boolean {
  if (!FORMS.test(tokens[nounIndex]?.lower ?? '')) return false
  const near = [
    ...tokens.slice(Math.max(0, nounIndex - 3), nounIndex),
    ...tokens.slice(nounIndex + 1, nounIndex + 5),
  ].map(({ lower }) => lower)
  return near.some((word) => GIVEN_BACK.test(word))
}

/** "Of 862 questionnaires, 487 were returned". */
function areAnsweredForms(tokens: readonly Token[], index: number, after: number): boolean {
  return (
    GIVEN_BACK.test(tokens[after + 1]?.lower ?? '') &&
    tokens.slice(Math.max(0, index - 6), index).some(({ lower }) => FORMS.test(lower))
  )
}

/** "28 session pairs" are no people; "28 twin pairs" are. */
function isPairOfThings(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower !== 'pairs') return false
  const before = tokens[index - 1]
  return (
    before?.kind !== 'number' &&
    !/^(?:twins?|mothers?|infants?|parents?|child|siblings?|sibs?|sister|brother|matched|couples?|dyads?|patients?|case-control|donors?|recipients?|eyes?|father|daughter|son|caregivers?|monozygotic|dizygotic)$/u.test(
      before?.lower ?? '',
    )
  )
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
function sexPair(tokens: readonly Token[], index: number): boolean {
  const own = peopleWordOf(tokens[index]?.lower ?? '')
  if (own !== 'men' && own !== 'women') return false
  if (!/^(?:and|or|\/|&)$/u.test(tokens[index + 1]?.lower ?? '')) return false
  const other = tokens[index + 2]
  return (
    other?.kind === 'word' && ['men', 'women'].includes(peopleWordOf(other.lower)) && peopleWordOf(other.lower) !== own
  )
}

// "30 healthy, right-handed participants" goes on; "20 in A, patients ..." does not: before the comma an adjective, no noun.
function commaInsideModifiers(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1]
  if (!previous || previous.kind === 'number')
    return previous?.kind === 'number' && (previous.inWords || previous.value < 1000)
  return !unitOf(previous.lower) && !isMeasure(previous.lower)
}

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
  const base = {
    value: token.value,
    shape,
    numberIndex: index,
    inWords: token.inWords,
    isRatio: next?.lower === '/',
  } as const
  const right = findNoun(tokens, index + 1, token.value, abbreviations)
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

function isParenthesised(tokens: readonly Token[], index: number): boolean {
  for (let left = index; left >= Math.max(0, index - 25); left -= 1) {
    const word = tokens[left]?.lower
    if (word === '(' || word === '[') return true
    if (word === ')' || word === ']') return false
  }
  return false
}

/** From `index`, past "(62%)" if one stands there; a longer bracket is left alone. */
function skipParenthesis(tokens: readonly Token[], index: number): number {
  const first = tokens[index]?.lower
  if (first !== '(' && first !== '[') return index
  for (let close = index + 1; close <= index + 9; close += 1) {
    const word = tokens[close]?.lower
    if (word === undefined) return index
    if (word === ')' || word === ']') return close + 1
  }
  return index
}

function skipRatio(tokens: readonly Token[], index: number): number {
  let after = index + 2
  while (tokens[after]?.kind === 'number' || /^\d/u.test(tokens[after]?.lower ?? '')) after += 1
  return after
}

// "sample size was 40", "a total of 98 were included", "number of patients: 40"
function isSaidTotal(tokens: readonly Token[], index: number): boolean {
  const before = tokens
    .slice(Math.max(0, index - 7), index)
    .map((token) => token.lower)
    .join(' ')
  return /(?:sample size(?: \w+){0,2} (?:of|was|is|were|to|:)|total(?: \w+)? (?:number )?of|(?:final|total|study|overall) sample (?:of|was|consisted of|comprised|included)|number of (?:\w+ )?(?:patients|participants|subjects|women) (?:\w+ ){0,2}(?:was|were|is|:)|\bn)$/u.test(
    before,
  )
}

function isYear(token: Token, before: string): boolean {
  return (
    !token.inWords &&
    token.value >= 1900 &&
    token.value <= 2040 &&
    /^(?:in|since|from|until|to|and|of|between|before|after|during|by|early|late|mid|through|,|-|–|\()$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u.test(
      before,
    )
  )
}

function startsClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return (
    !before ||
    [
      ',',
      ';',
      ':',
      '.',
      '(',
      'and',
      'whom',
      'which',
      'remaining',
      'only',
      'these',
      'those',
      'all',
      'least',
      'total',
      'overall',
    ].includes(before.lower)
  )
}

function namesArm(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < Math.min(tokens.length, from + 7); index += 1) {
    const token = tokens[index]
    if (token?.kind === 'mark' && /^[,;.()]$/u.test(token.lower))
      return /^arm\b|^group\b/u.test(tokens[index - 1]?.lower ?? '')
    if (
      /^(?:group|groups|arm|arms|arm-\w+|placebo|control|controls|sham|intervention|treatment|each|cohort|condition|standard|usual|waitlist|wait-list|vehicle)$/u.test(
        token?.lower ?? '',
      )
    )
      return true
  }
  return false
}
