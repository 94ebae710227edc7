import type { StoryClaim } from '#core/claims/story-claims.ts'
import type { SayableClaim, SayableLink } from '../fact-check/sayable-claim.ts'
import { evidenceLine } from '../fact-check/sayable-evidence.ts'

/**
 * What is said of a claim beside its words, a paragraph each: its number and state, what it rests on with its place, numbers that differ, what
 * people decided.
 */
export function claimNote(claim: SayableClaim): readonly string[] {
  const { number, stateWords, kind, links, differs, verdict, checks, note } = claim
  return [
    `Claim ${number} · ${stateWords} · ${kind}`,
    ...(links.length === 0 ? ['Nothing is linked to it.'] : []),
    ...links.map(linkLine),
    ...differs,
    ...(verdict ? [`The writer’s view: ${verdict.toLowerCase()}.`] : []),
    ...checks.map((check) =>
      [
        `${check.decisionWords}, ${check.initials}, ${check.at.slice(0, 10)}`,
        check.newWords && `should say: “${check.newWords}”`,
        check.note,
      ]
        .filter(Boolean)
        .join('. '),
    ),
    ...(note ? [`Note: ${note}`] : []),
  ]
}

/** Who signs the note: the person who decided last, else nobody but the program. */
export function signerOf({ claim: { addedAt }, checks }: Pick<StoryClaim, 'claim' | 'checks'>): {
  readonly author: string
  readonly initials: string
  readonly at: string
} {
  const last = checks.at(-1)
  return last
    ? { author: last.initials, initials: last.initials, at: last.at }
    : { author: 'Evidence Desk', initials: 'ED', at: addedAt }
}

function linkLine({ sideWords, evidence, note }: SayableLink): string {
  return [`${sideWords}: ${evidenceLine(evidence)}`, note].filter(Boolean).join('. ')
}
