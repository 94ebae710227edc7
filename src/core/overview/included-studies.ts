import { includedInKey } from '../model/included-in.ts'
import { studyDesign, type StudyDesignValue } from '../model/study-design.ts'
import type { EvidenceRow } from '../table/evidence-table.ts'

/** A review of the library with studies of the library. */
export interface ReviewWithStudies {
  readonly review: EvidenceRow
  readonly studies: readonly EvidenceRow[]
}

/** The reviews among the rows: those whose design is one, confirmed or suggested. */
export function reviewsAmong(rows: readonly EvidenceRow[]): readonly EvidenceRow[] {
  return rows.filter((row) => groupOf(row) === 'Reviews')
}

/**
 * What the writer may decide: studies that stand in the list of references of a review (`listed`, by the review's id) and have people of
 * their own to give, in the order of the table. That a review cites a study does not say that it holds it, so nothing follows before the
 * writer says so; what was decided (`decided`: keys of `includedInKey`) is not proposed again.
 */
export function perhapsIncluded(
  rows: readonly EvidenceRow[],
  listed: ReadonlyMap<string, ReadonlySet<string>>,
  decided: ReadonlySet<string>,
): readonly ReviewWithStudies[] {
  return reviewsAmong(rows).flatMap((review) => {
    const ids = listed.get(review.studyId)
    const studies = ids?.size
      ? rows.filter(
          (row) =>
            row !== review &&
            ids.has(row.studyId) &&
            !reportsNothing.has(groupOf(row) ?? '') &&
            !decided.has(includedInKey({ reviewId: review.studyId, studyId: row.studyId })),
        )
      : []
    return studies.length > 0 ? [{ review, studies }] : []
  })
}

/** The reviews that hold studies, as the writer decided, in the order of the table. */
export function reviewsWithStudies(rows: readonly EvidenceRow[]): readonly ReviewWithStudies[] {
  const held = rows.filter(({ includedIn }) => includedIn)
  return rows.flatMap((review) => {
    const studies = held.filter(({ includedIn }) => includedIn!.includes(review.studyId))
    return studies.length > 0 ? [{ review, studies }] : []
  })
}

/** Papers that a review cites beside the studies that it holds. */
const reportsNothing: ReadonlySet<string> = new Set(['Reviews', 'Not a study'])

function groupOf({ cells }: EvidenceRow): string | null {
  const { state, value } = cells['study-design']!
  return state === 'value' || state === 'suggestion' ? studyDesign((value as StudyDesignValue).design).group : null
}
