import { yearOf } from '#core/model/reference.ts'
import type { EvidenceReport } from '#core/report/evidence-report.ts'
import type { ExportFormat } from '#core/report/export-format.ts'
import { zipOfTexts } from '../zip-of-texts.ts'
import { statisticsFiles, type StatisticsFile } from './statistics-files.ts'

/** The outcomes of studies as CSV files for statistics programs, packed. */
export const statisticsExport: ExportFormat = {
  id: 'statistics',
  label: 'Results for statistics',
  summary: 'outcomes in numbers for RevMan, R and others; CSV files in a zip',
  extension: 'zip',
  mimeType: 'application/zip',
  options: [],
  fixed: (choice) =>
    ({
      columns: { isIn: false, why: 'outcomes stand in it, with their quotes' },
      suggestions: { isIn: false, why: 'only what you took or wrote yourself stands in it' },
      notes: { isIn: false, why: 'numbers have no notes' },
    })[choice],
  whyNot: (report) =>
    filesOf(report).length === 0
      ? 'None of these studies has results in numbers yet. They are added on a study’s page, under its main result.'
      : null,
  write: (report) => zipOfTexts(filesOf(report), report.about.madeAt),
  preview: (report) => ({
    kind: 'text',
    text: filesOf(report)[0]?.text ?? 'None of these studies has results in numbers yet.',
  }),
}

function filesOf({ studies }: EvidenceReport): readonly StatisticsFile[] {
  return statisticsFiles(
    studies.map(({ study, outcomes, ...told }) => ({
      ...told,
      year: yearOf(study.reference),
      outcomes: outcomes.map(({ outcome }) => outcome),
    })),
  )
}
