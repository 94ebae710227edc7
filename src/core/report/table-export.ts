import type { EvidenceTable } from '../table/evidence-table.ts'

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
  | { readonly id: string; readonly label: string; readonly kind: 'switch'; readonly default: boolean }

/** An export of the evidence table as it is shown. Adding one is a file beside this one, a line in `table-exports.ts`, a golden file. */
export interface TableExport {
  readonly id: string
  /** The name on screen: "CSV". */
  readonly label: string
  readonly extension: string
  readonly mimeType: string
  readonly options: readonly ExportOption[]
  write(table: EvidenceTable, options?: ExportOptions): Uint8Array
}
