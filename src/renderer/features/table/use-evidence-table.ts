import { useMemo } from 'react'
import type { CustomField } from '#core/model/custom-field.ts'
import { fields } from '#core/model/fields.ts'
import { tagId, type FieldId } from '#core/model/tag.ts'
import type { Suggestions } from '#core/suggestions/shared/field-extractor.ts'
import { buildEvidenceTable } from '#core/table/build-evidence-table.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { useLibraryView, useSetting } from '#renderer/db/queries.ts'

const noFields: readonly CustomField[] = []
const fieldIds: readonly FieldId[] = fields.map((field) => field.id)

/** The whole library as a table, and how many of its studies have no PDF. */
interface LiveTable extends EvidenceTable {
  readonly hasPdf: (studyId: string) => boolean
}

/** The evidence table of the whole library, live; undefined while it is read. */
export function useEvidenceTable(): LiveTable | undefined {
  const library = useLibraryView()
  const customFields = useSetting('custom-fields', noFields)
  return useMemo(
    () =>
      library && {
        ...buildEvidenceTable(
          library.studies.map((study) => ({
            study,
            tags: library.tagsByStudy.get(study.id) ?? [],
            // Of several papers of a study the first that says something about a field speaks for it.
            suggestions: Object.assign(
              {},
              ...(library.suggestionsByStudy.get(study.id) ?? []).map((row) => row.suggestions).toReversed(),
            ) as Suggestions,
            rejected:
              library.rejected.size === 0
                ? undefined
                : new Set(fieldIds.filter((fieldId) => library.rejected.has(tagId(study.id, fieldId)))),
          })),
          customFields,
        ),
        hasPdf: (studyId) => library.papersByStudy.has(studyId),
      },
    [library, customFields],
  )
}
