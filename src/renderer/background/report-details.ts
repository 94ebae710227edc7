import { detailsFrom, type DetailsOf } from '#core/report/study-details.ts'
import { db } from '../db/current.ts'

/** The rows of these studies as they are now. */
export async function currentDetails(ids: readonly string[]): Promise<DetailsOf> {
  const tables = ['studies', 'papers', 'tags', 'outcomes']
  const [studies, papers, tags, outcomes] = await db().transaction('r', tables, () =>
    Promise.all([
      db().studies.bulkGet([...ids]),
      db().papers.where('studyId').anyOf(ids).toArray(),
      db().tags.where('studyId').anyOf(ids).toArray(),
      db().outcomes.where('studyId').anyOf(ids).toArray(),
    ]),
  )
  return detailsFrom(
    studies.filter((study) => study !== undefined),
    papers,
    tags,
    outcomes,
  )
}
