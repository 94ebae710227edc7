import { registries } from '#core/suggestions/shared/registries.ts'
import { studyDesigns, type StudyDesignCode, type StudyDesignValue } from '#core/model/study-design.ts'
import { studyStateWords, type StudyState } from '#core/model/study.ts'
import type { RegistrationValue, TextValue } from '#core/model/tag.ts'
import type { StoredChange } from '#core/model/change.ts'
import type { Result } from '#core/result.ts'
import type { EvidenceCell, EvidenceColumn } from '#core/table/evidence-table.ts'
import { setNotes, setState } from '#renderer/db/study-edits.ts'
import { clearTags, setTagValueWithProof, type ShownSuggestion, type TagTarget } from '#renderer/db/tag-edits.ts'

/** How a column is edited in its cell; null: at its field in the study, or not at all. */
type EditKind = 'text' | 'choice' | null

/** One line of a list to choose from. */
interface CellChoice {
  readonly code: string
  readonly label: string
  readonly note: string
}

const inTheStudy: readonly string[] = ['sample-size', 'conflict-of-interest', 'funding']

/** How this column's cells are edited. */
export function editKind(column: EvidenceColumn): EditKind {
  if (column.id === 'study-design' || column.id === 'state') return 'choice'
  if (column.id === 'notes') return 'text'
  return column.fieldId && !inTheStudy.includes(column.fieldId) ? 'text' : null
}

/** What can be chosen in a column of choices. */
export function cellChoices(column: EvidenceColumn): readonly CellChoice[] {
  return column.id === 'state'
    ? Object.entries(studyStateWords).map(([code, label]) => ({ code, label, note: '' }))
    : studyDesigns.map((design) => ({ code: design.code, label: design.label, note: design.definition }))
}

/** The words an editor begins with: the writer's own, or the suggestion's; a quote that is itself the answer is not copied. */
export function startText(column: EvidenceColumn, cell: EvidenceCell): string {
  if (column.id === 'notes') return cell.text
  if (column.id === 'registration') return (cell.value as RegistrationValue | undefined)?.id ?? ''
  const own = (cell.value as TextValue | undefined)?.text ?? ''
  return own || (cell.state === 'suggestion' ? cell.text : '')
}

/** Keeps what was typed or chosen. Empty words clear the field, unless a quote is the answer. Null: nothing was to be done. */
export async function keepCell(
  studyId: string,
  column: EvidenceColumn,
  cell: EvidenceCell,
  typed: string,
): Promise<Result<StoredChange> | null> {
  const words = typed.trim()
  if (column.id === 'state') return cell.code === words ? null : setState([{ id: studyId }], words as StudyState)
  if (column.id === 'notes') return cell.text === words ? null : setNotes(studyId, words)
  const target = targetOf(studyId, column)
  if (!target) return null
  const proof = suggestedOf(cell)
  if (column.id === 'study-design') {
    if (cell.state === 'value' && cell.code === words) return null
    return setTagValueWithProof(
      target,
      { design: words as StudyDesignCode, flags: (cell.value as StudyDesignValue | undefined)?.flags ?? [] },
      proof,
    )
  }
  if (cell.state === 'value' && words === startText(column, cell)) return null
  if (!words && (column.id === 'registration' || cell.quotes.length === 0 || cell.state === 'suggestion'))
    return cell.state === 'value' ? clearTags([target]) : null
  if (column.id === 'registration') return setTagValueWithProof(target, registrationOf(words), proof)
  return setTagValueWithProof(target, words ? { text: words } : {}, proof)
}

/** The field that a cell stands for; null for columns of the reference. */
export function targetOf(studyId: string, column: EvidenceColumn): TagTarget | null {
  return column.fieldId ? { studyId, fieldId: column.fieldId, label: column.label } : null
}

/** The suggestion that a cell shows; null where it shows none. */
export function suggestedOf(cell: EvidenceCell): ShownSuggestion | null {
  return cell.state === 'suggestion' && cell.value ? { value: cell.value, exact: cell.quotes[0]?.exact } : null
}

function registrationOf(words: string): RegistrationValue {
  const registry = registries.find((known) => new RegExp(`^(?:${known.pattern})$`, 'i').test(words))?.name
  return { id: words, ...(registry ? { registry } : {}) }
}
