import type { KeyboardEvent } from 'react'

/** What a key press in a cell asks for. */
export type GridAction =
  | { readonly kind: 'move'; readonly lines: number; readonly columns: number; readonly extend: boolean }
  | { readonly kind: 'edit'; readonly draft: string | null }
  | { readonly kind: 'enter' | 'open' | 'fill' | 'same' | 'missing' | 'reject' | 'clear' | 'copy' | 'all' | 'escape' }

const far = 1_000_000_000

/** The action of a key press in a cell; `pageLines` is how many lines are in view. Null: the key is not the grid's. */
export function gridAction(event: KeyboardEvent, pageLines: number): GridAction | null {
  const mod = event.ctrlKey || event.metaKey
  if (event.altKey) return null
  const by = (lines: number, columns: number): GridAction => ({ kind: 'move', lines, columns, extend: event.shiftKey })
  const step = mod ? far : 1
  switch (event.key) {
    case 'ArrowDown':
      return by(step, 0)
    case 'ArrowUp':
      return by(-step, 0)
    case 'ArrowRight':
      return by(0, step)
    case 'ArrowLeft':
      return by(0, -step)
    case 'PageDown':
      return by(pageLines, 0)
    case 'PageUp':
      return by(-pageLines, 0)
    case 'Home':
      return by(mod ? -far : 0, -far)
    case 'End':
      return by(mod ? far : 0, far)
    case 'Enter':
      return { kind: mod && event.shiftKey ? 'same' : mod ? 'open' : 'enter' }
    case 'F2':
      return { kind: 'edit', draft: null }
    case 'Escape':
      return { kind: 'escape' }
    case 'Delete':
    case 'Backspace':
      return mod ? null : { kind: 'clear' }
  }
  const letter = event.key.toLowerCase()
  if (mod) {
    const kind = ({ c: 'copy', a: 'all', d: 'fill' } as const)[letter]
    return kind && !event.shiftKey ? { kind } : null
  }
  if (event.key === '0') return { kind: 'missing' }
  if (letter === 'x') return { kind: 'reject' }
  return isTyped(event.key) ? { kind: 'edit', draft: event.key } : null
}

/** A sign that begins to write in a cell; "?" and "/" stay the keys of the window. */
export function isTyped(key: string): boolean {
  return key.length === 1 && key !== ' ' && key !== '?' && key !== '/'
}
