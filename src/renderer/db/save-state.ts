/** What the top bar says about the writer's work. */
type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly message: string }
  | { readonly kind: 'read-only'; readonly message: string }

let state: SaveState = { kind: 'saved' }
const listeners = new Set<() => void>()

/** For `useSyncExternalStore`. */
export const saveState = {
  get: (): SaveState => state,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

/** Called by `commit` and `openLibrary` only. */
export function setSaveState(next: SaveState): void {
  state = next
  for (const listener of listeners) listener()
}
