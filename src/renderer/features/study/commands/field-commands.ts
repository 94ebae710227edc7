import type { Command } from '#renderer/background/commands.ts'
import type { QuotePlace } from '#renderer/db/tag-edits.ts'
import type { StudyField } from '../fields/study-fields.ts'
import type { FieldEditing } from '../fields/use-field-editing.ts'
import { proofOf } from '../field-proof.ts'

/** What can be done with the field whose head has the keyboard; disabled where none has. */
export function fieldCommands(
  field: StudyField | undefined,
  fieldEditing: FieldEditing,
  onJump: (place: QuotePlace) => void,
): readonly Command[] {
  const suggested = field !== undefined && field.suggestions.length > 0
  const several = (field?.suggestions.length ?? 0) > 1
  const onField = (
    id: string,
    label: string,
    keys: readonly string[],
    run: (field: StudyField) => void,
    more: Partial<Command> = {},
  ): Command => ({
    id,
    label,
    keys,
    group: 'Current field',
    onButtons: true,
    ...more,
    enabled: field !== undefined && more.enabled !== false,
    run: () => {
      if (field) run(field)
    },
  })
  return [
    onField('accept', 'Accept the suggestion', ['Enter'], fieldEditing.accept, { enabled: suggested }),
    onField('edit-with-enter', 'Edit the value', ['Enter'], fieldEditing.edit, { enabled: !suggested, keyOnly: true }),
    onField('edit', 'Edit or enter a value', ['E'], fieldEditing.edit),
    onField('next-suggestion', 'Next suggestion', ['ArrowRight'], (shown) => fieldEditing.cycleSuggestion(shown, 1), {
      enabled: several,
    }),
    onField(
      'previous-suggestion',
      'Previous suggestion',
      ['ArrowLeft'],
      (shown) => fieldEditing.cycleSuggestion(shown, -1),
      { enabled: several },
    ),
    onField('reject', 'Reject the suggestion', ['X'], fieldEditing.reject, { enabled: suggested }),
    onField('missing', 'No value: not stated, unclear, not applicable', ['0'], fieldEditing.missing),
    onField('clear', 'Clear the field', ['Delete'], fieldEditing.clear, { enabled: field?.tag !== undefined }),
    onField('to-quote', 'Show the quote in the paper', [' ', 'Mod+Enter'], (shown) => {
      const place = proofOf(shown, fieldEditing)
      if (place) onJump(place)
    }),
  ]
}
