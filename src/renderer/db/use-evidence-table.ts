import { useMemo } from 'react'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { libraryTable } from '#core/table/library-table.ts'
import { useCustomFields, useLibraryView } from './queries.ts'

/** The whole library as a table, and how many of its studies have no PDF. */
export interface LiveTable extends EvidenceTable {
  readonly hasPdf: (studyId: string) => boolean
}

/** The evidence table of the whole library, live; undefined while it is read. */
export function useEvidenceTable(): LiveTable | undefined {
  const library = useLibraryView()
  const customFields = useCustomFields()
  return useMemo(
    () =>
      library &&
      customFields && {
        ...libraryTable(library, customFields),
        hasPdf: (studyId) => library.papersByStudy.has(studyId),
      },
    [library, customFields],
  )
}
