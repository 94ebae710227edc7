import { useEffect, useMemo, useRef, useState } from 'react'
import { factsOfStudy, type EvidenceLibrary } from '#core/claims/evidence-shown.ts'
import { evidenceIndex, type EvidenceIndex } from '#core/claims/propose-evidence.ts'
import { cautionsOf, type Caution } from '#core/claims/fairness/cautions.ts'
import { findMentions } from '#core/claims/mentions/find-mentions.ts'
import type { StudyMention } from '#core/claims/mentions/study-mention.ts'
import { proposeClaims, type ProposedClaim } from '#core/claims/propose/propose-claims.ts'
import { ownCautions, type OwnCaution } from '#core/claims/story-cautions.ts'
import type { StudyFacts } from '#core/claims/study-facts.ts'
import { lazily } from '#core/lazily.ts'
import type { Claim } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import { hasSellerLink } from '#core/references/checks/check-references-links.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import { afterPaint } from '#renderer/ui/after-paint.ts'
import {
  openProposals,
  storyClaims,
  unsettledClaims,
  type StoryClaim,
  type StoryProposal,
} from '#core/claims/story-claims.ts'

/** A draft with everything that is shown on it. */
export interface Story {
  readonly draft: Draft
  readonly text: WrittenText
  readonly library: EvidenceLibrary
  readonly claims: readonly StoryClaim[]
  readonly proposals: readonly StoryProposal[]
  readonly mentions: readonly StoryMention[]
  /** Claims whose place has to be looked at: moved, changed or gone. */
  readonly unsettled: readonly Claim[]
  /** What the draft itself says against leaning on a claim, by the claim's id. */
  readonly cautions: ReadonlyMap<string, readonly OwnCaution[]>
  /** What all studies of the library are; made when it is first asked for. */
  facts(): readonly StudyFacts[]
  /** Made when it is first asked for. */
  index(): EvidenceIndex
}

/** Words that speak of a study, with what the writer has decided of them. */
export interface StoryMention {
  readonly id: string
  readonly mention: StudyMention
  /** The study; null: none of the library; undefined: not decided. */
  readonly decided: string | null | undefined
  readonly decisionId?: string
}

/** The draft as it is shown, live. Proposals and mentions come once the words are on screen. */
export function useStory(draft: Draft, text: WrittenText, claims: readonly Claim[], library: EvidenceLibrary): Story {
  const known = useRef(new Map<string, { readonly key: string; readonly made: StoryClaim }>())
  const shown = useMemo(() => storyClaims(draft, text, claims, library, known.current), [draft, text, claims, library])
  const proposed = useProposed(text)
  const proposals = useMemo(() => openProposals(draft, text, proposed, shown), [draft, text, proposed, shown])
  const found = useMentions(text, library)
  const mentions = useMemo(() => found.map((mention) => decidedMention(draft, mention)), [found, draft])
  const index = useMemo(() => lazily(() => evidenceIndex(library)), [library])
  const facts = useMemo(
    () => lazily(() => [...library.studies.keys()].flatMap((id) => factsOfStudy(library, id) ?? [])),
    [library],
  )
  const given = useAfterPaint(() => cautionsOf(text.blocks.map((block) => block.text)), text, noCautions)
  const cautions = useMemo(() => ownCautions(text, given, shown), [text, given, shown])
  const unsettled = useMemo(() => unsettledClaims(draft, claims), [draft, claims])
  return { draft, text, library, claims: shown, proposals, mentions, unsettled, cautions, facts, index }
}

const noProposals: readonly ProposedClaim[] = []

function useProposed(text: WrittenText): readonly ProposedClaim[] {
  return useAfterPaint(
    () => proposeClaims(text.blocks.map((block) => (isProse(block.kind) ? block.text : ''))),
    text,
    noProposals,
  )
}

function isProse(kind: WrittenText['blocks'][number]['kind']): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quotation'
}

const noCautions: readonly Caution[] = []

const noMentions: readonly StudyMention[] = []

function useMentions(text: WrittenText, library: EvidenceLibrary): readonly StudyMention[] {
  return useAfterPaint(() => findMentions(text.blocks, mentionable(library)), library.studies, noMentions)
}

function mentionable(library: EvidenceLibrary) {
  return [...library.studies.values()].flatMap((study) => {
    const facts = factsOfStudy(library, study.id)
    return facts ? [{ facts, hasSellerAddress: hasSellerLink(study.reference) }] : []
  })
}

function decidedMention(draft: Draft, mention: StudyMention): StoryMention {
  const { start } = mention.span
  const decision = draft.mentions.find(
    ({ anchor }) => anchor.start.pageIndex === start.pageIndex && anchor.start.offset === start.offset,
  )
  return {
    id: `${start.pageIndex}:${start.offset}`,
    mention,
    decided: decision?.studyId,
    ...(decision ? { decisionId: decision.id } : {}),
  }
}

/** What `make` answers, once what is on screen has been painted; `first` until then. Made again where `of` is another. */
function useAfterPaint<T>(make: () => T, of: unknown, first: T): T {
  const [made, setMade] = useState<{ readonly of: unknown; readonly value: T } | null>(null)
  const newest = useRef(make)
  newest.current = make
  useEffect(() => afterPaint(() => setMade({ of, value: newest.current() })), [of])
  // What was found before stands until it is found anew: the lines under the words must not flicker.
  return made?.value ?? first
}
