import { libraryTables, type LibraryRows, type LibraryTable } from '#core/model/change.ts'
import { rowShapesVersion } from '../model/row-shapes/row-problem.ts'
import type { LibraryState } from './library-state.ts'

/** What a snapshot says of itself, in its first line. */
export interface SnapshotHead {
  /** The format of the file. */
  readonly snapshot: 1
  readonly libraryId: string
  /** The last change that is in it, and its hash in the journal: so a snapshot of another history is never taken for one of this. */
  readonly seq: number
  readonly hash: string
  readonly counts: Readonly<Record<LibraryTable, number>>
  /** The `rowShapesVersion` that its rows were looked at with: under other rules the journal makes other rows. */
  readonly shapes: number
  /** See `LibraryState.hasOddRows`. */
  readonly hasOddRows: boolean
}

/**
 * The lines of a snapshot, each without its line feed: the head, then one row a line, by table and key. A row stands as the journal has it,
 * its keys in that order: so a window that is filled from it holds, and counts, the same as one that read every change.
 */
export function* snapshotLines(state: LibraryState, libraryId: string, hash: string): Generator<string> {
  const { seq, counts, hasOddRows } = state
  const head: SnapshotHead = { snapshot: 1, libraryId, seq, hash, counts, shapes: rowShapesVersion, hasOddRows }
  yield JSON.stringify(head)
  for (const table of libraryTables) {
    const rows = state.rows(table)
    for (const key of [...rows.keys()].sort()) yield JSON.stringify({ table, row: rows.get(key) })
  }
}

/** The head of a snapshot's first line, or null where it is none that this version reads. */
export function readSnapshotHead(line: string): SnapshotHead | null {
  const value = parsed(line)
  if (typeof value !== 'object' || value === null) return null
  const { snapshot, libraryId, seq, hash, counts, shapes, hasOddRows } = value as Partial<SnapshotHead>
  const isHead =
    snapshot === 1 &&
    typeof libraryId === 'string' &&
    Number.isSafeInteger(seq) &&
    typeof hash === 'string' &&
    typeof counts === 'object' &&
    Number.isSafeInteger(shapes) &&
    typeof hasOddRows === 'boolean'
  return isHead ? (value as SnapshotHead) : null
}

/** A row of a snapshot, with its table. */
export interface SnapshotRow {
  readonly table: LibraryTable
  readonly row: LibraryRows[LibraryTable]
}

/** A row of a snapshot's line, or null where it is none. Its shape was checked when it was written. */
export function readSnapshotRow(line: string): SnapshotRow | null {
  const value = parsed(line)
  if (typeof value !== 'object' || value === null || !('table' in value) || !('row' in value)) return null
  return libraryTables.some((table) => table === value.table) ? (value as SnapshotRow) : null
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
