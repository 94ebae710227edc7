import { useSyncExternalStore } from 'react'
import type { ReadableStore } from '#core/store.ts'

/** The value of a store; the component is drawn anew when it changes. */
export function useStore<T>(store: ReadableStore<T>): T {
  return useSyncExternalStore(store.subscribe, store.get)
}
