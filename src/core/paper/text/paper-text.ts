import type { TextPosition } from '#core/model/quote.ts'
import type { Script } from './text-line.ts'

/**
 * The text of a paper as one reads it: pages of plain text in reading order, columns one after the other, words split by a
 * line break joined again, ligatures taken apart. Every character can be traced to its place on the page.
 * Made from PDFium's positioned text by `assemblePaperText`; from plain text by `paperTextOf`.
 */
export interface PaperText {
  readonly pages: readonly PageText[]
}

/** One page. Offsets are UTF-16 code units into `text`. */
export interface PageText {
  readonly pageIndex: number
  /** In PDF points, as shown (after the page's own rotation). 0 where the text has no pages of its own. */
  readonly width: number
  readonly height: number
  readonly text: string
  /** Where stretches of the text stand, in order, without gaps between their characters; empty for plain text. */
  readonly runs: readonly TextRun[]
  /** Lines that repeat from page to page (running heads, page numbers), as ranges of `text`. */
  readonly furniture: readonly TextRange[]
  /**
   * Offsets where the text goes on elsewhere than in the order of the file (behind a figure, in another column). Words on both
   * sides of one may not stand together in another program's text of the page. Absent where there are none.
   */
  readonly seams?: readonly number[]
  /** The last sentence goes on at the start of the next page. Absent where it does not. */
  readonly goesOn?: true
  /** The number that the page prints ("983", "S12"), by `pageLabelsOf`; absent where it is that of the sheet, or not known. */
  readonly label?: string
  /** What was filled into fields of a form, as ranges of `text`. Absent where nothing was. */
  readonly filledIn?: readonly TextRange[]
  /** Set where it is no page but a block of a text without pages. Nothing goes on from one block to the next. */
  readonly block?: TextBlockPlace
}

/** How a place in a block of a text without pages is named. */
export interface TextBlockPlace {
  /** Its number among the paragraphs, from 1; null for headings and notes. */
  readonly paragraph: number | null
  /** Where a recording is from an offset of the block on, in seconds, in order; empty where there is none. */
  readonly times: readonly { readonly offset: number; readonly seconds: number }[]
}

/** A stretch of `text` that stands on one line in one style. */
export interface TextRun extends TextRange {
  /** Left, top, right, bottom in points from the top left corner of the page as shown. */
  readonly box: Box
  readonly fontSize: number
  readonly bold: boolean
  readonly italic: boolean
  /** A superscript or subscript; absent for letters on the line. `text` has its plain letters. */
  readonly script?: Script
  /** For text that reads up or down the page; absent for upright text. */
  readonly along?: 'up' | 'down'
  /** Left edge of each character (length end - start + 1, the last is the right edge); absent where evenly spaced. */
  readonly xs?: readonly number[]
}

export interface TextRange {
  readonly start: number
  readonly end: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A box on a page. */
export interface PageBox extends Box {
  readonly pageIndex: number
}

/** A place in the text from a position to another, across pages too. */
export interface TextSpan {
  readonly start: TextPosition
  readonly end: TextPosition
}
