/**
 * An invented text in the manner of an abstract or of the body of a paper, and what it gives. Written short:
 * pairs "hr 0.61 0.45 0.83" (measure, estimate, lower, upper; `?`: none of our measures fits), counts "12/40", means "4.1 1.2".
 */
export interface OutcomeText {
  readonly text: string
  readonly pairs: readonly string[]
  readonly counts?: readonly string[]
  readonly means?: readonly string[]
}
