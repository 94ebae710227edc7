import { groupBy } from '../group-by.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Paper } from '../model/study.ts'
import type { Tag } from '../model/tag.ts'
import type { ReportedStudy } from './evidence-report.ts'

/** What the table does not hold of a study. */
export interface StudyDetails {
  readonly study: ReportedStudy
  readonly papers: readonly Paper[]
  readonly tags: readonly Tag[]
  /** In any order. */
  readonly outcomes?: readonly Outcome[]
}

/** What a table does not hold of a study; null where the study is not in the library any more. */
export type DetailsOf = (studyId: string) => StudyDetails | null

/** Details by study, of rows in any order. */
export function detailsFrom(
  studies: readonly ReportedStudy[],
  papers: readonly Paper[],
  tags: readonly Tag[],
  outcomes: readonly Outcome[] = [],
): DetailsOf {
  const byId = new Map(studies.map((study) => [study.id, study]))
  const papersOf = groupBy(papers, ({ studyId }) => studyId)
  const tagsOf = groupBy(tags, ({ studyId }) => studyId)
  const outcomesOf = groupBy(outcomes, ({ studyId }) => studyId)
  return (studyId) => {
    const study = byId.get(studyId)
    return study
      ? {
          study,
          papers: papersOf.get(studyId) ?? [],
          tags: tagsOf.get(studyId) ?? [],
          outcomes: outcomesOf.get(studyId) ?? [],
        }
      : null
  }
}
