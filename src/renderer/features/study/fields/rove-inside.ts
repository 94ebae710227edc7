import type { KeyboardEvent } from 'react'

/** Arrow down goes from the head to what is inside the card and on, arrow up back; Esc goes to the head. */
export function roveInside(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target as HTMLElement
  if (target.closest('form, textarea')) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-head], [data-inner]')]
  const at = stops.indexOf(target)
  const to =
    event.key === 'ArrowDown'
      ? stops[at + 1]
      : event.key === 'ArrowUp'
        ? stops[at - 1]
        : event.key === 'Escape' && at > 0
          ? stops[0]
          : undefined
  if (!to || at < 0) return
  event.preventDefault()
  event.stopPropagation()
  to.focus()
}
