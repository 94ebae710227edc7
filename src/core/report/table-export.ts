import type { EvidenceTable } from '../table/evidence-table.ts'

/** An export of the evidence table as it is shown. Adding one is a file beside this one, a line in `table-exports.ts`, a golden file. */
export interface TableExport {
  readonly id: string
  /** The name on screen: "CSV (comma, for Excel)". */
  readonly label: string
  readonly extension: string
  readonly mimeType: string
  write(table: EvidenceTable, options?: Readonly<Record<string, string | boolean>>): Uint8Array
}
