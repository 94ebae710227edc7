import type { Paper, Study, StudyState } from '#core/model/study.ts'
import type { Tag } from '#core/model/tag.ts'

/** A study with all that hangs on it, as a merge needs it. */
export interface MergeableStudy {
  readonly study: Study
  readonly papers: readonly Paper[]
  readonly tags: readonly Tag[]
}

/** The one to keep first: with more tags, then with more papers, then the one that came in earlier. */
export function keeperFirst(a: MergeableStudy, b: MergeableStudy): readonly [MergeableStudy, MergeableStudy] {
  const better =
    b.tags.length - a.tags.length ||
    b.papers.length - a.papers.length ||
    a.study.addedAt.localeCompare(b.study.addedAt) ||
    a.study.id.localeCompare(b.study.id)
  return better > 0 ? [b, a] : [a, b]
}

/** The state of a study made of two that stand differently: what was done for one is not done for what the other brings. */
export function inWork(a: MergeableStudy, b: MergeableStudy): StudyState {
  const untouched = (one: MergeableStudy) =>
    one.study.state === 'to-read' && one.tags.length === 0 && one.papers.length === 0
  if (untouched(b)) return a.study.state
  return untouched(a) ? b.study.state : 'in-work'
}
