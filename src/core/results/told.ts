import type { Outcome } from '../model/outcome.ts'

/** A result as sentences for a reader. `main` has the absolute figure and stands first; a ratio only ever comes after it, in `notes`. */
export interface ResultWords {
  readonly main: string
  /** What else fits these numbers: the 95 % interval. */
  readonly range?: string
  /** The counts behind it, the ratio, and what limits it. */
  readonly notes: readonly string[]
}

/** What of an outcome its words depend on, besides the numbers. */
export type Told = Pick<Outcome, 'isHarm' | 'good'>

/** What people had, in a sentence under the outcome's name. */
export function eventOf({ isHarm }: Told): string {
  return isHarm === true ? 'this unwanted effect' : 'it'
}
