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
   * The quote for [start, end) of `text`: its words, place and surroundings in the paper. Where the stretch goes over a page
   * break with running heads, or on behind a figure, only the longest unbroken part is quoted, or the part that holds
   * `focus` (an offset of `text`): every quote stands word for word on its page.
   */
  quote(start: number, end: number, focus?: number): QuoteAnchor
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
