import type { EvidenceReport } from '#core/report/evidence-report.ts'
import type { ExportFormat, ExportOption, ExportOptions, ExportPreview } from '#core/report/export-format.ts'
import type { ExportRequest } from '#renderer/background/export-report.ts'

/** Something that the dialog can make of the chosen studies: a file in one of the formats of core, or what is made in another way. */
export interface ExportTarget {
  readonly id: string
  /** "CSV" */
  readonly label: string
  /** What is special of it, in a few words. */
  readonly summary: string
  /** Of the file, without the dot: what it is known by to presets and its icon. */
  readonly extension: string
  /** Its files have names of their own: those of their studies. */
  readonly namesItself?: true
  readonly options: readonly ExportOption[]
  /** What holds whatever is chosen; null for a choice that counts. Absent where all of them do. */
  readonly fixed?: ExportFormat['fixed']
  /** The beginning of what is made, from a report of the first studies; absent where there is nothing to show. */
  readonly preview?: (report: EvidenceReport, options: ExportOptions) => ExportPreview
  /** Makes it, with progress in the tray, and tells in a toast what came of it. */
  run(request: ExportRequest): Promise<void>
}
