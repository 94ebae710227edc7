import { useEffect, useState } from 'react'
import type { DesignCounts } from '#core/search/count-designs.ts'
import { readQuery } from '#core/search/query.ts'
import { searchState } from '#renderer/background/search/search-state.ts'
import { searchWork } from '#renderer/background/search/search-feed.ts'
import { useStore } from '#renderer/ui/store.ts'

/** The designs of what is found for these words, live; null until they are counted. Empty words find every study. */
export function useDesigns(typed: string | null): DesignCounts | null {
  const { turn } = useStore(searchState)
  const [counted, setCounted] = useState<{ readonly of: string; readonly counts: DesignCounts } | null>(null)
  useEffect(() => {
    const read = typed === null ? null : readQuery(typed)
    const work = searchWork()
    if (typed === null || !read?.ok || !work) return
    let isWanted = true
    void work.designs(read.query).then((counts) => {
      if (isWanted && counts.ok) setCounted({ of: typed, counts: counts.value })
    })
    return () => {
      isWanted = false
    }
  }, [typed, turn])
  return counted !== null && counted.of === typed ? counted.counts : null
}
