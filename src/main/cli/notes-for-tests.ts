import type { EvidenceReport } from '#core/report/evidence-report.ts'
import { reportForTests, studyForTests } from '#core/report/report-for-tests.ts'

/** A report of twelve invented studies whose words are others in every `round`. For tests. */
export function notesReportForTests(round: number): EvidenceReport {
  const words = `Seen in round ${round}. `.repeat(200)
  return reportForTests(
    Array.from({ length: 12 }, (_, index) =>
      studyForTests(`id-${index}`, `Pansy${index}`, 2010 + index, 'Pansies by moonlight', {
        'main-result': [{ kind: 'value', value: { text: words } }],
      }),
    ),
  )
}
