import { passageProposals } from '#core/claims/passage-proposals.ts'
import { proposeEvidence, type EvidenceIndex, type EvidenceProposal } from '#core/claims/propose-evidence.ts'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import { afterPaint } from '../ui/after-paint.ts'
import { findPassages } from './search/find-passages.ts'

/** What is proposed as evidence for a claim. */
export interface ProposedForClaim {
  readonly list: readonly EvidenceProposal[]
  /** Whether the papers and sources themselves were looked through: an empty list says nothing before. */
  readonly papers: 'asked' | 'searched' | 'not-searched'
}

/** Papers are looked through once the claim stays on screen: a key that is held down repeats sooner. */
const restMs = 40

/**
 * Proposes evidence for a claim once it is painted: first what is tagged, then with passages of papers and sources. `cited`: the studies that its
 * sentence names. Returns what ends it.
 */
export function proposeForClaim(
  { sentence, claim }: StoryClaim,
  index: () => EvidenceIndex,
  cited: () => readonly string[],
  onFound: (found: ProposedForClaim) => void,
): () => void {
  let isOver = false
  let resting: ReturnType<typeof setTimeout> | undefined
  const stop = afterPaint(() => {
    const list = proposeEvidence(sentence.text, index(), claim, cited())
    onFound({ list, papers: 'asked' })
    const lookThrough = async () => {
      const passages = await findPassages(sentence.text)
      if (isOver) return
      const more = passages.ok ? passageProposals(passages.value, claim, list, index().library) : []
      onFound({ list: [...list, ...more], papers: passages.ok ? 'searched' : 'not-searched' })
    }
    resting = setTimeout(() => void lookThrough(), restMs)
  })
  return () => {
    isOver = true
    clearTimeout(resting)
    stop()
  }
}
