import type { Claim, ClaimCheck, SeenByChecker } from '#core/model/claim.ts'
import { checksThatCount, outdatedChecks, seenByChecker, type OutdatedCheck } from './checking/checks-that-count.ts'
import { hasItsPlace, type ShownEvidence } from './evidence-shown.ts'
import { checkNumbers, type NumberCheck } from './numbers/check-numbers.ts'

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

/** What the state of a claim comes from. */
export interface StateOf {
  /** Its links as the library shows them now. */
  readonly links: readonly ShownEvidence[]
  readonly check: Pick<NumberCheck, 'verdict'>
  /** The decisions that count (`checksThatCount`). */
  readonly checks: readonly ClaimCheck[]
}

/**
 * The state of a claim. Verified is what people say alone: one did, and none decided otherwise last. A number in none of the evidence goes before
 * a missing place. A claim is linked once one of its links has its place; arithmetic is as good as what it is made of.
 */
export function claimState({ links, check, checks }: StateOf): ClaimState {
  if (checks.length > 0 && checks.every(({ decision }) => decision === 'verified')) return 'verified'
  if (links.length === 0) return 'not-linked'
  if (check.verdict === 'differs') return 'number-differs'
  return links.some(hasItsPlace) ? 'linked' : 'vague'
}

/** What is known of a claim as it stands now. */
export interface ClaimNow {
  readonly check: NumberCheck
  /** What a person who decides now has before them. */
  readonly seen: SeenByChecker
  /** What each person decided last, as far as it counts for that. */
  readonly checks: readonly ClaimCheck[]
  /** What those decided last whose decisions count no more. */
  readonly outdated: readonly OutdatedCheck[]
  readonly state: ClaimState
}

/** A claim with these words, in this sentence, with its links as the library shows them now. */
export function claimNow(
  claim: Claim,
  { text, context }: { readonly text: string; readonly context?: string },
  links: readonly ShownEvidence[],
): ClaimNow {
  const check = checkNumbers(
    { text, context },
    links.flatMap(({ numbers }) => numbers),
  )
  const seen = seenByChecker(claim, text, links)
  const checks = checksThatCount(claim, seen)
  return { check, seen, checks, outdated: outdatedChecks(claim, seen), state: claimState({ links, check, checks }) }
}

/** Whether a claim counts as backed: verified, or linked to something that speaks for it. Evidence against it backs nothing. */
export function isBacked({ links }: Pick<Claim, 'links'>, state: ClaimState): boolean {
  return state === 'verified' || (state === 'linked' && links.some(({ side }) => side === 'for'))
}
