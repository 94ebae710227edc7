import type { LibraryRows, LibraryTable, RowChange, StoredChange } from '#core/model/change.ts'
import type { Result } from '#core/result.ts'
import { sameJson } from '#core/same-json.ts'
import { commitInParts, type RowEdit } from './commit.ts'

/**
 * Sets rows to what they were (`before` of each), whatever was made of them since, as one batch: one undo takes it back. A row that is so
 * already is left as it stands.
 */
export function commitBringBack(
  what: string,
  rows: readonly RowChange[],
  onProgress?: (done: number) => void,
): Promise<Result<StoredChange>> {
  return commitInParts(
    `Brought back ${what}`,
    rows.map(({ table, key, before }): RowEdit => {
      const after = (now: LibraryRows[LibraryTable] | null) => (sameJson(now, before) ? now : before)
      // Table and row belong together by construction of RowChange.
      return { table, key, after } as RowEdit
    }),
    { onProgress, isBatch: true },
  )
}
