import { closedTurns } from '#core/model/hidden-characters.ts'
import { formatCount } from '#core/format-count.ts'
import type { ListedStudy } from '#core/model/study.ts'
import type { DuplicateStudies } from '#renderer/background/duplicate-search.ts'
import { duplicatePairKey } from '#renderer/db/duplicate-edits.ts'
import type { LibraryView } from '#renderer/db/queries.ts'

/** A line of the list: two studies that may be one work. */
export interface PairRow {
  readonly key: string
  readonly pair: DuplicateStudies
  readonly left: ListedStudy
  readonly right: ListedStudy
}

/** The pairs to show: both studies are still there, and the writer did not say that they are two works. */
export function pairRows(
  pairs: readonly DuplicateStudies[],
  library: Pick<LibraryView, 'studies'>,
  settled: ReadonlySet<string>,
): readonly PairRow[] {
  const studies = new Map(library.studies.map((study) => [study.id, study]))
  return pairs.flatMap((pair): PairRow[] => {
    const [left, right, key] = [studies.get(pair.a), studies.get(pair.b), duplicatePairKey(pair.a, pair.b)]
    return left && right && !settled.has(key) ? [{ key, pair, left, right }] : []
  })
}

/** What a study of a pair says of itself in one line under its title: "Kim 2023 · Journal · 2 papers, 5 tags". */
export function underTitle(study: ListedStudy, library: LibraryView): string {
  const papers = library.papersByStudy.get(study.id)?.length ?? 0
  const tags = library.tagsByStudy.get(study.id)?.length ?? 0
  const held = [papers > 0 ? formatCount(papers, 'paper') : null, tags > 0 ? formatCount(tags, 'tag') : null]
    .filter(Boolean)
    .join(', ')
  return [library.names.get(study.id), closedTurns(study.reference['container-title'] ?? ''), held]
    .filter(Boolean)
    .join(' · ')
}
