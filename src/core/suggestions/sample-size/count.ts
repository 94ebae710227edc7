import type { CountedUnit, PeopleWord } from './units.ts'

/** How a count is written; tells much about what it counts. */
export type CountShape =
  | 'noun' // "40 patients"
  | 'n-equals' // "(n = 40)"
  | 'label-equals' // "(IG = 18)"
  | 'verb' // "50 were randomised"
  | 'arm' // "20 in each group", "31 to placebo"
  | 'of-the' // "40 of the patients"
  | 'said' // "sample size was 40", "a total of 40 were"

/**
 * A number in a sentence that counts people, animals, sides, centres, studies ... Indices are into the sentence's
 * tokens.
 */
export interface Count {
  readonly value: number
  readonly shape: CountShape
  readonly unit: CountedUnit
  /** The kind of word for people; null where other things are counted or the noun is not said. */
  readonly people: PeopleWord | null
  readonly numberIndex: number
  /** Where the counted noun stands; the number's own index where none is said. */
  readonly nounIndex: number
  readonly inWords: boolean
  /** "68/70 women": the number stood before a slash. */
  readonly isRatio: boolean
}
