import { fieldDefinition } from '../model/fields.ts'
import type { BuiltInFieldId, FieldId } from '../model/tag.ts'

/** By the letter of the field. Each holds 3:1 on white; `tokens.css` has the same (a test compares them). */
export const fieldColorsOnWhite: Readonly<Record<string, string>> = {
  D: '#0a66a8',
  N: '#b0460b',
  C: '#9b3a7a',
  F: '#04725a',
  R: '#7a5f00',
  L: '#6c5644',
  P: '#146c83',
  I: '#5049b0',
  H: '#b02a3c',
  G: '#576e1b',
  Q: '#625d55',
}

/** The colour of a field on white as `#rrggbb`, for files; fields without a letter of their own, and none, share the plain quote's. */
export function fieldColorOnWhite(fieldId: FieldId | null): string {
  const isBuiltIn = fieldId !== null && !fieldId.startsWith('custom:')
  return fieldColorsOnWhite[(isBuiltIn && fieldDefinition(fieldId as BuiltInFieldId).letter) || 'Q']!
}
