import { useEffect, useState } from 'react'
import { reviewsOfStudies } from '#core/model/included-in.ts'
import { peopleGroups } from '#core/model/same-people.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { libraryEvidence, libraryTable } from '#core/table/library-table.ts'
import { detailsFrom, type DetailsOf } from '#core/report/study-details.ts'
import { rowsAsOf, type RowsAsOf } from '#renderer/db/rows-as-of.ts'
import { useDifferences } from './use-differences.ts'

/** A table, and what it does not hold of its studies. */
interface TableAsOf extends EvidenceTable {
  readonly details: DetailsOf
}

/**
 * The evidence table as it was after change `seq`; undefined or words of how far it is while it is read, a message where it cannot be.
 * What was only read from selections is a suggestion in it, as in the table of today.
 */
export function useTableAsOf(
  seq: number,
  lastSeq: number,
): TableAsOf | { readonly message: string } | string | undefined {
  const comparison = useDifferences(seq, lastSeq)
  const differences = comparison.kind === 'read' ? comparison.differences : null
  const [table, setTable] = useState<{ readonly of: unknown; readonly table: TableAsOf } | null>(null)
  useEffect(() => {
    if (!differences) return undefined
    let current = true
    void rowsAsOf(differences).then((rows) => {
      // Where more was done meanwhile, newer differences are on their way.
      if (current && rows) setTable({ of: differences.from, table: tableOf(rows) })
    })
    return () => {
      current = false
    }
  }, [differences])
  if (comparison.kind === 'problem') return comparison
  if (comparison.kind === 'reading' && comparison.total > 0)
    return `Reading ${comparison.done.toLocaleString('en-GB')} of ${comparison.total.toLocaleString('en-GB')} changes`
  return table?.of === seq ? table.table : undefined
}

function tableOf({ studies, papers, tags, outcomes, customFields, decisions }: RowsAsOf): TableAsOf {
  const table = libraryTable(
    libraryEvidence({
      studies,
      papers,
      tags,
      suggestions: [],
      rejected: [],
      samePeople: peopleGroups(decisions),
      includedIn: reviewsOfStudies(decisions),
    }),
    customFields,
  )
  return { ...table, details: detailsFrom(studies, papers, tags, outcomes) }
}
