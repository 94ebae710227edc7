import type { ShownEvidence } from '#core/claims/evidence-shown.ts'
import { spelledAlike } from '#core/claims/find-again.ts'
import { hashOf } from '#core/hash-of.ts'
import { lastChecks, type Claim, type ClaimCheck, type SeenByChecker } from '#core/model/claim.ts'

/** What stands there for a person who decides on a claim. `links` are its links as the library shows them now, in their order. */
export function seenByChecker(
  claim: Pick<Claim, 'links'>,
  words: string,
  links: readonly ShownEvidence[],
): SeenByChecker {
  return { words, evidence: claim.links.map(({ side }, index) => `${side} ${hashOf(saidBy(links[index]!))}`) }
}

/** A decision that counts no more: it was made on other words, or on other evidence. */
export interface OutdatedCheck {
  readonly check: ClaimCheck
  readonly why: 'words' | 'evidence'
}

/**
 * Why a decision counts no more; null where it does. It is on the words and the evidence that were seen: where the words are others in this
 * draft, or what was linked was taken off, says something else now or has gone, it counts no more; nor where something was linked since, but
 * for more that speaks for what was verified.
 */
export function whyOutdated({ decision, seen }: ClaimCheck, now: SeenByChecker): OutdatedCheck['why'] | null {
  if (folded(seen.words) !== folded(now.words)) return 'words'
  const [before, after] = [new Set(seen.evidence), new Set(now.evidence)]
  const isKept = seen.evidence.every((each) => after.has(each))
  const added = now.evidence.filter((each) => !before.has(each))
  const isLikeBefore = decision === 'verified' ? added.every((each) => each.startsWith('for ')) : added.length === 0
  return isKept && isLikeBefore ? null : 'evidence'
}

/** What each person decided last, in the order in which they did, as far as it counts for what stands there now. */
export function checksThatCount({ checks }: Pick<Claim, 'checks'>, now: SeenByChecker): readonly ClaimCheck[] {
  return lastChecks(checks.filter((check) => whyOutdated(check, now) === null))
}

/** What those decided last of whom no decision counts for what stands there now. */
export function outdatedChecks({ checks }: Pick<Claim, 'checks'>, now: SeenByChecker): readonly OutdatedCheck[] {
  const judged = checks.map((check) => ({ check, why: whyOutdated(check, now) }))
  const counting = new Set(judged.filter(({ why }) => why === null).map(({ check }) => check.initials))
  const last = new Set(lastChecks(checks.filter(({ initials }) => !counting.has(initials))))
  return judged.flatMap(({ check, why }) => (why && last.has(check) ? [{ check, why }] : []))
}

/** Whether people decided differently. */
export function areDisputed(checks: readonly ClaimCheck[]): boolean {
  return checks.some(
    ({ decision, newWords = '' }) => decision !== checks[0]!.decision || newWords !== (checks[0]!.newWords ?? ''),
  )
}

/** What a piece of evidence says: what would be another matter if it changed. Its study's or source's name is none of it. */
function saidBy({ key, evidence, title, isGone, problem, numbers }: ShownEvidence): string {
  const value = evidence.kind === 'value' ? title : ''
  return JSON.stringify([key, isGone ?? false, problem ?? '', value, numbers.map(({ text }) => text)])
}

function folded(words: string): string {
  return spelledAlike(words).replaceAll(/\s+/gu, ' ').trim()
}
