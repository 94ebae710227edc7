import type { EvidenceReport } from '#core/report/evidence-report.ts'
import type { ExportFormat, ExportOption, ExportOptions, ExportPreview } from '#core/report/export-format.ts'
import { exportFormats } from '#core/report/export-formats.ts'
import { exportMarkedPapers } from '#renderer/background/export-marked-papers.ts'
import { exportReport, type ExportRequest } from '#renderer/background/export-report.ts'

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
  /** The beginning of what is made, from a report of the first studies; absent where there is nothing to show. */
  readonly preview?: (report: EvidenceReport, options: ExportOptions) => ExportPreview
  /** Makes it, with progress in the tray, and tells in a toast what came of it. */
  run(request: ExportRequest): Promise<void>
}

/** Copies of the papers themselves. Their quotes are looked up once more when they are marked. */
const markedPapers: ExportTarget = {
  id: 'marked-papers',
  label: 'PDF copies with marks',
  summary: 'quotes as highlights; one PDF, or a zip of several',
  extension: 'pdf',
  namesItself: true,
  options: [],
  run: ({ table, lookUps }) => {
    lookUps?.end()
    return exportMarkedPapers(table.rows.map(({ studyId }) => studyId))
  },
}

/** What the dialog offers, in its order. What is no format of core is a further line here. */
export const exportTargets: readonly ExportTarget[] = [...exportFormats.map(targetOf), markedPapers]

function targetOf(format: ExportFormat): ExportTarget {
  return {
    id: format.id,
    label: format.label,
    summary: format.summary,
    extension: format.extension,
    options: format.options,
    preview: (report, options) => format.preview(report, options),
    run: (request) => exportReport({ ...request, format }),
  }
}
