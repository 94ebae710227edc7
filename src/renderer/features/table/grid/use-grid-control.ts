import type { RefObject } from 'react'
import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import type { TableLine } from '#core/table/shown-table.ts'
import type { Density } from '../density.ts'
import { useGridCursor, type CellPlace, type GridCursor } from './grid-cursor.ts'
import { useCellActions, type CellActions, type CellOf } from './use-cell-actions.ts'
import { useGridEditing, type GridEditing } from './use-grid-editing.ts'
import { useGridFocus, type GridFocus } from './use-grid-focus.ts'
import { useGridWindow } from './use-grid-window.ts'
import { useTablePlace } from './use-table-place.ts'
import { useQuoteCard } from './use-quote-card.ts'

/** What keys and mouse work on: cursor, window, editor and card of the grid. */
export interface GridControl {
  readonly lines: readonly TableLine[]
  readonly columns: readonly EvidenceColumn[]
  readonly cursor: GridCursor
  readonly window: ReturnType<typeof useGridWindow>
  readonly focus: GridFocus
  readonly editing: GridEditing
  readonly card: ReturnType<typeof useQuoteCard>
  readonly actions: CellActions
  /** The cell at a place; null on the heading of a group. */
  cellAt(place: CellPlace): CellOf | null
  /** Closes the card, scrolls to a cell and gives it the focus. */
  goTo(place: CellPlace): void
}

/** The rows that are selected: that of the cursor where no range is. */
export function selectedRows(lines: readonly TableLine[], { range }: GridCursor): readonly EvidenceRow[] {
  return lines.slice(range.fromLine, range.toLine + 1).flatMap((line) => (line.kind === 'row' ? [line.row] : []))
}

/** The state of the grid over these lines and columns; `widths` are those of the columns, in CSS pixels. */
export function useGridControl(
  scroller: RefObject<HTMLDivElement | null>,
  lines: readonly TableLine[],
  columns: readonly EvidenceColumn[],
  widths: readonly number[],
  density: Density,
): GridControl {
  const cursor = useGridCursor(lines, columns)
  const window = useGridWindow(scroller, lines, widths, cursor.active, density)
  const card = useQuoteCard(scroller)
  const focus = useGridFocus(scroller, window, cursor.active)
  useTablePlace(scroller, lines, columns, cursor, focus)
  const actions = useCellActions(lines)
  const cellAt = (place: CellPlace): CellOf | null => {
    const line = lines[place.line]
    const column = columns[place.column]
    return line?.kind === 'row' && column ? { row: line.row, column } : null
  }
  const goTo = (place: CellPlace) => {
    card.hide()
    focus.goTo(place)
  }
  const editing = useGridEditing({
    cell: cellAt(cursor.active),
    selectedOf: (column) => selectedRows(lines, cursor).map((row) => ({ row, column })),
    cursor,
    actions,
    goTo,
    hideCard: card.hide,
    focusCell: focus.focusCell,
  })
  return { lines, columns, cursor, window, focus, editing, card, actions, cellAt, goTo }
}
