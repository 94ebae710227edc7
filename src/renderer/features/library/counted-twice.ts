import { subjectsOf } from '#core/model/study-subjects.ts'
import type { StudyRow } from './list/study-row.ts'

/** What may be said of chosen studies, so that their people are counted once. */
export interface CountedTwice {
  /** There are at least two, and no review among them: they may be of the same people. */
  readonly mayShare: boolean
  /** The only review among them, which may hold the others; null where there is none, or nothing to hold. */
  readonly review: StudyRow | null
  /** All but the review. */
  readonly others: readonly StudyRow[]
}

/** What may be said of these studies. A review is one whose design is, confirmed or suggested. */
export function countedTwice(rows: readonly StudyRow[]): CountedTwice {
  const reviews = rows.filter(isReview)
  return {
    mayShare: rows.length > 1 && reviews.length === 0,
    review: rows.length > 1 && reviews.length === 1 ? reviews[0]! : null,
    others: rows.filter((row) => !isReview(row)),
  }
}

function isReview({ design, suggested }: StudyRow): boolean {
  const value = design ?? suggested.design
  return typeof value === 'object' && subjectsOf(value.design) === 'other-studies'
}
