import { snapshotLines } from '#core/history/snapshot.ts'
import type { SnapshotsState } from '#core/host/host.ts'
import type { Change } from '#core/model/change.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { errorCode, fileFailure, inLibrary } from './durable-files.ts'
import type { Segment } from './journal-scan.ts'
import { libraryAt, type LibraryAt } from './library-at.ts'
import type { LibraryLayout } from './library-layout.ts'
import { pruneSnapshots } from './snapshot-retention.ts'
import { keepForGood, keepSnapshot, readSnapshot, snapshotsThere } from './snapshots.ts'
import { startTimer } from './start-timer.ts'

/** After so much work a snapshot is written; it is counted from the first change that no snapshot holds. */
const workMs = 15 * 60 * 1000
/** So long after an opening one is written of what earlier work left without: a window that is filled anew is filled from it. */
const openedMs = 60 * 1000
/** A change of so many rows is a bulk change: what was there before it gets a snapshot. */
const bulkRows = 100
/** With fewer than this part of the studies of the snapshot before, one is told, and the one before is kept for good. */
const muchSmaller = 0.5
/** Of a large library they take seconds: many bulk changes one after the other shall not spend more than a part of the time on them. */
const longMs = 500
const restTimes = 20
const fewStudies = 10

/** What the keeper is made of. */
export interface SnapshotParts {
  readonly layout: LibraryLayout
  readonly libraryId: string
  /** The journal as it is now. */
  readonly journal: () => { readonly segments: readonly Segment[]; readonly lastSeq: number }
  /** A reason not to write, or null. */
  readonly mayWrite: () => Promise<Result<null>>
  readonly now?: () => Date
  /** Told instead of the system's timer, in tests: calls back after `ms`, and answers how to stop it. */
  readonly after?: (ms: number, act: () => void) => () => void
}

/**
 * Writes snapshots of a library by itself: after a quarter of an hour of work, at close, and of what was there before an import or another
 * bulk change. All of them come from the journal, so none needs the window, and one of an earlier change can be written later. What goes
 * wrong is kept in `state`: the journal holds everything all the same, and the next time is tried again.
 */
export class SnapshotKeeper {
  readonly #parts: SnapshotParts
  #stopTimer: (() => void) | null = null
  #queue: Promise<unknown> = Promise.resolve()
  #lastBatch: string | undefined
  #problem: string | null = null
  #waiting = 0
  #restUntilMs = 0

  constructor(parts: SnapshotParts) {
    this.#parts = parts
  }

  /** See `LibraryInfo.snapshots`. */
  async state(): Promise<SnapshotsState> {
    const there = await snapshotsThere(this.#parts.layout)
    const newest = there.at(-1)
    return {
      count: there.length,
      newest: newest ? { at: newest.at.toISOString(), seq: newest.seq } : null,
      problem: this.#problem,
    }
  }

  /** Is told of changes that were saved behind change `before`. */
  saved(before: number, changes: readonly Change[]): void {
    if (before > 0 && this.#isNewBulk(changes) && this.#waiting < 2 && Date.now() >= this.#restUntilMs)
      void this.take(before)
    this.#takeAfter(workMs)
  }

  /** Is told that the library was opened: of a run that was killed, or of before there were snapshots, changes may be in none. */
  opened(): void {
    if (this.#parts.journal().lastSeq > 0) this.#takeAfter(openedMs)
  }

  /** Writes a snapshot of change `seq`, of the last one where none is named; nothing where one is there that holds. */
  take(seq?: number): Promise<Result<null>> {
    this.#waiting += 1
    const taken = this.#queue.then(() => this.#take(seq ?? this.#parts.journal().lastSeq))
    this.#queue = taken
    return taken
  }

  /** Writes the last snapshot, after those that are being written. */
  async close(): Promise<void> {
    this.#stopTimer?.()
    this.#stopTimer = null
    await this.take()
  }

  #takeAfter(ms: number): void {
    this.#stopTimer ??= (this.#parts.after ?? startTimer)(ms, () => {
      this.#stopTimer = null
      void this.take()
    })
  }

  async #take(seq: number): Promise<Result<null>> {
    const startMs = Date.now()
    let written: Result<null>
    try {
      written = await this.#write(seq)
    } catch (error) {
      // A disk that gives back something else than was written has no name for it: it is told all the same.
      written =
        errorCode(error) === '' ? fail('unavailable', String(error)) : fileFailure(error, 'write a snapshot', inLibrary)
    }
    const tookMs = Date.now() - startMs
    if (tookMs > longMs) this.#restUntilMs = Date.now() + restTimes * tookMs
    this.#waiting -= 1
    if (!written.ok) this.#problem = `No snapshot of the library could be written. ${written.message}`
    return written
  }

  async #write(seq: number): Promise<Result<null>> {
    const { layout, libraryId, journal, mayWrite, now = () => new Date() } = this.#parts
    const there = await snapshotsThere(layout)
    if (seq === 0) return ok(null)
    for (const { fileName } of there.filter((each) => each.seq === seq))
      if (await readSnapshot(layout, fileName)) return ok(null)
    const allowed = await mayWrite()
    if (!allowed.ok) return allowed
    const at = await libraryAt(layout, journal().segments, libraryId, seq)
    if (!at.ok) return at
    await keepSnapshot(layout, snapshotLines(at.value.state, libraryId, at.value.hash), seq, now())
    this.#problem = wordsOf(at.value)
    const { base, state } = at.value
    if (base && isMuchSmaller(state.counts.studies, base.head.counts.studies)) await keepForGood(layout, base.fileName)
    await pruneSnapshots(layout, now())
    return ok(null)
  }

  // The parts of one import follow each other: what was there before it is there before the first.
  #isNewBulk(changes: readonly Change[]): boolean {
    const before = this.#lastBatch
    this.#lastBatch = changes.at(-1)?.batch
    return changes.some(({ batch, rows }) => (batch === undefined ? rows.length >= bulkRows : batch !== before))
  }
}

function isMuchSmaller(studies: number, before: number): boolean {
  return before >= fewStudies && studies < before * muchSmaller
}

function wordsOf({ base, state, passedOver }: LibraryAt): string | null {
  if (base && isMuchSmaller(state.counts.studies, base.head.counts.studies))
    return `The library had ${base.head.counts.studies} studies at the snapshot before and has ${state.counts.studies} now. The older snapshot is kept for good.`
  return passedOver.length === 0
    ? null
    : `Snapshots that could not be read back were passed over: ${passedOver.join(', ')}. The one before is good, and the journal holds everything.`
}
