import { useEffect, useMemo, useState } from 'react'
import type { EvidenceProposal } from '#core/claims/propose-evidence.ts'
import { overlaps, type StoryClaim } from '#core/claims/story-claims.ts'
import { proposeForClaim, type ProposedForClaim } from '#renderer/background/propose-for-claim.ts'
import type { Story, StoryMention } from '../use-story.ts'

/** The evidence that is proposed for the claim the writer is at, and which of it is chosen. */
export interface ProposedEvidence extends ProposedForClaim {
  readonly chosen: EvidenceProposal | null
  choose(by: 1 | -1): void
  chooseKey(key: string): void
}

interface Found extends ProposedForClaim {
  readonly of: StoryClaim
}

const none: readonly EvidenceProposal[] = []

/** Proposals for a claim, worked out once it is on screen. Arrows choose among the first that are shown. */
export function useProposedEvidence(story: Story, shown: StoryClaim | null): ProposedEvidence {
  const [found, setFound] = useState<Found | null>(null)
  const [key, setKey] = useState<string | null>(null)
  const { index, mentions } = story
  useEffect(() => {
    if (!shown) return undefined
    const cited = () => mentionsBeside(mentions, shown).flatMap((each) => studyOfMention(each) ?? [])
    return proposeForClaim(shown, index, cited, (now) => setFound({ of: shown, ...now }))
  }, [shown, index, mentions])
  const isOfThis = found !== null && found.of.id === shown?.id
  const list = isOfThis ? found.list : none
  const chosen = useMemo(() => list.find(({ shown: { key: each } }) => each === key) ?? list[0] ?? null, [list, key])
  return {
    list,
    papers: isOfThis ? found.papers : 'asked',
    chosen,
    chooseKey: setKey,
    choose: (by) => {
      const next = list[list.indexOf(chosen!) + by]
      if (next) setKey(next.shown.key)
    },
  }
}

/** The mentions of studies in the sentence of a claim. */
export function mentionsBeside(
  mentions: readonly StoryMention[],
  { span, sentence }: StoryClaim,
): readonly StoryMention[] {
  const from = span.start.offset - sentence.start
  const { pageIndex } = span.start
  const whole = { start: { pageIndex, offset: from }, end: { pageIndex, offset: from + sentence.text.length } }
  return mentions.filter(({ mention }) => overlaps(mention.span, whole))
}

/** The study that a mention is of: as decided, else the one that fits; null where none or several do. */
export function studyOfMention({ decided, mention: { candidates } }: StoryMention): string | null {
  if (decided !== undefined) return decided
  return candidates.length === 1 ? candidates[0]!.studyId : null
}
