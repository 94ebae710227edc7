import type { ExportFormat } from '#core/report/export-format.ts'
import { exportFormats } from '#core/report/export-formats.ts'
import { exportMarkedPapers } from '#renderer/background/export-marked-papers.ts'
import { exportReport } from '#renderer/background/export-report.ts'
import type { ExportTarget } from './export-target.ts'

/** Copies of the papers themselves. Their quotes are looked up once more when they are marked. */
const markedPapers: ExportTarget = {
  id: 'marked-papers',
  label: 'PDF copies with marks',
  summary: 'quotes as highlights; one PDF, or a zip of several',
  extension: 'pdf',
  namesItself: true,
  options: [],
  fixed: (choice) =>
    ({
      columns: { isIn: true, why: 'every field that has a quote is marked' },
      suggestions: { isIn: false, why: 'only what is confirmed is marked' },
      notes: { isIn: true, why: 'those on quotes always stand in the highlights' },
    })[choice],
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
    fixed: format.fixed,
    preview: (report, options) => format.preview(report, options),
    run: (request) => exportReport({ ...request, format }),
  }
}
