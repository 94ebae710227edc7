import type { KeyboardEvent } from 'react'
import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import { editKind } from './cell-editing.ts'
import { nearestRow } from './grid-cursor.ts'
import { filterColumn, placeOf } from './grid-dom.ts'
import { gridAction, isTyped, type GridAction } from './grid-keys.ts'
import { copyCells } from './copied.ts'
import { fillDown, sameInAll } from './range-actions.ts'
import { isSuggestion, type CellOf } from './use-cell-actions.ts'
import { selectedRows, type GridControl } from './use-grid-control.ts'

/** Rows in view that the head, the totals and the overscan of the window take; what is left is a page. */
const linesBesideAPage = 14

/** Runs what a key press asks for in a cell, or in a filter (down to the cells). Other keys are left alone. */
export function onGridKey(control: GridControl, event: KeyboardEvent): void {
  const { lines, cursor } = control
  const goesDown = event.key === 'ArrowDown' || (event.key === 'Enter' && event.target instanceof HTMLInputElement)
  const under = goesDown ? filterColumn(event.target) : null
  if (under !== null && lines.length > 0) {
    event.preventDefault()
    control.goTo(cursor.select({ line: nearestRow(lines, 0, 1), column: under }, false))
    return
  }
  const cell = placeOf(event.target) && event.target === document.activeElement ? control.cellAt(cursor.active) : null
  if (!cell) return
  const action = gridAction(event, Math.max(1, control.window.rows.getVirtualItems().length - linesBesideAPage))
  if (!action) return
  const canEdit = editKind(cell.column) !== null
  if (action.kind === 'reject' && !canEdit && !selectedCells(control).some(isSuggestion)) return
  if (action.kind === 'edit' && action.draft !== null && !canEdit) return
  event.preventDefault()
  run(control, action, cell, event.key)
}

function run(control: GridControl, action: GridAction, cell: CellOf, key: string): void {
  const { cursor, actions, editing } = control
  switch (action.kind) {
    case 'move':
      control.goTo(cursor.move(action.lines, action.columns, action.extend))
      return
    case 'enter':
      if (selectedCells(control).some(isSuggestion)) void actions.accept(selectedCells(control))
      else editing.edit(cell, null)
      return
    case 'edit':
      editing.edit(cell, action.draft)
      return
    case 'open':
      actions.open(cell, true)
      return
    case 'missing':
      void actions.cycleMissing(selectedCells(control))
      return
    case 'reject':
      if (selectedCells(control).some(isSuggestion)) void actions.reject(selectedCells(control))
      else if (isTyped(key)) editing.edit(cell, key)
      return
    case 'clear':
      void actions.clear(selectedCells(control))
      return
    case 'copy':
      copySelection(control)
      return
    case 'fill': {
      const { rows, columns } = selection(control)
      const before = cursor.range.fromLine - 1
      const above = before >= 0 ? control.lines[nearestRow(control.lines, before, -1)] : undefined
      void fillDown(rows, columns, above?.kind === 'row' && above.row !== rows[0] ? above.row : null)
      return
    }
    case 'same':
      void sameInAll(cell, selection(control).rows)
      return
    case 'all':
      cursor.selectAll()
      control.focus.focusCell()
      return
    case 'escape':
      control.card.hide()
      cursor.collapse()
  }
}

function selection({ lines, columns, cursor }: GridControl): {
  readonly rows: readonly EvidenceRow[]
  readonly columns: readonly EvidenceColumn[]
} {
  const { fromColumn, toColumn } = cursor.range
  return { rows: selectedRows(lines, cursor), columns: columns.slice(fromColumn, toColumn + 1) }
}

function selectedCells(control: GridControl): readonly CellOf[] {
  const { rows, columns } = selection(control)
  return rows.flatMap((row) => columns.map((column) => ({ row, column })))
}

/** Headings go along where whole columns were selected from the first line on. */
function copySelection(control: GridControl): void {
  const { isRange, range } = control.cursor
  const { rows, columns } = selection(control)
  copyCells(rows, columns, isRange && columns.length === control.columns.length && range.fromLine === 0)
}
