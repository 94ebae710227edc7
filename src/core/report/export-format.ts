import type { EvidenceReport } from './evidence-report.ts'
import type { ReportDocument } from './document/report-document.ts'

/** What an export was told, by option id; an option that is absent is as its format's default. */
export type ExportOptions = Readonly<Record<string, string | boolean>>

/** A choice that matters for a format: a list to choose from, or on and off. The dialog shows what the format names. */
export type ExportOption =
  | {
      readonly id: string
      readonly label: string
      readonly kind: 'choice'
      readonly choices: readonly { readonly value: string; readonly label: string }[]
      readonly default: string
    }
  | {
      readonly id: string
      readonly label: string
      /** What it brings, and what it costs. */
      readonly hint?: string
      readonly kind: 'switch'
      readonly default: boolean
    }

/** What is chosen for every export alike: which columns, and whether suggestions and notes go along. */
export type SharedChoice = 'columns' | 'suggestions' | 'notes'

/** Where such a choice means nothing: what holds instead, and why, in a few words. */
export interface FixedChoice {
  readonly isIn: boolean
  readonly why: string
}

/** A way out of the evidence table. Adding one is a file in `formats`, a line in `export-formats.ts` and a golden file. */
export interface ExportFormat {
  readonly id: string
  /** The name on screen: "CSV". */
  readonly label: string
  /** What is special of it, in a few words: "quotes on a sheet of their own". */
  readonly summary: string
  readonly extension: string
  readonly mimeType: string
  readonly options: readonly ExportOption[]
  /** What holds whatever is chosen; null for a choice that counts. Absent where all of them do. */
  fixed?(choice: SharedChoice, options?: ExportOptions): FixedChoice | null
  /** Why a report cannot be such a file, in sentences for the writer: it is more than one holds, or nothing of it stands in one. Null where it can; absent where any can. */
  whyNot?(report: EvidenceReport, options?: ExportOptions): string | null
  /** The whole file. `onProgress` hears of the part that is done, 0 to 1. Long ones run in a worker: to stop one is to end it. */
  write(
    report: EvidenceReport,
    options?: ExportOptions,
    onProgress?: (done: number) => void,
  ): Uint8Array | Promise<Uint8Array>
  /** What the file will look like, made of the first studies: the same cells and words. */
  preview(report: EvidenceReport, options?: ExportOptions): ExportPreview
}

/** The beginning of a file, to be looked at. */
export type ExportPreview =
  | { readonly kind: 'sheets'; readonly sheets: readonly PreviewSheet[] }
  | { readonly kind: 'document'; readonly document: ReportDocument }
  | { readonly kind: 'text'; readonly text: string }

/** A sheet of a spreadsheet: its name, its head and first rows. */
export interface PreviewSheet {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly PreviewCell[])[]
}

export interface PreviewCell {
  readonly text: string
  readonly isNumber?: true
  /** Quieter: one of the kinds of no value, or a suggestion. */
  readonly isMuted?: true
}
