import type { Estimated } from './estimated.ts'

/** A share, or a difference of shares, as whole people: "8 more of 100 people". */
export interface PeopleFigure extends Estimated {
  /** Of how many people. */
  readonly of: 100 | 1000 | 10_000
}

/**
 * A share or difference of shares counted in whole people: of 100, or of 1,000 or 10,000 where of 100 they would be rounded to nobody, or to no
 * difference though the interval leaves none out. `shares` are those behind a difference.
 */
export function perPeople(figure: Estimated, shares: readonly Estimated[] = [figure]): PeopleFigure {
  const largest = Math.max(...shares.map(({ value }) => value))
  const isSeen = (of: number) => (largest === 0 || largest * of >= 1) && !isRoundedAway(figure, of)
  const of = ([100, 1000] as const).find(isSeen) ?? 10_000
  return {
    of,
    value: wholePeople(figure.value, of),
    low: wholePeople(figure.low, of),
    high: wholePeople(figure.high, of),
  }
}

/** The interval says more or less than nothing, and in whole people it would no longer. */
function isRoundedAway({ low, high }: Estimated, of: number): boolean {
  return low * high > 0 && wholePeople(low, of) * wholePeople(high, of) === 0
}

/** Halves are rounded away from zero, so that two groups can be told the other way round with the same number. */
function wholePeople(share: number, of: number): number {
  const people = Math.round(Math.abs(share) * of)
  return people === 0 ? 0 : Math.sign(share) * people
}
