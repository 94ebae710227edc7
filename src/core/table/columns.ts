import type { CustomField } from '../model/custom-field.ts'
import { fields } from '../model/fields.ts'
import type { BuiltInFieldId } from '../model/tag.ts'
import type { EvidenceColumn } from './evidence-table.ts'

const label = (id: BuiltInFieldId) => fields.find((field) => field.id === id)!.column
const ofField = (id: BuiltInFieldId, kind: EvidenceColumn['kind'] = 'text'): EvidenceColumn => ({
  id,
  label: label(id),
  kind,
  fieldId: id,
})
const ofReference = (id: string, words: string, kind: EvidenceColumn['kind'] = 'text'): EvidenceColumn => ({
  id,
  label: words,
  kind,
  fieldId: null,
})

/**
 * The columns in their default order: first what a claim is judged by (design, people, main result, who paid and who gains), as the
 * view *Headline* has it; then what NICE PMG15 appendix C1, Cochrane Handbook table 7.3.a and the Cochrane table of
 * included studies agree on. A field that has no place of its own here comes behind those, then the writer's own, then labels and notes.
 */
export function evidenceColumns(customFields: readonly CustomField[] = []): readonly EvidenceColumn[] {
  const placed = placedColumns()
  const elsewhere = new Set<string>([...placed.map(({ id }) => id), 'quote'])
  return [
    ...placed,
    ...fields.filter(({ id }) => !elsewhere.has(id)).map(({ id }) => ofField(id)),
    ...customFields.map((field): EvidenceColumn => ({
      id: field.id,
      label: field.label,
      kind: 'text',
      fieldId: field.id,
    })),
    ofField('quote'),
    ofReference('journal', 'Journal'),
    ofReference('doi', 'DOI'),
    ofReference('pmid', 'PMID'),
    ofReference('state', 'State', 'vocabulary'),
    ofReference('labels', 'Labels'),
    ofReference('notes', 'Notes'),
  ]
}

function placedColumns(): readonly EvidenceColumn[] {
  return [
    ofReference('reference', 'Reference'),
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
