/**
 * Where a quote stands in a paper, after the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/#selectors):
 * a TextQuoteSelector (exact, prefix, suffix) with a TextPositionSelector per page. The quoted words are the anchor; the
 * positions are only where to look first, so a quote survives a new extraction of the text.
 */
export interface QuoteAnchor {
  /** The quoted words as they stand in PaperText (lines joined, hyphenation mended), across a page break too. */
  readonly exact: string
  /** Up to 32 characters before and after, to tell the same words in two places apart. */
  readonly prefix: string
  readonly suffix: string
  /** Start: 0-based page index and offset into that page's text (UTF-16 code units). */
  readonly start: TextPosition
  /** End (exclusive); on a later page where the quote crosses a page break. */
  readonly end: TextPosition
}

/** A place in a PaperText. */
export interface TextPosition {
  readonly pageIndex: number
  readonly offset: number
  /** The number that the page prints, where it is another than the sheet's. */
  readonly pageLabel?: string
  /** It stands in what was filled into a field of a form. */
  readonly filledIn?: true
}

/** The pages of a quote as printed, with the sheets of the PDF where those are others: "983", "983–984 (PDF p. 3–4)", "2, form field". */
export function pagesOfQuote({ start, end }: Pick<QuoteAnchor, 'start' | 'end'>): string {
  const range = (from: string, to: string) => (from === to ? from : `${from}–${to}`)
  const sheets = range(String(start.pageIndex + 1), String(end.pageIndex + 1))
  const printed = range(
    start.pageLabel ?? String(start.pageIndex + 1),
    end.pageLabel ?? (start.pageIndex === end.pageIndex ? start.pageLabel : undefined) ?? String(end.pageIndex + 1),
  )
  const field = start.filledIn ? ', form field' : ''
  return (printed === sheets ? sheets : `${printed} (PDF p. ${sheets})`) + field
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
