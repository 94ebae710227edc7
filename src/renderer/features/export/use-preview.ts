import { useEffect, useMemo, useState } from 'react'
import { appVersion } from '#core/app-version.ts'
import type { EvidenceReport, ReportAbout } from '#core/report/evidence-report.ts'
import type { ExportOptions, ExportPreview } from '#core/report/export-format.ts'
import { makeReport } from '#core/report/make-report.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import type { QuoteLookUps } from '#renderer/background/quote-look-ups.ts'
import { currentDetails } from '#renderer/background/report-details.ts'
import type { ExportTarget } from './export-target.ts'

/** Studies that a preview is made of: about a page of a table. */
export const studiesOfPreview = 12

/** The beginning of the file as it would be written now; null while it is made, or where the target has none. */
export function usePreview(
  lookUps: QuoteLookUps,
  table: EvidenceTable,
  about: Pick<ReportAbout, 'libraryName' | 'selection' | 'withSuggestions' | 'withNotes'>,
  target: ExportTarget,
  options: ExportOptions,
): ExportPreview | null {
  const { libraryName, selection, withSuggestions, withNotes } = about
  const [report, setReport] = useState<EvidenceReport | null>(null)
  useEffect(() => {
    const first = { columns: table.columns, rows: table.rows.slice(0, studiesOfPreview) }
    const stopping = new AbortController()
    const make = async () => {
      const lookedUp = await lookUps.lookUp({ table: first, withSuggestions }, { signal: stopping.signal })
      const detailsOf = await currentDetails(first.rows.map(({ studyId }) => studyId))
      if (stopping.signal.aborted || !lookedUp.ok) return
      setReport(
        makeReport({
          table: { ...first, rows: first.rows.filter(({ studyId }) => detailsOf(studyId)) },
          detailsOf: (studyId) => detailsOf(studyId)!,
          findingOf: (quote) => lookUps.findingOf(quote) ?? { check: 'no-pdf' },
          about: {
            libraryName,
            selection,
            withSuggestions,
            withNotes,
            madeAt: new Date().toISOString(),
            madeBy: appVersion,
          },
        }),
      )
    }
    void make()
    return () => stopping.abort()
  }, [lookUps, table, libraryName, selection, withSuggestions, withNotes])
  return useMemo(() => (report && target.preview ? target.preview(report, options) : null), [report, target, options])
}
