/**
 * One row of a table of judgements: when it holds, what it gives, and why it gives so much. Tables are read from the top, and the
 * first row that holds decides; a row with `null` says no, and the rows below it are not asked.
 */
export interface WeighedRule<Facts> {
  /** What was seen, in a few words. */
  readonly name: string
  readonly when: (facts: Facts) => boolean
  /** 0 to 1, how sure this makes us; null: it is not so. */
  readonly score: number | null
  /** The argument for the score, against the rows beside it. */
  readonly why: string
}

/** The first row that holds, or null where none does. */
export function firstThatHolds<Facts>(rules: readonly WeighedRule<Facts>[], facts: Facts): WeighedRule<Facts> | null {
  return rules.find((rule) => rule.when(facts)) ?? null
}

/** One row of a table of signs, each of which adds to a sum or takes from it. */
export interface WeighedSign<Facts> {
  /** What was seen, in a few words. */
  readonly name: string
  readonly when: (facts: Facts) => boolean
  readonly points: number
  /** The argument for the points, against the rows beside it. */
  readonly why: string
}

/** `start` with the points of every sign that holds, added in the order of the table. */
export function sumOfSigns<Facts>(start: number, signs: readonly WeighedSign<Facts>[], facts: Facts): number {
  return signs.reduce((sum, sign) => (sign.when(facts) ? sum + sign.points : sum), start)
}

/** A fact that is worked out when a rule first asks for it, and kept. */
export function once<T>(workOut: () => T): () => T {
  let known: { readonly value: T } | null = null
  return () => (known ??= { value: workOut() }).value
}
