/** Ends by itself where the field never comes. */
const longestMs = 5000

let typed = ''
let end: (() => void) | null = null

/**
 * Holds what is typed from now on for a field that is not on screen yet (`takeHeldKeys`): no letter of it gets lost, and none is a key of the
 * screen that is left. Escape, a click or a key with Ctrl, Alt or Cmd ends it.
 */
export function holdKeys(): void {
  end?.()
  typed = ''
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Escape') return end?.()
    if (event.key.length === 1) typed += event.key
    else if (event.key === 'Backspace') typed = typed.slice(0, -1)
    else return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const onPointer = () => end?.()
  window.addEventListener('keydown', onKey, true)
  window.addEventListener('pointerdown', onPointer, true)
  const tooLong = setTimeout(onPointer, longestMs)
  end = () => {
    window.removeEventListener('keydown', onKey, true)
    window.removeEventListener('pointerdown', onPointer, true)
    clearTimeout(tooLong)
    end = null
  }
}

/** What was typed since `holdKeys`, for the field that has the keyboard now. */
export function takeHeldKeys(): string {
  end?.()
  const held = typed
  typed = ''
  return held
}
