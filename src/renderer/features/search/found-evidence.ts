import type { EvidenceAtHand } from '#core/claims/claim-lines.ts'
import type { EvidenceLibrary } from '#core/claims/evidence-shown.ts'
import { evidenceKey, type Evidence } from '#core/model/claim.ts'
import { placeOfQuote, quoteWords, type QuoteAnchor } from '#core/model/quote.ts'
import { keptAt } from '#renderer/db/source-edits.ts'
import { newQuote } from '#renderer/db/tag-writing.ts'
import { ok, type Result } from '#core/result.ts'
import { sentencesOfHit } from '#renderer/background/search/found-words.ts'
import type { ToLink } from '#renderer/background/link-claim.ts'
import type { ShownPlace } from './place-words.ts'

/** What of a found place can stand behind a claim, as the dialog shows and links it. */
export interface ForClaim {
  readonly title: string
  /** The words that are put to the claim; null for a study, a source or a value. */
  readonly quoted: string | null
  readonly evidence: EvidenceAtHand
  readonly link: ToLink
}

/** Whether words of a paper or of a source's file were found, which can be kept as a quote. */
export function isOfText({ place: { of, ranges } }: ShownPlace): boolean {
  return (of.kind === 'paper' || of.kind === 'source-text') && ranges.length > 0
}

/** Whether a found place can stand behind a claim: what the writer wrote, notes, drafts and claims, cannot. */
export function canBackClaim(shown: ShownPlace, library: EvidenceLibrary): boolean {
  return isOfText(shown) || evidenceOf(shown, library) !== null
}

/** What a found place has for a claim: of a text the whole sentences around the hit. Null where it has nothing; fails where its words are gone. */
export async function forClaim(
  shown: ShownPlace,
  hit: number,
  library: EvidenceLibrary,
): Promise<Result<ForClaim> | null> {
  if (isOfText(shown)) {
    const words = await sentencesOfHit(shown.place, hit)
    return words.ok ? ok(ofWords(shown, words.value)) : words
  }
  const evidence = evidenceOf(shown, library)
  return evidence && ok(ofEvidence(shown, evidence))
}

function ofWords({ place, source, title }: ShownPlace, anchor: QuoteAnchor): ForClaim {
  const { id } = place.of
  const said = { title: `Put ${placeOfQuote(anchor)} of ${title} to a claim`, quoted: quoteWords(anchor) }
  const words = said.quoted
  if (source) {
    const kept = keptAt(source, id, anchor)
    const passage = kept
      ? { quoteId: kept.id, anchor: kept.anchor }
      : { fileSha256: id, anchor, use: 'quoted' as const }
    const key = kept && evidenceKey({ kind: 'passage', sourceId: source.id, quoteId: kept.id })
    return {
      ...said,
      evidence: { words, sourceId: source.id, ...(key ? { key } : {}) },
      link: { kind: 'passage', sourceId: source.id, passage },
    }
  }
  const evidence: Evidence = {
    kind: 'quote',
    studyId: place.studyId!,
    quote: newQuote({ paperSha256: id, anchor }),
  }
  return { ...said, evidence: { words, key: evidenceKey(evidence) }, link: { kind: 'evidence', evidence } }
}

function ofEvidence({ place, source, title, detail }: ShownPlace, evidence: Evidence): ForClaim {
  const key = evidenceKey(evidence)
  switch (evidence.kind) {
    case 'passage': {
      const { anchor } = source!.quotes.find(({ id }) => id === evidence.quoteId)!
      return {
        title: `Put ${placeOfQuote(anchor)} of ${title} to a claim`,
        quoted: quoteWords(anchor),
        evidence: { words: quoteWords(anchor), sourceId: evidence.sourceId, key },
        link: { kind: 'passage', sourceId: evidence.sourceId, passage: { quoteId: evidence.quoteId, anchor } },
      }
    }
    case 'quote': {
      const { anchor } = evidence.quote
      return {
        title: `Put ${placeOfQuote(anchor)} of ${title} to a claim`,
        quoted: quoteWords(anchor),
        evidence: { words: quoteWords(anchor), key },
        link: { kind: 'evidence', evidence },
      }
    }
    case 'value':
      return {
        title: `Put ${detail ?? 'the value'} of ${title} to a claim`,
        quoted: null,
        evidence: { words: place.text, key },
        link: { kind: 'evidence', evidence },
      }
    default:
      return {
        title: `Put “${title}” to a claim`,
        quoted: null,
        evidence: { words: place.text, ...(source ? { sourceId: source.id } : { key }) },
        link: { kind: 'evidence', evidence },
      }
  }
}

/** What the library has of a found place as evidence; null where it has none. */
function evidenceOf({ place, source }: ShownPlace, library: EvidenceLibrary): Evidence | null {
  const { kind, studyId, hit } = place
  const { fieldId, quoteId } = hit.place
  if (source && place.of.kind === 'source') {
    if (!quoteId) return kind === 'title' ? { kind: 'source', sourceId: source.id } : null
    return source.quotes.some(({ id }) => id === quoteId) ? { kind: 'passage', sourceId: source.id, quoteId } : null
  }
  if (studyId === null || place.of.kind !== 'study') return null
  if (!fieldId) return kind === 'title' ? { kind: 'study', studyId } : null
  const tag = library.tagsByStudy.get(studyId)?.find((each) => each.fieldId === fieldId)
  if (!tag) return null
  if (!quoteId) return { kind: 'value', studyId, fieldId: tag.fieldId }
  const quote = tag.quotes.find(({ id }) => id === quoteId)
  return quote ? { kind: 'quote', studyId, quote } : null
}
