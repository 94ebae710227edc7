import { useMemo } from 'react'
import type { CustomField } from '#core/model/custom-field.ts'
import { fields } from '#core/model/fields.ts'
import { tagId, type FieldId } from '#core/model/tag.ts'
import type { Suggestions } from '#core/suggestions/shared/field-extractor.ts'
import { buildEvidenceTable } from '#core/table/build-evidence-table.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { useLibraryView, useSetting } from '#renderer/db/queries.ts'
import type { SuggestionRow } from '#renderer/db/schema.ts'

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
          library.studies.map((study) => {
            const papers = library.papersByStudy.get(study.id) ?? []
            const rows = (library.suggestionsByStudy.get(study.id) ?? []).toReversed()
            return {
              study,
              tags: library.tagsByStudy.get(study.id) ?? [],
              // Of several papers of a study the first that says something about a field speaks for it.
              suggestions: Object.assign({}, ...rows.map((row) => row.suggestions)) as Suggestions,
              rejected:
                library.rejected.size === 0
                  ? undefined
                  : new Set(fieldIds.filter((fieldId) => library.rejected.has(tagId(study.id, fieldId)))),
              ...(papers.length > 1 ? { papers, suggestedBy: papersOfFields(rows) } : {}),
            }
          }),
          customFields,
        ),
        hasPdf: (studyId) => library.papersByStudy.has(studyId),
      },
    [library, customFields],
  )
}

/** The paper whose suggestions each field shows, where a later row takes the place of an earlier one. */
function papersOfFields(rows: readonly SuggestionRow[]): Partial<Record<FieldId, string>> {
  return Object.fromEntries(rows.flatMap((row) => Object.keys(row.suggestions).map((field) => [field, row.sha256])))
}
