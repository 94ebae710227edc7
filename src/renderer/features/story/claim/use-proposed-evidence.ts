import { useEffect, useMemo, useState } from 'react'
import { passageProposals } from '#core/claims/passage-proposals.ts'
import { proposeEvidence, type EvidenceProposal } from '#core/claims/propose-evidence.ts'
import { overlaps, type StoryClaim } from '#core/claims/story-claims.ts'
import { findPassages } from '#renderer/background/search/find-passages.ts'
import { afterPaint } from '#renderer/ui/after-paint.ts'
import type { Story, StoryMention } from '../use-story.ts'

/** The evidence that is proposed for the claim the writer is at, and which of it is chosen. */
export interface ProposedEvidence {
  readonly list: readonly EvidenceProposal[]
  /** Whether the papers themselves were looked through: an empty list says nothing before. */
  readonly papers: 'asked' | 'searched' | 'not-searched'
  readonly chosen: EvidenceProposal | null
  choose(by: 1 | -1): void
  chooseKey(key: string): void
}

interface Found {
  readonly of: StoryClaim
  readonly list: readonly EvidenceProposal[]
  readonly papers: ProposedEvidence['papers']
}

/** Papers are looked through once the writer stays at a claim: a key that is held down repeats sooner. */
const restMs = 40

const none: readonly EvidenceProposal[] = []

/** Proposals for a claim, worked out once it is on screen. Arrows choose among the first that are shown. */
export function useProposedEvidence(story: Story, shown: StoryClaim | null): ProposedEvidence {
  const [found, setFound] = useState<Found | null>(null)
  const [key, setKey] = useState<string | null>(null)
  const { index, mentions } = story
  useEffect(() => {
    if (!shown) return undefined
    let isOver = false
    let resting: ReturnType<typeof setTimeout> | undefined
    const stop = afterPaint(() => {
      const cited = mentionsBeside(mentions, shown).flatMap((each) => studyOfMention(each) ?? [])
      const list = proposeEvidence(shown.sentence.text, index(), shown.claim, cited)
      setFound({ of: shown, list, papers: 'asked' })
      const lookThrough = async () => {
        const passages = await findPassages(shown.sentence.text)
        if (isOver) return
        const more = passages.ok ? passageProposals(passages.value, shown.claim, list, index().library) : []
        setFound({ of: shown, list: [...list, ...more], papers: passages.ok ? 'searched' : 'not-searched' })
      }
      resting = setTimeout(() => void lookThrough(), restMs)
    })
    return () => {
      isOver = true
      clearTimeout(resting)
      stop()
    }
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
