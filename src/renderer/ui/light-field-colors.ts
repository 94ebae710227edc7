import type { FieldId } from '#core/model/tag.ts'
import { fieldColor } from './field-badge.tsx'
import tokens from './tokens.css?raw'

// The light colours stand first, before those of the dark look.
const light = tokens.slice(0, tokens.indexOf("[data-mantine-color-scheme='dark']"))

/** The colour of a field on light pages as `#rrggbb`, whatever the window looks like: for files. */
export function lightFieldColor(fieldId: FieldId): string {
  const name = fieldColor(fieldId).slice('var('.length, -1)
  const color = new RegExp(`${name}: (#[0-9a-f]{6});`).exec(light)?.[1]
  if (!color) throw new Error(`tokens.css has no colour ${name}`)
  return color
}
