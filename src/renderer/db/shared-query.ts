import { liveQuery, type Subscription } from 'dexie'
import { batchState } from './batch-state.ts'

/** A live query that all its readers share: one reading and one copy, however many screens show it. For `useSyncExternalStore`. */
interface SharedQuery<T> {
  /** Undefined until it is read. Throws what the database threw. */
  get(): T | undefined
  subscribe(listener: () => void): () => void
}

/** Shares a live query. It is read while somebody listens, and not anew at every step of a batch, but once at its end. */
export function sharedQuery<T>(query: () => Promise<T>): SharedQuery<T> {
  const listeners = new Set<() => void>()
  let value: T | undefined
  let problem: { readonly error: unknown } | null = null
  let subscription: Subscription | null = null
  let stopWatching: (() => void) | null = null
  const set = (next: T | undefined, failed: typeof problem) => {
    value = next
    problem = failed
    for (const listener of listeners) listener()
  }
  const follow = () => {
    const wanted = listeners.size > 0 && !batchState.get()
    if (wanted && !subscription)
      subscription = liveQuery(query).subscribe({
        next: (next) => set(next, null),
        error: (error: unknown) => set(value, { error }),
      })
    else if (!wanted && subscription) {
      subscription.unsubscribe()
      subscription = null
    }
  }
  return {
    get: () => {
      if (problem) throw problem.error
      return value
    },
    subscribe: (listener) => {
      listeners.add(listener)
      stopWatching ??= batchState.subscribe(follow)
      follow()
      return () => {
        listeners.delete(listener)
        follow()
        if (listeners.size > 0) return
        stopWatching?.()
        stopWatching = null
        // The next reader may be of another library.
        value = undefined
        problem = null
      }
    },
  }
}
