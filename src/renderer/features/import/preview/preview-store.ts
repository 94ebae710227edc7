import type { MergeChoices } from '#core/references/duplicates/merge.ts'
import type { InboxItem } from '#renderer/background/import-inbox.ts'
import { createStore } from '#core/store.ts'
import { expandRow } from './expand-row.ts'
import { mergeRows } from './merge-rows.ts'
import type { PreviewRow, PreviewSource } from './preview.ts'

/** What could not be read at all. */
export interface UnreadItem {
  readonly item: InboxItem
  readonly name: string
  readonly message: string
  /** A password opens it. */
  readonly encrypted: boolean
}

/** What was read of the inbox, and what the writer did with it. */
export interface PreviewState {
  readonly sources: readonly PreviewSource[]
  readonly rows: readonly PreviewRow[]
  readonly unread: readonly UnreadItem[]
  /** True where duplicates were looked for by DOI and PMID only, because there are too many rows. */
  readonly byIdentifierOnly: boolean
  /** Items that were read, or given up. */
  readonly done: ReadonlySet<number>
}

const empty: PreviewState = { sources: [], rows: [], unread: [], byIdentifierOnly: false, done: new Set() }

/** The preview. It outlives leaving the screen: nothing that was edited there is lost by a look at the library. */
export const previewStore = createStore<PreviewState>(empty)

/** Forgets everything that was read. */
export function clearPreview(): void {
  previewStore.set(empty)
}

/** Changes all rows; those that `change` returns as they are stay so. */
export function changeRows(change: (row: PreviewRow) => PreviewRow): void {
  previewStore.update((now) => ({ ...now, rows: now.rows.map(change) }))
}

/** Takes a row out. */
export function removeRow(rowId: string): void {
  previewStore.update((now) => ({ ...now, rows: now.rows.filter((row) => row.id !== rowId) }))
}

/** The row with its long texts, in the preview too from now on. Undefined where it is gone. */
export function expandRowInPreview(rowId: string): PreviewRow | undefined {
  const row = previewStore.get().rows.find((one) => one.id === rowId)
  if (!row?.compressed) return row
  const whole = expandRow(row)
  changeRows((one) => (one === row ? whole : one))
  return whole
}

/** Makes one row of two, at the place of the first. Returns a function that undoes it; null where one of them is gone. */
export function mergeRowsInPreview(leftId: string, rightId: string, choices: MergeChoices): (() => void) | null {
  const { rows } = previewStore.get()
  const left = rows.find((row) => row.id === leftId)
  const right = rows.find((row) => row.id === rightId)
  if (!left || !right) return null
  const place = rows.indexOf(right)
  previewStore.update((now) => ({
    ...now,
    rows: now.rows.flatMap((row) => {
      if (row.id === leftId) return [mergeRows(left, right, choices)]
      return row.id === rightId ? [] : [row]
    }),
  }))
  return () =>
    previewStore.update((now) => ({
      ...now,
      rows: now.rows.map((row) => (row.id === leftId ? left : row)).toSpliced(place, 0, right),
    }))
}
