import type { QuotePictures } from '#core/report/evidence-report.ts'
import type { PageHighlight } from '#core/report/paper-highlights.ts'
import type { QuoteToDraw } from '#core/report/quote-pictures.ts'
import type { ListedWork } from '#core/overview/listed-works.ts'
import type { Outcome } from '#core/model/outcome.ts'
import type { StudyPeople } from '#core/results/checks/arms-and-total.ts'
import type { NumberDoubt } from '#core/results/checks/number-doubt.ts'
import type { OutcomeSuggestions } from '#core/suggestions/outcomes/outcome-suggestion.ts'
import type { Suggestions } from '#core/suggestions/shared/field-extractor.ts'
import type { ReadContents } from '#core/suggestions/suggest-for-paper.ts'
import type { Result } from '#core/result.ts'
import type { PaperText } from '#core/paper/text/paper-text.ts'
import type { PdfDocumentText } from '#core/paper/text/pdf-document-text.ts'
import type { MarkedPdf } from '#pdfium/mark-pdf.ts'

/** What a PDF gave: its text, its own data, and what it suggests. */
export interface ReadPaper extends ReadContents {
  readonly text: PdfDocumentText
}

/** What the library has of a study's results. */
export interface KnownResults {
  readonly outcomes: readonly Outcome[]
  readonly people: StudyPeople
}

/** What a text says of its study's results, and which of its numbers, and of those the library has, do not add up. */
export interface ResultsOfText {
  readonly suggestions: OutcomeSuggestions
  readonly doubts: readonly NumberDoubt[]
}

/** What the pool asks of a worker. */
export type PaperRequest =
  | { readonly id: number; readonly kind: 'read'; readonly bytes: Uint8Array; readonly password?: string }
  | {
      readonly id: number
      readonly kind: 'mark'
      readonly bytes: Uint8Array
      readonly highlights: readonly PageHighlight[]
    }
  | {
      readonly id: number
      readonly kind: 'draw'
      readonly bytes: Uint8Array
      readonly paper: PaperText
      readonly quotes: readonly QuoteToDraw[]
    }
  | { readonly id: number; readonly kind: 'suggest'; readonly paper: PaperText; readonly title: string | null }
  | ({ readonly id: number; readonly kind: 'results'; readonly paper: PaperText } & KnownResults)
  | { readonly id: number; readonly kind: 'listed'; readonly paper: PaperText; readonly works: readonly ListedWork[] }

/** What a worker says. `page` shows that it is alive; `isSpent`, that it holds memory which only its end gives back. */
export type PaperAnswer =
  | { readonly id: number; readonly kind: 'page'; readonly pageIndex: number; readonly pageCount: number }
  | { readonly id: number; readonly kind: 'read'; readonly result: Result<ReadPaper>; readonly isSpent: boolean }
  | { readonly id: number; readonly kind: 'marked'; readonly result: Result<MarkedPdf>; readonly isSpent: boolean }
  | {
      readonly id: number
      readonly kind: 'drawn'
      readonly result: Result<readonly QuotePictures[]>
      readonly isSpent: boolean
    }
  | { readonly id: number; readonly kind: 'suggested'; readonly suggestions: Suggestions }
  | ({ readonly id: number; readonly kind: 'results' } & ResultsOfText)
  | { readonly id: number; readonly kind: 'listed'; readonly studyIds: readonly string[] }
