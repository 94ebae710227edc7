/** A stretch of words of a paper, and where it stands. */
export interface QuotePiece {
  /** The quoted words as printed (lines joined, hyphenation mended, superscripts raised), across a page break too. */
  readonly exact: string
  /** Up to 32 characters before and after, to tell the same words in two places apart. */
  readonly prefix: string
  readonly suffix: string
  /** Start: 0-based page index and offset into that page's text (UTF-16 code units). */
  readonly start: TextPosition
  /** End (exclusive); on a later page where the quote crosses a page break. */
  readonly end: TextPosition
}

/**
 * Where a quote stands in a paper, after the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/#selectors):
 * a TextQuoteSelector (exact, prefix, suffix) with a TextPositionSelector per page. The quoted words are the anchor; the
 * positions are only where to look first, so a quote survives a new extraction of the text. `exact` holds the first piece:
 * what is shown, sought and exported is `quoteWords`.
 */
export interface QuoteAnchor extends QuotePiece {
  /** The pieces behind the first, of a quote that stands in several places (cells of a table, words of the writer's choice). */
  readonly more?: readonly FurtherPiece[]
}

/** A piece of a quote behind the first. */
export interface FurtherPiece extends QuotePiece {
  /** It stands in the same row as the piece before. */
  readonly sameRow?: true
}

/** A place in a PaperText, or in the blocks of a text without pages. */
export interface TextPosition {
  readonly pageIndex: number
  readonly offset: number
  /** The number that the page prints, where it is another than the sheet's. */
  readonly pageLabel?: string
  /** It stands in what was filled into a field of a form. */
  readonly filledIn?: true
  /** The number of the paragraph, from 1, in a text without pages; `pageIndex` counts its blocks then. */
  readonly paragraph?: number
  /** When it was said: seconds from the start of a recording. */
  readonly seconds?: number
}

/** The order of two places of one text: below 0 where the first stands before the second. */
export function comparePositions(one: TextPosition, other: TextPosition): number {
  return one.pageIndex - other.pageIndex || one.offset - other.offset
}

/** A quote: the proof of a value. */
export interface Quote {
  readonly id: string
  readonly paperSha256: string
  readonly anchor: QuoteAnchor
  /** The writer's note on it. */
  readonly note?: string
  readonly madeAt: string
}

/**
 * All words of a quote: its pieces joined by " … ", those of one row of a table by a space, so that a label keeps its numbers. Soft
 * hyphens that older quotes hold are left out.
 */
export function quoteWords({ exact, more = [] }: Pick<QuoteAnchor, 'exact' | 'more'>): string {
  return more
    .reduce((words, piece) => `${words}${piece.sameRow ? ' ' : ' … '}${piece.exact}`, exact)
    .replaceAll('\u00ad', '')
}

/** The pieces of a quote in order; one for most. */
export function quotePieces(anchor: QuoteAnchor): readonly FurtherPiece[] {
  return [anchor, ...(anchor.more ?? [])]
}

/** Where a quote stands, in words: "p. 4", "¶ 12", "00:12:31". A block without a number of its own is named by its place among all. */
export function placeOfQuote(anchor: QuoteAnchor): string {
  const { seconds, paragraph } = anchor.start
  if (seconds !== undefined) return clockTime(seconds)
  if (paragraph === undefined) return `p. ${pagesOfQuote(anchor)}`
  const last = quotePieces(anchor).reduce((most, { end }) => Math.max(most, end.paragraph ?? 0), paragraph)
  return last > paragraph ? `¶ ${paragraph}–${last}` : `¶ ${paragraph}`
}

/** Seconds as hours, minutes and seconds: "00:12:31". */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}

/**
 * The pages of a quote as printed, with the sheets of the PDF, counted from 1, where those are others: "983", "983–984 (PDF p. 3–4)",
 * "1, 3–4", "2, form field".
 */
export function pagesOfQuote(anchor: QuoteAnchor): string {
  const stretches: { readonly from: TextPosition; readonly to: TextPosition }[] = []
  for (const { start, end } of quotePieces(anchor).toSorted((a, b) => a.start.pageIndex - b.start.pageIndex)) {
    // The end of a stretch within one page is on the page that its start names.
    const to = end.pageIndex === start.pageIndex ? start : end
    const last = stretches.at(-1)
    if (!last || start.pageIndex > last.to.pageIndex) stretches.push({ from: start, to })
    else if (to.pageIndex > last.to.pageIndex) stretches[stretches.length - 1] = { from: last.from, to }
  }
  const pages = (name: (place: TextPosition) => string) =>
    stretches
      .map(({ from, to }) => (from.pageIndex === to.pageIndex ? name(from) : `${name(from)}–${name(to)}`))
      .join(', ')
  const sheets = pages(({ pageIndex }) => String(pageIndex + 1))
  const printed = pages(({ pageIndex, pageLabel }) => pageLabel ?? String(pageIndex + 1))
  const field = anchor.start.filledIn ? ', form field' : ''
  return (printed === sheets ? sheets : `${printed} (PDF p. ${sheets})`) + field
}
