import { useMemo } from 'react'
import type { CustomField } from '#core/model/custom-field.ts'
import type { FieldId } from '#core/model/tag.ts'
import type { Suggestions } from '#core/extraction/field-extractor.ts'
import { buildEvidenceTable } from '#core/table/build-evidence-table.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { useLibraryView, useSetting } from '#renderer/db/queries.ts'

const noFields: readonly CustomField[] = []

/** The evidence table of the whole library, live; undefined while it is read. */
export function useEvidenceTable(): EvidenceTable | undefined {
  const library = useLibraryView()
  const customFields = useSetting('custom-fields', noFields)
  return useMemo(() => library && buildEvidenceTable(library.studies.map((study) => ({
    study,
    tags: library.tagsByStudy.get(study.id) ?? [],
    // Of several papers of a study the first that says something about a field speaks for it.
    suggestions: Object.assign({}, ...(library.suggestionsByStudy.get(study.id) ?? []).map((row) => row.suggestions).toReversed()) as Suggestions,
    rejected: new Set([...library.rejected].flatMap((id) => (id.startsWith(`${study.id}/`) ? [id.slice(study.id.length + 1) as FieldId] : []))),
  })), customFields), [library, customFields])
}
