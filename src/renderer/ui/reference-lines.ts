import { mergeChoices } from '#core/references/duplicates/merge.ts'
import { dateText, editableFields, readField, type EditableField } from '#core/model/reference-fields.ts'
import { nameInList, type CslDate, type Name, type Reference } from '#core/model/reference.ts'
import type { ComparedLine } from './compare-records.tsx'

const otherLabels: Readonly<Partial<Record<keyof Reference, string>>> = {
  type: 'Type',
  'title-short': 'Short title',
  editor: 'Editors',
  translator: 'Translators',
  'container-title-short': 'Abbreviated journal',
  'collection-title': 'Series',
  'publisher-place': 'Place',
  'event-title': 'Conference',
  accessed: 'Accessed',
  number: 'Number',
  edition: 'Edition',
  'number-of-pages': 'Page count',
  ISSN: 'ISSN',
  ISBN: 'ISBN',
  language: 'Language',
  genre: 'Document type',
  source: 'Database',
  'citation-key': 'Source ID',
  custom: 'Other data',
}
const joinable: ReadonlySet<keyof Reference> = new Set(['note', 'keyword', 'custom'])

/** What a field of a reference is called on screen. */
function referenceFieldLabel(field: keyof Reference): string {
  return editableFields.find((line) => line.field === field)?.label ?? otherLabels[field] ?? field
}

/** Two references as lines side by side. */
export function referenceLines(left: Reference, right: Reference): readonly ComparedLine[] {
  return mergeChoices(left, right).map(({ field, relation, suggested }) => ({
    id: field,
    label: referenceFieldLabel(field),
    left: fieldText(left, field),
    right: fieldText(right, field),
    relation,
    suggested,
    joinable: joinable.has(field),
  }))
}

/** Any field of a reference as text. */
function fieldText(reference: Reference, field: keyof Reference): string {
  const value = reference[field]
  if (value === undefined) return ''
  if (editableFields.some((line) => line.field === field)) return readField(reference, field as EditableField)
  if (typeof value === 'string') return field === 'type' ? value.replace('-', ', ') : value
  if (Array.isArray(value)) return (value as readonly Name[]).map(nameInList).join('; ')
  if (field === 'accessed') return dateText(value as CslDate)
  return Object.entries(value as Readonly<Record<string, readonly string[]>>)
    .map(([tag, words]) => `${tag}: ${words.join('; ')}`)
    .join('\n')
}
