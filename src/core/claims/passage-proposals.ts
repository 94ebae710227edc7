import { hashOf } from '#core/hash-of.ts'
import { evidenceKey, type Claim, type Evidence } from '#core/model/claim.ts'
import { quoteWords, type Quote } from '#core/model/quote.ts'
import type { Source } from '#core/model/source.ts'
import { showEvidence, showPassage, type EvidenceLibrary, type ShownEvidence } from './evidence-shown.ts'
import { mostProposals, type EvidenceProposal } from './propose-evidence.ts'
import { overlaps } from './story-claims.ts'

/** Words of a paper's or a source's text that may bear a sentence out or contradict it. */
export interface PassageFound {
  /** The study of the paper; null where they stand in a source. */
  readonly studyId: string | null
  readonly quote: Quote
  /** The words that they share with the sentence, or that say the same, each once. */
  readonly shared: readonly string[]
}

/** So many of the proposals are left to sources, where papers would fill them all. */
const leftToSources = 4

/**
 * Passages as proposals behind those of `before`, at most `mostProposals` with them: papers first, retracted ones at their end, then sources.
 * None that is linked, turned down, of what is no longer in the library, or stands in a proposal before.
 */
export function passageProposals(
  passages: readonly PassageFound[],
  claim: Pick<Claim, 'links' | 'turnedDown'>,
  before: readonly EvidenceProposal[],
  library: EvidenceLibrary,
): readonly EvidenceProposal[] {
  const left = new Set([...claim.links.map(({ evidence }) => evidenceKey(evidence)), ...(claim.turnedDown ?? [])])
  const quoted = new Set(before.flatMap(({ shown }) => (shown.quote ? [quoteWords(shown.quote.anchor)] : [])))
  const proposed = passages.flatMap((passage) =>
    passage.studyId === null ? ofSources(passage, library) : ofStudy(passage, passage.studyId, library),
  )
  const isNew = ({ shown: { key, quote, source } }: EvidenceProposal) =>
    !left.has(key) &&
    !(quote && quoted.has(quoteWords(quote.anchor))) &&
    !(quote && source && holdsKnown(source, quote, left, before))
  const fresh = proposed.filter(isNew)
  const papers = fresh
    .filter(({ toKeep }) => !toKeep)
    .toSorted((a, b) => Number(isRetracted(a.shown)) - Number(isRetracted(b.shown)))
  const sources = fresh.filter(({ toKeep }) => toKeep)
  const room = Math.max(0, mostProposals - before.length)
  const forPapers = Math.max(0, room - Math.min(leftToSources, sources.length))
  const shownPapers = papers.slice(0, forPapers)
  return [...shownPapers, ...sources.slice(0, room - shownPapers.length)]
}

function ofStudy(
  { quote, shared }: PassageFound,
  studyId: string,
  library: EvidenceLibrary,
): readonly EvidenceProposal[] {
  if (!library.studies.has(studyId)) return []
  const evidence: Evidence = { kind: 'quote', studyId, quote }
  return [{ shown: showEvidence(evidence, library), reason: reasonOf(shared) }]
}

/** In each source that has the file. The same words have the same id every time, so that what was turned down stays so. */
function ofSources({ quote: found, shared }: PassageFound, library: EvidenceLibrary): readonly EvidenceProposal[] {
  const { paperSha256: fileSha256, anchor } = found
  const { pageIndex, offset } = anchor.start
  const id = `proposed-${hashOf(`${fileSha256} ${pageIndex} ${offset} ${quoteWords(anchor)}`)}`
  const quote: Quote = { ...found, id }
  return [...library.sources.values()]
    .filter(({ files }) => files.some(({ sha256 }) => sha256 === fileSha256))
    .map((source) => ({
      shown: showPassage(source, quote),
      reason: reasonOf(shared),
      toKeep: {
        sourceId: source.id,
        fileSha256,
        anchor,
        // What was said for background is not to be quoted.
        use: source.record === 'background' ? 'background' : 'quoted',
      },
    }))
}

/** Whether words that the writer kept there, and that are linked, turned down or proposed already, stand in a passage. */
function holdsKnown(
  { id: sourceId, quotes }: Source,
  { paperSha256, anchor }: Quote,
  left: ReadonlySet<string>,
  before: readonly EvidenceProposal[],
): boolean {
  return quotes.some((kept) => {
    if (kept.paperSha256 !== paperSha256 || !overlaps(kept.anchor, anchor)) return false
    const key = evidenceKey({ kind: 'passage', sourceId, quoteId: kept.id })
    return left.has(key) || before.some(({ shown }) => shown.key === key)
  })
}

function isRetracted({ study }: ShownEvidence): boolean {
  return study?.isRetracted ?? false
}

function reasonOf(shared: readonly string[]): string {
  return `says ${shared.slice(0, 5).join(', ')}`
}
