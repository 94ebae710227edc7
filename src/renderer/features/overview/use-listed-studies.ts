import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { reviewsAmong } from '#core/overview/included-studies.ts'
import type { EvidenceRow } from '#core/table/evidence-table.ts'
import { papersReadCount } from '#renderer/background/read-papers.ts'
import { studiesListedIn } from '#renderer/background/studies-listed.ts'
import type { LibraryView } from '#renderer/db/queries.ts'

const nothing: ReadonlyMap<string, ReadonlySet<string>> = new Map()

/** The studies that stand in the lists of references of the library's reviews, by the review's id, as they are found. */
export function useListedStudies(
  rows: readonly EvidenceRow[],
  view: LibraryView | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
  const [listed, setListed] = useState(nothing)
  const readings = useSyncExternalStore(papersReadCount.subscribe, papersReadCount.get)
  const reviews = useMemo(() => reviewsAmong(rows), [rows])
  useEffect(() => {
    if (!view || reviews.length === 0) return undefined
    let isCurrent = true
    const look = async () => {
      const found = new Map<string, ReadonlySet<string>>()
      for (const { studyId } of reviews)
        for (const paper of view.papersByStudy.get(studyId) ?? []) {
          const ids = await studiesListedIn(paper, view.studies)
          if (!isCurrent) return
          if (ids?.size) found.set(studyId, new Set([...(found.get(studyId) ?? []), ...ids]))
        }
      setListed(found)
    }
    void look()
    return () => {
      isCurrent = false
    }
  }, [reviews, view, readings])
  return listed
}
