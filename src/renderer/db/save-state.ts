import { createStore, type ReadableStore } from '#core/store.ts'

/** What the top bar says about the writer's work. */
type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly message?: string }
  | { readonly kind: 'not-saved'; readonly message: string }
  /** Saved in the folder, and not in this window's own copy. */
  | { readonly kind: 'behind'; readonly message: string }
  | { readonly kind: 'read-only'; readonly message: string }

const state = createStore<SaveState>({ kind: 'saved' })

/** For `useStore`. */
export const saveState: ReadableStore<SaveState> = state

/** Called by what writes and opens the library only. */
export function setSaveState(next: SaveState): void {
  state.set(next)
}
