import { formatCount } from '#core/format-count.ts'
import type { StoredChange } from '#core/model/change.ts'
import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import { pastePlan, type CellWrite, type PastedCell, type PastePlan } from '#core/table/paste-plan.ts'
import { showToast } from '#renderer/background/toast.ts'
import { undoChange } from '#renderer/background/undo-actions.ts'
import { writeCells } from '#renderer/db/cell-edits.ts'
import { createStore, type ReadableStore } from '#core/store.ts'
import { suggestedOf, targetOf } from './cell-editing.ts'
import type { CellOf } from './use-cell-actions.ts'

/** What could not be written of cells that were pasted or filled, to be read before going on. */
export interface RefusedReport {
  /** What was done, in a sentence. */
  readonly done: string
  readonly refused: PastePlan['refused']
  /** What was written; null where nothing was. */
  readonly change: StoredChange | null
}

const reports = createStore<RefusedReport | null>(null)
/** The report that is open; null where none is. */
export const refusedReport: ReadableStore<RefusedReport | null> = reports
/** Closes the report. */
export function closeReport(): void {
  reports.set(null)
}

/** Pastes cells from the first selected one on: one change, one undo; says what was overwritten, refused, and what did not fit. */
export function pasteCells(
  pasted: readonly (readonly PastedCell[])[],
  rows: readonly EvidenceRow[],
  columns: readonly EvidenceColumn[],
  selected: { readonly height: number; readonly width: number },
): Promise<void> {
  return carryOut('Pasted', 'Nothing was pasted', pastePlan(pasted, { rows, columns, ...selected }))
}

/** Sets the words in all of these cells of one column. */
export function setInAll(cells: readonly CellOf[], words: string): Promise<void> {
  return repeatIn(cells, { words }, 'Set', 'Nothing was set')
}

/** Fills the answers of the first row of a selection down to the others; of one row alone, from the row `above` it. */
export function fillDown(
  rows: readonly EvidenceRow[],
  columns: readonly EvidenceColumn[],
  above: EvidenceRow | null,
): Promise<void> {
  const [first, ...below] = rows.length > 1 || !above ? rows : [above, ...rows]
  return first ? spread(first, below, columns) : Promise.resolve()
}

/** Sets the answer of a cell in all of the other rows. */
export function sameInAll({ row, column }: CellOf, rows: readonly EvidenceRow[]): Promise<void> {
  return spread(
    row,
    rows.filter((other) => other !== row),
    [column],
  )
}

async function spread(
  from: EvidenceRow,
  rows: readonly EvidenceRow[],
  columns: readonly EvidenceColumn[],
): Promise<void> {
  if (rows.length === 0) return
  const open = columns.filter(
    ({ id, fieldId }) => fieldId && /^(?:suggestion|not-looked-at)$/.test(from.cells[id]!.state),
  )
  const filled = columns.filter((column) => !open.includes(column))
  if (filled.length === 0) {
    const isSuggested = open.some(({ id }) => from.cells[id]!.state === 'suggestion')
    showToast({
      kind: 'problem',
      message: isSuggested
        ? `${placeOf(from, open[0]!)} is a suggestion that nobody has confirmed. Accept it, then fill down.`
        : `${placeOf(from, open[0]!)} is empty: there is nothing to fill down.`,
    })
    return
  }
  const cells = filled.map((column) => ({
    words: from.cells[column.id]!.text,
    from: { column, cell: from.cells[column.id]! },
  }))
  const plans = filled.map((column, index) =>
    pastePlan([[cells[index]!]], { rows, columns: [column], height: rows.length, width: 1 }),
  )
  await carryOut('Filled', 'Nothing was to be filled', {
    writes: plans.flatMap(({ writes }) => writes),
    refused: plans.flatMap(({ refused }) => refused),
    rowsOver: 0,
    columnsOver: 0,
    withHeadings: false,
  })
}

function repeatIn(cells: readonly CellOf[], pasted: PastedCell, verb: string, nothing: string): Promise<void> {
  const column = cells[0]?.column
  if (!column) return Promise.resolve()
  const rows = cells.map(({ row }) => row)
  return carryOut(verb, nothing, pastePlan([[pasted]], { rows, columns: [column], height: rows.length, width: 1 }))
}

async function carryOut(verb: string, nothing: string, plan: PastePlan): Promise<void> {
  const { writes, refused } = plan
  const written = writes.length > 0 ? await writeCells(verb, writes.map(editOf)) : null
  if (written && !written.ok) {
    showToast({ kind: 'problem', message: written.message })
    return
  }
  const change = written?.value ?? null
  const done = [
    change
      ? `${verb} ${formatCount(writes.length, 'cell')}${overwrittenWords(writes)}.`
      : refused.length > 0
        ? `${nothing}.`
        : `${nothing}: the cells say so already.`,
    plan.withHeadings ? 'The first row is the headings, and was left out.' : '',
    overWords(plan),
  ]
    .filter(Boolean)
    .join(' ')
  if (refused.length > 0) {
    reports.set({ done, refused, change })
    return
  }
  const isCut = plan.rowsOver > 0 || plan.columnsOver > 0
  showToast({
    kind: isCut ? 'problem' : 'done',
    message: done,
    ...(change ? { action: { label: 'Undo', run: () => void undoChange(change) } } : {}),
  })
}

function overwrittenWords(writes: readonly CellWrite[]): string {
  const own = writes.filter(({ overwrites }) => overwrites)
  const quotes = own.reduce((sum, { row, column }) => sum + row.cells[column.id]!.quotes.length, 0)
  if (own.length === 0) return ''
  const answers = formatCount(own.length, 'answer was overwritten', 'answers were overwritten')
  return quotes === 0
    ? `; ${answers}`
    : `; ${answers}, and ${formatCount(quotes, 'quote')} went with ${own.length === 1 ? 'it' : 'them'}`
}

function overWords({ rowsOver, columnsOver }: PastePlan): string {
  const parts = [
    rowsOver > 0 ? formatCount(rowsOver, 'row') : '',
    columnsOver > 0 ? formatCount(columnsOver, 'column') : '',
  ]
  const words = parts.filter(Boolean).join(' and ')
  return words && `${words} of the clipboard had no room: the table ends here.`
}

function editOf({ row, column, content, asSuggested }: CellWrite) {
  const proof = asSuggested ? suggestedOf(row.cells[column.id]!) : null
  return { studyId: row.studyId, target: targetOf(row.studyId, column), content, proof }
}

/** A cell by its name: "N (people) of Kim 2021". */
export function placeOf(row: EvidenceRow, column: EvidenceColumn): string {
  return `${column.label} of ${row.cells.reference?.text || 'a study'}`
}
