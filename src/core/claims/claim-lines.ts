import { evidenceKey, type Claim } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import { claimNow, type ClaimState } from './claim-state.ts'
import { showLinks, type EvidenceLibrary, type ShownEvidence } from './evidence-shown.ts'
import { storyClaims } from './story-claims.ts'

/** A claim in a list: its words and state as the newest draft has them, else as it stands alone. */
export interface ClaimLine {
  readonly claim: Claim
  readonly words: string
  readonly state: ClaimState
  readonly links: readonly ShownEvidence[]
}

/** All claims as lines of a list, in their order. Those of the draft have the state that they have there. */
export function claimLines(
  claims: readonly Claim[],
  library: EvidenceLibrary,
  newest: { readonly draft: Draft; readonly text: WrittenText } | null,
): readonly ClaimLine[] {
  const placed = newest ? storyClaims(newest.draft, newest.text, claims, library, new Map()) : []
  const inDraft = new Map(placed.map((shown) => [shown.id, shown]))
  return claims.map((claim) => {
    const shown = inDraft.get(claim.id)
    if (shown) return { claim, words: shown.words, state: shown.state, links: shown.links }
    const links = showLinks(claim.links, library)
    return { claim, words: claim.text, state: claimNow(claim, claim, links).state, links }
  })
}

/** What is to stand behind a claim. */
export interface EvidenceAtHand {
  readonly words: string
  /** Of a source or a passage of it. */
  readonly sourceId?: string
  /** Its `evidenceKey`; absent where no claim can be linked to it yet, as words of a source that are not kept. */
  readonly key?: string
}

/** A claim that something could stand behind. */
export interface ClaimForEvidence extends ClaimLine {
  /** It is linked to this source, and where in it is not said: the passage would give it its place. */
  readonly lacksPlaceHere: boolean
}

/**
 * The claims that hold all the words (or have the number) looked for, for a piece of evidence: first those that are linked to its source
 * without a place, then those with nothing or no place behind them, then the others; among these, those that share more words with the
 * evidence come first. Those that are linked to this very evidence are left out.
 */
export function claimsForEvidence(
  lines: readonly ClaimLine[],
  { words: said, sourceId, key }: EvidenceAtHand,
  lookedFor: string,
): readonly ClaimForEvidence[] {
  const wanted = lookedFor.toLowerCase().split(/\s+/).filter(Boolean)
  const ofEvidence = wordSet(said)
  return lines
    .filter(({ claim, words }) => {
      const text = `${claim.number} ${words}`.toLowerCase()
      return (
        wanted.every((word) => text.includes(word)) && !claim.links.some((link) => evidenceKey(link.evidence) === key)
      )
    })
    .map((line) => {
      const lacksPlaceHere = line.claim.links.some(
        ({ evidence }) => evidence.kind === 'source' && evidence.sourceId === sourceId,
      )
      const rank = lacksPlaceHere ? 0 : line.state === 'not-linked' || line.state === 'vague' ? 1 : 2
      const shared = [...wordSet(line.words)].filter((word) => ofEvidence.has(word)).length
      return { shown: { ...line, lacksPlaceHere }, rank, shared }
    })
    .toSorted((a, b) => a.rank - b.rank || b.shared - a.shared || a.shown.claim.number - b.shown.claim.number)
    .map(({ shown }) => shown)
}

/** Numbers, and words long enough to say what a sentence is about. */
function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\d+|\p{L}{4,}/gu) ?? [])
}
