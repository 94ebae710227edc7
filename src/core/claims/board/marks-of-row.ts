import type { Claim } from '#core/model/claim.ts'
import { placeOfQuote } from '#core/model/quote.ts'
import { claimNow, type ClaimState } from '../claim-state.ts'
import { showLinks, type EvidenceLibrary } from '../evidence-shown.ts'
import type { RowOfBoard } from './rows-of-board.ts'

/** A claim of a row as it is marked there: its state, and where it stands in the newest draft. */
export interface MarkedClaim {
  readonly claim: Claim
  readonly state: ClaimState
  /** "¶ 3"; null where it is not in that draft. */
  readonly place: string | null
}

/**
 * The claims of a row with their states. Those of the newest draft have the state that the draft's screen shows (`known`, by claim); the others are
 * looked at by their own words.
 */
export function marksOfRow(
  { claim, parts }: RowOfBoard,
  draftId: string | undefined,
  known: ReadonlyMap<string, ClaimState>,
  library: EvidenceLibrary,
): readonly MarkedClaim[] {
  return [claim, ...parts].map((each) => {
    const anchor = each.places.find((place) => place.draftId === draftId)?.anchor
    return {
      claim: each,
      state: known.get(each.id) ?? claimNow(each, each, showLinks(each.links, library)).state,
      place: anchor ? placeOfQuote(anchor) : null,
    }
  })
}
