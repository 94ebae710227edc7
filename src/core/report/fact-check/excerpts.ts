import type { KeptFile } from '#core/model/kept-file.ts'
import { lightFieldColor } from '#core/model/field-colors.ts'
import type { Quote } from '#core/model/quote.ts'
import type { Source } from '#core/model/source.ts'
import { cutOutsOf, isOver, wordsInCutOut, type CutOut } from '#core/paper/anchoring/cut-out.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import { unusedName } from '../unused-name.ts'
import type { QuotePictures } from '../evidence-report.ts'
import { lookUpQuote, type TextAtHand } from '../look-up-quotes.ts'
import { whyNoPicture, type QuoteLook } from '../quote-pictures.ts'
import type { SayableClaim } from './sayable-claim.ts'
import type { WhatStaysOut } from './what-stays-out.ts'

/** A quote of a paper, or of a PDF of a source, to be shown on its page. */
export interface WantedExcerpt {
  readonly key: string
  readonly claim: number
  /** "Kim 2023". */
  readonly name: string
  readonly quote: Quote
  /** The source and which of its files it is; absent for a quote of a paper. */
  readonly of?: { readonly source: Source; readonly file: KeptFile }
}

/** How the words are marked in an excerpt. Notes that somebody put on the page of a source are for the writer, and in no text to be looked through. */
export function lookOfExcerpt({ of }: WantedExcerpt): QuoteLook {
  return { color: lightFieldColor(null), isSuggestion: false, ...(of ? { withoutNotes: true } : {}) }
}

/** By `excerptKey`: the pictures of a quote's place, with the file that each stands in. */
export type ExcerptsOfLinks = ReadonlyMap<string, Excerpt>

export interface Excerpt extends QuotePictures {
  readonly files: readonly string[]
}

/** What an excerpt is kept under: one for each link of each claim. */
export function excerptKey(claim: SayableClaim, link: number): string {
  return `${claim.id}/${link}`
}

/** The quotes with a page behind these claims: of papers, and of PDFs of sources where the rule shows their words. */
export function wantedExcerpts(claims: readonly SayableClaim[], rule: WhatStaysOut): readonly WantedExcerpt[] {
  return claims.flatMap((claim) =>
    claim.links.flatMap(({ evidence: { study, source, quote } }, index) => {
      const wanted = quote && { key: excerptKey(claim, index), claim: claim.number, quote }
      if (wanted && study) return [{ ...wanted, name: study.name }]
      const file = source?.files.find(
        ({ sha256, mediaType }) => sha256 === quote?.paperSha256 && mediaType === 'application/pdf',
      )
      if (!wanted || !source || !file) return []
      return [{ ...wanted, name: rule.cleaned(source.person ?? source.title).slice(0, 60), of: { source, file } }]
    }),
  )
}

/**
 * The parts of pages that show a quote in this text, or why there is none, in a sentence. A picture shows the lines around the words too, so of
 * a source it is none where in those stands anything that stays out, or a passage that is kept and not for quoting.
 */
export function excerptParts(
  { quote: { anchor }, of }: WantedExcerpt,
  text: TextAtHand,
  rule: WhatStaysOut,
): readonly CutOut[] | string {
  const notFound = of ? 'It was not found in the text of its file.' : whyNoPicture['not-found']!
  const check = lookUpQuote(text, anchor)
  if (check === 'not-found') return notFound
  const why = whyNoPicture[check]
  if (why !== null || text === null || text === 'no-text') return why ?? whyNoPicture['no-pdf']!
  const parts = cutOutsOf(text, anchor)
  if (parts.length === 0) return notFound
  if (!of) return parts
  const kept = of.source.quotes
    .filter(({ id, use, paperSha256 }) => {
      const isShown = use === 'quoted' && rule.openness(of.source, id) === 'all'
      return paperSha256 === of.file.sha256 && !isShown
    })
    .flatMap((passage) => cutOutsOf(text, passage.anchor))
  const mayShow = parts.every((part) => {
    const words = wordsInCutOut(text, part)
    const isBeside = kept.some(
      ({ pageIndex, boxes }) => pageIndex === part.pageIndex && boxes.some((box) => isOver(box, part.area)),
    )
    return !isBeside && rule.cleaned(words) === words.normalize('NFC')
  })
  return mayShow ? parts : 'Beside it on the page stands something that stays out.'
}

/** The pictures with a name each: `claim-12_Kim-2023_p4.png`, unlike any other whatever a system makes of capitals. */
export function namedExcerpts(
  wanted: readonly WantedExcerpt[],
  picturesOf: (wanted: WantedExcerpt) => QuotePictures,
): ExcerptsOfLinks {
  const taken = new Set<string>()
  return new Map(
    wanted.map((one) => {
      const pictures = picturesOf(one)
      const files = pictures.pictures.map(({ sheet }) => {
        const name = safeFileName(one.name, 'paper').replaceAll(/\s+/g, '-')
        return unusedName(taken, `claim-${one.claim}_${name}_p${sheet}`, '.png', '-')
      })
      return [one.key, { ...pictures, files }]
    }),
  )
}
