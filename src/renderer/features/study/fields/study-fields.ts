import type { Suggestion } from '#core/suggestions/shared/field-extractor.ts'
import { selectionRule } from '#core/suggestions/shared/selection-rule.ts'
import type { CustomField } from '#core/model/custom-field.ts'
import { fields } from '#core/model/fields.ts'
import { tagId, type BuiltInFieldId, type FieldId, type Tag } from '#core/model/tag.ts'
import type { PaperSuggestions } from '#core/table/library-table.ts'
import type { TagTarget } from '#renderer/db/tag-edits.ts'

/** A suggested value with the paper that says it. */
export interface FieldSuggestion extends Suggestion {
  readonly paperSha256: string
}

/** One field of the form, with what is known about it for the study. */
export interface StudyField {
  readonly id: FieldId
  readonly label: string
  readonly hint: string
  /** The key that tags it and is its badge, or null. */
  readonly letter: string | null
  /** The key that tags it: its letter, or for the first nine fields without one a digit. */
  readonly key: string | null
  readonly tag: Tag | undefined
  /** Best first; empty once the field has an answer or its suggestions were turned down. */
  readonly suggestions: readonly FieldSuggestion[]
  /** As its badge shows it: answered, suggested, or open. */
  readonly state: 'accepted' | 'suggestion' | 'open'
}

/** The form of a study: built-in fields in their order, then the writer's own. */
export function studyFields(
  tags: ReadonlyMap<FieldId, Tag>,
  suggested: readonly PaperSuggestions[],
  rejected: ReadonlySet<string>,
  custom: readonly CustomField[],
  studyId: string,
): readonly StudyField[] {
  let digits = 0
  const field = (
    id: FieldId,
    label: string,
    hint: string,
    letter: string | null,
    found: readonly FieldSuggestion[],
  ): StudyField => {
    const tag = tags.get(id)
    const suggestions = tag || rejected.has(tagId(studyId, id)) ? [] : found
    return {
      id,
      label,
      hint,
      letter,
      key: letter ?? (digits < 9 ? String((digits += 1)) : null),
      tag,
      suggestions,
      state: tag ? 'accepted' : suggestions.length > 0 ? 'suggestion' : 'open',
    }
  }
  return [
    ...fields.map((built) =>
      field(built.id, built.label, built.hint, built.letter, suggestionsOf(suggested, built.id)),
    ),
    ...custom.map((own) => field(own.id, own.label, 'Your own field', null, [])),
  ]
}

/** The fields that ask something: all that have a key but the plain quote, which is kept or not as one likes. */
export function isQuestion(field: StudyField): boolean {
  return field.letter !== null && field.id !== 'quote'
}

function suggestionsOf(suggested: readonly PaperSuggestions[], id: BuiltInFieldId): readonly FieldSuggestion[] {
  return suggested
    .flatMap((row) => (row.suggestions[id] ?? []).map((suggestion) => ({ ...suggestion, paperSha256: row.sha256 })))
    .toSorted((a, b) => Number(isGuess(b)) - Number(isGuess(a)) || b.confidence - a.confidence)
}

/** What the writer's own selection was read to say comes before what the papers suggest. */
function isGuess(suggestion: Suggestion): boolean {
  return suggestion.rule === selectionRule
}

/** What an edit of this field is written to. */
export function targetOf(studyId: string, field: StudyField): TagTarget {
  return { studyId, fieldId: field.id, label: field.label }
}
