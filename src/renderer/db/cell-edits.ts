import type { StoredChange } from '#core/model/change.ts'
import type { Result } from '#core/result.ts'
import { withNotes, type Study } from '#core/model/study.ts'
import type { CellContent } from '#core/table/paste-plan.ts'
import { relabelling } from './study-edits.ts'
import {
  placeOf,
  suggestionLookUp,
  withQuote,
  writeTags,
  type FoundSuggestion,
  type ShownSuggestion,
  type StudyEdit,
  type TagEdit,
  type TagTarget,
} from './tag-writing.ts'

/** A cell of a study and what it is to hold. */
export interface CellEdit {
  readonly studyId: string
  /** The field; null for the state, the labels and the notes of the study. */
  readonly target: TagTarget | null
  readonly content: CellContent
  /** The suggestion of the cell, where the content says the same: its words are proof. */
  readonly proof: ShownSuggestion | null
}

/**
 * Writes many cells in one change, one undo. The quotes of what stood there go with it: they prove another answer. `verb` begins the words
 * of the history ("Pasted").
 */
export async function writeCells(verb: string, cells: readonly CellEdit[]): Promise<Result<StoredChange>> {
  const lookUp = await suggestionLookUp(cells.flatMap(({ target, proof }) => (target && proof ? [target] : [])))
  return writeTags(
    verb,
    cells.flatMap(({ target, content, proof }): readonly TagEdit[] =>
      target ? [{ target, part: partOf(content, proof && lookUp(target, proof)) }] : [],
    ),
    cells.flatMap(({ studyId, content }): readonly StudyEdit[] => {
      const after = studyAfter(content)
      return after ? [{ studyId, after }] : []
    }),
  )
}

function partOf(content: CellContent, proof: FoundSuggestion | null): TagEdit['part'] {
  switch (content.kind) {
    case 'value':
      return () => ({
        value: { kind: 'value', value: content.value },
        quotes: withQuote([], proof && placeOf(proof)),
        setBy: 'writer',
      })
    case 'missing':
      return () => ({ value: { kind: 'missing', missing: content.missing }, quotes: [], setBy: 'writer' })
    default:
      return null
  }
}

function studyAfter(content: CellContent): StudyEdit['after'] | null {
  if (content.kind === 'labels') return relabelling(content.text)
  if (content.kind === 'notes') return (study: Study) => withNotes(study, content.text)
  return content.kind === 'state' ? (study) => ({ ...study, state: content.state }) : null
}
