import type { PassageFound } from '#core/claims/passage-proposals.ts'
import { anchorOf } from '#core/paper/anchoring/anchor.ts'
import type { PaperText } from '#core/paper/text/paper-text.ts'
import { ok, type Result } from '#core/result.ts'
import { readDocumentKey } from '#core/search/library-documents.ts'
import {
  rankSupport,
  supportExpression,
  supportPages,
  type Support,
  type SupportCandidate,
} from '#core/search/find-support.ts'
import { soughtExpressions, soughtIn } from '#core/search/support-terms.ts'
import { paperOfText } from '#core/sources/paper-of-text.ts'
import { db } from '#renderer/db/current.ts'
import { fileOfSources } from '#renderer/db/search-rows.ts'
import { plainTextIfRead } from '../read-papers.ts'
import { textOfFile } from '../source-texts.ts'
import { notYet, searchWork } from './search-feed.ts'

/** Fewer shared words are no reason to look: any page has two of them somewhere. */
const fewestShared = 3

/**
 * The passages of the papers and sources in the library for a sentence, best first (`rankSupport`), the same every time. Those that share fewer
 * than three words with it, or fewer than two and a number, are left out. Fails while the search index is not open.
 */
export async function findPassages(sentence: string): Promise<Result<readonly PassageFound[]>> {
  const work = searchWork()
  if (!work) return notYet
  const sought = soughtIn(sentence)
  const frequencies = await work.frequencies(soughtExpressions(sought.terms))
  if (!frequencies.ok) return frequencies
  const expression = supportExpression(sought, frequencies.value)
  if (expression === null) return ok([])
  const hits = await work.likeliest(expression, supportPages)
  if (!hits.ok) return hits
  const papers = new Map<string, PaperText | null>()
  for (const document of new Set(hits.value.map((hit) => hit.document))) papers.set(document, await paperOf(document))
  const candidates = hits.value.flatMap((hit): readonly SupportCandidate[] => {
    const paper = papers.get(hit.document)
    return paper ? [{ hit, pages: paper.pages }] : []
  })
  return ok(rankSupport(sought, frequencies.value, candidates).flatMap((found) => passageOf(found, papers) ?? []))
}

/** The text of a document; null where it was not read, or is not there any more. */
async function paperOf(document: string): Promise<PaperText | null> {
  const of = readDocumentKey(document)
  if (of?.kind === 'paper') {
    const row = await db().papers.get(of.id)
    return row ? ((await plainTextIfRead(row))?.paper ?? null) : null
  }
  const file = of?.kind === 'source-text' ? await fileOfSources(of.id) : undefined
  const text = file && (await textOfFile(file))
  return text?.ok ? paperOfText(text.value) : null
}

function passageOf(
  { document, studyId, span, text, matches }: Support,
  papers: ReadonlyMap<string, PaperText | null>,
): PassageFound | null {
  const shared = [...new Set(matches.map(({ start, end }) => text.slice(start, end).toLowerCase()))]
  const isReason = shared.length >= fewestShared || (shared.length === 2 && shared.some((word) => /\d/.test(word)))
  const paper = papers.get(document)
  if (!paper || !isReason) return null
  const paperSha256 = readDocumentKey(document)!.id
  const quote = {
    id: crypto.randomUUID(),
    paperSha256,
    anchor: anchorOf(paper, span),
    madeAt: new Date().toISOString(),
  }
  return { studyId, quote, shared }
}
