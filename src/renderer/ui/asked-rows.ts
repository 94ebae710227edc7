import type { ShownChoice } from '#core/model/saved-view.ts'
import { createStore, type ReadableStore } from '#core/store.ts'

/** Studies that another screen asked the evidence table to show, and no others, until the writer has seen enough of them. */
export interface AskedRows {
  /** What they have in common: "Paid by the maker". */
  readonly name: string
  readonly studyIds: ReadonlySet<string>
  /** Filters that were set among these rows. Those of the whole table wait, so that they hide none of them. */
  readonly filters: ShownChoice['filters']
}

const asked = createStore<AskedRows | null>(null)

/** What was asked for; null where the table shows all its rows. */
export const askedRows: ReadableStore<AskedRows | null> = asked

/** Lets the table show these studies alone. */
export function askForRows(name: string, studyIds: readonly string[]): void {
  asked.set({ name, studyIds: new Set(studyIds), filters: {} })
}

/** Filters these rows further. */
export function filterAskedRows(filters: ShownChoice['filters']): void {
  asked.update((now) => now && { ...now, filters })
}

/** Lets the table show all its rows again. */
export function endAskedRows(): void {
  asked.set(null)
}
