import type { NamedVersion } from '#core/model/named-version.ts'
import { createStore, type ReadableStore } from '#core/store.ts'

/** What gets a name: the library as it is, its state after an earlier change, or a version that has one and gets another. */
export type Naming =
  | { readonly kind: 'now' }
  | { readonly kind: 'earlier'; readonly seq: number }
  | { readonly kind: 'again'; readonly version: NamedVersion }

const naming = createStore<Naming | null>(null)

/** What is being named; null where nothing is. */
export const namingState: ReadableStore<Naming | null> = naming

/** Asks for a name, on whichever screen. */
export function startNaming(what: Naming): void {
  naming.set(what)
}

/** Asks no more. */
export function endNaming(): void {
  naming.set(null)
}
