import { setImmediate as nextTurn } from 'node:timers/promises'
import { LibraryState } from '#core/history/library-state.ts'
import type { SnapshotHead } from '#core/history/snapshot.ts'
import { rowShapesVersion } from '#core/model/row-shapes/row-problem.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { noHash } from './journal-line.ts'
import { readHashOf, readStoredChanges } from './journal-reader.ts'
import type { Segment } from './journal-scan.ts'
import type { LibraryLayout } from './library-layout.ts'
import { readSnapshot, snapshotsThere, type ReadSnapshot } from './snapshots.ts'

/** The rows of a library at one of its changes, and how they were made. */
export interface LibraryAt {
  readonly state: LibraryState
  /** The hash of that change in the journal. */
  readonly hash: string
  /** The snapshot that it was made from, with the journal behind it; null where from the journal alone. */
  readonly base: { readonly fileName: string; readonly head: SnapshotHead } | null
  /** Snapshots that were passed over because they do not hold. */
  readonly passedOver: readonly string[]
}

const changesAtOnce = 500

/**
 * The library as it was after change `seq`: the newest good snapshot up to there, then the journal behind it. Fails as the journal does.
 * Other work has its turn in between.
 */
export async function libraryAt(
  layout: LibraryLayout,
  segments: readonly Segment[],
  libraryId: string,
  seq: number,
): Promise<Result<LibraryAt>> {
  const { good, passedOver } = await newestGoodSnapshot(layout, segments, libraryId, seq)
  const state = good ? LibraryState.from(good.head, good.rows()) : new LibraryState()
  const base = good && { fileName: good.fileName, head: good.head }
  const read = await stateAt(state, layout, segments, seq)
  if (!read.ok) return read
  const hash = await hashOf(layout, segments, seq)
  if (hash === null) return fail('damaged', `Change ${seq} of the journal does not hold.`)
  return ok({ state, hash, base, passedOver })
}

/**
 * The newest snapshot up to change `seq` that is good: its checksum holds, and the journal has its last change under the same hash. Null
 * where there is none; `passedOver` names those that do not hold. One of another history is no damage: two computers wrote. Nor is one whose
 * rows were looked at by other rules for their shape: but it is not what the journal makes now.
 */
export async function newestGoodSnapshot(
  layout: LibraryLayout,
  segments: readonly Segment[],
  libraryId: string,
  seq: number,
): Promise<{
  readonly good: (ReadSnapshot & { readonly fileName: string }) | null
  readonly passedOver: readonly string[]
}> {
  const passedOver: string[] = []
  for (const { fileName, seq: snapshotSeq } of (await snapshotsThere(layout)).toReversed()) {
    if (snapshotSeq > seq) continue
    const snapshot = await readSnapshot(layout, fileName)
    if (snapshot && snapshot.head.shapes !== rowShapesVersion) continue
    if (snapshot?.head.seq === snapshotSeq && (await isOfJournal(snapshot, layout, segments, libraryId)))
      return { good: { ...snapshot, fileName }, passedOver }
    if (!snapshot) passedOver.push(fileName)
  }
  return { good: null, passedOver }
}

/** True where the journal has the last change of a snapshot under the same hash: then all before it is the same too. */
export async function isOfJournal(
  { head }: ReadSnapshot,
  layout: LibraryLayout,
  segments: readonly Segment[],
  libraryId: string,
): Promise<boolean> {
  return head.libraryId === libraryId && head.hash === (await hashOf(layout, segments, head.seq))
}

/** The state with the journal's changes behind it up to `seq`; it is the same object. */
export async function stateAt(
  state: LibraryState,
  layout: LibraryLayout,
  segments: readonly Segment[],
  seq: number,
): Promise<Result<LibraryState>> {
  while (state.seq < seq) {
    const most = Math.min(changesAtOnce, seq - state.seq)
    const read = await readStoredChanges(layout.journal, segments, state.seq, most)
    if (!read.ok) return read
    if (read.value.length === 0)
      return fail('damaged', `The journal does not go up to change ${seq}.`, `it ends at ${state.seq}`)
    for (const change of read.value) state.apply(change)
    await nextTurn()
  }
  return ok(state)
}

async function hashOf(layout: LibraryLayout, segments: readonly Segment[], seq: number): Promise<string | null> {
  return seq === 0 ? noHash : readHashOf(layout.journal, segments, seq)
}
