import { lastChecks, type Claim, type ClaimCheck, type Evidence } from '#core/model/claim.ts'
import type { NumberCheck } from './numbers/check-numbers.ts'

/** How far a claim is: nothing behind it, evidence with its place, evidence without, another number, or verified by a person. */
export type ClaimState = 'not-linked' | 'linked' | 'vague' | 'number-differs' | 'verified'

/** The words of the states, in the order in which they are to be worked on. */
export const claimStateWords: Readonly<Record<ClaimState, string>> = {
  'number-differs': 'Number differs',
  vague: 'Vague',
  'not-linked': 'Not linked',
  linked: 'Linked',
  verified: 'Verified',
}

/** What the state of a claim takes from around it. */
export interface StateSurroundings {
  /** Whether evidence names its place (page, paragraph, time); by its kind alone where this is not said. */
  readonly hasPlace?: (evidence: Evidence) => boolean
  /** The draft that is looked at: where its words are others than before, only a check made since counts. */
  readonly draft?: { readonly id: string; readonly addedAt: string }
}

/**
 * The state of a claim. Verified is what people say alone: one did, and none decided otherwise last. A number in none of the evidence goes before
 * a missing place. A claim is linked once one of its links has its place; arithmetic is as good as what it is made of.
 */
export function claimState(
  claim: Pick<Claim, 'links' | 'checks' | 'places'>,
  numberCheck: Pick<NumberCheck, 'verdict'> | null,
  { hasPlace = hasPlaceByKind, draft }: StateSurroundings = {},
): ClaimState {
  if (isVerified(claim, draft)) return 'verified'
  if (claim.links.length === 0) return 'not-linked'
  if (numberCheck?.verdict === 'differs') return 'number-differs'
  return claim.links.some(({ evidence }) => hasPlace(evidence)) ? 'linked' : 'vague'
}

/** Whether a claim counts as backed: verified, or linked to something that speaks for it. Evidence against it backs nothing. */
export function isBacked({ links }: Pick<Claim, 'links'>, state: ClaimState): boolean {
  return state === 'verified' || (state === 'linked' && links.some(({ side }) => side === 'for'))
}

function isVerified(claim: Pick<Claim, 'checks' | 'places'>, draft: StateSurroundings['draft']): boolean {
  const last = checksThatCount(claim, draft)
  return last.length > 0 && last.every(({ decision }) => decision === 'verified')
}

/** What each person decided last, in the order in which they did; of a draft whose words are others than before, only what was decided since. */
export function checksThatCount(
  { checks, places }: Pick<Claim, 'checks' | 'places'>,
  draft: StateSurroundings['draft'],
): readonly ClaimCheck[] {
  const isChanged =
    draft !== undefined && places.some((place) => place.draftId === draft.id && place.found === 'changed')
  return lastChecks(checks).filter(({ at }) => !isChanged || at > draft.addedAt)
}

function hasPlaceByKind({ kind }: Evidence): boolean {
  return (
    kind === 'value' ||
    kind === 'quote' ||
    kind === 'passage' ||
    kind === 'own-observation' ||
    kind === 'common-knowledge'
  )
}
