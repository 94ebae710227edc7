import type { Missing } from './tag.ts'

/** A way to look at the evidence table under a name: it travels with the library and is what an export can be asked for by. */
export interface SavedView {
  readonly id: string
  readonly name: string
  readonly choice: ShownChoice
}

/**
 * What of the table is shown, and in which order. The screen, the copy and the exports all take this road. It may name columns that a
 * table does not have (a field of the writer's own that was removed): they are kept, and mean nothing there.
 */
export interface ShownChoice {
  /** The columns that are shown, by id, from left to right; null for all of them, also those that come later. */
  readonly columns: readonly string[] | null
  /** First what counts most. */
  readonly sorting: readonly ColumnSort[]
  /** By column id. */
  readonly filters: Readonly<Record<string, ColumnFilter>>
  readonly groupBy: string | null
}

/** A column that rows are ordered by. */
export interface ColumnSort {
  readonly id: string
  readonly desc: boolean
}

/** A filter of one column. Several columns' filters all have to hold. `without` leaves out cells of these states, whatever they say. */
export type ColumnFilter = (
  | { readonly kind: 'text'; readonly words: string }
  | { readonly kind: 'range'; readonly from: number | null; readonly to: number | null }
  /** The choices (see `choiceOf`) that are left out. */
  | { readonly kind: 'choices'; readonly hidden: readonly string[] }
) & { readonly without?: readonly CellState[] }

/** What a cell of the table can be: a value, a suggestion, a kind of missing, or open. */
export type CellState = 'value' | 'suggestion' | Missing | 'not-looked-at'
