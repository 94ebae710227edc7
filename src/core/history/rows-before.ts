/**
 * Rows as they stood before these differences: what was otherwise is put back, what came since is left out, what went since is put in; in
 * the order of their keys. `before`: by key, null where a row was not there.
 */
export function rowsBefore<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  before: ReadonlyMap<string, Row | null>,
): readonly Row[] {
  if (before.size === 0) return rows
  const standing = new Map(rows.map((row) => [keyOf(row), row]))
  for (const [key, row] of before)
    if (row === null) standing.delete(key)
    else standing.set(key, row)
  return [...standing].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}
