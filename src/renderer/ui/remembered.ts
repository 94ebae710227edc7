import { useCallback, useState } from 'react'

/** What this machine remembers under `key` (widths, places, switches: nothing of the library), or null. `storage`: for good, or for this window. */
export function recall<T>(key: string, storage: Storage = localStorage): T | null {
  const text = storage.getItem(`view:${key}`)
  return text === null ? null : (JSON.parse(text) as T)
}

/** Remembers `value` under `key`. */
export function remember(key: string, value: unknown, storage: Storage = localStorage): void {
  storage.setItem(`view:${key}`, JSON.stringify(value))
}

/** State that is there again at the next visit; with `sessionStorage` until the window is closed. */
export function useRemembered<T>(
  key: string,
  first: T,
  storage: Storage = localStorage,
): readonly [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => recall<T>(key, storage) ?? first)
  const keep = useCallback(
    (next: T) => {
      setValue(next)
      remember(key, next, storage)
    },
    [key, storage],
  )
  return [value, keep]
}
