import { useEffect, useRef } from 'react'

/** Runs when `key` has become another one, and at the start. `run` may close over anything: the newest is used. */
export function useOnChange(key: string | number | boolean | null | undefined, run: () => void): void {
  const newest = useRef(run)
  useEffect(() => {
    newest.current = run
  })
  useEffect(() => {
    newest.current()
  }, [key])
}
