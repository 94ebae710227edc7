import { detailsFrom, type DetailsOf } from '#core/report/make-report.ts'
import { db } from '../db/current.ts'

/** The rows of these studies as they are now. */
export async function currentDetails(ids: readonly string[]): Promise<DetailsOf> {
  const [studies, papers, tags] = await db().transaction('r', ['studies', 'papers', 'tags'], () =>
    Promise.all([
      db().studies.bulkGet([...ids]),
      db().papers.where('studyId').anyOf(ids).toArray(),
      db().tags.where('studyId').anyOf(ids).toArray(),
    ]),
  )
  return detailsFrom(
    studies.filter((study) => study !== undefined),
    papers,
    tags,
  )
}
