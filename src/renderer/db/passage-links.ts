import { evidenceKey, type Claim, type ClaimLink } from '#core/model/claim.ts'
import { quoteWords, type QuoteAnchor } from '#core/model/quote.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { commit, type RowEdit } from './commit.ts'
import { withPassage, type NewPassage } from './source-edits.ts'
import { newId, shortWords, storyRow, type Added } from './story-rows.ts'
import { tidy } from '#core/tidy.ts'

/** A passage that is to stand behind a claim: one that is kept already, or words that are kept with the link. */
export type PassageToLink = NewPassage | { readonly quoteId: string; readonly anchor: QuoteAnchor }

/**
 * Links a claim to a passage of a source, in one change: words that are not kept yet are kept with it, and where the claim was linked to the
 * source without a place, that link gets the place and keeps its side and note. A new link is *for*, and set by `setBy`. `conflict` where it is linked already.
 * The ids are those of the passage and the link.
 */
export async function linkPassage(
  claimId: string,
  sourceId: string,
  passage: PassageToLink,
  setBy: ClaimLink['setBy'] = 'writer',
): Promise<Result<Added>> {
  const [claim, source] = [await storyRow('claims', claimId), await storyRow('sources', sourceId)]
  if (!claim.ok) return claim
  if (!source.ok) return source
  const words = `“${shortWords(quoteWords(passage.anchor))}” of “${shortWords(source.value.title)}”`
  let ids: readonly string[] = []
  const change = await commit(`Linked claim ${claim.value.number} to ${words}`, async () => {
    const [claimNow, sourceNow] = [await storyRow('claims', claimId), await storyRow('sources', sourceId)]
    if (!claimNow.ok) return claimNow
    if (!sourceNow.ok) return sourceNow
    const kept =
      'quoteId' in passage ? keptAlready(sourceNow.value, passage.quoteId) : withPassage(sourceNow.value, passage)
    if (!kept.ok) return kept
    const linked = withLink(claimNow.value, { sourceId, quoteId: kept.value.quote.id, setBy })
    if (!linked.ok) return linked
    ids = [kept.value.quote.id, linked.value.linkId]
    const edits: RowEdit[] = [{ table: 'claims', key: claimId, after: linked.value.claim }]
    if (kept.value.source !== sourceNow.value)
      edits.unshift({ table: 'sources', key: sourceId, after: kept.value.source })
    return ok(edits)
  })
  return change.ok ? ok({ change: change.value, ids }) : change
}

function keptAlready(source: Parameters<typeof withPassage>[0], quoteId: string): ReturnType<typeof withPassage> {
  const quote = source.quotes.find(({ id }) => id === quoteId)
  return quote ? ok({ source, quote }) : fail('not-found', 'This passage is no longer kept, so nothing was linked.')
}

function withLink(
  claim: Claim,
  { sourceId, quoteId, setBy }: { readonly sourceId: string; readonly quoteId: string } & Pick<ClaimLink, 'setBy'>,
): Result<{ readonly claim: Claim; readonly linkId: string }> {
  const isTo = ({ evidence }: ClaimLink) =>
    evidence.kind === 'passage' && evidence.sourceId === sourceId && evidence.quoteId === quoteId
  if (claim.links.some(isTo))
    return fail('conflict', `Claim ${claim.number} is linked to this passage already. Nothing was changed.`)
  const evidence = { kind: 'passage', sourceId, quoteId } as const
  const bare = claim.links.find((link) => link.evidence.kind === 'source' && link.evidence.sourceId === sourceId)
  // As with every other way of linking: what was turned down before is so no longer.
  const key = evidenceKey(evidence)
  const left = claim.turnedDown?.filter((each) => each !== key)
  const open: Claim = tidy({ ...claim, turnedDown: left && left.length > 0 ? left : undefined })
  if (bare) {
    const links = claim.links.map((link) => (link === bare ? { ...bare, evidence } : link))
    return ok({ claim: { ...open, links }, linkId: bare.id })
  }
  const link: ClaimLink = { id: newId(), side: 'for', evidence, setBy, setAt: new Date().toISOString() }
  return ok({ claim: { ...open, links: [...claim.links, link] }, linkId: link.id })
}
