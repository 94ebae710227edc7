import type { QuotePlace } from '#renderer/db/tag-edits.ts'
import type { StudyField } from './fields/study-fields.ts'
import type { FieldEditing } from './fields/use-field-editing.ts'

/** The quote that a field rests on now: that of its value, else that of the suggestion it shows. Null where there is none. */
export function proofOf(field: StudyField, fieldEditing: FieldEditing): QuotePlace | null {
  const quote = field.tag?.quotes[0]
  if (quote) return { paperSha256: quote.paperSha256, anchor: quote.anchor }
  const { shown } = fieldEditing.suggestion(field)
  return shown?.quote ? { paperSha256: shown.paperSha256, anchor: shown.quote } : null
}
