import { useNavigate } from 'react-router'
import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import { copiedCells } from '#core/table/copied-cells.ts'
import type { TableLine } from '#core/table/shown-table.ts'
import { formatCount } from '#core/format-count.ts'
import { ok } from '#core/result.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { acceptSuggestion, clearTags, cycleMissingTags, rejectSuggestion } from '#renderer/db/tag-edits.ts'
import { openedFrom } from '#renderer/ui/study-sequence.ts'
import { showToast, valueOrToast } from '#renderer/background/toast.ts'
import { keepCell, suggestedOf, targetOf } from './cell-editing.ts'

/** A cell of a study. */
export interface CellOf {
  readonly row: EvidenceRow
  readonly column: EvidenceColumn
}

/** What can be done to cells. */
export type CellActions = ReturnType<typeof useCellActions>

/** What can be done to cells of these lines; a write that fails is said. */
export function useCellActions(lines: readonly TableLine[]) {
  const navigate = useNavigate()
  return {
    accept: async ({ row, column }: CellOf) => {
      const target = targetOf(row.studyId, column)
      const shown = suggestedOf(row.cells[column.id]!)
      if (target && shown) valueOrToast(await acceptSuggestion(target, shown))
    },
    /** Rejects a suggestion; the toast restores it. */
    reject: async ({ row, column }: CellOf) => {
      const target = targetOf(row.studyId, column)
      if (!target || row.cells[column.id]?.state !== 'suggestion') return
      const study = row.cells.reference?.text ?? 'the study'
      toastWithUndo(
        await rejectSuggestion(target),
        `Rejected the suggestion for ${column.label.toLowerCase()} of ${study}.`,
      )
    },
    cycleMissing: async (cells: readonly CellOf[]) => {
      const targets = cells.flatMap(({ row, column }) => targetOf(row.studyId, column) ?? [])
      if (targets.length > 0) valueOrToast(await cycleMissingTags(targets))
    },
    clear: async (cells: readonly CellOf[]) => {
      const targets = cells.flatMap(({ row, column }) => {
        const cell = row.cells[column.id]!
        return cell.state === 'suggestion' || cell.state === 'not-looked-at'
          ? []
          : (targetOf(row.studyId, column) ?? [])
      })
      if (targets.length === 0) return
      const change = valueOrToast(await clearTags(targets))
      if (change && targets.length > 1) toastWithUndo(ok(change), `Cleared ${targets.length} cells.`)
    },
    keep: async ({ row, column }: CellOf, words: string) => {
      const kept = await keepCell(row.studyId, column, row.cells[column.id]!, words)
      if (kept) valueOrToast(kept)
    },
    /** Opens the study: at the quote where there is one and it is wanted, else at the field. */
    open: ({ row, column }: CellOf, toQuote: boolean) => {
      openedFrom(lines.flatMap((line) => (line.kind === 'row' ? [line.row.studyId] : [])))
      const quote = row.cells[column.id]?.quotes[0]?.quote
      const query = toQuote && quote ? `?quote=${quote.id}` : column.fieldId ? `?field=${column.fieldId}` : ''
      void navigate(`/study/${row.studyId}${query}`)
    },
  }
}

/** Puts cells on the clipboard, as text and as a table, so that they paste cleanly into a spreadsheet. */
export function copyCells(rows: readonly EvidenceRow[], columns: readonly EvidenceColumn[], headings: boolean): void {
  const { tsv, html } = copiedCells(rows, columns, headings)
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', tsv)
    event.clipboardData?.setData('text/html', html)
    event.preventDefault()
  }
  // navigator.clipboard would parse the table as a page of ours, and the content security policy complain of each cell's number format.
  document.addEventListener('copy', fill, { once: true, capture: true })
  const copied = document.execCommand('copy')
  document.removeEventListener('copy', fill, { capture: true })
  if (!copied) {
    showToast({
      kind: 'problem',
      message: 'The clipboard could not be written. Nothing was copied; try again, or export the table.',
    })
    return
  }
  const cells = rows.length * columns.length
  showToast({
    kind: 'done',
    message:
      cells === 1
        ? 'Copied the cell'
        : `Copied ${formatCount(rows.length, 'row')} of ${formatCount(columns.length, 'column')}`,
  })
}
