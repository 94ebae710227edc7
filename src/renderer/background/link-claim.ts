import type { Evidence } from '#core/model/claim.ts'
import { placeOfQuote } from '#core/model/quote.ts'
import { ok } from '#core/result.ts'
import { linkEvidence } from '../db/claim-links.ts'
import { linkPassage, type PassageToLink } from '../db/passage-links.ts'
import { valueOrToast } from './toast.ts'
import { toastWithUndo } from './undo-actions.ts'

/** What is put to a claim: words of a source, which are kept with it where they are not yet, or what the library has. */
export type ToLink =
  | { readonly kind: 'passage'; readonly sourceId: string; readonly passage: PassageToLink }
  | { readonly kind: 'evidence'; readonly evidence: Evidence }

/** Puts it to a claim as evidence for it, and says so with the way back. True where it is linked. */
export async function linkClaim(claimId: string, link: ToLink): Promise<boolean> {
  const linked =
    link.kind === 'passage'
      ? await linkPassage(claimId, link.sourceId, link.passage)
      : await linkEvidence(claimId, { side: 'for', evidence: link.evidence })
  const added = valueOrToast(linked)
  if (!added) return false
  toastWithUndo(ok(added.change), linkedWords(link))
  return true
}

function linkedWords(link: ToLink): string {
  if (link.kind === 'passage') return `Linked, with its place: ${placeOfQuote(link.passage.anchor)}.`
  switch (link.evidence.kind) {
    case 'quote':
      return `Linked, with its place: ${placeOfQuote(link.evidence.quote.anchor)}.`
    case 'source':
    case 'study':
      return `Linked to the ${link.evidence.kind}, without a place.`
    default:
      return 'Linked to the claim.'
  }
}
