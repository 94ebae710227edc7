import type { Estimated } from './estimated.ts'
import { studentDeviate } from './student-t.ts'

/** A group's mean with all that an interval needs. */
export interface MeanOfGroup {
  readonly mean: number
  readonly sd: number
  readonly total: number
}

/**
 * The mean of the tested group minus that of the other, two groups of different people, with Welch's interval, which lets the groups spread
 * differently (Welch 1947, Biometrika 34:28; degrees of freedom after Satterthwaite). Each has two people or more; not both spreads are 0.
 */
export function compareMeans(tested: MeanOfGroup, other: MeanOfGroup): Estimated {
  const one = tested.sd ** 2 / tested.total
  const two = other.sd ** 2 / other.total
  const freedom = (one + two) ** 2 / (one ** 2 / (tested.total - 1) + two ** 2 / (other.total - 1))
  const reach = studentDeviate(freedom) * Math.sqrt(one + two)
  const value = tested.mean - other.mean
  return { value, low: value - reach, high: value + reach }
}
