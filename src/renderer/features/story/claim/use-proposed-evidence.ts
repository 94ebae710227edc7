import { useEffect, useMemo, useState } from 'react'
import { proposeEvidence, type EvidenceProposal } from '#core/claims/propose-evidence.ts'
import { overlaps, type StoryClaim } from '#core/claims/story-claims.ts'
import { afterPaint } from '#renderer/ui/after-paint.ts'
import type { Story, StoryMention } from '../use-story.ts'

/** The evidence that is proposed for the claim the writer is at, and which of it is chosen. */
export interface ProposedEvidence {
  readonly list: readonly EvidenceProposal[]
  /** False while they are worked out: an empty list says nothing then. */
  readonly isReady: boolean
  readonly chosen: EvidenceProposal | null
  choose(by: 1 | -1): void
  chooseKey(key: string): void
}

const none: readonly EvidenceProposal[] = []

/** Proposals for a claim, worked out once it is on screen. Arrows choose among the first that are shown. */
export function useProposedEvidence(story: Story, shown: StoryClaim | null): ProposedEvidence {
  const [found, setFound] = useState<{ readonly of: StoryClaim; readonly list: readonly EvidenceProposal[] } | null>(
    null,
  )
  const [key, setKey] = useState<string | null>(null)
  const { index, mentions } = story
  useEffect(() => {
    if (!shown) return undefined
    return afterPaint(() => {
      const cited = mentionsBeside(mentions, shown).flatMap((each) => studyOfMention(each) ?? [])
      setFound({ of: shown, list: proposeEvidence(shown.sentence.text, index(), shown.claim, cited) })
    })
  }, [shown, index, mentions])
  const isReady = found !== null && found.of.id === shown?.id
  const list = isReady ? found.list : none
  const chosen = useMemo(() => list.find(({ shown: { key: each } }) => each === key) ?? list[0] ?? null, [list, key])
  return {
    list,
    isReady,
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
