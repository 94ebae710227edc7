import type { Claim, Evidence, Verdict } from '#core/model/claim.ts'
import type { QuoteAnchor } from '#core/model/quote.ts'
import { quoteWords } from '#core/model/quote.ts'
import { anchorOf } from '#core/paper/anchoring/anchor.ts'
import type { TextSpan } from '#core/paper/text/paper-text.ts'
import { paperOfText } from '#core/sources/paper-of-text.ts'
import { formatCount } from '#core/format-count.ts'
import { ok } from '#core/result.ts'
import { showToast, valueOrToast } from '#renderer/background/toast.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { addClaims, changeClaim, removeClaims, type NewClaim } from '#renderer/db/claim-edits.ts'
import { linkEvidence, turnDownEvidence } from '#renderer/db/claim-links.ts'
import { decideMention, setWordsAside } from '#renderer/db/draft-edits.ts'
import { linkPassage } from '#renderer/db/passage-links.ts'
import type { EvidenceProposal } from '#core/claims/propose-evidence.ts'
import type { StoryClaim, StoryProposal } from '#core/claims/story-claims.ts'
import type { Story } from './use-story.ts'

/** The anchor of words of the draft. */
export function anchorIn({ text }: Story, span: TextSpan): QuoteAnchor {
  return anchorOf(paperOfText(text), span)
}

/** Takes proposals as claims, in one change. */
export async function takeProposals(story: Story, proposals: readonly StoryProposal[]): Promise<readonly string[]> {
  const added = valueOrToast(await addClaims(proposals.map((each) => claimOf(story, each))))
  if (added && proposals.length > 1) toastWithUndo(ok(added.change), `Took ${formatCount(proposals.length, 'claim')}.`)
  return added?.ids ?? []
}

function claimOf(story: Story, { proposed, span, words }: StoryProposal): NewClaim {
  const anchor = anchorIn(story, span)
  return {
    text: words,
    kind: proposed.kind,
    rule: proposed.rule,
    places: [{ draftId: story.draft.id, anchor, found: 'marked' }],
  }
}

/** Sets the words of a proposal aside. */
export async function setProposalAside(story: Story, proposal: StoryProposal): Promise<void> {
  const done = valueOrToast(await setWordsAside(story.draft.id, anchorIn(story, proposal.span)))
  if (done) toastWithUndo(ok(done.change), 'Set aside: it is no claim.')
}

/** Makes a claim of words that the writer selected. Its id; null where it could not be kept. */
export async function markWords(story: Story, anchor: QuoteAnchor): Promise<string | null> {
  const proposed = story.proposals.find(
    ({ span }) =>
      span.start.pageIndex === anchor.start.pageIndex &&
      span.start.offset < anchor.end.offset &&
      anchor.start.offset < span.end.offset,
  )?.proposed
  const claim: NewClaim = {
    text: quoteWords(anchor),
    kind: proposed?.kind ?? (/\d/.test(anchor.exact) ? 'number' : 'other'),
    places: [{ draftId: story.draft.id, anchor, found: 'marked' }],
  }
  return valueOrToast(await addClaims([claim]))?.ids[0] ?? null
}

/** Removes a claim, with the way back beside it. */
export async function removeClaim({ id, number }: Claim): Promise<void> {
  toastWithUndo(await removeClaims([id]), `Removed claim ${number}.`)
}

/** Links a proposal that was accepted; words of a source that are not kept there yet are kept with the link, in one change. */
export async function acceptEvidence({ id }: StoryClaim, { shown, toKeep }: EvidenceProposal): Promise<void> {
  const setBy = 'accepted-proposal'
  if (!toKeep) {
    valueOrToast(await linkEvidence(id, { side: 'for', evidence: shown.evidence, setBy }))
    return
  }
  const { sourceId, ...passage } = toKeep
  const added = valueOrToast(await linkPassage(id, sourceId, passage, setBy))
  if (added) toastWithUndo(ok(added.change), `Kept in its source and linked, with its place: ${shown.place ?? ''}.`)
}

/** Turns a proposal down for a claim. */
export async function turnDown({ id }: StoryClaim, evidence: Evidence): Promise<void> {
  valueOrToast(await turnDownEvidence(id, evidence))
}

/** Gives the verdict, or takes it back where it was given already. */
export async function giveVerdict({ claim }: StoryClaim, verdict: Verdict): Promise<void> {
  valueOrToast(await changeClaim(claim.id, { verdict: claim.verdict === verdict ? undefined : verdict }))
}

/** What a correction of the claim's first number that differs would say; null where no number differs or the evidence has no other. */
export function correctionOf({
  check,
  links,
}: StoryClaim): { readonly from: string; readonly to: string; readonly note: string } | null {
  const finding = check.numbers.find(({ verdict, found }) => verdict === 'differs' && found)
  if (!finding?.found) return null
  const { found, quantity } = finding
  const link = links.find(({ key }) => key === found.evidence)
  const where = [link?.study?.name ?? link?.source?.title, link?.place].filter(Boolean).join(', ')
  const note = `Correction: “${quantity.words}” should be “${found.words}”${where ? ` (${where})` : ''}.`
  return { from: quantity.words, to: found.words, note }
}

/** Writes the correction into the claim's note, behind what stands there. The draft itself is never changed. */
export async function noteCorrection(shown: StoryClaim): Promise<void> {
  const correction = correctionOf(shown)
  if (!correction) return
  const { note = '' } = shown.claim
  if (note.includes(correction.note)) return showToast({ kind: 'done', message: 'This correction is noted already.' })
  const change = await changeClaim(shown.id, { note: [note, correction.note].filter(Boolean).join('\n') })
  toastWithUndo(change, `Noted: “${correction.from}” should be “${correction.to}”.`)
}

/** Decides which study words speak of; null: none of the library. */
export async function tieMention(story: Story, span: TextSpan, studyId: string | null): Promise<void> {
  valueOrToast(await decideMention(story.draft.id, anchorIn(story, span), studyId))
}
