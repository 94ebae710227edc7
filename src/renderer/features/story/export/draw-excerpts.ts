import type { FileBytes } from '#core/host/host.ts'
import { groupBy } from '#core/group-by.ts'
import type { KeptFile } from '#core/model/kept-file.ts'
import type { Paper } from '#core/model/study.ts'
import type { QuotePictures } from '#core/report/evidence-report.ts'
import {
  excerptParts,
  lookOfExcerpt,
  namedExcerpts,
  wantedExcerpts,
  type ExcerptsOfLinks,
  type WantedExcerpt,
} from '#core/report/fact-check/excerpts.ts'
import type { FactCheck } from '#core/report/fact-check/fact-check.ts'
import { cancelled } from '#core/report/fact-check/save-package.ts'
import type { WhatStaysOut } from '#core/report/fact-check/what-stays-out.ts'
import type { TextAtHand } from '#core/report/look-up-quotes.ts'
import { whyNoPicture } from '#core/report/quote-pictures.ts'
import { ok, type Result } from '#core/result.ts'
import { textAtHand } from '#renderer/background/read-papers.ts'
import { host } from '#renderer/host/current-host.ts'
import { drawQuotesInWorker, readPaperInWorker } from '#renderer/workers/paper-pool.ts'

/**
 * The places of the claims' quotes in their papers, and in PDFs of sources, as pictures, a file at a time; a quote without one says why.
 * Fails where it was stopped, or the library cannot be asked any more. `onFile` hears of the file that is drawn next.
 */
export async function drawExcerpts(
  { claims, rule }: FactCheck,
  papers: ReadonlyMap<string, Paper>,
  { onFile, signal }: { readonly onFile: (fileName: string) => void; readonly signal: AbortSignal },
): Promise<Result<ExcerptsOfLinks>> {
  const wanted = wantedExcerpts(claims, rule)
  const pictures = new Map<WantedExcerpt, QuotePictures>()
  for (const [sha256, ofFile] of groupBy(wanted, ({ of, quote }) => of?.file.sha256 ?? quote.paperSha256)) {
    if (signal.aborted) return cancelled
    const file = ofFile[0]!.of?.file ?? papers.get(sha256)
    if (!file) continue
    onFile(file.fileName)
    const drawn = await drawInFile(file, ofFile, rule)
    if (!drawn.ok) return drawn
    for (const [one, picture] of drawn.value) pictures.set(one, picture)
  }
  return ok(namedExcerpts(wanted, (one) => pictures.get(one) ?? { pictures: [], noPicture: whyNoPicture['no-pdf']! }))
}

async function drawInFile(
  file: Paper | KeptFile,
  wanted: readonly WantedExcerpt[],
  rule: WhatStaysOut,
): Promise<Result<ReadonlyMap<WantedExcerpt, QuotePictures>>> {
  const { sha256 } = file
  const found =
    'mediaType' in file ? await host.getFile({ sha256, mediaType: file.mediaType }) : await host.getPaper({ sha256 })
  if (!found.ok && found.kind === 'unavailable') return found
  const text = 'mediaType' in file ? await pagesOf(found) : await pagesAtHand(file)
  const parts = new Map(wanted.map((one) => [one, excerptParts(one, text, rule)]))
  const drawable = wanted.filter((one) => typeof parts.get(one) !== 'string')
  const pictures = new Map<WantedExcerpt, QuotePictures>()
  for (const [one, why] of parts) if (typeof why === 'string') pictures.set(one, { pictures: [], noPicture: why })
  if (drawable.length === 0 || text === null || text === 'no-text') return ok(pictures)
  const quotes = drawable.map((one) => ({ anchor: one.quote.anchor, ...lookOfExcerpt(one) }))
  const drawn = found.ok ? await drawQuotesInWorker(found.value.bytes, text, quotes) : found
  for (const [index, one] of drawable.entries())
    pictures.set(one, drawn.ok ? drawn.value[index]! : { pictures: [], noPicture: drawn.message })
  return ok(pictures)
}

async function pagesOf(found: Result<FileBytes>): Promise<TextAtHand> {
  const read = found.ok ? await readPaperInWorker(found.value.bytes, { first: true }) : found
  if (!read.ok) return null
  return read.value.text.noTextLayer ? 'no-text' : read.value.text.paper
}

async function pagesAtHand(paper: Paper): Promise<TextAtHand> {
  const text = await textAtHand(paper)
  return text && (text.noTextLayer ? 'no-text' : text.paper)
}
