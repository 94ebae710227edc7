import { useEffect, useState } from 'react'
import { currentLibrary } from '#renderer/db/current.ts'
import type { ShownChoice } from '#core/table/shown-table.ts'
import type { Density } from './density.ts'

/** How the writer looks at the table: remembered on this machine, per library. */
export interface TableView extends ShownChoice {
  /** Widths of columns that were resized, in CSS pixels. */
  readonly sizes: Readonly<Record<string, number>>
  readonly density: Density
}

/** The table as it is before anybody changed anything. */
const freshView: TableView = {
  visibility: {},
  order: [],
  sizes: {},
  density: 'comfortable',
  sorting: [],
  filters: {},
  groupBy: null,
}

/** The view without a column. It no longer sorts either: an order whose reason is out of sight cannot be understood. Its filter has a chip, and stays. */
export function hidden(view: TableView, columnId: string): TableView {
  return {
    ...view,
    visibility: { ...view.visibility, [columnId]: false },
    sorting: view.sorting.filter((sort) => sort.id !== columnId),
  }
}

/** The view and how to change it. */
export function useTableView(): readonly [TableView, (change: (view: TableView) => TableView) => void] {
  const key = `evidence-table-view-${currentLibrary().info.libraryId}`
  const [view, setView] = useState<TableView>(() => remembered(key))
  useEffect(() => localStorage.setItem(key, JSON.stringify(view)), [key, view])
  return [view, setView]
}

function remembered(key: string): TableView {
  try {
    return { ...freshView, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<TableView>) }
  } catch {
    // What was remembered cannot be read: the table starts afresh, nothing of the library is in it.
    return freshView
  }
}
