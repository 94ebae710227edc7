import type { SecondPlaceState } from '#core/host/host.ts'
import { createStore, type ReadableStore } from '#core/store.ts'

/** What is known of the library's second place. `isKept`: false where the library is open read-only here, or nothing is known yet. */
export interface SecondPlaceHere {
  readonly isKept: boolean
  readonly place: SecondPlaceState | null
}

const state = createStore<SecondPlaceHere>({ isKept: false, place: null })

/** Follows the second place; written by `followSecondPlace` and what the writer does with it. */
export const secondPlaceState: ReadableStore<SecondPlaceHere> = state

/** Takes over what the main side says. */
export function setSecondPlaceState(here: SecondPlaceHere): void {
  state.set(here)
}
