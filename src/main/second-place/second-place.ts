import { dirname } from 'node:path'
import type { SecondPlaceState } from '#core/host/host.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { freeBytes as freeBytesOf } from '../library/disk-space.ts'
import { errorCode } from '../library/durable-files.ts'
import { readCopyRecord, type CopyRecord } from '../library/copy-record.ts'
import type { LibraryLayout } from '../library/library-layout.ts'
import { startTimer } from '../library/start-timer.ts'
import { checkEveryMs, copyToPlace, recordProblem, type CopyMade } from './copy-to-place.ts'
import { isOnSameDisk } from './folder-relations.ts'
import { preparePlace } from './place-choice.ts'
import { placeFailure } from './place-failure.ts'
import { placeState } from './place-state.ts'
import type { RememberedPlace, RememberedPlaces } from './remembered-places.ts'

/** After so much work the library is copied; it is counted from the first change that the copy has not. */
const workMs = 15 * 60 * 1000
/** So often it is looked whether a disk came back, and whether something is to be copied. */
const lookEveryMs = 60 * 1000
/** The start of the app has the disk for itself. */
const quietMs = 10 * 1000
/** What failed is tried again after so long by itself. */
const retryMs = 10 * 60 * 1000
/** What was told to stop has so long to do it. */
const stoppingMs = 1000
const dayMs = 24 * 60 * 60 * 1000

/** What a second place is made of. */
export interface SecondPlaceParts {
  readonly layout: LibraryLayout
  readonly libraryId: string
  /** The last change of the library now. */
  readonly lastSeq: () => number
  readonly places: RememberedPlaces
  readonly now?: () => Date
  /** Told instead of the system's timers, in tests: calls back after `ms`, and answers how to stop it. */
  readonly after?: (ms: number, act: () => void) => () => void
  readonly freeBytes?: (folder: string) => Promise<number>
}

interface Running {
  readonly abort: AbortController
  readonly done: Promise<void>
  progress: { readonly doneBytes: number; readonly wholeBytes: number }
}

/**
 * Keeps the copy of an open library in its second place by itself: after a quarter of an hour of work, at close, when a disk comes back,
 * and what was not finished at the next start. One copying at a time, which only reads the library: saving never waits for it.
 * What goes wrong is kept in `look`, and tried again.
 */
export class SecondPlace {
  readonly #parts: Required<SecondPlaceParts>
  readonly #openedAt: number
  #place: RememberedPlace | null = null
  #isLoaded = false
  #record: CopyRecord | null = null
  #isSameDisk = false
  // Why nothing can be copied there, as seen by the last look; and what went wrong with the last copying.
  #seen: Failure | null = null
  #failed: Failure | null = null
  #leftOut: readonly string[] = []
  #isDue = true
  #retryAt = 0
  #conflicting: string | null = null
  #running: Running | null = null
  #stopWork: (() => void) | null = null
  #stopLooking: () => void
  #isClosed = false
  // Its time after the close is over: another one may look after this place by now.
  #isOver = false

  constructor(parts: SecondPlaceParts) {
    this.#parts = { now: () => new Date(), after: startTimer, freeBytes: freeBytesOf, ...parts }
    this.#openedAt = this.#now()
    this.#stopLooking = this.#lookAgain()
  }

  /** Looks at the place now, and begins to copy where that is due; null where none was chosen. */
  async look(): Promise<SecondPlaceState | null> {
    const place = await this.#loaded()
    if (!place) return null
    if (!this.#running) await this.#lookAt(place)
    if (this.#mayBegin() && this.#now() >= this.#openedAt + quietMs) this.#begin(place, false)
    return this.#state(place)
  }

  /** Is told that changes were saved. */
  saved(): void {
    this.#stopWork ??= this.#parts.after(workMs, () => {
      this.#stopWork = null
      this.#isDue = true
      void this.look()
    })
  }

  /** Takes a folder that the writer chose as the second place and begins to copy. See `preparePlace` for what is refused. */
  async choose(chosen: string, beside = false): Promise<Result<SecondPlaceState>> {
    await this.#stopCopying()
    const prepared = await preparePlace(chosen, this.#parts.layout, beside)
    if (!prepared.ok) {
      this.#conflicting = prepared.kind === 'conflict' ? chosen : null
      return prepared
    }
    const { folder, name, record } = prepared.value
    const place = { folder, name, since: this.#parts.now().toISOString(), last: lastOf(record) }
    const remembered = await this.#remember(place)
    if (!remembered.ok) return remembered
    this.#conflicting = null
    await this.#lookAt(place)
    this.#begin(place, false)
    return ok(this.#state(place))
  }

  /** Keeps a copy that holds other changes as it is, and begins a new one beside it. */
  async chooseBeside(): Promise<Result<SecondPlaceState>> {
    const place = await this.#loaded()
    const chosen = this.#conflicting ?? (place && dirname(place.folder))
    return chosen === null ? noPlace : this.choose(chosen, true)
  }

  /** Begins to copy now; with `checksAll` every file there is read and compared. Goes on behind the answer. */
  async copyNow(checksAll: boolean): Promise<Result<SecondPlaceState>> {
    const place = await this.#loaded()
    if (!place) return noPlace
    if (!this.#running) {
      await this.#lookAt(place)
      this.#begin(place, checksAll)
    }
    return ok(this.#state(place))
  }

  /** The library has no second place any more. What was copied there stays. */
  async stop(): Promise<Result<null>> {
    await this.#stopCopying()
    return this.#remember(null)
  }

  /** Copies what is new, for as long as `atMostMs`: what is not finished by then goes on at the next start. */
  async close(atMostMs: number): Promise<void> {
    this.#isClosed = true
    this.#stopLooking()
    this.#stopWork?.()
    await withinMs(atMostMs, this.#lastCopy())
    this.#isOver = true
    const running = this.#running
    running?.abort.abort()
    if (running) await withinMs(stoppingMs, running.done)
  }

  async #lastCopy(): Promise<void> {
    const place = await this.#loaded()
    if (!place) return
    if (!this.#running) {
      await this.#lookAt(place)
      this.#isDue = true
      if (this.#mayBegin()) this.#begin(place, false)
    }
    await this.#running?.done
  }

  async #loaded(): Promise<RememberedPlace | null> {
    if (this.#isLoaded) return this.#place
    try {
      this.#place = await this.#parts.places.placeOf(this.#parts.libraryId)
      this.#isLoaded = true
    } catch (error) {
      // Looked up again the next time: the choice is not lost.
      if (errorCode(error) === '') throw error
    }
    return this.#place
  }

  async #remember(place: RememberedPlace | null): Promise<Result<null>> {
    try {
      await this.#parts.places.remember(this.#parts.libraryId, place)
    } catch (error) {
      if (errorCode(error) === '') throw error
      return fail('unavailable', 'The choice could not be written down on this computer.', String(error))
    }
    if (place?.folder !== this.#place?.folder) this.#record = null
    this.#place = place
    this.#isLoaded = true
    this.#seen = null
    this.#failed = null
    this.#leftOut = []
    this.#isDue = true
    this.#retryAt = 0
    return ok(null)
  }

  async #lookAt(place: RememberedPlace): Promise<void> {
    const before = this.#seen
    try {
      const record = await readCopyRecord(place.folder)
      this.#seen = recordProblem(record, this.#parts.libraryId)
      this.#record = record === 'damaged' ? null : (record ?? this.#record)
      if (!this.#seen) this.#isSameDisk = await isOnSameDisk(this.#parts.layout.folder, place.folder)
    } catch (error) {
      this.#seen = placeFailure(error)
    }
    if (!this.#seen && !before) return
    // As soon as it is back it is copied.
    this.#failed = null
    this.#isDue = true
    this.#retryAt = 0
  }

  #mayBegin(): boolean {
    if (this.#running || this.#seen || this.#now() < this.#retryAt) return false
    const copy = this.#record?.copy
    if (!copy) return true
    const isOld = this.#now() - Date.parse(copy.at) > dayMs
    const isUnchecked = this.#now() - Date.parse(this.#record?.checkedAt ?? '') > checkEveryMs
    return isUnchecked || (copy.seq !== this.#parts.lastSeq() && (this.#isDue || isOld))
  }

  #begin(place: RememberedPlace, checksAll: boolean): void {
    if (this.#running || this.#seen || this.#isOver) return
    this.#stopWork?.()
    this.#stopWork = null
    this.#isDue = false
    const abort = new AbortController()
    const running: Running = {
      abort,
      progress: { doneBytes: 0, wholeBytes: 0 },
      done: this.#copy(place, checksAll, abort.signal, (doneBytes, wholeBytes) => {
        running.progress = { doneBytes, wholeBytes }
      }).finally(() => {
        this.#running = null
      }),
    }
    this.#running = running
  }

  async #copy(
    place: RememberedPlace,
    checksAll: boolean,
    signal: AbortSignal,
    onProgress: (doneBytes: number, wholeBytes: number) => void,
  ): Promise<void> {
    // One turn later, so that `#running` is set.
    await Promise.resolve()
    const { layout, libraryId, now, freeBytes } = this.#parts
    let made: Result<CopyMade>
    try {
      made = await copyToPlace({
        layout,
        libraryId,
        folder: place.folder,
        checksAll,
        now: now(),
        signal,
        onProgress,
        freeBytes,
      })
      if (made.ok) await this.#took(place, made.value)
    } catch (error) {
      // A copy never takes the app down with it: the library is whole all the same.
      made = fail(
        'unavailable',
        'The copying failed. The copy before it is untouched, and it is tried again.',
        String(error),
      )
    }
    if (made.ok) return
    this.#isDue = true
    if (made.kind === 'cancelled') return
    // Of a disk that went away meanwhile the next look says more.
    this.#failed = made
    // Which of two histories is the right one only the writer can say.
    this.#retryAt = made.kind === 'conflict' ? Number.POSITIVE_INFINITY : this.#now() + retryMs
  }

  async #took(place: RememberedPlace, { record, leftOut }: CopyMade): Promise<void> {
    this.#failed = null
    this.#record = record
    this.#leftOut = leftOut
    this.#retryAt = 0
    this.#place = { ...place, last: lastOf(record) }
    await this.#parts.places.remember(this.#parts.libraryId, this.#place)
  }

  async #stopCopying(): Promise<void> {
    const running = this.#running
    running?.abort.abort()
    await running?.done
  }

  #state(place: RememberedPlace): SecondPlaceState {
    const last = this.#record ? lastOf(this.#record) : place.last
    return placeState({
      place,
      last,
      lastSeq: this.#parts.lastSeq(),
      now: this.#now(),
      problem: this.#seen ?? this.#failed,
      isSameDisk: this.#isSameDisk,
      copying: this.#running?.progress ?? null,
      leftOut: this.#leftOut,
      checkedAt: this.#record?.checkedAt ?? null,
    })
  }

  #lookAgain(): () => void {
    return this.#parts.after(lookEveryMs, () => {
      void this.look().finally(() => {
        if (!this.#isClosed) this.#stopLooking = this.#lookAgain()
      })
    })
  }

  #now(): number {
    return this.#parts.now().getTime()
  }
}

const noPlace = fail('not-found', 'No second place is chosen for this library.')

function lastOf({ copy }: CopyRecord): RememberedPlace['last'] {
  return copy && { seq: copy.seq, hash: copy.hash, at: copy.at }
}

async function withinMs(ms: number, work: Promise<unknown>): Promise<void> {
  let stop = (): void => undefined
  await Promise.race([work, new Promise<void>((late) => (stop = startTimer(ms, late)))])
  stop()
}
