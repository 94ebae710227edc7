import type { Quantity } from './quantity.ts'
import { inBaseUnit } from './units.ts'

/** How a number of a claim stands to one of the evidence. */
export type Comparison =
  /** They are not of the same thing: people and weeks, per cent and percentage points, women and men. */
  | { readonly result: 'other-thing' }
  /** Of the same thing, and the claim's is not what the evidence says; `why` where it is more than another value. */
  | { readonly result: 'other-value'; readonly why?: string }
  /** The evidence bears the claim's number out; `why` where it is not the same number, in words for the screen. */
  | { readonly result: 'same'; readonly why?: string }

const otherThing = { result: 'other-thing' } as const
const otherValue = { result: 'other-value' } as const
const same = { result: 'same' } as const

/** Whether two units name the same thing; null (not said) goes with whatever is no date, share or money. */
function sameThing(claim: Quantity, evidence: Quantity): boolean {
  if (!kindsMeet(claim, evidence)) return false
  if (claim.kind === 'date') return (claim.unit === 'clock') === (evidence.unit === 'clock')
  if (claim.unit === null || evidence.unit === null) {
    const said = claim.unit ?? evidence.unit
    return said !== 'CI level' && said !== 'p'
  }
  return baseOf(claim.unit) === baseOf(evidence.unit) && !sexesDiffer(claim.words, evidence.words)
}

// These stand for themselves; an age may lack its word where the unit is not said ("the average patient was 60").
const ownKinds: ReadonlySet<string> = new Set(['date', 'ordinal', 'identifier', 'age', 'share'])

function kindsMeet(claim: Quantity, evidence: Quantity): boolean {
  if (claim.kind === evidence.kind || (!ownKinds.has(claim.kind) && !ownKinds.has(evidence.kind))) return true
  const own = ownKinds.has(claim.kind) ? ([claim.kind, evidence] as const) : ([evidence.kind, claim] as const)
  return own[0] === 'age' && !ownKinds.has(own[1].kind) && (claim.unit === null || evidence.unit === null)
}

// "The risk was 1.6 times higher" says a risk ratio.
const baseOf = (unit: string) => (unit === 'RR' ? 'times' : inBaseUnit(unit).base)

const women = /\b(?:wom[ae]n|females?|girls?|mothers?)\b/i
const men = /\b(?:m[ae]n|males?|boys?|fathers?)\b/i

function sexesDiffer(a: string, b: string): boolean {
  return (women.test(a) && men.test(b) && !men.test(a)) || (men.test(a) && women.test(b) && !women.test(a))
}

/**
 * Compares a number of a claim with one of the evidence, units converted where that is exact. The rule of rounding: a share, a measure or
 * an amount of money agrees where the evidence rounds to the places that the claim says (12 % for 12.4 %); counts, dates and lengths of
 * time agree exactly. "About" allows half of the last place that is not zero (30 for 28, 1,200 for 1,230), at most a tenth; a fraction in
 * words stands for a percentage within one point (one in eight: 12 %), with "about" for one within a tenth of it.
 */
export function compareNumbers(claim: Quantity, evidence: Quantity): Comparison {
  const multiple = asMultiple(claim, evidence)
  if (multiple) return multiple
  if (!sameThing(claim, evidence)) return aboutInAnotherUnit(claim, evidence) ?? otherThing
  if (claim.date !== undefined && evidence.date !== undefined) return compareDates(claim, evidence)
  if (claim.parts && evidence.parts && !claim.fraction && !evidence.fraction)
    return claim.parts.part === evidence.parts.part && claim.parts.whole === evidence.parts.whole ? same : otherValue
  const factor = claim.unit && evidence.unit ? inBaseUnit(evidence.unit).factor / inBaseUnit(claim.unit).factor : 1
  const converted = factor !== 1
  const low = Math.abs(evidence.from) * factor
  const high = Math.abs(evidence.to) * factor
  if (!valueHolds(claim, evidence, Math.min(low, high), Math.max(low, high), converted)) return otherValue
  if (claim.sign !== 0 && evidence.sign !== 0 && claim.sign !== evidence.sign)
    return { ...otherValue, why: evidence.sign < 0 ? 'there it fell' : 'there it rose' }
  if ((claim.level && evidence.sign) || (evidence.level && claim.sign && claim.kind === 'share'))
    return { ...otherValue, why: claim.level ? 'there by so much, not to so much' : 'there to so much, not by so much' }
  return howItAgrees(claim, evidence, converted)
}

function howItAgrees(claim: Quantity, evidence: Quantity, converted: boolean): Comparison {
  if (evidence.parts && !claim.parts)
    return { ...same, why: `${evidence.parts.part} / ${evidence.parts.whole} = ${round(evidence.from)} %` }
  if (converted) return { ...same, why: 'in another unit' }
  if (claim.from === evidence.from && claim.to === evidence.to)
    return evidence.approximation && evidence.approximation !== claim.approximation
      ? { ...same, why: `the evidence says “${evidence.words}”` }
      : same
  return { ...same, why: claim.approximation || claim.fraction ? 'as it is said' : 'rounded' }
}

const round = (value: number) => Math.round(value * 10) / 10

function valueHolds(claim: Quantity, evidence: Quantity, low: number, high: number, converted: boolean): boolean {
  const [from, to] = [
    Math.min(Math.abs(claim.from), Math.abs(claim.to)),
    Math.max(Math.abs(claim.from), Math.abs(claim.to)),
  ]
  const equals = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
  const tolerance = converted && claim.kind === 'duration' ? 0 : roundingOf(claim)
  const near = (a: number, b: number) => Math.abs(a - b) <= tolerance + 1e-9 * Math.max(1, Math.abs(a))
  if (from !== to) return near(low, from) && near(high, to) && low !== high
  switch (claim.approximation) {
    case 'over':
      return low > to || (equals(low, to) && ['over', 'at-least'].includes(evidence.approximation ?? ''))
    case 'at-least':
      return low >= to || equals(low, to)
    case 'under':
      return (
        (high < to && evidence.approximation !== 'over' && evidence.approximation !== 'at-least') ||
        (equals(high, to) && ['under', 'at-most'].includes(evidence.approximation ?? ''))
      )
    case 'at-most':
      return high <= to || equals(high, to)
    case 'up-to':
      return near(high, to)
    case 'nearly':
      return high <= to + roundingOf({ ...claim, approximation: null }) && low >= to - Math.max(aboutOf(claim), to / 10)
    case 'about':
      return near(low, to) && near(high, to) ? true : low <= to && to <= high && low !== high
    case null:
      return near(low, to) && near(high, to) && !isBound(evidence)
  }
}

// An exact number is more than "more than 20" says.
function isBound(evidence: Quantity): boolean {
  return ['over', 'at-least', 'under', 'at-most', 'up-to'].includes(evidence.approximation ?? '')
}

function roundingOf(claim: Quantity): number {
  const about = claim.approximation === 'about' || claim.approximation === 'nearly'
  if (claim.fraction) return about ? Math.min(claim.from / 10, 5) : 1
  if (about) return aboutOf(claim)
  const exact = claim.kind === 'count' || claim.kind === 'date' || claim.parts !== undefined
  return exact && claim.step <= 1 ? 0 : claim.step / 2
}

function aboutOf(claim: Quantity): number {
  const value = Math.abs(claim.to)
  if (!Number.isInteger(value) || value === 0) return claim.step / 2
  let place = 1
  while (value % (place * 10) === 0) place *= 10
  if (value % (place * 5) === 0) place *= 5
  return place >= 5 ? Math.min(place / 2, value / 10) : 0.5
}

function compareDates(claim: Quantity, evidence: Quantity): Comparison {
  if (claim.from !== claim.to || evidence.from !== evidence.to)
    return claim.from >= evidence.from && claim.to <= evidence.to ? same : otherValue
  return evidence.date!.startsWith(claim.date!) || (claim.date!.length === 5 && evidence.date!.endsWith(claim.date!))
    ? same
    : otherValue
}

/** "Doubled" is a rise by 100 %, "halved" a fall by 50 %. Null where neither is a multiple or the other no change in per cent. */
function asMultiple(claim: Quantity, evidence: Quantity): Comparison | null {
  const [times, change] = claim.unit === 'times' ? [claim, evidence] : [evidence, claim]
  if (times.unit !== 'times' || change.unit !== '%' || change.sign === 0) return null
  const factor = 1 + (change.sign * Math.abs(change.to)) / 100
  return Math.abs(factor - times.to) <= 0.05 * times.to
    ? { ...same, why: `${change.words} is ${round(factor)} times` }
    : otherValue
}

const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 }

/** Weeks for months are never the same, but "about": within a tenth. */
function aboutInAnotherUnit(claim: Quantity, evidence: Quantity): Comparison | null {
  const [a, b] = [daysIn[claim.unit ?? ''], daysIn[evidence.unit ?? '']]
  if (!a || !b || claim.kind !== evidence.kind) return null
  const near = Math.abs(claim.to * a - evidence.to * b) <= 0.1 * evidence.to * b
  const loose = claim.approximation === 'about' || claim.approximation === 'nearly'
  if (near && loose) return { ...same, why: 'about, in another unit' }
  return { ...otherValue, ...(near ? { why: `that is about ${claim.words}: say “about”` } : {}) }
}
