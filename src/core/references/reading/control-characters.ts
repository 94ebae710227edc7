import { withoutControls } from '#core/model/hidden-characters.ts'
import type { Reference, ReferenceField } from '#core/model/reference.ts'
import type { ImportedRecord } from '../contract/import-format.ts'

/** The record without control characters (a bell, an escape) in its fields, which says so; the text it was read from stays as it came. */
export function withoutControlCharacters(record: ImportedRecord): ImportedRecord {
  const changed: string[] = []
  const entries = Object.entries(record.reference).map(([field, value]: [string, unknown]) => {
    const clean = cleaned(value)
    if (clean !== value) changed.push(field)
    return [field, clean] as const
  })
  if (changed.length === 0) return record
  const message = `Control characters, which cannot be seen, were taken out of: ${changed.join(', ')}.`
  return {
    ...record,
    reference: Object.fromEntries(entries) as unknown as Reference,
    problems: [
      ...(record.problems ?? []),
      { kind: 'hidden-characters', field: changed.find(isField) ?? 'note', message },
    ],
  }
}

const isField = (name: string): name is ReferenceField =>
  name === 'title' || name === 'author' || name === 'editor' || name === 'container-title' || name === 'abstract'

/** The value itself where nothing has to come off. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutControls(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const parts = value.map(cleaned)
    return parts.some((part, i) => part !== value[i]) ? parts : value
  }
  const entries = Object.entries(value).map(([key, part]: [string, unknown]) => [key, cleaned(part)] as const)
  return entries.some(([key, part]) => part !== (value as Record<string, unknown>)[key])
    ? Object.fromEntries(entries)
    : value
}
