import { useSyncExternalStore } from 'react'

/** A value outside React that components follow with `useStore`. */
export interface ReadableStore<T> {
  get(): T
  /** Returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void
}

/** A store that its owner writes to. */
interface Store<T> extends ReadableStore<T> {
  set(next: T): void
  /** Sets what `change` makes of the value that is there. */
  update(change: (now: T) => T): void
}

/** A new store with its first value. Every write tells all listeners, at once. */
export function createStore<T>(first: T): Store<T> {
  let value = first
  const listeners = new Set<() => void>()
  const set = (next: T) => {
    value = next
    for (const listener of listeners) listener()
  }
  return {
    get: () => value,
    set,
    update: (change) => set(change(value)),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The value of a store; the component is drawn anew when it changes. */
export function useStore<T>(store: ReadableStore<T>): T {
  return useSyncExternalStore(store.subscribe, store.get)
}
