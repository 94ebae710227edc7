import { useEffect, useState } from 'react'
import { readDifferences, type Differences } from '#renderer/db/read-differences.ts'

/** The comparison of two states: being read, with how many of its changes are, read, or not to be read. */
export type Comparison =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly differences: Differences }
  | { readonly kind: 'problem'; readonly message: string }

const begun: Comparison = { kind: 'reading', done: 0, total: 0 }

/**
 * What is different between the states after two changes, `from` <= `to`. While a later state is read (something was just changed), what was
 * read before stays.
 */
export function useDifferences(from: number, to: number): Comparison {
  const [state, setState] = useState<{ readonly from: number; readonly comparison: Comparison }>({
    from,
    comparison: begun,
  })
  useEffect(() => {
    const stop = new AbortController()
    const set = (comparison: Comparison) => {
      if (!stop.signal.aborted)
        setState((now) =>
          comparison.kind === 'reading' && now.from === from && now.comparison.kind === 'read'
            ? now
            : { from, comparison },
        )
    }
    void readDifferences(from, to, stop.signal, (done, total) => set({ kind: 'reading', done, total })).then((result) =>
      set(result.ok ? { kind: 'read', differences: result.value } : { kind: 'problem', message: result.message }),
    )
    return () => stop.abort()
  }, [from, to])
  return state.from === from ? state.comparison : begun
}
