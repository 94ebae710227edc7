/** A value that others follow: components with `useStore`. */
export interface ReadableStore<T> {
  get(): T
  /** Returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void
}

/** A store that its owner writes to. */
export interface Store<T> extends ReadableStore<T> {
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
