import type { CitedReference } from '../citations/citations.ts'
import type { ReportStudy } from './evidence-report.ts'

/** The studies of a report as `bibliography` takes them: one that was retracted says so. */
export function citedStudies(
  studies: readonly Pick<ReportStudy, 'study' | 'isRetracted'>[],
): readonly CitedReference[] {
  return studies.map(({ study, isRetracted }) => ({ id: study.id, reference: study.reference, isRetracted }))
}
