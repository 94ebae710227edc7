import { useLayoutEffect, useRef, type RefObject } from 'react'

/** Puts the keyboard on the first place of an editor (`data-autofocus`) when it opens, and the editor into sight. */
export function useFirstFocused<E extends HTMLElement>(): RefObject<E | null> {
  const root = useRef<E>(null)
  // Before anything is drawn: what is typed right after the key belongs into the editor.
  useLayoutEffect(() => {
    const first = root.current?.querySelector<HTMLElement>('[data-autofocus]')
    first?.focus()
    if (first instanceof HTMLInputElement) first.select()
    root.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return root
}
