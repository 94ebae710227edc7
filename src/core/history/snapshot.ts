import { libraryTables, type LibraryRows, type LibraryTable } from '#core/model/change.ts'
import { canonicalJson } from '../canonical-json.ts'
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
}

/**
 * The lines of a snapshot, each without its line feed: the head, then one row a line, by table and key. The same rows give the same lines,
 * whatever changes led to them.
 */
export function* snapshotLines(state: LibraryState, libraryId: string, hash: string): Generator<string> {
  const head: SnapshotHead = { snapshot: 1, libraryId, seq: state.seq, hash, counts: state.counts }
  yield JSON.stringify(head)
  for (const table of libraryTables) {
    const rows = state.rows(table)
    for (const key of [...rows.keys()].sort()) yield canonicalJson({ table, row: rows.get(key) })
  }
}

/** The head of a snapshot's first line, or null where it is none that this version reads. */
export function readSnapshotHead(line: string): SnapshotHead | null {
  const value = parsed(line)
  if (typeof value !== 'object' || value === null) return null
  const { snapshot, libraryId, seq, hash, counts } = value as Partial<SnapshotHead>
  const isHead =
    snapshot === 1 &&
    typeof libraryId === 'string' &&
    Number.isSafeInteger(seq) &&
    typeof hash === 'string' &&
    typeof counts === 'object'
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
