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
import type { WhatStaysOut } from '#core/report/fact-check/what-stays-out.ts'
import type { TextAtHand } from '#core/report/look-up-quotes.ts'
import { whyNoPicture } from '#core/report/quote-pictures.ts'
import { textAtHand } from '#renderer/background/read-papers.ts'
import { pagesOfPdf } from '#renderer/background/source-texts.ts'
import { host } from '#renderer/host/current-host.ts'
import { drawQuotesInWorker } from '#renderer/workers/paper-pool.ts'

/**
 * The places of the claims' quotes in their papers, and in PDFs of sources, as pictures, a file at a time; a quote without one says why. Null
 * where it was stopped. `onFile` hears of the file that is drawn next.
 */
export async function drawExcerpts(
  { claims, rule }: FactCheck,
  papers: ReadonlyMap<string, Paper>,
  { onFile, signal }: { readonly onFile: (fileName: string) => void; readonly signal: AbortSignal },
): Promise<ExcerptsOfLinks | null> {
  const wanted = wantedExcerpts(claims, rule)
  const pictures = new Map<WantedExcerpt, QuotePictures>()
  for (const [sha256, ofFile] of groupBy(wanted, ({ of, quote }) => of?.file.sha256 ?? quote.paperSha256)) {
    if (signal.aborted) return null
    const file = ofFile[0]!.of?.file ?? papers.get(sha256)
    if (!file) continue
    onFile(file.fileName)
    for (const [one, drawn] of await drawInFile(file, ofFile, rule)) pictures.set(one, drawn)
  }
  return namedExcerpts(wanted, (one) => pictures.get(one) ?? { pictures: [], noPicture: whyNoPicture['no-pdf']! })
}

async function drawInFile(
  file: Paper | KeptFile,
  wanted: readonly WantedExcerpt[],
  rule: WhatStaysOut,
): Promise<ReadonlyMap<WantedExcerpt, QuotePictures>> {
  const text = await textOf(file)
  const parts = new Map(wanted.map((one) => [one, excerptParts(one, text, rule)]))
  const drawable = wanted.filter((one) => typeof parts.get(one) !== 'string')
  const pictures = new Map<WantedExcerpt, QuotePictures>()
  for (const [one, why] of parts) if (typeof why === 'string') pictures.set(one, { pictures: [], noPicture: why })
  if (drawable.length === 0 || text === null || text === 'no-text') return pictures
  const found = 'mediaType' in file ? await host.getFile(file) : await host.getPaper({ sha256: file.sha256 })
  const quotes = drawable.map((one) => ({ anchor: one.quote.anchor, ...lookOfExcerpt(one) }))
  const drawn = found.ok ? await drawQuotesInWorker(found.value.bytes, text, quotes) : found
  for (const [index, one] of drawable.entries())
    pictures.set(one, drawn.ok ? drawn.value[index]! : { pictures: [], noPicture: drawn.message })
  return pictures
}

async function textOf(file: Paper | KeptFile): Promise<TextAtHand> {
  if ('mediaType' in file) {
    const read = await pagesOfPdf(file)
    return read.ok ? read.value : null
  }
  const text = await textAtHand(file)
  return text && (text.noTextLayer ? 'no-text' : text.paper)
}
