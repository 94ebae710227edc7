import {
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import type { TableView } from '../table-view.ts'

const features = tableFeatures({
  columnSizingFeature,
  columnResizingFeature,
  columnVisibilityFeature,
  columnOrderingFeature,
  rowSortingFeature,
})
const helper = createColumnHelper<typeof features, EvidenceRow>()
const noRows: EvidenceRow[] = []

/** Width of a column until it is resized, in CSS pixels. */
function startWidth(column: EvidenceColumn): number {
  if (column.id === 'reference') return 250
  if (column.id === 'title') return 280
  if (column.id === 'study-design') return 190
  return column.id === 'sample-size' ? 150 : column.kind === 'number' ? 110 : column.kind === 'vocabulary' ? 170 : 210
}

/**
 * TanStack Table's model of the shown columns: widths with resize handles, and sorting by several columns (the rows themselves are
 * filtered and sorted by core, because exports take the same road).
 */
export function useColumnModel(
  columns: readonly EvidenceColumn[],
  view: TableView,
  setView: (change: (view: TableView) => TableView) => void,
) {
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map((column) =>
          helper.accessor((row) => row.cells[column.id], {
            id: column.id,
            size: startWidth(column),
            minSize: column.id === 'reference' ? 120 : 70,
            maxSize: 900,
          }),
        ),
      ),
    [columns],
  )
  return useTable({
    features,
    columns: definitions,
    data: noRows,
    columnResizeMode: 'onChange',
    manualSorting: true,
    enableMultiSort: true,
    state: { columnSizing: view.sizes, sorting: [...view.sorting] },
    onColumnSizingChange: (update) =>
      setView((now) => ({ ...now, sizes: typeof update === 'function' ? update({ ...now.sizes }) : update })),
    onSortingChange: (update) =>
      setView((now) => ({ ...now, sorting: typeof update === 'function' ? update([...now.sorting]) : update })),
  })
}

export type ColumnModel = ReturnType<typeof useColumnModel>
