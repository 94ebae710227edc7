import { fieldDefinition } from './fields.ts'
import type { BuiltInFieldId, FieldId } from './tag.ts'

/** The colours of the fields on light pages, by their keys; the window's are in `ui/tokens.css`, where a test holds them to these. */
export const lightFieldColors: Readonly<Record<string, string>> = {
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

/** The key whose colour a field has: its own, or that of the plain quote. */
export function colorKey(fieldId: FieldId | null): string {
  const letter =
    fieldId === null || fieldId.startsWith('custom:') ? null : fieldDefinition(fieldId as BuiltInFieldId).letter
  return letter ?? 'Q'
}

/** The colour of a field on light pages as `#rrggbb`, whatever the window looks like: for files. */
export function lightFieldColor(fieldId: FieldId | null): string {
  return lightFieldColors[colorKey(fieldId)]!
}
