import { normalDeviate, type Share } from './estimated.ts'

/**
 * The share of `total` that had the event, with Wilson's score interval (Wilson 1927; method 3 of Newcombe 1998, Stat Med 17:857), which
 * stays between 0 and 1 and says something where nobody or everybody had it. `total` is above 0 and `events` not above it (`whyNotCounts`).
 */
export function shareOfPeople(events: number, total: number): Share {
  const value = events / total
  const square = normalDeviate ** 2
  const middle = (2 * events + square) / (2 * (total + square))
  const reach = (normalDeviate * Math.sqrt(square + 4 * events * (1 - value))) / (2 * (total + square))
  // At the ends the limit is 0 or 1 itself, which floating point would miss by a hair.
  return {
    events,
    total,
    value,
    low: events === 0 ? 0 : middle - reach,
    high: events === total ? 1 : middle + reach,
  }
}
