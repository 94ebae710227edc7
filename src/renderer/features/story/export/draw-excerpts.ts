import { groupBy } from '#core/group-by.ts'
import { lightFieldColor } from '#core/model/field-colors.ts'
import type { Paper } from '#core/model/study.ts'
import type { QuotePictures } from '#core/report/evidence-report.ts'
import {
  namedExcerpts,
  wantedExcerpts,
  type ExcerptsOfLinks,
  type WantedExcerpt,
} from '#core/report/fact-check/excerpts.ts'
import type { FactCheck } from '#core/report/fact-check/fact-check.ts'
import { whyNoPicture } from '#core/report/quote-pictures.ts'
import { drawInPaper } from '#renderer/background/quote-pictures.ts'

/**
 * The places of the claims' quotes in their papers as pictures, a paper at a time; a quote without one says why. Null where it was stopped.
 * `onPaper` hears of the paper that is drawn next.
 */
export async function drawExcerpts(
  { claims }: FactCheck,
  papers: ReadonlyMap<string, Paper>,
  { onPaper, signal }: { readonly onPaper: (paper: Paper) => void; readonly signal: AbortSignal },
): Promise<ExcerptsOfLinks | null> {
  const wanted = wantedExcerpts(claims)
  const pictures = new Map<WantedExcerpt, QuotePictures>()
  for (const [sha256, ofPaper] of groupBy(wanted, ({ quote }) => quote.paperSha256)) {
    if (signal.aborted) return null
    const paper = papers.get(sha256)
    if (!paper) continue
    onPaper(paper)
    const look = { color: lightFieldColor(null), isSuggestion: false }
    const drawn = await drawInPaper(
      paper,
      ofPaper.map(({ quote: { anchor } }) => ({ anchor, ...look })),
    )
    for (const [index, one] of ofPaper.entries())
      pictures.set(one, drawn.ok ? withReason(drawn.value[index]!) : { pictures: [], noPicture: drawn.message })
  }
  return namedExcerpts(wanted, (one) => pictures.get(one) ?? { pictures: [], noPicture: whyNoPicture['no-pdf']! })
}

function withReason(drawn: QuotePictures): QuotePictures {
  return drawn.pictures.length > 0 || drawn.noPicture !== undefined
    ? drawn
    : { pictures: [], noPicture: whyNoPicture['not-found']! }
}
