import type { ShownEvidence } from '#core/claims/evidence-shown.ts'
import { claimStateWords, type ClaimState } from '#core/claims/claim-state.ts'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import {
  checkDecisionWords,
  claimKindWords,
  linkSideWords,
  verdictWords,
  type CheckDecision,
  type LinkSide,
} from '#core/model/claim.ts'
import { sayableEvidence, type SayableEvidence } from './sayable-evidence.ts'
import type { WhatStaysOut } from './what-stays-out.ts'

/** A claim with what stands behind it now, as a screen has it. */
export type ClaimWithEvidence = Pick<StoryClaim, 'claim' | 'place' | 'words' | 'links' | 'check' | 'state' | 'checks'>

/** A claim as every export says it: what stays out is not in it. Its words are the draft's own. */
export interface SayableClaim {
  readonly id: string
  readonly number: number
  /** "Number", "Question". */
  readonly kind: string
  readonly words: string
  /** The paragraph of the draft that it stands in; null in a heading or a note. */
  readonly paragraph: number | null
  readonly state: ClaimState
  readonly stateWords: string
  readonly links: readonly SayableLink[]
  /** Numbers that differ, a sentence each. */
  readonly differs: readonly string[]
  readonly verdict?: string
  /** What each person decided last. */
  readonly checks: readonly SayableCheck[]
  readonly note?: string
}

export interface SayableLink {
  readonly side: LinkSide
  readonly sideWords: string
  readonly evidence: SayableEvidence
  readonly note?: string
}

export interface SayableCheck {
  readonly decision: CheckDecision
  readonly decisionWords: string
  readonly initials: string
  /** ISO 8601. */
  readonly at: string
  readonly newWords?: string
  readonly note?: string
}

/** The claim as an export may say it by this rule. */
export function sayableClaim(
  { claim, place, words, links, check, state, checks }: ClaimWithEvidence,
  rule: WhatStaysOut,
): SayableClaim {
  const kept = new Set(links.filter((shown) => isKept(shown, rule)).map(({ key }) => key))
  const tells = (key: string | undefined) => key !== undefined && kept.has(key)
  const differing = check.numbers.filter(({ verdict }) => verdict === 'differs')
  const evidence = claim.links.map((_, index) => sayableEvidence(links[index], rule, kept.size > 0))
  const typed = (text: string | undefined) => text && typedWords(text, evidence, kept.size > 0, rule)
  return {
    id: claim.id,
    number: claim.number,
    kind: claim.isQuestion ? 'Question' : claimKindWords[claim.kind],
    words,
    paragraph: place.anchor?.start.paragraph ?? null,
    state,
    stateWords: claimStateWords[state],
    links: claim.links.map(({ side, note }, index) => ({
      side,
      sideWords: linkSideWords[side],
      evidence: evidence[index]!,
      ...optional('note', typed(note)),
    })),
    differs: differing.map(({ found, message, quantity }) =>
      tells(found?.evidence)
        ? `${quantity.words} stands in nothing that is linked and may be quoted.`
        : rule.cleaned(message),
    ),
    ...optional('verdict', claim.verdict && verdictWords[claim.verdict]),
    checks: checks.map((one) => ({
      decision: one.decision,
      decisionWords: checkDecisionWords[one.decision],
      initials: one.initials,
      at: one.at,
      ...optional('newWords', typed(one.newWords)),
      ...optional('note', typed(one.note)),
    })),
    ...optional('note', typed(claim.note)),
  }
}

/** Whether words of this evidence are kept back, or whose they are. */
export function isKept({ source, quote, evidence }: ShownEvidence, rule: WhatStaysOut): boolean {
  if (!source) return false
  const quoteId = evidence.kind === 'passage' ? evidence.quoteId : quote?.id
  return rule.openness(source, quoteId) !== 'all'
}

/**
 * What somebody typed on a claim, as it may be said. A correction that was noted from evidence which is kept back tells its number (“30” should be “28”): it stands
 * only where the number is in evidence that may be said.
 */
function typedWords(text: string, evidence: readonly SayableEvidence[], hasKept: boolean, rule: WhatStaysOut): string {
  const said = evidence.flatMap((one) => [one.said, one.what])
  return rule
    .cleaned(text)
    .replaceAll(/should be “([^”]*)”(?= \(\((?:not by name|stays out)\))/gu, 'is said otherwise')
    .replaceAll(/should be “([^”]*)”/gu, (whole, words: string) =>
      hasKept && !said.some((one) => one.includes(words)) ? 'is said otherwise' : whole,
    )
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [key in K]?: string } {
  return value ? ({ [key]: value } as { readonly [key in K]: string }) : {}
}
