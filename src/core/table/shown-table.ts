import type { EvidenceColumn, EvidenceRow, EvidenceTable } from '#core/table/evidence-table.ts'
import type { ColumnDefinition } from '#core/table/columns.ts'
import { choiceOf, compareCells, passes } from '#core/table/filters.ts'
import { peopleOf } from '#core/table/totals.ts'
import type { TableView } from './table-view.ts'

/** A line on screen: a study, or the heading of a group. */
export type TableLine =
  | { readonly kind: 'row'; readonly row: EvidenceRow }
  | { readonly kind: 'group'; readonly label: string; readonly count: number; readonly people: number }

/** The columns that are shown, in the writer's order; the reference always stands first. */
export function shownColumns(table: EvidenceTable, view: Pick<TableView, 'order' | 'visibility'>): readonly EvidenceColumn[] {
  const place = new Map(view.order.map((id, index) => [id, index]))
  const columns = (table.columns as readonly ColumnDefinition[]).filter((column) => view.visibility[column.id] ?? column.shown)
  const rank = (column: EvidenceColumn, index: number) => (column.id === 'reference' ? -1 : place.get(column.id) ?? 1000 + index)
  return columns.map((column, index) => ({ column, rank: rank(column, index) })).toSorted((a, b) => a.rank - b.rank).map(({ column }) => column)
}

/** The rows that pass every filter, sorted by several columns; equal ones keep the library's order. */
export function shownRows(table: EvidenceTable, view: Pick<TableView, 'filters' | 'sorting' | 'groupBy'>): readonly EvidenceRow[] {
  const filters = Object.entries(view.filters)
  const rows = table.rows.filter((row) => filters.every(([id, filter]) => !row.cells[id] || passes(row.cells[id], filter)))
  const sorting = view.groupBy && !view.sorting.some((sort) => sort.id === view.groupBy) ? [{ id: view.groupBy, desc: false }, ...view.sorting] : view.sorting
  return sorting.length === 0 ? rows : rows.toSorted((a, b) => {
    for (const { id, desc } of sorting) {
      const [one, other] = [a.cells[id], b.cells[id]]
      const order = one && other ? compareCells(one, other) : 0
      if (order !== 0) return desc ? -order : order
    }
    return 0
  })
}

/** The rows as lines, with a heading before each group where the table is grouped. */
export function tableLines(rows: readonly EvidenceRow[], groupBy: string | null): readonly TableLine[] {
  if (!groupBy) return rows.map((row) => ({ kind: 'row', row }))
  const groups = new Map<string, EvidenceRow[]>()
  for (const row of rows) {
    const label = groupLabel(row, groupBy)
    const group = groups.get(label)
    if (group) group.push(row)
    else groups.set(label, [row])
  }
  return [...groups].flatMap(([label, members]): readonly TableLine[] => [
    { kind: 'group', label, count: members.length, people: members.reduce((sum, row) => sum + (peopleOf(row) ?? 0), 0) },
    ...members.map((row) => ({ kind: 'row', row }) as const),
  ])
}

function groupLabel(row: EvidenceRow, groupBy: string): string {
  const cell = row.cells[groupBy]
  if (!cell) return 'Empty'
  if (cell.state === 'value' || cell.state === 'suggestion') return cell.text || 'Empty'
  return choiceOf(cell)
}
