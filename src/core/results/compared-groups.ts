import { normalDeviate, type Estimated, type Share } from './estimated.ts'
import { shareOfPeople } from './share-of-people.ts'

/** People who had an event, of all in their group. */
export interface Counted {
  readonly events: number
  readonly total: number
}

/** Two groups of different people. The ratio has no type of its own outside: whoever holds it holds the difference too. */
export interface ComparedGroups {
  readonly tested: Share
  readonly other: Share
  /** Share of the tested group minus share of the other one: between -1 and 1. */
  readonly difference: Estimated
  readonly ratio: Estimated | NoRatio
}

/** Why there is no ratio. */
export interface NoRatio {
  readonly missing: 'nobody-in-one-group' | 'everybody-in-both-groups'
}

/**
 * How two groups of different people compare. The difference has Newcombe's hybrid score interval without continuity correction (method 10 of
 * Newcombe 1998, Stat Med 17:873), the ratio the interval on the log scale (Katz 1978; Cochrane Handbook 6.4.1).
 */
export function compareGroups(tested: Counted, other: Counted): ComparedGroups {
  const one = shareOfPeople(tested.events, tested.total)
  const two = shareOfPeople(other.events, other.total)
  const value = one.value - two.value
  return {
    tested: one,
    other: two,
    difference: {
      value,
      low: value - Math.hypot(one.value - one.low, two.high - two.value),
      high: value + Math.hypot(one.high - one.value, two.value - two.low),
    },
    ratio: ratioOf(one, two),
  }
}

/** None where it has no limits: with nobody in a group its logarithm has none, with everybody in both its interval would have no width. */
function ratioOf(tested: Share, other: Share): Estimated | NoRatio {
  if (tested.events === 0 || other.events === 0) return { missing: 'nobody-in-one-group' }
  if (tested.value === 1 && other.value === 1) return { missing: 'everybody-in-both-groups' }
  const value = tested.value / other.value
  const error = Math.sqrt(1 / tested.events - 1 / tested.total + 1 / other.events - 1 / other.total)
  return {
    value,
    low: value * Math.exp(-normalDeviate * error),
    high: value * Math.exp(normalDeviate * error),
  }
}
