import type { EvidenceColumn, EvidenceRow, EvidenceTable } from '#core/table/evidence-table.ts'

/** The rows of these studies, in their order; those that are not in the table are left out. */
export function chosenRows({ rows }: EvidenceTable, studyIds: readonly string[]): readonly EvidenceRow[] {
  const byId = new Map(rows.map((row) => [row.studyId, row]))
  return studyIds.flatMap((id) => byId.get(id) ?? [])
}

/** Every column, or those that the table shows, in its order; of a table that was never looked at, every field. */
export function chosenColumns(
  { columns }: EvidenceTable,
  choice: 'shown' | 'all',
  shownIds: readonly string[] | null,
): readonly EvidenceColumn[] {
  if (choice === 'all') return columns
  const byId = new Map(columns.map((column) => [column.id, column]))
  const shown = (shownIds ?? []).flatMap((id) => byId.get(id) ?? [])
  return shown.length > 0 ? shown : columns.filter(({ id, fieldId }) => fieldId !== null && id !== 'quote')
}

/** The rows of studies that were retracted. */
export function retractedRows(rows: readonly EvidenceRow[]): readonly EvidenceRow[] {
  return rows.filter(({ cells }) => cells['retraction']?.state === 'value')
}

/** Values of fields that nobody has confirmed. */
export function countSuggestions({ rows, columns }: EvidenceTable): number {
  return rows.reduce(
    (sum, { cells }) =>
      sum + columns.filter(({ id, fieldId }) => fieldId !== null && cells[id]?.state === 'suggestion').length,
    0,
  )
}

/** How many suggestions more the same rows and columns have in a newer table of the library. */
export function suggestionsSince(table: EvidenceTable, newest: EvidenceTable): number {
  if (newest.rows === table.rows) return 0
  const rows = chosenRows(
    newest,
    table.rows.map(({ studyId }) => studyId),
  )
  return Math.max(0, countSuggestions({ columns: table.columns, rows }) - countSuggestions(table))
}
