import { studyDesigns, type StudyDesignValue } from '#core/model/study-design.ts'
import { studyStateWords } from '#core/model/study.ts'
import type {
  ConflictOfInterestValue,
  FieldValue,
  FundingValue,
  RegistrationValue,
  SampleSizeValue,
  TextValue,
} from '#core/model/tag.ts'
import type { EvidenceCell, EvidenceColumn } from '#core/table/evidence-table.ts'
import { stillProving } from '#core/table/proof-of-change.ts'
import { readAnswer } from '#core/table/read-words.ts'
import { coiStatusWords, fundingNotStatedWords, fundingTypeWords, noFundingWords } from '#core/table/value-words.ts'
import type { ShownSuggestion, TagTarget } from '#renderer/db/tag-edits.ts'

/** How a column is edited in its cell; null: not at all. */
type EditKind = 'words' | 'choice' | null

/** One line of a list to choose from. */
interface CellChoice {
  readonly code: string
  readonly label: string
  readonly note: string
  /** What is kept, in words that the cell is read from. */
  readonly words: string
}

const choiceColumns: readonly string[] = ['study-design', 'state', 'conflict-of-interest', 'funding']
/** Fields of which the study page has a form with more in it than the cell. */
const withForm: readonly string[] = ['study-design', 'sample-size', 'conflict-of-interest', 'funding']

/** How this column's cells are edited. */
export function editKind(column: EvidenceColumn): EditKind {
  if (choiceColumns.includes(column.id)) return 'choice'
  return column.id === 'notes' || column.id === 'labels' || column.fieldId ? 'words' : null
}

/** True where the study page has a larger form for the field. */
export function hasForm(column: EvidenceColumn): boolean {
  return column.fieldId !== null && withForm.includes(column.fieldId)
}

const choice = (code: string, label: string, note = '', words = label): CellChoice => ({ code, label, note, words })
const funders = Object.entries(fundingTypeWords).filter(([type]) => type !== 'none' && type !== 'not-stated')

/** What can be chosen in a column of choices, the best match of `query` first; for funding, what is typed is the name of a funder. */
export function cellChoices(column: EvidenceColumn, query: string): readonly CellChoice[] {
  const found = ranked(listOf(column), query)
  const named = column.id === 'funding' && query.trim() !== '' && readAnswer('funding', query).ok
  return named ? [...found, choice('named', `Funder: ${query.trim()}`, '', query)] : found
}

function listOf(column: EvidenceColumn): readonly CellChoice[] {
  switch (column.id) {
    case 'state':
      return Object.entries(studyStateWords).map(([code, label]) => choice(code, label))
    case 'conflict-of-interest':
      return Object.entries(coiStatusWords).map(([code, label]) => choice(code, label))
    case 'funding':
      return [
        choice('none', noFundingWords),
        ...funders.map(([code, label]) => choice(code, label)),
        choice('not-stated', fundingNotStatedWords),
      ]
    default:
      return studyDesigns.map(({ code, label, definition }) => choice(code, label, definition, code))
  }
}

/** The choices that hold every word; first those that begin with them, then those of which a word does. */
function ranked(choices: readonly CellChoice[], query: string): readonly CellChoice[] {
  const typed = query.toLowerCase().trim()
  if (typed === '') return choices
  const rank = ({ code, label }: CellChoice) => {
    const words = label.toLowerCase()
    if (words.startsWith(typed) || code.toLowerCase() === typed) return 0
    return words.split(/[\s(]+/).some((word) => word.startsWith(typed)) ? 1 : 2
  }
  return choices
    .filter(({ code, label, note }) => {
      const words = `${code} ${label} ${note}`.toLowerCase()
      return typed.split(/\s+/).every((word) => words.includes(word))
    })
    .toSorted((a, b) => rank(a) - rank(b))
}

/** The words an editor begins with: the writer's own, or the suggestion's; a quote that is itself the answer is not copied. */
export function startText(column: EvidenceColumn, cell: EvidenceCell): string {
  if (column.id === 'notes' || column.id === 'labels') return cell.text
  if (column.id === 'registration') return (cell.value as RegistrationValue | undefined)?.id ?? ''
  if (column.id === 'sample-size')
    return cell.value ? [cell.text, cell.detail && `(${cell.detail})`].filter(Boolean).join(' ') : ''
  const own = (cell.value as TextValue | undefined)?.text ?? ''
  return own || (cell.state === 'suggestion' ? cell.text : '')
}

/** The value that is kept for words that say less than what stands there: what they do not speak of stays. */
export function withWhatStays(column: EvidenceColumn, old: FieldValue | undefined, value: FieldValue): FieldValue {
  if (!old) return value
  switch (column.id) {
    case 'study-design': {
      const { design, flags } = value as StudyDesignValue
      return { design, flags: flags.length > 0 ? flags : (old as StudyDesignValue).flags }
    }
    case 'sample-size': {
      const before = old as SampleSizeValue
      const now = value as SampleSizeValue
      return now.headline === before.headline && (Object.keys(now).length === 1 || contradictsNothing(now, before))
        ? { ...before, ...now }
        : now
    }
    case 'conflict-of-interest': {
      const [before, now] = [old as ConflictOfInterestValue, value as ConflictOfInterestValue]
      return now.status === before.status && now.parties.length === 0 ? before : now
    }
    case 'funding': {
      const [before, now] = [old as FundingValue, value as FundingValue]
      if (now.status !== 'stated' || before.status !== 'stated') return now
      return now.funders.length === 0
        ? { ...before, type: now.type }
        : { ...before, funders: now.funders, type: now.type === 'not-stated' ? before.type : now.type }
    }
    default:
      return value
  }
}

/** True where no part of `now` says other than `before` does: the words of a cell leave arms and early stages out. */
function contradictsNothing(now: SampleSizeValue, before: SampleSizeValue): boolean {
  return (Object.keys(now) as (keyof SampleSizeValue)[]).every(
    (part) => before[part] === undefined || JSON.stringify(now[part]) === JSON.stringify(before[part]),
  )
}

/** The field that a cell stands for; null for columns of the reference. */
export function targetOf(studyId: string, column: EvidenceColumn): TagTarget | null {
  return column.fieldId ? { studyId, fieldId: column.fieldId, label: column.label } : null
}

/** The suggestion that a cell shows; null where it shows none. */
export function suggestedOf(cell: EvidenceCell): ShownSuggestion | null {
  return cell.state === 'suggestion' && cell.value ? { value: cell.value, words: cell.quotes[0]?.exact } : null
}

/** The suggestion in the cell where its sentence can be proof of the value that was written over it. */
export function proofFor(column: EvidenceColumn, cell: EvidenceCell, value: FieldValue): ShownSuggestion | null {
  const shown = suggestedOf(cell)
  return shown && column.fieldId && stillProving(column.fieldId, shown.value, value)(shown.words ?? '') ? shown : null
}
