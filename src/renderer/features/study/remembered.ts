import { useState } from 'react'

/** What this machine remembers under `key` (widths, places, switches: nothing of the library), or null. */
export function recall<T>(key: string): T | null {
  const text = localStorage.getItem(`study:${key}`)
  return text === null ? null : (JSON.parse(text) as T)
}

/** Remembers `value` under `key` on this machine. */
export function remember(key: string, value: unknown): void {
  localStorage.setItem(`study:${key}`, JSON.stringify(value))
}

/** State that is there again at the next visit. */
export function useRemembered<T>(key: string, first: T): readonly [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => recall<T>(key) ?? first)
  return [value, (next) => { setValue(next); remember(key, next) }]
}
