import type {
  ConflictOfInterestValue,
  FieldId,
  FieldValue,
  FundingValue,
  RegistrationValue,
  SampleSizeValue,
  TextValue,
} from '../model/tag.ts'
import type { StudyDesignValue } from '../model/study-design.ts'
import { readNumbers } from '../suggestions/shared/number-words.ts'
import { plainWords } from './words.ts'

/** Whether words that proved an answer prove the one that was written over it. */
export type StillProves = (words: string) => boolean

const always: StillProves = () => true
const never: StillProves = () => false

/**
 * The quotes that may stay when `now` is written over `before` (null: a kind of "no value"): all of them where the answer says the same, or
 * the same with more or fewer words; of another number, registration or funder those that hold it; else none.
 */
export function stillProving(fieldId: FieldId, before: FieldValue | null, now: FieldValue): StillProves {
  switch (fieldId) {
    case 'study-design':
      return before && (before as StudyDesignValue).design === (now as StudyDesignValue).design ? always : never
    case 'sample-size': {
      const { headline } = now as SampleSizeValue
      return (before as SampleSizeValue | null)?.headline === headline ? always : (words) => holdsCount(words, headline)
    }
    case 'conflict-of-interest':
      return (before as ConflictOfInterestValue | null)?.status === (now as ConflictOfInterestValue).status
        ? always
        : never
    case 'funding':
      return before ? provesFunding(before as FundingValue, now as FundingValue) : never
    case 'registration': {
      const id = withoutSpaces((now as RegistrationValue).id)
      return (words) => withoutSpaces(words).includes(id)
    }
    default:
      return before ? provesWords((before as TextValue).text ?? '', (now as TextValue).text ?? '') : never
  }
}

function withoutSpaces(words: string): string {
  return words.toLowerCase().replaceAll(/[\s-]+/g, '')
}

function provesFunding(before: FundingValue, now: FundingValue): StillProves {
  if (before.type !== now.type) return never
  const added = now.funders.filter((name) => !before.funders.includes(name)).map(plainWords)
  return (words) => added.every((name) => plainWords(words).includes(name))
}

const notPeople = /^[\s-]*(?:%|per ?cent|hours?|days?|weeks?|months?|years?|m[lg]\b|[µμ]g)/iu

/** True where a number of the words, in digits or spelt out, is this one, and no time, dose or share. */
function holdsCount(words: string, count: number): boolean {
  return readNumbers(words).some(({ value, end }) => value === count && !notPeople.test(words.slice(end)))
}

const negations: ReadonlySet<string> = new Set(['no', 'not', 'none', 'nobody', 'never', 'neither', 'nor', 'without'])

/** Where there were no words, the quote was the answer: new ones say it in short, unless they have a number that it has not. */
function provesWords(before: string, now: string): StillProves {
  if (now === '') return always
  if (before === '') return (words) => holdsNumbers(words, now)
  return saysTheSame(before, now) ? always : never
}

function holdsNumbers(words: string, now: string): boolean {
  const held = new Set([...readNumbers(words).map(({ value }) => String(value)), ...digitsOf(words)])
  return digitsOf(now).every((number) => held.has(number))
}

function digitsOf(words: string): readonly string[] {
  return words.replaceAll(/(?<=\d)[,\u00a0\u202f](?=\d{3})/g, '').match(/\d+(?:[.·]\d+)?/gu) ?? []
}

/** True where words were only added, taken away or corrected by a letter. Another number, or a "no" more or less, is another answer. */
function saysTheSame(before: string, now: string): boolean {
  const [old, next] = [plainWords(before).split(' '), plainWords(now).split(' ')]
  if (numbersOf(before) !== numbersOf(now)) return false
  const denials = (words: readonly string[]) => words.filter((word) => negations.has(word)).length
  if (denials(old) !== denials(next)) return false
  return old.length >= next.length ? standsIn(next, old) : standsIn(old, next)
}

/** Numbers with their signs and decimals, in order. */
function numbersOf(words: string): string {
  return (words.match(/[<>≤≥±]?\s*[-−–]?\d+(?:[.,]\d+)*/gu) ?? []).map((part) => part.replaceAll(/\s/g, '')).join(' ')
}

/** True where the words stand among the others in their order. */
function standsIn(few: readonly string[], many: readonly string[]): boolean {
  let at = 0
  for (const word of many) if (at < few.length && isSpelling(few[at]!, word)) at += 1
  return at === few.length
}

/** The same word, or a long one with one letter added, left out or put right after its first. */
function isSpelling(one: string, other: string): boolean {
  if (one === other) return true
  if (Math.min(one.length, other.length) < 5 || one[0] !== other[0] || /\d/.test(one + other)) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  return [
    [1, 1],
    [1, 0],
    [0, 1],
  ].some(([left, right]) => one.slice(start + left!) === other.slice(start + right!))
}
