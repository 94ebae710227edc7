import type { BuiltInFieldId, FieldValues } from '#core/model/tag.ts'
import type { QuoteAnchor } from '#core/model/quote.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'

/** A proposed value with its proof. Never a fact: it becomes the writer's only when accepted. */
export interface Suggestion<F extends BuiltInFieldId = BuiltInFieldId> {
  readonly value: FieldValues[F]
  /** Where it says so; null where the value rests on something not being there (no statement found). */
  readonly quote: QuoteAnchor | null
  /** 0 to 1, calibrated: of candidates at 0.7, seven in ten should be right. 0.9 and more is the sure tier. */
  readonly confidence: number
  /**
   * 0 to 1, how sure the quote is the statement that the field asks for, where that is another question than whether the value is read
   * from it rightly: a statement of funding may be sure, and the type of its payer not. Never below `confidence`; left out: the same.
   */
  readonly proofConfidence?: number
  /** The rule that found it, in a few words for "because": "label 'randomised' beside a number of people". */
  readonly rule: string
}

/** One field's rules: pure and the same every time. Best first, and empty where nothing is known; `suggest` shows the first three. */
export interface FieldExtractor<F extends BuiltInFieldId = BuiltInFieldId> {
  readonly field: F
  extract(text: PreparedText): readonly Suggestion<F>[]
}

/** What one paper suggests: field -> candidates. */
export type Suggestions = { readonly [F in BuiltInFieldId]?: readonly Suggestion<F>[] }

/** Below this a first candidate is no suggestion: it is as likely wrong as right, and the field stays open. */
export const shownFrom = 0.5

/** From these confidences on a suggestion is called so; the evaluation measures by field and group how often each is right. */
const likelyFrom = 0.7
export const sureFrom = 0.9

/** How sure a suggestion is, in the words that stand on it. */
export type Certainty = 'sure' | 'likely' | 'not sure'

export function certaintyOf({ confidence }: Pick<Suggestion, 'confidence'>): Certainty {
  if (confidence >= sureFrom) return 'sure'
  return confidence >= likelyFrom ? 'likely' : 'not sure'
}
