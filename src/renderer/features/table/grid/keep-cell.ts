import type { StoredChange } from '#core/model/change.ts'
import { ok, type Result } from '#core/result.ts'
import type { EvidenceCell, EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import { contentFor } from '#core/table/paste-plan.ts'
import { stillProving } from '#core/table/proof-of-change.ts'
import { setLabels, setNotes, setState } from '#renderer/db/study-edits.ts'
import { clearTags, setTagMissing, setTagValueWithProof } from '#renderer/db/tag-edits.ts'
import { proofFor, startText, targetOf, withWhatStays } from './cell-editing.ts'

/** What came of keeping a cell; `change` is null where nothing was to be done. */
interface KeptCell {
  readonly change: StoredChange | null
  /** True where numbers of the old value went that the new words do not speak of. */
  readonly lostNumbers: boolean
  /** Quotes that went with the old answer: they are no proof of the new one. */
  readonly lostQuotes: number
}

const nothingDone: Result<KeptCell> = ok({ change: null, lostNumbers: false, lostQuotes: 0 })

/** Saves what was typed or chosen in a cell. Empty words clear the field, unless a quote is the answer. Fails, with the reason, where the words cannot be read. */
export async function keepCell(row: EvidenceRow, column: EvidenceColumn, typed: string): Promise<Result<KeptCell>> {
  const cell = row.cells[column.id]!
  const { studyId } = row
  const words = typed.trim()
  if (column.id === 'notes') return cell.text === words ? nothingDone : kept(setNotes(studyId, words))
  if (column.id === 'labels' && words === '') return cell.text === '' ? nothingDone : kept(setLabels(studyId, ''))
  const target = targetOf(studyId, column)
  if (target && words === '')
    return emptied(
      cell,
      column,
      () => kept(clearTags([target])),
      () => kept(setTagValueWithProof(target, {}, null)),
    )
  if (cell.state === 'value' && words === startText(column, cell)) return nothingDone
  const read = contentFor(column, row, { words })
  if (!read.ok) return read
  const content = read.value
  if (content?.kind === 'state') return kept(setState([{ id: studyId }], content.state))
  if (content?.kind === 'labels') return kept(setLabels(studyId, content.text))
  if (!content || !target) return nothingDone
  const own = cell.state === 'suggestion' ? [] : cell.quotes
  switch (content.kind) {
    case 'nothing':
      return kept(clearTags([target]), { lostQuotes: own.length })
    case 'missing':
      return kept(setTagMissing([target], content.missing), { lostQuotes: own.length })
    case 'value': {
      const value = withWhatStays(column, cell.value, content.value)
      const stays = stillProving(target.fieldId, cell.value ?? null, value)
      const hadMore = cell.state === 'value' && column.id === 'sample-size' && cell.value && hasMore(cell.value, value)
      return kept(setTagValueWithProof(target, value, proofFor(column, cell, value), stays), {
        lostNumbers: hadMore || false,
        lostQuotes: own.filter(({ exact }) => !stays(exact)).length,
      })
    }
    default:
      return nothingDone
  }
}

/** An empty editor: an answer is cleared; where its quote is proof, the quote is the answer from then on. */
function emptied(
  cell: EvidenceCell,
  column: EvidenceColumn,
  clear: () => Promise<Result<KeptCell>>,
  toQuote: () => Promise<Result<KeptCell>>,
): Promise<Result<KeptCell>> | Result<KeptCell> {
  if (cell.state === 'suggestion' || cell.state === 'not-looked-at') return nothingDone
  const isText = cell.value !== undefined && 'text' in cell.value
  if (isText && cell.quotes.length > 0) return toQuote()
  // The quote is the answer already, and its editor began empty.
  if (cell.state === 'value' && cell.quotes.length > 0 && startText(column, cell) === '') return nothingDone
  return clear()
}

async function kept(
  written: Promise<Result<StoredChange>>,
  lost: Partial<Omit<KeptCell, 'change'>> = {},
): Promise<Result<KeptCell>> {
  const change = await written
  return change.ok ? ok({ lostNumbers: false, lostQuotes: 0, ...lost, change: change.value }) : change
}

/** True where the old value has parts that the new one has not. */
function hasMore(old: object, now: object): boolean {
  return Object.keys(old).some((part) => !(part in now))
}
