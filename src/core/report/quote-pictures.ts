import type { QuoteAnchor } from '../model/quote.ts'
import type { Paper } from '../model/study.ts'
import { cutOutsOf, type CutOut } from '../paper/anchoring/cut-out.ts'
import type { QuoteCheck, QuotePictures } from './evidence-report.ts'
import { lightFieldColor } from '../model/field-colors.ts'
import { findingKey, type TextAtHand } from './look-up-quotes.ts'
import type { WantedQuote } from './wanted-quotes.ts'

/** How the words of a quote are marked in a picture. */
export interface QuoteLook {
  /** `#rrggbb`. */
  readonly color: string
  /** A broken line under the words instead of an unbroken one: nobody has confirmed it. */
  readonly isSuggestion: boolean
  /** What was put on the page as notes (annotations) is not drawn. */
  readonly withoutNotes?: true
}

/** A quote of a paper to draw. */
export interface QuoteToDraw extends QuoteLook {
  readonly anchor: QuoteAnchor
}

/** A part of a page to draw, with the words in it to mark. */
export type MarkedCutOut = CutOut & QuoteLook

/** The parts of pages that show each of these quotes; none of a quote that the text does not hold. */
export function markedCutOuts(text: TextAtHand, quotes: readonly QuoteToDraw[]): readonly (readonly MarkedCutOut[])[] {
  return quotes.map(({ anchor, ...look }) =>
    text === null || text === 'no-text' ? [] : cutOutsOf(text, anchor).map((cutOut) => ({ ...cutOut, ...look })),
  )
}

/** How a quote of a report is marked: in the colour of its field. */
export function lookOf({ fieldId, isSuggestion }: WantedQuote): QuoteLook {
  return { isSuggestion, color: lightFieldColor(fieldId) }
}

/** What the pictures of a quote are kept under: the same for two columns that show it in the same way. */
export function pictureKey(quote: WantedQuote): string {
  const { color, isSuggestion } = lookOf(quote)
  return `${color} ${isSuggestion} ${findingKey(quote.paper?.sha256 ?? '', quote.anchor)}`
}

/** What is to be drawn for quotes of a report, by paper, each once; `pictures` has, by `pictureKey`, those that cannot be drawn, with the reason. */
export function picturesToDraw(
  quotes: readonly WantedQuote[],
  checkOf: (quote: WantedQuote) => QuoteCheck,
): {
  readonly drawable: readonly { readonly paper: Paper; readonly quotes: readonly WantedQuote[] }[]
  readonly pictures: Map<string, QuotePictures>
} {
  const distinct = [...new Map(quotes.map((quote) => [pictureKey(quote), quote])).values()]
  const pictures = new Map<string, QuotePictures>()
  const drawable = new Map<string, { readonly paper: Paper; readonly quotes: WantedQuote[] }>()
  for (const quote of distinct) {
    const { paper } = quote
    const noPicture = whyNoPicture[paper ? checkOf(quote) : 'no-pdf']
    if (noPicture !== null || !paper)
      pictures.set(pictureKey(quote), { pictures: [], ...(noPicture === null ? {} : { noPicture }) })
    else {
      const ofPaper = drawable.get(paper.sha256)
      if (ofPaper) ofPaper.quotes.push(quote)
      else drawable.set(paper.sha256, { paper, quotes: [quote] })
    }
  }
  return { drawable: [...drawable.values()], pictures }
}

/** Why a quote that was found so has no picture, in a sentence; null where it can have one. */
export const whyNoPicture: Readonly<Record<QuoteCheck, string | null>> = {
  'word-for-word': null,
  nearly: null,
  'page-only': 'Its page has no text, so where it stands on the page is not known.',
  'not-found': 'It was not found in the text of its paper.',
  'no-pdf': 'Its PDF is not at hand.',
}
