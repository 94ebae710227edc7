let running = 0
const listeners = new Set<() => void>()

/** True while the changes of one large import are being written, or taken back: the screens wait for its end instead of reading every step. */
export const batchState = {
  get: (): boolean => running > 0,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

/** Runs work as a batch. */
export async function asBatch<T>(work: () => Promise<T>): Promise<T> {
  running += 1
  for (const listener of listeners) listener()
  try {
    return await work()
  } finally {
    running -= 1
    for (const listener of listeners) listener()
  }
}
