import type { Result } from '#core/result.ts'
import { createStore, type ReadableStore } from '../ui/store.ts'

/** A short word about something that was done, or that went wrong, at the foot of the window. */
interface Toast {
  readonly id: number
  readonly kind: 'done' | 'problem'
  readonly message: string
  /** Something to do about it: "Undo". */
  readonly action?: { readonly label: string; run(): void }
}

const toasts = createStore<readonly Toast[]>([])
let nextId = 1

/** The toasts that are shown, oldest first. */
export const toastList: ReadableStore<readonly Toast[]> = toasts

/** Shows a toast; a problem stays until it is closed, the rest leaves by itself. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  const id = nextId++
  const others = toasts.get().filter((other) => other.message !== toast.message)
  // Three at once: a problem has not been closed yet, so what was merely done makes room first.
  const leaving = others.length < 3 ? undefined : (others.find((other) => other.kind === 'done') ?? others[0])
  toasts.set([...others.filter((other) => other !== leaving), { ...toast, id }])
  if (toast.kind === 'done') setTimeout(() => closeToast(id), 6000)
}

/** What came of an action; where it failed the writer is told why, and the answer is null. */
export function valueOrToast<T>(result: Result<T>): T | null {
  if (result.ok) return result.value
  showToast({ kind: 'problem', message: result.message })
  return null
}

/** Takes a toast away. */
export function closeToast(id: number): void {
  toasts.update((now) => now.filter((toast) => toast.id !== id))
}
