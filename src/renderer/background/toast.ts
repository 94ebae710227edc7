import type { Result } from '#core/result.ts'
import { createStore, type ReadableStore } from '#core/store.ts'

/** A short word about something that was done, or that went wrong, at the foot of the window. */
export interface Toast {
  readonly id: number
  readonly kind: 'done' | 'problem'
  readonly message: string
  /** Something to do about it: "Undo". */
  readonly action?: { readonly label: string; run(): void }
  /** When it was said, in milliseconds since 1970. */
  readonly at: number
}

/** How long a message stands, in milliseconds: what went wrong takes longer to read. Nothing leaves while it is pointed at. */
const shownFor: Readonly<Record<Toast['kind'], number>> = { done: 6_000, problem: 10_000 }
/** Messages that can be read again. */
const longestLog = 50

const shown = createStore<readonly Toast[]>([])
const log = createStore<readonly Toast[]>([])
const waiting = new Map<number, ReturnType<typeof setTimeout>>()
let held = false
let nextId = 1

/** What is shown now: at most one problem, and one message of what was done. The newest of each kind takes the place of the last. */
export const shownToasts: ReadableStore<readonly Toast[]> = shown

/** Everything that was said since the window was opened, newest first. */
export const messageLog: ReadableStore<readonly Toast[]> = log

/** Shows a toast for a while; it can be read again in the log. */
export function showToast(toast: Omit<Toast, 'id' | 'at'>): void {
  const said: Toast = { ...toast, id: nextId++, at: Date.now() }
  for (const other of shown.get()) if (other.kind === said.kind) closeToast(other.id)
  shown.update((now) => [...now, said].toSorted((a, b) => Number(b.kind === 'problem') - Number(a.kind === 'problem')))
  log.update((now) => [said, ...now.filter((other) => other.message !== said.message)].slice(0, longestLog))
  if (!held) leaveLater(said)
}

/** While the writer points at a message, or has the keyboard there, none leaves. */
export function holdToasts(hold: boolean): void {
  held = hold
  for (const timer of waiting.values()) clearTimeout(timer)
  waiting.clear()
  if (!hold) shown.get().forEach(leaveLater)
}

/** What came of an action; where it failed the writer is told why, and the answer is null. */
export function valueOrToast<T>(result: Result<T>): T | null {
  if (result.ok) return result.value
  showToast({ kind: 'problem', message: result.message })
  return null
}

/** Takes a toast away. */
export function closeToast(id: number): void {
  clearTimeout(waiting.get(id))
  waiting.delete(id)
  shown.update((now) => now.filter((toast) => toast.id !== id))
}

function leaveLater({ id, kind }: Toast): void {
  waiting.set(
    id,
    setTimeout(() => closeToast(id), shownFor[kind]),
  )
}
