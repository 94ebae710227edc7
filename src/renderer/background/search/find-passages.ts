import type { Evidence } from '#core/model/claim.ts'
import { anchorOf } from '#core/paper/anchoring/anchor.ts'
import type { PaperText } from '#core/paper/text/paper-text.ts'
import { ok, type Result } from '#core/result.ts'
import { readDocumentKey } from '#core/search/library-documents.ts'
import {
  rankSupport,
  supportExpression,
  supportPages,
  supportTerms,
  type Support,
  type SupportCandidate,
} from '#core/search/find-support.ts'
import { db } from '#renderer/db/current.ts'
import { plainTextIfRead } from '../read-papers.ts'
import { notYet, searchWork } from './search-feed.ts'

/** A passage of a study's paper that may bear a sentence out or contradict it, as evidence that can be linked. */
export interface PassageFound {
  readonly evidence: Extract<Evidence, { kind: 'quote' }>
  /** The words that it shares with the sentence, or that say the same, each once. */
  readonly shared: readonly string[]
}

/** Fewer shared words are no reason to look: any page has two of them somewhere. */
const fewestShared = 3

/**
 * The passages of the papers in the library for a sentence, best first (`rankSupport`), the same every time. Those that share fewer than three
 * words with it, or fewer than two and a number, are left out. Fails while the search index is not open.
 */
export async function findPassages(sentence: string): Promise<Result<readonly PassageFound[]>> {
  const work = searchWork()
  if (!work) return notYet
  const terms = supportTerms(sentence)
  const frequencies = await work.frequencies(terms.map(({ expression }) => expression))
  if (!frequencies.ok) return frequencies
  const expression = supportExpression(terms, frequencies.value)
  if (expression === null) return ok([])
  const hits = await work.likeliest(expression, supportPages)
  if (!hits.ok) return hits
  const papers = new Map<string, PaperText>()
  const candidates: SupportCandidate[] = []
  for (const hit of hits.value) {
    const paper = hit.studyId !== null && hit.kind === 'page' ? await paperOf(hit.document, papers) : null
    if (paper) candidates.push({ hit, pages: paper.pages })
  }
  return ok(rankSupport(terms, frequencies.value, candidates).flatMap((found) => passageOf(found, papers) ?? []))
}

async function paperOf(document: string, papers: Map<string, PaperText>): Promise<PaperText | null> {
  const known = papers.get(document)
  if (known) return known
  const of = readDocumentKey(document)
  const row = of?.kind === 'paper' && (await db().papers.get(of.id))
  const text = row && (await plainTextIfRead(row))
  if (!text) return null
  papers.set(document, text.paper)
  return text.paper
}

function passageOf(
  { document, studyId, span, text, matches }: Support,
  papers: ReadonlyMap<string, PaperText>,
): PassageFound | null {
  const shared = [...new Set(matches.map(({ start, end }) => text.slice(start, end).toLowerCase()))]
  const isReason = shared.length >= fewestShared || (shared.length === 2 && shared.some((word) => /\d/.test(word)))
  if (studyId === null || !isReason) return null
  const paperSha256 = readDocumentKey(document)!.id
  const anchor = anchorOf(papers.get(document)!, span)
  const quote = { id: crypto.randomUUID(), paperSha256, anchor, madeAt: new Date().toISOString() }
  return { evidence: { kind: 'quote', studyId, quote }, shared }
}
