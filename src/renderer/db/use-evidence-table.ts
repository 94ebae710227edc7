import type { CustomField } from '#core/model/custom-field.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { libraryTable } from '#core/table/library-table.ts'
import { forLast } from './for-last.ts'
import { useCustomFields, useLibraryView, type LibraryView } from './queries.ts'

/** The whole library as a table, and how many of its studies have no PDF. */
export interface LiveTable extends EvidenceTable {
  readonly hasPdf: (studyId: string) => boolean
}

/** The evidence table of the whole library, live; undefined while it is read. */
export function useEvidenceTable(): LiveTable | undefined {
  const library = useLibraryView()
  const customFields = useCustomFields()
  return library && customFields && tableOf(library, customFields)
}

// One for all screens: from the table to the overview and back nothing is built again.
const tableOf = forLast((library: LibraryView, customFields: readonly CustomField[]): LiveTable => ({
  ...libraryTable(library, customFields),
  hasPdf: (studyId) => library.papersByStudy.has(studyId),
}))
