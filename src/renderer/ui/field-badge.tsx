import { colorKey } from '#core/model/field-colors.ts'
import { fieldDefinition } from '#core/model/fields.ts'
import type { BuiltInFieldId, FieldId } from '#core/model/tag.ts'
import classes from './field-badge.module.css'

/** How far a field is: accepted (solid), suggestion (dashed), open (hollow). */
type BadgeState = 'accepted' | 'suggestion' | 'open'

/** What stands for a field in badges: its key, two letters where it has none (one would be another field's), "·" for a custom field. */
function fieldLetter(fieldId: FieldId): string {
  if (fieldId.startsWith('custom:')) return '·'
  const definition = fieldDefinition(fieldId as BuiltInFieldId)
  return definition.letter ?? definition.label.slice(0, 2)
}

/** The CSS colour of a field; those without a key of their own share the plain quote's. */
export function fieldColor(fieldId: FieldId): string {
  return `var(--field-${colorKey(fieldId)})`
}

/** The small square with a field's letter. The letter identifies, the colour only groups. Decorative: the field's name stands beside it. */
export function FieldBadge({
  fieldId,
  state = 'accepted',
  size = 16,
}: {
  readonly fieldId: FieldId
  readonly state?: BadgeState
  readonly size?: number
}) {
  const letter = fieldLetter(fieldId)
  return (
    <span
      className={classes.badge}
      data-state={state}
      style={
        {
          '--field': fieldColor(fieldId),
          width: size,
          height: size,
          fontSize: size * (letter.length > 1 ? 0.5 : 0.62),
        } as React.CSSProperties
      }
      aria-hidden
    >
      {letter}
    </span>
  )
}
