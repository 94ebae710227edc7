import type { CoiStatus, FundingStatus } from '#core/model/tag.ts'
import type { InventedParts } from './paper-with-statements.ts'

/** A statement in an odd place of an invented paper, and what a careful reader would quote and note. For tests. */
export interface OddPlace {
  readonly name: string
  readonly parts: InventedParts
  /** Words in front of which a page ends, with a running head on the next one. */
  readonly pageBreakBefore?: string
  /** `says` is the whole statement without its label; null where the paper makes none. */
  readonly coi: { readonly says: string; readonly status: CoiStatus; readonly industry?: boolean } | null
  readonly funding: { readonly says: string; readonly status: FundingStatus } | null
}
