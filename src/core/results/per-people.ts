import type { Estimated } from './estimated.ts'

/** A share, or a difference of shares, as whole people: "8 more of 100 people". */
export interface PeopleFigure extends Estimated {
  /** Of how many people. */
  readonly of: 100 | 1000 | 10_000
}

/**
 * A share or difference of shares counted in whole people: of 100, or of 1,000 or 10,000 where of 100 rounding would take away what is known.
 * `largest` is the largest share behind it.
 */
export function perPeople(figure: Estimated, largest: number = figure.value): PeopleFigure {
  const isSeen = (of: number) => (largest === 0 || largest * of >= 1) && !isTooCoarse(figure, of)
  const of = ([100, 1000] as const).find(isSeen) ?? 10_000
  return {
    of,
    value: wholePeople(figure.value, of),
    low: wholePeople(figure.low, of),
    high: wholePeople(figure.high, of),
  }
}

/** The range is narrower than two people, or leaves out no difference at all and would no longer. */
function isTooCoarse({ low, high }: Estimated, of: number): boolean {
  const isNarrow = high > low && (high - low) * of < 2
  return isNarrow || (low * high > 0 && wholePeople(low, of) * wholePeople(high, of) === 0)
}

/** Halves are rounded away from zero, so that two groups can be told the other way round with the same number. */
function wholePeople(share: number, of: number): number {
  const people = Math.round(Math.abs(share) * of)
  return people === 0 ? 0 : Math.sign(share) * people
}
