import { useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { leavesUnsaved, whenKept } from '../db/unsaved.ts'
import { isTyping } from './commands.ts'

const keepers = new Set<() => void>()
const halfFilled = new Set<symbol>()

/**
 * Watches the window being closed, loaded again or led elsewhere, until the function it returns is called. What is being typed is kept then, as
 * leaving its field would; while that is not saved, and where a form is half filled, the window is held: the shell waits, or asks the writer.
 */
export function watchLeaving(): () => void {
  let isTried = false
  const isUsed = () => {
    isTried = false
  }
  const onLeaving = (event: BeforeUnloadEvent) => {
    const field = document.activeElement
    // A shell may try several times: what could not be kept is not tried, and said, each time.
    const isUnsaved = leavesUnsaved(() => isTried || keepTyped())
    isTried = true
    if (!isUnsaved && halfFilled.size === 0) return
    event.preventDefault()
    // Who stays goes on typing where they were.
    if (field instanceof HTMLElement && isTyping(field) && field.isConnected) field.focus()
  }
  window.addEventListener('beforeunload', onLeaving)
  for (const name of ['keydown', 'pointerdown', 'input']) window.addEventListener(name, isUsed, true)
  return () => {
    window.removeEventListener('beforeunload', onLeaving)
    for (const name of ['keydown', 'pointerdown', 'input']) window.removeEventListener(name, isUsed, true)
  }
}

/** Has `keep` called when the window is being left, for what is not kept by leaving its field. */
export function useKeepOnLeaving(keep: () => void): void {
  const newest = useRef(keep)
  newest.current = keep
  useLayoutEffect(() => {
    const call = () => newest.current()
    keepers.add(call)
    return () => void keepers.delete(call)
  }, [])
}

/**
 * Holds the window while `isHalfFilled`: what stands in a form goes into the library by its button only, never by closing the window, so the
 * writer is asked.
 */
export function useHalfFilled(isHalfFilled: boolean): void {
  useLayoutEffect(() => {
    if (!isHalfFilled) return undefined
    const form = Symbol('form')
    halfFilled.add(form)
    return () => void halfFilled.delete(form)
  }, [isHalfFilled])
}

/** What would be lost if the window were left now; what is being typed is kept first, as leaving its field would. Null where nothing would. */
export async function lossOnLeaving(): Promise<'half-filled' | 'unsaved' | null> {
  leavesUnsaved(keepTyped)
  await whenKept()
  if (leavesUnsaved(() => undefined)) return 'unsaved'
  return halfFilled.size > 0 ? 'half-filled' : null
}

// At once, so that what the fields begin to keep is known before the window goes.
function keepTyped(): void {
  flushSync(() => {
    if (document.activeElement instanceof HTMLElement && isTyping(document.activeElement)) document.activeElement.blur()
    for (const keep of keepers) keep()
  })
}
