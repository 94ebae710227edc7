import { createStore, type ReadableStore } from '#core/store.ts'

const running = createStore(0)

/** True while the changes of one large import are being written, or taken back: the screens wait for its end instead of reading every step. */
export const batchState: ReadableStore<boolean> = { get: () => running.get() > 0, subscribe: running.subscribe }

/** Runs work as a batch. */
export async function asBatch<T>(work: () => Promise<T>): Promise<T> {
  running.update((count) => count + 1)
  try {
    return await work()
  } finally {
    running.update((count) => count - 1)
  }
}
