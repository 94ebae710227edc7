import type { CustomField } from '../model/custom-field.ts'
import { fields } from '../model/fields.ts'
import type { BuiltInFieldId } from '../model/tag.ts'
import type { EvidenceColumn } from './evidence-table.ts'

/** A column, and whether the table shows it until the writer says otherwise. */
export interface ColumnDefinition extends EvidenceColumn {
  readonly shown: boolean
}

const label = (id: BuiltInFieldId) => fields.find((field) => field.id === id)!.column
const ofField = (id: BuiltInFieldId, kind: EvidenceColumn['kind'] = 'text', shown = true): ColumnDefinition => ({
  id,
  label: label(id),
  kind,
  fieldId: id,
  shown,
})
const ofReference = (
  id: string,
  words: string,
  kind: EvidenceColumn['kind'] = 'text',
  shown = false,
): ColumnDefinition => ({ id, label: words, kind, fieldId: null, shown })

/**
 * The columns in their default order: first what a claim is judged by (design, people, main result, who paid and who gains), which is
 * together in sight in a window of 1280 pixels; then what NICE PMG15 appendix C1, Cochrane Handbook table 7.3.a and the Cochrane table of
 * included studies agree on. A field that has no place of its own here comes behind those, then the writer's own, then labels and notes.
 */
export function evidenceColumns(customFields: readonly CustomField[] = []): readonly ColumnDefinition[] {
  const placed = placedColumns()
  const elsewhere = new Set<string>([...placed.map(({ id }) => id), 'quote'])
  return [
    ...placed,
    ...fields.filter(({ id }) => !elsewhere.has(id)).map(({ id }) => ofField(id)),
    ...customFields.map((field): ColumnDefinition => ({
      id: field.id,
      label: field.label,
      kind: 'text',
      fieldId: field.id,
      shown: true,
    })),
    ofField('quote', 'text', false),
    ofReference('journal', 'Journal'),
    ofReference('doi', 'DOI'),
    ofReference('pmid', 'PMID'),
    ofReference('state', 'State', 'vocabulary'),
    ofReference('labels', 'Labels'),
    ofReference('notes', 'Notes'),
  ]
}

function placedColumns(): readonly ColumnDefinition[] {
  return [
    ofReference('reference', 'Reference', 'text', true),
    ofReference('year', 'Year', 'number'),
    ofReference('title', 'Title'),
    ofField('study-design', 'vocabulary'),
    ofReference('design-code', 'Design code', 'vocabulary'),
    ofField('sample-size', 'number'),
    ofReference('sample-size-detail', 'N in detail'),
    ofField('main-result'),
    ofField('conflict-of-interest', 'vocabulary'),
    ofField('funding', 'vocabulary'),
    ofField('population'),
    ofField('intervention'),
    ofField('comparator'),
    ofField('follow-up'),
    ofField('harms'),
    ofField('limitations'),
    ofField('registration'),
    ofReference('level', 'Level (OCEBM, benefit)', 'vocabulary'),
    ofReference('retraction', 'Retraction'),
  ]
}
