import type { SampleSizeBasis, SampleSizeValue } from '#core/model/tag.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import type { Suggestion } from '../shared/field-extractor.ts'
import { readNumbers } from '../shared/number-words.ts'

/** A value with the stretch of text that is to hold it (offsets into the prepared text). */
export interface ProposedSize {
  readonly value: SampleSizeValue
  readonly rule: string
  readonly confidence: number
  readonly start: number
  readonly end: number
  /** The numbers that were added up to the headline; empty where the text says it itself. */
  readonly parts: readonly number[]
}

const roles = ['screened', 'enrolled', 'randomised', 'analysed', 'completed', 'planned'] as const
const saysRandom = /random/iu
/** "A 54-year-old farmer": the article stands for one. */
const oneOfAnAge =
  /\b(?:an?|one|the|our)\s+(?:[\p{L}-]+\s+){0,3}\d{1,3}(?:\.5)?[-\s\u2010\u2011](?:year|month|week|day)/iu

/**
 * The suggestion with every number that its quote does not hold taken out; null where the headline itself is not held.
 * A number is held where it stands in the quote in digits or words; a headline also where it is the sum of parts that
 * all stand there. The one place where this is enforced.
 */
export function heldByQuote(text: PreparedText, proposed: ProposedSize): Suggestion<'sample-size'> | null {
  const { value, start, end, parts, rule, confidence } = proposed
  const quote = text.text.slice(start, end)
  const said = new Set(readNumbers(quote).map((number) => number.value))
  const isSum = parts.length > 1 && parts.every((part) => said.has(part)) && sumOf(parts) === value.headline
  const isHeld = said.has(value.headline) || isSum || (value.headline === 1 && oneOfAnAge.test(quote))
  if (!isHeld) return null
  const stands = (number: number) => said.has(number) || number === value.headline
  const { basis, arms, units, studies, unit } = value
  const held: SampleSizeValue = {
    headline: value.headline,
    ...(basis === undefined ? {} : { basis: heldBasis(basis, value.headline, heldRoles(value, quote, stands)) }),
    ...heldRoles(value, quote, stands),
    ...(arms?.every((arm) => said.has(arm.allocated ?? arm.analysed ?? 0)) ? { arms } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(units && said.has(units.count) ? { units } : {}),
    ...(studies !== undefined && said.has(studies) ? { studies } : {}),
  }
  return { value: held, rule, confidence, quote: text.quote(start, end) }
}

type Roles = Pick<SampleSizeValue, (typeof roles)[number]>

/** The roles whose number stands in the quote; randomised only where the quote has the word. */
function heldRoles(value: SampleSizeValue, quote: string, stands: (number: number) => boolean): Roles {
  const held = roles.filter((role) => {
    const number = value[role]
    return number !== undefined && stands(number) && (role !== 'randomised' || saysRandom.test(quote))
  })
  return Object.fromEntries(held.map((role) => [role, value[role]]))
}

function heldBasis(basis: SampleSizeBasis, headline: number, held: Roles): SampleSizeBasis {
  if (basis === 'studies' || basis === 'not-said') return basis
  return held[basis] === headline ? basis : 'not-said'
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
