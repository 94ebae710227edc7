import type { SnapshotRows } from '#core/host/host.ts'
import { fail, ok, type Result } from '#core/result.ts'
import type { ReadSnapshot } from './snapshots.ts'

/** An answer of rows stops before it grows over this, unless one row alone is larger. */
const maxPageBytes = 4_000_000
/** A window that was closed in the middle asks for no more: then the snapshot is let go of. */
const heldMs = 60_000

/** A snapshot that may be handed out, with those that were passed over on the way to it. */
interface FoundSnapshot {
  readonly good: ReadSnapshot | null
  readonly passedOver: readonly string[]
}

/** Hands the rows of a snapshot to a window, page by page. It lies here unpacked while it is being read, and no longer. */
export class SnapshotPages {
  readonly #newest: () => Promise<FoundSnapshot>
  #held: ReadSnapshot | null = null
  #timer: NodeJS.Timeout | undefined

  /** `newest`: looks for the newest good snapshot. */
  constructor(newest: () => Promise<FoundSnapshot>) {
    this.#newest = newest
  }

  /** See `HostCalls.readSnapshotRows`. */
  async read(place: { readonly seq: number; readonly from: number } | null): Promise<Result<SnapshotRows>> {
    if (place) return this.#held?.head.seq === place.seq ? this.#page(this.#held, place.from, []) : noMore
    this.letGo()
    const { good, passedOver } = await this.#newest()
    // A window makes of odd rows what the changes make of them one after the other, and says which they are.
    if (!good || good.head.hasOddRows) return ok({ page: null, passedOver })
    this.#held = good
    return this.#page(good, 0, passedOver)
  }

  /** Forgets the snapshot. */
  letGo(): void {
    clearTimeout(this.#timer)
    this.#held = null
  }

  #page(snapshot: ReadSnapshot, from: number, passedOver: readonly string[]): Result<SnapshotRows> {
    const page = snapshot.page(from, maxPageBytes)
    if (!page) return noMore
    if (page.next === null) this.letGo()
    else {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => this.letGo(), heldMs).unref()
    }
    const { seq, counts } = snapshot.head
    return ok({ page: { seq, counts, ...page }, passedOver })
  }
}

const noMore = fail('not-found', 'This snapshot is not being read any more; begin with the newest.')
