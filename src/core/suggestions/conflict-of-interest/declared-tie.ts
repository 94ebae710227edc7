import type { CoiParty } from '#core/model/tag.ts'

/** A tie that a statement declares: who, with whom, what; and whether the other side is a firm. */
export interface DeclaredTie extends CoiParty {
  readonly industry: boolean
}
