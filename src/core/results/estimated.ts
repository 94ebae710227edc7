/** A number computed from a study's own figures, with its 95 % interval. */
export interface Estimated {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** The normal deviate that leaves 2.5 % on each side: every interval of this room is a 95 % one, as papers print them. */
export const normalDeviate = 1.959963984540054

/** A counted share, between 0 and 1, with the counts it comes from. */
export interface Share extends Estimated {
  readonly events: number
  readonly total: number
}
