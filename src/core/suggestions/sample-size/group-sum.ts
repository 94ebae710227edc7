import type { Count } from './count.ts'

/**
 * How numbers are put together: arms given as "(n = 34) ... (n = 36)"; patients and controls; "20 in each of two
 * groups"; men and women; groups told in one list; or taken away: those excluded from those who came, where the rest is not said.
 */
export type SumKind =
  | 'arms'
  | 'patients-and-controls'
  | 'each'
  | 'groups'
  | 'sexes'
  | 'listed'
  | 'less-excluded'
  | 'experiments'

/** Groups that a paper gives apart, added up. */
export interface GroupSum {
  readonly kind: SumKind
  readonly value: number
  /** The counts added up, with the place of the sentence of each in the list of counting sentences. */
  readonly parts: readonly { readonly place: number; readonly count: Count }[]
}

/** Counts of one sentence added up. */
export function sumOf(kind: SumKind, place: number, counts: readonly Count[]): GroupSum {
  return {
    kind,
    value: counts.reduce((sum, count) => sum + count.value, 0),
    parts: counts.map((count) => ({ place, count })),
  }
}
