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
import type { EntryHit } from '#core/search/search-entry.ts'
import { soughtExpressions, soughtIn } from '#core/search/support-terms.ts'
import { paperOfText } from '#core/sources/paper-of-text.ts'
import { fileOfSources } from '#renderer/db/search-rows.ts'
import { textOfFile } from '../source-texts.ts'
import { notYet, searchWork } from './search-feed.ts'
import { paperTexts } from './texts-at-hand.ts'

/** Fewer shared words are no reason to look: any page has two of them somewhere. */
const fewestShared = 3

/**
 * The passages of the papers and sources in the library for a sentence, best first (`rankSupport`), the same every time. Those that share fewer
 * than three words with it are left out, if the two are no number and not half of what they say. Fails while the search index is not open.
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
  const texts = await textsOf(hits.value)
  const candidates = hits.value.flatMap((hit): readonly SupportCandidate[] => {
    const text = texts.get(hit.document)
    return text ? [{ hit, pages: text.pages }] : []
  })
  return ok(rankSupport(sought, frequencies.value, candidates).flatMap((found) => passageOf(found, texts) ?? []))
}

/** The texts of the documents in which these hits stand; what was not read yet, or is not there any more, is left out. */
async function textsOf(hits: readonly EntryHit[]): Promise<ReadonlyMap<string, PaperText>> {
  const texts = new Map<string, PaperText>()
  const of = [...new Set(hits.map(({ document }) => document))].map((document) => ({
    document,
    of: readDocumentKey(document),
  }))
  const papers = await paperTexts(of.flatMap((each) => (each.of?.kind === 'paper' ? [each.of.id] : [])))
  for (const { document, of: key } of of) {
    const paper = key?.kind === 'paper' ? papers.get(key.id) : undefined
    const file = key?.kind === 'source-text' ? await fileOfSources(key.id) : undefined
    const text = file && (await textOfFile(file))
    if (paper) texts.set(document, paper)
    else if (text?.ok) texts.set(document, paperOfText(text.value))
  }
  return texts
}

function passageOf(
  { document, studyId, span, text, matches }: Support,
  texts: ReadonlyMap<string, PaperText>,
): PassageFound | null {
  const shared = [...new Set(matches.map(({ start, end }) => text.slice(start, end).toLowerCase()))]
  const paper = texts.get(document)
  if (!paper || !isReason(shared, text)) return null
  const paperSha256 = readDocumentKey(document)!.id
  const quote = {
    id: crypto.randomUUID(),
    paperSha256,
    anchor: anchorOf(paper, span),
    madeAt: new Date().toISOString(),
  }
  return { studyId, quote, shared }
}

function isReason(shared: readonly string[], text: string): boolean {
  if (shared.length >= fewestShared) return true
  if (shared.length < fewestShared - 1) return false
  // What is said in an interview may be a few words long.
  return shared.some((word) => /\d/.test(word)) || shared.length * 2 >= soughtIn(text).terms.length
}
