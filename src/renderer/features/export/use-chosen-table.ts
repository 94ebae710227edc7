import { useMemo, useState } from 'react'
import type { Outcome } from '#core/model/outcome.ts'
import { countQuotes } from '#core/report/wanted-quotes.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { shownColumnIds, type ExportAsk, type ExportScope } from '#renderer/background/exporting.ts'
import { useAllOutcomes } from '#renderer/db/queries.ts'
import { chosenColumns, chosenRows, countSuggestions, retractedRows } from './chosen-table.ts'
import type { ExportChoice } from './export-choice.ts'

/** Which rows and columns go into the file, how many there are of what, and how to choose others. */
export function useChosenTable(
  ask: ExportAsk,
  whole: EvidenceTable,
  { columns: which, withSuggestions }: Pick<ExportChoice, 'columns' | 'withSuggestions'>,
) {
  const [scopeId, setScope] = useState<ExportScope['id']>(() => firstScope(ask).id)
  // Of this export alone: what was left out once must not be missing unasked the next time.
  const [isWithoutRetracted, setWithoutRetracted] = useState(false)
  const scope = ask.scopes.find(({ id }) => id === scopeId) ?? firstScope(ask)
  const [shownIds] = useState(shownColumnIds)
  const inScope = useMemo(() => chosenRows(whole, scope.studyIds), [whole, scope])
  const columns = useMemo(() => chosenColumns(whole, which, shownIds), [whole, which, shownIds])
  const retracted = useMemo(() => retractedRows(inScope), [inScope])
  const table = useMemo(
    () => ({ columns, rows: isWithoutRetracted ? inScope.filter((row) => !retracted.includes(row)) : inScope }),
    [columns, inScope, isWithoutRetracted, retracted],
  )
  const outcomes = useAllOutcomes() ?? noOutcomes
  const isAllLeftOut = isWithoutRetracted && inScope.length > 0
  return {
    scope,
    setScope,
    table,
    suggestions: useMemo(() => countSuggestions(table), [table]),
    quotes: useMemo(() => countQuotes(table, withSuggestions, outcomes), [table, withSuggestions, outcomes]),
    /** Of the scope. */
    retracted: retracted.length,
    leftOut: isWithoutRetracted ? retracted.length : 0,
    isWithoutRetracted,
    setWithoutRetracted,
    /** Why there is nothing to export; null where there is. */
    whyNot: table.rows.length > 0 ? null : isAllLeftOut ? 'Every study is left out.' : scope.whyEmpty,
  }
}

const noOutcomes: readonly Outcome[] = []

/** The first that has studies; the whole library is never proposed in the place of what is shown. */
function firstScope({ scopes }: ExportAsk): ExportScope {
  return (
    scopes.find(({ studyIds, id }) => studyIds.length > 0 && id !== 'all') ??
    scopes.find(({ id }) => id === 'shown') ??
    scopes[0]!
  )
}
