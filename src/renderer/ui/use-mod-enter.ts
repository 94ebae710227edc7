import { useEffect, useRef } from 'react'
import { isMac } from './key-label.ts'

/** Ctrl+Enter (Cmd on a Mac) from anywhere, as long as the component is mounted: what a dialog is there for. */
export function useModEnter(run: () => void): void {
  const newest = useRef(run)
  newest.current = run
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(isMac ? event.metaKey : event.ctrlKey) || event.repeat) return
      event.preventDefault()
      newest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
