import { useEffect, useRef, useState } from 'react'
import { fail } from '#core/result.ts'
import type { Query } from '#core/search/query.ts'
import type { EntryKind } from '#core/search/search-entry.ts'
import { findEverywhere, type FoundGroup } from '#renderer/background/search/find-everywhere.ts'
import { searchState } from '#renderer/background/search/search-state.ts'
import { useStore } from '#renderer/ui/store.ts'

/** How many places are wanted of a group that was opened further. */
export type Limits = Readonly<Partial<Record<EntryKind, number>>>

interface Everywhere {
  /** What was found last, for `of`; null until then. */
  readonly groups: readonly FoundGroup[] | null
  readonly of: string
  /** Why nothing could be looked up. */
  readonly problem: string | null
  /** What was typed last has not been looked for yet. */
  readonly isBehind: boolean
}

const nothing = { groups: null, of: '', problem: null }

/** What a query finds, live: asked again as the library and its index change. `typed` names the query. */
export function useEverywhere(query: Query | null, typed: string, limits: Limits): Everywhere {
  const { turn, phase } = useStore(searchState)
  const [found, setFound] = useState<Omit<Everywhere, 'isBehind'>>(nothing)
  const isAsking = useRef(false)
  const newest = useRef<(() => Promise<void>) | null>(null)
  useEffect(() => {
    if (!query) {
      newest.current = null
      setFound(nothing)
      return
    }
    if (phase === 'starting') return
    let isWanted = true
    newest.current = async () => {
      const answer = await findEverywhere(query, limits).catch((error: unknown) =>
        fail('unavailable', 'The library could not be read.', String(error)),
      )
      // What was found for other words is no answer to these.
      if (isWanted)
        setFound(
          answer.ok
            ? { groups: answer.value, of: typed, problem: null }
            : { groups: null, of: typed, problem: answer.message },
        )
    }
    void ask()
    return () => {
      isWanted = false
    }

    /** One question at a time: of those that came meanwhile only the last is put. */
    async function ask() {
      if (isAsking.current) return
      isAsking.current = true
      try {
        while (newest.current) {
          const question = newest.current
          newest.current = null
          await question()
        }
      } finally {
        isAsking.current = false
      }
    }
    // Typed names the query.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [typed, limits, turn, phase])
  return { ...found, isBehind: query !== null && found.of !== typed }
}
