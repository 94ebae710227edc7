import { useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { isMac } from '../ui/key-label.ts'
import { openDialog } from '../ui/open-dialog.ts'
import { createStore } from '#core/store.ts'
import { useStore } from '../ui/store.ts'
import { matches } from './key-match.ts'

/** An action with a name and, mostly, a key: what the palette, the key list (`?`) and the keyboard know. */
export interface Command {
  readonly id: string
  /** In the imperative: "Tag as sample size". */
  readonly label: string
  /** The heading it stands under in the palette and the key list. */
  readonly group: string
  /** As shown and matched: "N", "Shift+S", "Mod+K" (Ctrl, or Cmd on a Mac), "ArrowDown", "?". Several are alternatives. */
  readonly keys?: readonly string[]
  /** False: listed, but not to be run now. */
  readonly enabled?: boolean
  /** Where the key works in text fields too (with Mod or Alt): `leave` keeps what is being typed there first, as a click elsewhere would. */
  readonly inTextFields?: 'leave' | 'stay'
  /** True where it only makes sense by its key, and the palette leaves it out. */
  readonly keyOnly?: boolean
  /** True where Enter or Space runs it on a button too, instead of pressing the button. */
  readonly onButtons?: boolean
  run(): void
}

const groups = new Map<symbol, readonly Command[]>()
const all = createStore<readonly Command[]>([])

function changed(): void {
  // The view mounted last comes first: its keys win over those of what it stands on.
  all.set([...groups.values()].reverse().flat())
}

/** Offers these commands while the component is mounted. `run` may close over state: the newest is used. */
export function useCommands(commands: readonly Command[]): void {
  const key = useRef(Symbol('commands'))
  const newest = useRef(commands)
  newest.current = commands
  const shape = commands.map((c) => `${c.id}|${c.label}|${c.enabled !== false}|${c.keys?.join(' ')}`).join('\n')
  // With the screen, not after it: a key pressed the moment a button shows must find its command.
  useLayoutEffect(() => {
    const id = key.current
    groups.set(
      id,
      newest.current.map((command, index) => ({ ...command, run: () => newest.current[index]?.run() })),
    )
    changed()
    return () => {
      groups.delete(id)
      changed()
    }
  }, [shape])
}

/** All commands on offer now, the view's own first. */
export function useAllCommands(): readonly Command[] {
  return useStore(all)
}

/** Runs the command of a key press; true where one ran. Bound once, by the app, to the document. */
export function runKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || isInOverlay(event.target)) return false
  const typing = isTyping(event.target)
  const pressing = isPress(event)
  const command = all
    .get()
    .find(
      (c) =>
        c.enabled !== false &&
        c.keys?.some((key) => matches(event, key, { isMac, isTyping: typing })) &&
        (!typing || c.inTextFields) &&
        (!pressing || c.onButtons),
    )
  if (!command) return false
  event.preventDefault()
  // At once, so that the command finds what leaving the field has kept.
  if (typing && command.inTextFields === 'leave' && event.target instanceof HTMLElement)
    flushSync(event.target.blur.bind(event.target))
  // A key held a moment too long must not accept a suggestion and then open its editor, nor undo twice; going through a list it may.
  if (!event.repeat || /^(Arrow.*|[jk+=-])$/i.test(event.key)) command.run()
  return true
}

/** Runs the command that has this key alone and can be run now; false where there is none. For who held a key press back to see what follows. */
export function runCommandOfKey(key: string): boolean {
  const command = all.get().find((c) => c.enabled !== false && c.keys?.some((each) => each.toLowerCase() === key))
  command?.run()
  return command !== undefined
}

/** Runs a command by its id, as a menu outside the page does; nothing where it cannot be run now, or a dialog is open over the page. */
export function runCommandById(id: string): void {
  if (openDialog() !== null) return
  all
    .get()
    .find((c) => c.id === id && c.enabled !== false)
    ?.run()
}

/** An open dialog, list or menu has the keyboard to itself, a list that stands in the page (`data-in-page`) has not; a menu that is fading away has it no more: its button names it no longer. */
export function isInOverlay(target: EventTarget | null): boolean {
  if (openDialog() !== null) return true
  if (!(target instanceof Element)) return false
  const menu = target.closest('[role="menu"]')
  return menu
    ? document.querySelector(`[aria-controls="${CSS.escape(menu.id)}"]`) !== null
    : target.closest('[role="listbox"]:not([data-in-page])') !== null
}

/** Enter or Space where it presses what has the focus. */
function isPress(event: KeyboardEvent): boolean {
  return (
    (event.key === 'Enter' || event.key === ' ') &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    event.target instanceof Element &&
    event.target.closest('button, a, summary') !== null
  )
}

/** True where key presses write: a text field, a choice, an editable text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(target.type))
  )
}
