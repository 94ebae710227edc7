import type { Setting } from './change.ts'
import { includedInPrefix } from './setting-keys.ts'

/** A review, and a study that it may hold. */
export interface ReviewAndStudy {
  readonly reviewId: string
  readonly studyId: string
}

/** The key of what the writer decided of a review and a study (see `includedInPrefix`). */
export function includedInKey({ reviewId, studyId }: ReviewAndStudy): string {
  return `${includedInPrefix}${reviewId} ${studyId}`
}

/** The review and the study that such a setting is about. */
export function includedInPair(key: string): ReviewAndStudy {
  const [reviewId = '', studyId = ''] = key.slice(includedInPrefix.length).split(' ')
  return { reviewId, studyId }
}

/** The reviews that hold a study, by study; a study that is in none is not there. */
export type ReviewsOfStudies = ReadonlyMap<string, readonly string[]>

/** Which reviews hold which studies, by the writer's decisions among the settings of a library. */
export function reviewsOfStudies(settings: readonly Setting[]): ReviewsOfStudies {
  const reviews = new Map<string, readonly string[]>()
  for (const { id, value } of settings) {
    if (!id.startsWith(includedInPrefix) || value !== true) continue
    const { reviewId, studyId } = includedInPair(id)
    reviews.set(studyId, [...(reviews.get(studyId) ?? []), reviewId])
  }
  return reviews
}
