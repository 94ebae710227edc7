import { findClaimsAgain, type FoundAgain } from '#core/claims/find-again.ts'
import type { Claim } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import type { QuoteAnchor } from '#core/model/quote.ts'
import { anchorOf } from '#core/paper/anchoring/anchor.ts'
import { paperOfText } from '#core/sources/paper-of-text.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import type { FoundPlace } from '#renderer/db/draft-edits.ts'

/** The draft that a new one is held against, and its text. */
export interface EarlierDraft {
  readonly draft: Draft
  readonly text: WrittenText
}

/** Text with fewer of a claim's words in it is not like it: a shared article or two. */
const leastLike = 0.25

/** The claims of an earlier draft as they stand in another. */
export function claimsAgain(claims: readonly Claim[], earlier: EarlierDraft, text: WrittenText): readonly FoundAgain[] {
  const placed = claims.flatMap(({ id, places }) => {
    const anchor = places.find(({ draftId }) => draftId === earlier.draft.id)?.anchor
    return anchor ? [{ id, anchor }] : []
  })
  // Anchored in the draft itself, which knows the numbers of its paragraphs.
  const inDraft = (anchor: QuoteAnchor) => anchorOf(paperOfText(text), anchor)
  return findClaimsAgain(placed, wordsOf(earlier.text), wordsOf(text)).map((again) => {
    if (again.found !== 'gone') return { ...again, anchor: inDraft(again.anchor) }
    const { nearest } = again
    const isLike = nearest !== null && nearest.likeness >= leastLike
    return { ...again, nearest: isLike ? { ...nearest, anchor: inDraft(nearest.anchor) } : null }
  })
}

/**
 * Where the claims stand in a draft that comes in: those of the draft before are found again; those that it did not have (made before there was
 * a draft, or gone from it) where their very words stand. What had a place and is nowhere is gone, and says so.
 */
export function foundPlaces(
  claims: readonly Claim[],
  earlier: EarlierDraft | null,
  text: WrittenText,
): ReadonlyMap<string, FoundPlace> {
  const places = new Map<string, FoundPlace>()
  if (earlier)
    for (const again of claimsAgain(claims, earlier, text))
      places.set(
        again.id,
        again.found === 'gone' ? { anchor: null, found: 'gone' } : { anchor: again.anchor, found: again.found },
      )
  for (const claim of claims) {
    if (places.has(claim.id) || claim.isQuestion) continue
    const place = placeOfWords(claim.text, text)
    const wasGone = claim.places.some(({ draftId }) => draftId === earlier?.draft.id)
    if (place) places.set(claim.id, { anchor: place, found: wasGone ? 'moved' : 'same' })
    else if (wasGone)
      places.set(claim.id, {
        anchor: null,
        found: 'gone',
        ...(isSettled(claim, earlier) ? { settled: true as const } : {}),
      })
  }
  return places
}

function isSettled({ places }: Claim, earlier: EarlierDraft | null): boolean {
  return places.some(({ draftId, settled }) => draftId === earlier?.draft.id && settled === true)
}

/** The one place where the very words stand; two places are none, since nobody said which. */
function placeOfWords(words: string, text: WrittenText) {
  const found = text.blocks.flatMap((block, pageIndex) => {
    const offset = block.text.indexOf(words)
    if (offset < 0) return []
    const isTwice = block.text.includes(words, offset + 1)
    const span = { start: { pageIndex, offset }, end: { pageIndex, offset: offset + words.length } }
    return isTwice ? [span, span] : [span]
  })
  return found.length === 1 ? anchorOf(paperOfText(text), found[0]!) : null
}

function wordsOf({ blocks }: WrittenText): readonly string[] {
  return blocks.map(({ text }) => text)
}
