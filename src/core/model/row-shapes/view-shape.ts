import * as v from 'valibot'
import type { CellState, ColumnFilter, ColumnSort, SavedView, ShownChoice } from '../saved-view.ts'
import { flag, group, listOf, maybe, number, oneOf, text, type Shape } from './shape-parts.ts'

const state = oneOf<CellState>({
  value: 1,
  suggestion: 1,
  'not-stated': 1,
  unclear: 1,
  'not-applicable': 1,
  'not-looked-at': 1,
})
const without = maybe(listOf(state))
const bound: Shape<number | null> = v.nullable(number)

/** The tests of rows know these kinds and no other: one that they do not know would filter nothing, and look as if it did. */
const filter: Shape<ColumnFilter> = v.variant(
  'kind',
  [
    v.looseObject({ kind: v.literal('text'), words: text, without }),
    v.looseObject({ kind: v.literal('range'), from: bound, to: bound, without }),
    v.looseObject({ kind: v.literal('choices'), hidden: listOf(text), without }),
  ],
  'a filter',
)

/** The shape of what of the table is shown: in a saved view, and in what a window remembers. */
export const shownChoice: Shape<ShownChoice> = group<ShownChoice>({
  columns: v.nullable(listOf(text)),
  sorting: listOf(group<ColumnSort>({ id: text, desc: flag })),
  filters: v.record(v.string(), filter, 'a group of filters'),
  groupBy: v.nullable(text),
})

/** The shape of a saved view. */
export const savedView: Shape<SavedView> = group<SavedView>({ id: text, name: text, choice: shownChoice })
