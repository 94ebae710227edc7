import type { QuoteAnchor } from '#core/model/quote.ts'
import type {
  EvidenceReport,
  QuoteCheck,
  QuotePictures,
  ReportAbout,
  ReportChart,
} from '#core/report/evidence-report.ts'
import type { ExportOptions } from '#core/report/export-format.ts'
import type { TextAtHand } from '#core/report/look-up-quotes.ts'
import type { StudyDetails } from '#core/report/study-details.ts'
import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'

/** What came of looking a quote up. */
export interface QuoteFinding {
  readonly check: QuoteCheck
}

/** Some of the rows of an export. In one message the whole of a large library would stand in memory twice. */
export interface ReportPart {
  readonly rows: readonly EvidenceRow[]
  /** Of the same studies. */
  readonly details: readonly StudyDetails[]
  /** By `findingKey`. */
  readonly findings: readonly (readonly [string, QuoteFinding])[]
  /** By `pictureKey`; given away. Empty where none were asked for. */
  readonly pictures: ReadonlyMap<string, QuotePictures>
}

/** What to write of the rows that were handed over. */
export interface WriteOrder {
  readonly columns: readonly EvidenceColumn[]
  readonly charts: readonly ReportChart[]
  readonly about: Omit<ReportAbout, 'people' | 'peopleFrom'>
  readonly formatId: string
  readonly options: ExportOptions
}

/** A file that was written, and what it says of itself. */
export interface WrittenExport {
  readonly bytes: Uint8Array
  readonly studies: number
  readonly quoteChecks: EvidenceReport['quoteChecks']
  /** What came of the pictures, in words; null where none were asked for. */
  readonly pictures: string | null
}

/** What is asked of the export worker; each gets its answer under the same id. */
export type ExportQuestion =
  | { readonly kind: 'look-up'; readonly text: TextAtHand; readonly anchors: readonly QuoteAnchor[] }
  | { readonly kind: 'part'; readonly part: ReportPart }
  | { readonly kind: 'write'; readonly order: WriteOrder }

export type ExportAnswer =
  | { readonly kind: 'looked-up'; readonly checks: readonly QuoteCheck[] }
  | { readonly kind: 'taken' }
  /** `done`: the part that is written, 0 to 1. */
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'written'; readonly written: WrittenExport }
  /** It cannot be such a file; `why` is for the writer. */
  | { readonly kind: 'refused'; readonly why: string }

/** A question or an answer with the id that they share. */
export type Numbered<T> = T & { readonly id: number }
