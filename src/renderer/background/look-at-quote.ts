import type { KeptFile } from '#core/model/kept-file.ts'
import { pagesOfQuote, quoteWords, type Quote } from '#core/model/quote.ts'
import type { Paper } from '#core/model/study.ts'
import type { FieldId } from '#core/model/tag.ts'
import type { QuoteCheck, QuotePictures } from '#core/report/evidence-report.ts'
import { findingKey, lookUpQuote } from '#core/report/look-up-quotes.ts'
import { pictureKey } from '#core/report/quote-pictures.ts'
import { ok, type Result } from '#core/result.ts'
import { paperOfText } from '#core/sources/paper-of-text.ts'
import { db } from '../db/current.ts'
import { host } from '../host/current-host.ts'
import { readPaperInWorker } from '../workers/paper-pool.ts'
import { drawQuotePictures } from './quote-pictures.ts'
import { textAtHand } from './read-papers.ts'
import { textOfFile } from './source-texts.ts'

/** A quote looked up just now in the text that it stands in, and its place on the page as pictures where that has pages. */
export interface QuoteAtPlace extends QuotePictures {
  readonly check: QuoteCheck
}

/** Places that are kept in memory: those that are gone back and forth between. */
const mostKept = 16
const kept = new Map<string, QuoteAtPlace>()

/** Looks a quote of a study up in its paper and draws its place, marked in the colour of its field. */
export async function lookAtPaperQuote(quote: Quote, studyId: string, fieldId: FieldId | null): Promise<QuoteAtPlace> {
  const { anchor, paperSha256 } = quote
  const paper = (await db().papers.get(paperSha256)) ?? null
  const key = `${fieldId} ${findingKey(paperSha256, anchor)}`
  const known = paper && kept.get(key)
  if (known) return known
  const text = paper && (await textAtHand(paper))
  const check = lookUpQuote(text && (text.noTextLayer ? 'no-text' : text.paper), anchor)
  const at = { check, ...(await drawPlace(quote, paper, studyId, fieldId, check)) }
  if (at.pictures.length > 0) keep(key, at)
  return at
}

/** Looks a quote of a source up in the file that it is of. Fails in words where that cannot be read. */
export async function lookAtSourceQuote(
  { anchor, paperSha256 }: Quote,
  files: readonly KeptFile[],
): Promise<Result<QuoteAtPlace>> {
  const file = files.find(({ sha256 }) => sha256 === paperSha256)
  if (!file) return ok({ check: 'no-pdf', pictures: [] })
  const text = file.mediaType === 'application/pdf' ? await textOfPdf(file) : await textOfFile(file)
  if (!text.ok) return text
  const paper = 'blocks' in text.value ? paperOfText(text.value) : text.value.noTextLayer ? 'no-text' : text.value.paper
  return ok({ check: lookUpQuote(paper, anchor), pictures: [] })
}

async function textOfPdf({ sha256, mediaType }: KeptFile) {
  const bytes = await host.getFile({ sha256, mediaType })
  if (!bytes.ok) return bytes
  const read = await readPaperInWorker(bytes.value.bytes, { first: true })
  return read.ok ? ok(read.value.text) : read
}

async function drawPlace(
  { anchor }: Quote,
  paper: Paper | null,
  studyId: string,
  fieldId: FieldId | null,
  check: QuoteCheck,
): Promise<QuotePictures> {
  const wanted = {
    exact: quoteWords(anchor),
    pages: pagesOfQuote(anchor),
    anchor,
    studyId,
    columnId: fieldId ?? '',
    label: '',
    fieldId,
    isSuggestion: false,
    paper,
  }
  const drawn = await drawQuotePictures([wanted], () => check, {
    onPaper: () => undefined,
    signal: new AbortController().signal,
  })
  return drawn.get(pictureKey(wanted)) ?? { pictures: [] }
}

function keep(key: string, at: QuoteAtPlace): void {
  kept.delete(key)
  kept.set(key, at)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
}
