import type { Paper } from '#core/model/study.ts'
import type { QuoteCheck, QuotePictures } from '#core/report/evidence-report.ts'
import type { WantedQuote } from '#core/report/wanted-quotes.ts'
import { lookOf, pictureKey, picturesToDraw, type QuoteToDraw } from '#core/report/quote-pictures.ts'
import type { Result } from '#core/result.ts'
import { host } from '../host/current-host.ts'
import { drawQuotesInWorker } from '../workers/paper-pool.ts'
import { textAtHand } from './read-papers.ts'

/**
 * The pictures of quotes by `pictureKey`, each with the reason where there is none; a paper at a time, so that one PDF stands in memory.
 * `onPaper` hears of the paper that is drawn next. What is not drawn when it is stopped is not there.
 */
export async function drawQuotePictures(
  quotes: readonly WantedQuote[],
  checkOf: (quote: WantedQuote) => QuoteCheck,
  { onPaper, signal }: { readonly onPaper: (paper: Paper) => void; readonly signal: AbortSignal },
): Promise<ReadonlyMap<string, QuotePictures>> {
  const { drawable, pictures } = picturesToDraw(quotes, checkOf)
  for (const { paper, quotes: ofPaper } of drawable) {
    if (signal.aborted) break
    onPaper(paper)
    const drawn = await drawInPaper(
      paper,
      ofPaper.map((quote) => ({ anchor: quote.anchor, ...lookOf(quote) })),
    )
    for (const [index, quote] of ofPaper.entries())
      pictures.set(pictureKey(quote), drawn.ok ? drawn.value[index]! : { pictures: [], noPicture: drawn.message })
  }
  return pictures
}

/** The pictures of quotes of one paper, in their order; a quote that its text does not hold has none. */
async function drawInPaper(paper: Paper, quotes: readonly QuoteToDraw[]): Promise<Result<readonly QuotePictures[]>> {
  const [text, found] = [await textAtHand(paper), await host.getPaper({ sha256: paper.sha256 })]
  if (!found.ok) return found
  return drawQuotesInWorker(found.value.bytes, text?.paper ?? { pages: [] }, quotes)
}
