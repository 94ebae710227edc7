import { areDisputed } from '#core/claims/checking/checks-that-count.ts'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import type { CheckDecision, ClaimCheck } from '#core/model/claim.ts'

/** A claim of a draft as one checker goes through them. */
export interface CheckItem {
  readonly id: string
  readonly shown: StoryClaim
  /** What this checker decided last; null where they have not, or not since the words or the evidence were changed. */
  readonly mine: ClaimCheck | null
  /** Checkers decided differently. */
  readonly isDisputed: boolean
}

/** The claims that stand in one block of the draft. */
export interface CheckParagraph {
  /** The block of the draft. */
  readonly index: number
  readonly items: readonly CheckItem[]
  /** How many of them this checker decided. */
  readonly decided: number
}

/** How far a checker is with a draft. */
export interface CheckProgress {
  readonly all: number
  readonly decided: number
  readonly byDecision: Readonly<Record<CheckDecision, number>>
}

/** The claims of a draft for the checker with these initials, in the order in which they are read. */
export function checkItems(claims: readonly StoryClaim[], initials: string): readonly CheckItem[] {
  return claims.map((shown) => ({
    id: shown.id,
    shown,
    mine: shown.checks.find((check) => check.initials === initials) ?? null,
    isDisputed: areDisputed(shown.checks),
  }))
}

/** The items by the blocks that they begin in. */
export function checkParagraphs(items: readonly CheckItem[]): readonly CheckParagraph[] {
  const byBlock = new Map<number, CheckItem[]>()
  for (const item of items) {
    const { pageIndex } = item.shown.span.start
    const there = byBlock.get(pageIndex)
    if (there) there.push(item)
    else byBlock.set(pageIndex, [item])
  }
  return [...byBlock].map(([index, those]) => ({
    index,
    items: those,
    decided: those.filter(({ mine }) => mine !== null).length,
  }))
}

/** How many claims this checker decided, and how. */
export function checkProgress(items: readonly CheckItem[]): CheckProgress {
  const byDecision = { verified: 0, corrected: 0, 'cannot-verify': 0, 'ask-author': 0 }
  for (const { mine } of items) if (mine) byDecision[mine.decision] += 1
  return { all: items.length, decided: items.filter(({ mine }) => mine).length, byDecision }
}

/** The next item that this checker has not decided, behind the one with this id and round the end; null where none is left but itself. */
export function nextUndecided(items: readonly CheckItem[], id: string | null): CheckItem | null {
  const at = items.findIndex((item) => item.id === id)
  const round = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))]
  return round.find(({ mine }) => mine === null) ?? null
}

/**
 * Why a claim cannot be verified or corrected, in a sentence; null where it can. Without evidence there is nothing to hold it against: it
 * can only be said that it cannot be verified, or be asked.
 */
export function whyOnlyAsked({ claim, links }: Pick<StoryClaim, 'claim' | 'links'>): string | null {
  if (claim.links.length === 0)
    return 'Nothing is linked to this claim, so it can only be asked about or marked as one that cannot be verified.'
  return links.every(({ isGone }) => isGone)
    ? 'What was linked to this claim was removed or taken off, so it can only be asked about or marked as one that cannot be verified.'
    : null
}

/** Whether a decision can be made on a claim as it stands. */
export function canDecide(shown: Pick<StoryClaim, 'claim' | 'links'>, decision: CheckDecision): boolean {
  return decision === 'cannot-verify' || decision === 'ask-author' || whyOnlyAsked(shown) === null
}

/** Initials as they are kept: capitals without spaces and full stops; '' where none are left. At most six characters. */
export function tidyInitials(typed: string): string {
  return [...typed.normalize('NFC').replaceAll(/[\s.]/g, '').toLocaleUpperCase('en')].slice(0, 6).join('')
}
