import { claimNow, isBacked, type ClaimNow } from '#core/claims/claim-state.ts'
import { showLinks, type EvidenceLibrary, type ShownEvidence } from '#core/claims/evidence-shown.ts'
import type { ProposedClaim } from '#core/claims/propose/propose-claims.ts'
import type { Claim, ClaimPlace } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import { comparePositions, quoteWords } from '#core/model/quote.ts'
import { oncePerText } from '#core/once-per-text.ts'
import { splitSentences } from '#core/paper/structure/sentences.ts'
import type { TextSpan } from '#core/paper/text/paper-text.ts'
import type { WrittenText } from '#core/sources/written-text.ts'

/** A claim where it stands in the draft that is shown, with what stands behind it now. */
export interface StoryClaim extends ClaimNow {
  readonly id: string
  readonly claim: Claim
  readonly place: ClaimPlace
  /** Its words in this draft. */
  readonly words: string
  readonly span: TextSpan
  readonly sentence: SentenceOfClaim
  readonly links: readonly ShownEvidence[]
  readonly isBacked: boolean
}

/** The sentence that words stand in, and where in it. */
export interface SentenceOfClaim {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The claims of a draft in the order of their words. `known` holds what was worked out before, by claim: a change costs its own claims only. */
export function storyClaims(
  draft: Draft,
  text: WrittenText,
  claims: readonly Claim[],
  library: EvidenceLibrary,
  known: Map<string, { readonly key: string; readonly made: StoryClaim }>,
): readonly StoryClaim[] {
  return claims
    .flatMap((claim) => {
      const place = claim.places.find(({ draftId }) => draftId === draft.id)
      if (!place?.anchor || !text.blocks[place.anchor.start.pageIndex]) return []
      const links = showLinks(claim.links, library)
      const key = JSON.stringify([claim, links])
      const before = known.get(claim.id)
      if (before?.key === key) return [before.made]
      const made = storyClaim(text, claim, place, links)
      known.set(claim.id, { key, made })
      return [made]
    })
    .toSorted((a, b) => comparePlaces(a.span, b.span))
}

/** Claims whose place in a draft has to be looked at: they moved, changed or went. */
export function unsettledClaims({ id }: Draft, claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ places }) =>
    places.some(
      ({ draftId, found, settled }) =>
        draftId === id && !settled && (found === 'moved' || found === 'changed' || found === 'gone'),
    ),
  )
}

function storyClaim(text: WrittenText, claim: Claim, place: ClaimPlace, links: readonly ShownEvidence[]): StoryClaim {
  const anchor = place.anchor!
  const words = quoteWords(anchor)
  const sentence = sentenceAt(text, anchor)
  const now = claimNow(claim, { text: words, context: sentence.text }, links)
  return {
    ...now,
    id: claim.id,
    claim,
    place,
    words,
    span: anchor,
    sentence,
    links,
    isBacked: isBacked(claim, now.state),
  }
}

/** The sentences of the first block that a span touches. */
export function sentenceAt({ blocks }: WrittenText, { start, end }: TextSpan): SentenceOfClaim {
  const { text } = blocks[start.pageIndex]!
  const to = end.pageIndex === start.pageIndex ? end.offset : text.length
  const touched = sentencesOf(text).filter((sentence) => sentence.start < to && sentence.end > start.offset)
  const from = Math.min(start.offset, touched[0]?.start ?? 0)
  const until = Math.max(to, touched.at(-1)?.end ?? text.length)
  return { text: text.slice(from, until), start: start.offset - from, end: to - from }
}

// Most claims of a paragraph ask for the same sentences.
const sentencesOf = oncePerText((text) => splitSentences(text))

/** Words in which a rule sees a claim that is none yet. */
export interface StoryProposal {
  readonly id: string
  readonly proposed: ProposedClaim
  readonly span: TextSpan
  readonly words: string
}

/** Proposals that no claim shares words with and that were not set aside. */
export function openProposals(
  draft: Draft,
  text: WrittenText,
  proposed: readonly ProposedClaim[],
  claims: readonly StoryClaim[],
): readonly StoryProposal[] {
  const taken = [...claims.map(({ span }) => span), ...draft.setAside.map(({ anchor }) => anchor)]
  const byBlock = new Map<number, TextSpan[]>()
  for (const span of taken)
    for (let block = span.start.pageIndex; block <= span.end.pageIndex; block += 1)
      byBlock.set(block, [...(byBlock.get(block) ?? []), span])
  return proposed.flatMap((each) => {
    const span = {
      start: { pageIndex: each.paragraph, offset: each.start },
      end: { pageIndex: each.paragraph, offset: each.end },
    }
    if (byBlock.get(each.paragraph)?.some((other) => overlaps(span, other))) return []
    const words = text.blocks[each.paragraph]?.text.slice(each.start, each.end) ?? ''
    return [{ id: `${each.paragraph}:${each.start}`, proposed: each, span, words }]
  })
}

/** True where two spans share words. */
export function overlaps(a: TextSpan, b: TextSpan): boolean {
  return comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0
}

/** The order in which spans are read; of two that begin together the longer first. */
export function comparePlaces(a: TextSpan, b: TextSpan): number {
  return comparePositions(a.start, b.start) || comparePositions(b.end, a.end)
}
