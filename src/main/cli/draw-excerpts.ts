import { groupBy } from '#core/group-by.ts'
import { placeOfFile, placeOfPaper } from '#core/model/kept-file.ts'
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
import { whyNoPicture, type MarkedCutOut } from '#core/report/quote-pictures.ts'
import { keptPath, type LibraryLayout } from '../library/library-layout.ts'
import { drawPapers, readPapers } from './paper-thread.ts'

/** A quote with what is to be drawn for it. */
interface Drawable {
  readonly one: WantedExcerpt
  readonly parts: readonly MarkedCutOut[]
}

/** The pictures of the claims' quotes, as the window draws them; a quote without one says why. */
export async function drawExcerpts(
  { claims, rule }: FactCheck,
  papers: ReadonlyMap<string, Paper>,
  layout: LibraryLayout,
): Promise<ExcerptsOfLinks> {
  const all = wantedExcerpts(claims, rule)
  const wanted = all.filter(({ of, quote }) => of !== undefined || papers.has(quote.paperSha256))
  const byFile = groupBy(wanted, ({ of, quote }) =>
    keptPath(layout, of ? placeOfFile(of.file) : placeOfPaper(quote.paperSha256)),
  )
  const pictures = new Map<WantedExcerpt, QuotePictures>()
  const drawable = new Map<string, readonly Drawable[]>()
  await readPapers(
    [...byFile.keys()],
    (answer) => {
      const ofFile = byFile.get(answer.file)!
      const text = 'problem' in answer ? null : answer.noTextLayer ? 'no-text' : (answer.text ?? null)
      const parts = ofFile.map((one) => ({ one, parts: excerptParts(one, text, rule) }))
      const toDraw = parts.flatMap(({ one, parts: found }) => {
        if (typeof found !== 'string')
          return [{ one, parts: found.map((part) => ({ ...part, ...lookOfExcerpt(one) })) }]
        pictures.set(one, { pictures: [], noPicture: 'problem' in answer ? answer.problem.message : found })
        return []
      })
      if (toDraw.length > 0) drawable.set(answer.file, toDraw)
    },
    ['text'],
  )
  await drawPapers(
    [...drawable].map(([file, quotes]) => ({ file, quotes: quotes.map(({ parts }) => parts) })),
    (answer) => {
      for (const [index, { one }] of drawable.get(answer.file)!.entries())
        pictures.set(
          one,
          'problem' in answer ? { pictures: [], noPicture: answer.problem.message } : answer.pictures[index]!,
        )
    },
  )
  return namedExcerpts(all, (one) => pictures.get(one) ?? { pictures: [], noPicture: whyNoPicture['no-pdf']! })
}
