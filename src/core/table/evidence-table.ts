import type { Quote, QuoteAnchor } from '../model/quote.ts'
import type { CellState } from '../model/saved-view.ts'
import type { FieldId, FieldValue } from '../model/tag.ts'

/**
 * The evidence table: typed cells, the same for the screen and for every export. Built by `buildEvidenceTable` from
 * studies, tags and suggestions; filtered and ordered by the view.
 */
export interface EvidenceTable {
  readonly columns: readonly EvidenceColumn[]
  readonly rows: readonly EvidenceRow[]
}

export interface EvidenceColumn {
  readonly id: string
  readonly label: string
  /** How it sorts, filters and is typed in an export. */
  readonly kind: 'text' | 'number' | 'vocabulary'
  /** The field it shows; null for columns of the reference (year, title ...). */
  readonly fieldId: FieldId | null
}

export interface EvidenceRow {
  readonly studyId: string
  readonly fictional: boolean
  /** The group of people that it shares with other studies; absent where it shares none. */
  readonly samePeople?: string
  /** The reviews of the library that hold it, by their ids; absent where none does. */
  readonly includedIn?: readonly string[]
  /** By column id. */
  readonly cells: Readonly<Record<string, EvidenceCell>>
}

/** One answer. The words are what is shown and exported; `number` or the words order it. */
export interface EvidenceCell {
  readonly state: CellState
  /** In words; '' where nothing is known. For a missing kind the words of that kind. */
  readonly text: string
  /** A second, quieter line: "analysed · 56 sides". */
  readonly detail?: string
  readonly number?: number
  /** A vocabulary code (RCT-SPLIT), for filters and badges. */
  readonly code?: string
  readonly value?: FieldValue
  readonly quotes: readonly CellQuote[]
}

/** A quote with what an export says of it. */
export interface CellQuote {
  /** All its words. */
  readonly exact: string
  /** Its pages in words, by `pagesOfQuote`. */
  readonly pages: string
  readonly anchor: QuoteAnchor
  /** The file that it stands in, where its study has several. */
  readonly fileName?: string
  /** The hash of that file; absent where it is the only one of a suggestion's study. */
  readonly sha256?: string
  /** The writer's; absent on a suggestion. */
  readonly quote?: Quote
}
