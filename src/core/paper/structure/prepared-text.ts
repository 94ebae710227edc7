import type { QuoteAnchor, TextPosition } from '#core/model/quote.ts'
import type { PaperText } from '../text/paper-text.ts'
import type { SectionKind } from '../text/section-headings.ts'

/**
 * A paper ready for rules: one flat text without running heads, its sentences and sections found once, and the way back
 * from a stretch of the flat text to the page it stands on. Made by `prepareText`; rules never deal with pages or columns.
 */
export interface PreparedText {
  /** The title, where it is known from outside (a record) or found on the first page. */
  readonly title: string | null
  /** The whole text: pages joined, running heads left out, line breaks inside paragraphs turned to spaces, paragraphs parted by "\n". */
  readonly text: string
  /** Sentences in order; headings are sentences of their own. Offsets into `text`. */
  readonly sentences: readonly Sentence[]
  /** Sections in order, together covering the text. */
  readonly sections: readonly Section[]
  /**
   * The quote for [start, end) of `text`: its words, place and surroundings in the paper. Of a stretch of several sentences that
   * goes over a page break with running heads, or on behind a figure, only the longest run of whole sentences `together` on one
   * page is quoted, so that others find it there in one piece; a sentence is never cut. `whole` quotes all of the stretch, as a
   * statement needs it whose every part proves the value.
   */
  quote(start: number, end: number, extent?: 'together' | 'whole'): QuoteAnchor
  /** Where an offset stands in the paper. */
  position(offset: number): TextPosition
  readonly paper: PaperText
}

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly section: SectionKind
  /** Index into `sections`. */
  readonly sectionIndex: number
}

export interface Section {
  readonly kind: SectionKind
  /** As printed, '' for the front of the paper. */
  readonly heading: string
  readonly start: number
  readonly end: number
  /** For the parts of a structured abstract (kind `abstract`): what the part is about. */
  readonly part?: SectionKind
}
