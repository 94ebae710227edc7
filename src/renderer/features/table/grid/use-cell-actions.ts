import { useNavigate } from 'react-router'
import { formatCount } from '#core/format-count.ts'
import { ok } from '#core/result.ts'
import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import type { TableLine } from '#core/table/shown-table.ts'
import { showToast, valueOrToast } from '#renderer/background/toast.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { acceptSuggestions, clearTags, cycleMissingTags, rejectSuggestions } from '#renderer/db/tag-edits.ts'
import { untilKept } from '#renderer/db/unsaved.ts'
import { openedFrom } from '#renderer/ui/study-sequence.ts'
import { rememberOpener } from '#renderer/ui/table-place.ts'
import { startText, suggestedOf, targetOf } from './cell-editing.ts'
import { keepCell } from './keep-cell.ts'
import { placeOf } from './range-actions.ts'

/** A cell of a study. */
export interface CellOf {
  readonly row: EvidenceRow
  readonly column: EvidenceColumn
}

/** What stood in a cell, as its editor has it. */
function oldWords(row: EvidenceRow, column: EvidenceColumn): string {
  const cell = row.cells[column.id]!
  return startText(column, cell) || cell.text
}

function inShort(words: string): string {
  return words.length > 60 ? `${words.slice(0, 58).trimEnd()} …` : words
}

/** True where the cell shows a suggestion. */
export function isSuggestion({ row, column }: CellOf): boolean {
  return row.cells[column.id]?.state === 'suggestion'
}

/** What can be done to cells. */
export type CellActions = ReturnType<typeof useCellActions>

/** What can be done to cells of these lines; a write that fails is said. */
export function useCellActions(lines: readonly TableLine[]) {
  const navigate = useNavigate()
  return {
    /** Accepts the suggestions among these cells, in one change. */
    accept: async (cells: readonly CellOf[]) => {
      const suggested = cells.flatMap(({ row, column }) => {
        const target = targetOf(row.studyId, column)
        const shown = suggestedOf(row.cells[column.id]!)
        return target && shown ? [{ target, shown }] : []
      })
      if (suggested.length === 0) return
      const accepted = valueOrToast(await acceptSuggestions(suggested))
      if (!accepted || suggested.length === 1) return
      const gone = suggested.length - accepted.count
      toastWithUndo(
        ok(accepted.change),
        `Accepted ${formatCount(accepted.count, 'suggestion')}.${gone > 0 ? ` ${formatCount(gone, 'other')} changed meanwhile, and ${gone === 1 ? 'was' : 'were'} left.` : ''}`,
      )
    },
    /** Rejects the suggestions among these cells, in one change; the toast restores them. */
    reject: async (cells: readonly CellOf[]) => {
      const suggested = cells.filter(isSuggestion)
      const targets = suggested.flatMap(({ row, column }) => targetOf(row.studyId, column) ?? [])
      const [first] = suggested
      if (!first) return
      toastWithUndo(
        await rejectSuggestions(targets),
        targets.length === 1
          ? `Rejected the suggestion for ${first.column.label.toLowerCase()} of ${first.row.cells.reference?.text ?? 'the study'}.`
          : `Rejected ${targets.length.toLocaleString('en-GB')} suggestions.`,
      )
    },
    cycleMissing: async (cells: readonly CellOf[]) => {
      const targets = cells.flatMap(({ row, column }) => targetOf(row.studyId, column) ?? [])
      if (targets.length === 0) return
      const change = valueOrToast(await cycleMissingTags(targets))
      const values = cells.filter(({ row, column }) => column.fieldId && row.cells[column.id]!.state === 'value').length
      if (change && values > 0)
        toastWithUndo(
          ok(change),
          `${formatCount(values, 'value was', 'values were')} overwritten by a kind of “no value”.`,
        )
    },
    /** Clears answers; suggestions stay, of one cell as of many, because turning them down is a decision of its own. */
    clear: async (cells: readonly CellOf[]) => {
      const answered = cells.filter(
        ({ row, column }) => column.fieldId && !/^(?:suggestion|not-looked-at)$/.test(row.cells[column.id]!.state),
      )
      const targets = answered.flatMap(({ row, column }) => targetOf(row.studyId, column) ?? [])
      const suggestions = cells.filter(isSuggestion).length
      const stay =
        suggestions > 0
          ? `${formatCount(suggestions, 'suggestion stays', 'suggestions stay')}; X rejects ${suggestions === 1 ? 'it' : 'them'}.`
          : ''
      if (targets.length === 0) {
        if (stay) showToast({ kind: 'done', message: stay })
        return
      }
      const change = valueOrToast(await clearTags(targets))
      if (change && (targets.length > 1 || stay))
        toastWithUndo(ok(change), `Cleared ${formatCount(targets.length, 'cell')}. ${stay}`.trim())
    },
    /** Saves what was typed in a cell; where it cannot be read, says what was not kept and why. */
    keep: async ({ row, column }: CellOf, words: string) => {
      const kept = await untilKept(keepCell(row, column, words))
      if (!kept.ok) {
        const isReading = kept.kind === 'bad-input'
        showToast({
          kind: 'problem',
          message: isReading ? `“${words}” was not kept in ${placeOf(row, column)}: ${kept.message}.` : kept.message,
        })
        return
      }
      const { change, lostNumbers, lostQuotes } = kept.value
      const gone = [
        lostNumbers ? 'its numbers by stage and arm' : '',
        lostQuotes > 0 ? (lostQuotes === 1 ? 'its quote' : `its ${lostQuotes} quotes`) : '',
      ].filter(Boolean)
      if (change && gone.length > 0)
        toastWithUndo(ok(change), `Replaced “${inShort(oldWords(row, column))}”; ${gone.join(' and ')} went with it.`)
    },
    /** Opens the study: at the quote where there is one and it is wanted, else at the field. */
    open: ({ row, column }: CellOf, toQuote: boolean) => {
      rememberOpener('table')
      openedFrom(lines.flatMap((line) => (line.kind === 'row' ? [line.row.studyId] : [])))
      const quote = row.cells[column.id]?.quotes[0]?.quote
      const query = toQuote && quote ? `?quote=${quote.id}` : column.fieldId ? `?field=${column.fieldId}` : ''
      void navigate(`/study/${row.studyId}${query}`)
    },
  }
}
