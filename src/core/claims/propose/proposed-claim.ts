import type { ClaimKind } from '#core/model/claim.ts'

/** Words of a draft that can be true or false, as a rule proposes them. */
export interface ProposedClaim {
  /** Index of the paragraph. */
  readonly paragraph: number
  /** Where the words stand in the paragraph (UTF-16 code units, `end` exclusive); no two claims overlap. */
  readonly start: number
  readonly end: number
  readonly kind: ClaimKind
  /** Why, for the writer: "a percentage: 12 per cent". */
  readonly reason: string
  readonly rule: string
}
