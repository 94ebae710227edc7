import type { CustomField } from '#core/model/custom-field.ts'
import type { AnswerRows } from '#core/report/confirmed-answers.ts'
import { db } from '../db/current.ts'

/** What these studies' answers are read from, as it is now, in their order; a study that is not in the library any more is left out. */
export async function answerRows(studyIds: readonly string[]): Promise<AnswerRows> {
  const [studies, papers, tags, custom] = await Promise.all([
    db().studies.bulkGet([...studyIds]),
    db().papers.where('studyId').anyOf(studyIds).toArray(),
    db().tags.where('studyId').anyOf(studyIds).toArray(),
    db().settings.get('custom-fields'),
  ])
  return {
    studies: studies.flatMap((study) => study ?? []),
    papers,
    tags,
    customFields: (custom?.value ?? []) as readonly CustomField[],
  }
}
