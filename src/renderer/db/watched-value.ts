/** A value that components follow with `useStore`; written by its owner only. */
export interface WatchedValue<T> {
  get(): T
  /** Returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void
  set(next: T): void
}

/** A watched value with its first one. Every write tells all listeners, at once. */
export function watchedValue<T>(first: T): WatchedValue<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (next) => {
      value = next
      for (const listener of listeners) listener()
    },
  }
}
