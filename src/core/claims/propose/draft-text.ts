import type { TextRange } from '#core/paper/text/paper-text.ts'
import { quantitiesIn } from '../numbers/quantities.ts'
import type { Quantity } from '../numbers/quantity.ts'

/** A paragraph of a draft with its quantities, which are read once. */
export interface DraftText {
  readonly text: string
  readonly quantities: readonly Quantity[]
}

/** A paragraph, read. */
export function draftText(text: string): DraftText {
  return { text, quantities: quantitiesIn(text) }
}

/** The words of a stretch. */
export function wordsIn({ text }: DraftText, { start, end }: TextRange): string {
  return text.slice(start, end)
}

/** The quantities that begin in a stretch. */
export function quantitiesOf({ quantities }: DraftText, { start, end }: TextRange): readonly Quantity[] {
  return quantities.filter((quantity) => quantity.start >= start && quantity.start < end)
}
