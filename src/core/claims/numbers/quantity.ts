/** What a quantity is; `identifier` is a number that names something ("type 2", "phase 3") and counts nothing. */
export type QuantityKind =
  | 'count'
  | 'share'
  | 'money'
  | 'date'
  | 'age'
  | 'duration'
  | 'measure'
  | 'ordinal'
  | 'ratio'
  | 'identifier'

/** What the words before or behind a number make of it: "about 30", "nearly 30", "more than 30", "up to 30". */
export type Approximation = 'about' | 'nearly' | 'over' | 'at-least' | 'under' | 'at-most' | 'up-to'

/** A quantity of an English sentence. Offsets are UTF-16 code units of the text read; `end` is exclusive. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** The words it was read from, with the words that say about how much, and with its unit. */
  readonly words: string
  /** The smaller and the larger end of a range; equal for a single number. A fraction is in per cent (half = 50). */
  readonly from: number
  readonly to: number
  /** The smallest place said: 0.1 for 12.5, 1000 for 12,000, 1 for 28. A number rounds to it. */
  readonly step: number
  /**
   * '%', 'percentage point', 'point' (of a scale), a unit of measure ('mg', 'week', 'EUR', 'times'), or what is counted in the singular ('people',
   * 'animal', 'side', 'study', else the noun as written, without its s). Null where the words do not say.
   */
  readonly unit: string | null
  /** -1 with a minus sign or a word of falling ("reduced by", "lower"), 1 with a plus sign or a word of rising, else 0. */
  readonly sign: -1 | 0 | 1
  /** The number is where something came from or went to ("fell to 12 %", "from 10 to 8"), not by how much. */
  readonly level?: true
  readonly approximation: Approximation | null
  readonly kind: QuantityKind
  /** "14 of the 28", "one in eight": both numbers; `from` and `to` are then the share in per cent. */
  readonly parts?: { readonly part: number; readonly whole: number; readonly unit: string | null }
  /** A share said as a fraction in words ("a third", "one in eight"): it stands for a rounded percentage. */
  readonly fraction?: true
  /** A date as far as it is said: '2024', '2024-02' or '2024-02-10'; '02-10' where the year is not said. */
  readonly date?: string
}
