import { useMemo } from 'react'
import type { CustomField } from '#core/model/custom-field.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { libraryTable } from '#core/table/library-table.ts'
import { useLibraryView, useSetting } from '#renderer/db/queries.ts'

const noFields: readonly CustomField[] = []

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
        ...libraryTable(library, customFields),
        hasPdf: (studyId) => library.papersByStudy.has(studyId),
      },
    [library, customFields],
  )
}
