import { useCallback, useMemo } from 'react'
import type { ShownChoice } from '#core/model/saved-view.ts'
import { createStore, type Store } from '#core/store.ts'
import type { EvidenceColumn, EvidenceTable } from '#core/table/evidence-table.ts'
import { fieldColumns, headlineView } from '#core/table/views.ts'
import { currentLibrary } from '#renderer/db/current.ts'
import { askedRows, filterAskedRows, type AskedRows } from '#renderer/ui/asked-rows.ts'
import { useStore } from '#renderer/ui/store.ts'
import type { Density } from './density.ts'

/** How the writer looks at the table: remembered on this machine, per library. */
export interface TableView extends ShownChoice {
  /** The view it was last taken from or saved as, and what that showed then. */
  readonly of: { readonly id: string; readonly choice: ShownChoice }
  /** Widths of columns that were resized, in CSS pixels. */
  readonly sizes: Readonly<Record<string, number>>
  readonly density: Density
}

/** The table as it is before anybody changed anything. */
const freshView: TableView = {
  ...headlineView.choice,
  of: headlineView,
  sizes: {},
  density: 'comfortable',
}

/** What of the table is shown, without how it is drawn on this machine. */
export function choiceOfView({ columns, sorting, filters, groupBy }: TableView): ShownChoice {
  return { columns, sorting, filters, groupBy }
}

/** The view without a column. It no longer sorts either: an order whose reason is out of sight cannot be understood. Its filter has a chip, and stays. */
export function hidden(view: TableView, shown: readonly EvidenceColumn[], columnId: string): TableView {
  return {
    ...view,
    columns: listed(view, shown).filter((id) => id !== columnId),
    sorting: view.sorting.filter((sort) => sort.id !== columnId),
  }
}

/** The view with one more column, the last. */
export function withColumn(view: TableView, shown: readonly EvidenceColumn[], columnId: string): TableView {
  return { ...view, columns: [...listed(view, shown).filter((id) => id !== columnId), columnId] }
}

/** The view with the columns that are shown in this order; those that the table does not have keep their places. */
export function inOrder(view: TableView, shown: readonly EvidenceColumn[], order: readonly string[]): TableView {
  const moved = new Set(order)
  const next = order.values()
  const columns = [...new Set(['reference', ...listed(view, shown)])]
  return { ...view, columns: columns.map((id) => (moved.has(id) ? (next.next().value ?? id) : id)) }
}

/** The columns by id; where all are shown, as they stand. */
function listed(view: TableView, shown: readonly EvidenceColumn[]): readonly string[] {
  return view.columns ?? shown.map(({ id }) => id)
}

const views = new Map<string, Store<TableView>>()

/** The view and how to change it, also from a message that is still there when the table is left. */
export function useTableView(
  table: EvidenceTable,
): readonly [TableView, (change: (view: TableView) => TableView) => void] {
  const key = `evidence-table-view-${currentLibrary().info.libraryId}`
  const store = views.get(key) ?? createStore(remembered(key, table))
  views.set(key, store)
  const setView = useCallback(
    (change: (view: TableView) => TableView) => {
      const own = store.get()
      const asked = askedRows.get()
      const next = change(whileAsked(own, asked))
      if (asked) filterAskedRows(next.filters)
      store.set(asked ? { ...next, filters: own.filters } : next)
      localStorage.setItem(key, JSON.stringify(store.get()))
    },
    [store, key],
  )
  const own = useStore(store)
  const asked = useStore(askedRows)
  return [useMemo(() => whileAsked(own, asked), [own, asked]), setView]
}

/** The view with the filters of the rows that were asked for, where some were: the writer's own come back with the whole table. */
function whileAsked(view: TableView, asked: AskedRows | null): TableView {
  return asked ? { ...view, filters: asked.filters } : view
}

function remembered(key: string, table: EvidenceTable): TableView {
  try {
    const { visibility, order, ...kept } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<TableView> &
      EarlierColumns
    return { ...freshView, columns: earlierColumns(table, { visibility, order }), ...kept }
  } catch {
    // What was remembered cannot be read: the table starts afresh, nothing of the library is in it.
    return freshView
  }
}

/** How columns were remembered before there were views. */
interface EarlierColumns {
  readonly visibility?: Readonly<Record<string, boolean>>
  readonly order?: readonly string[]
}

/** The columns that were on screen then; those of *Headline* where the writer had left them as they were. */
function earlierColumns(table: EvidenceTable, { visibility = {}, order = [] }: EarlierColumns): ShownChoice['columns'] {
  if (Object.keys(visibility).length === 0 && order.length === 0) return headlineView.choice.columns
  const byThemselves = new Set(fieldColumns(table))
  const shown = table.columns.map(({ id }) => id).filter((id) => visibility[id] ?? byThemselves.has(id))
  return [...order.filter((id) => shown.includes(id)), ...shown.filter((id) => !order.includes(id))]
}
