import type { LibraryInfo, PaperBytes, ReadChanges } from '#core/host/host.ts'
import type { Change } from '#core/model/change.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { spaceMessage, spaceState } from './disk-space.ts'
import { fileFailure } from './durable-files.ts'
import type { FolderLock } from './folder-lock.ts'
import { readStoredChanges } from './journal-reader.ts'
import type { JournalScan } from './journal-scan.ts'
import type { JournalWriter, WriteGuard } from './journal-writer.ts'
import type { LibraryLayout } from './library-layout.ts'
import { keepPaper, papersThere, readPaper, type KeptPaper } from './papers.ts'
import { pruneSnapshots } from './snapshot-retention.ts'
import { keepSnapshot } from './snapshots.ts'

/** What is known of a folder before its journal: the rest of `LibraryInfo` comes from there. */
export type FolderInfo = Omit<LibraryInfo, 'lastSeq' | 'unreadable'>

export type ReadOnly = NonNullable<LibraryInfo['readOnly']>

/** An open library folder. Made by `openLibraryFolder`. Arguments are checked by the host calls; expected failures are answered. */
export class Library {
  readonly #layout: LibraryLayout
  readonly #info: FolderInfo
  readonly #scan: JournalScan
  readonly #lock: FolderLock | null
  readonly #writer: JournalWriter | null
  readonly #freeBytes: (folder: string) => Promise<number>

  constructor(
    layout: LibraryLayout,
    info: FolderInfo,
    scan: JournalScan,
    lock: FolderLock | null,
    writer: ((guard: WriteGuard) => JournalWriter) | null,
    freeBytes: (folder: string) => Promise<number>,
  ) {
    this.#layout = layout
    this.#info = info
    this.#scan = scan
    this.#lock = lock
    this.#freeBytes = freeBytes
    this.#writer =
      writer?.({ mayWrite: () => this.#mayWrite('nothing'), isStillOurs: () => this.#isStillOurs() }) ?? null
  }

  /** What stands in the folder now. */
  info(): LibraryInfo {
    const stopped = this.#writer?.stopped
    return {
      ...this.#info,
      unreadable: this.#scan.unreadable,
      readOnly: stopped ? { kind: 'changed-outside', message: stopped.message } : this.#info.readOnly,
      lastSeq: this.#writer?.lastSeq ?? this.#scan.lastSeq,
    }
  }

  /** See `HostCalls.readChanges`. */
  async readChanges(afterSeq: number, limit: number): Promise<Result<ReadChanges>> {
    return this.#trying('read the library', async () => {
      const changes = await readStoredChanges(
        this.#layout.journal,
        this.#writer?.segments ?? this.#scan.segments,
        afterSeq,
        limit,
      )
      return changes.ok ? ok({ changes: changes.value, lastSeq: this.info().lastSeq }) : changes
    })
  }

  /** See `HostCalls.appendChanges`. */
  async appendChanges(afterSeq: number, changes: readonly Change[]): Promise<Result<{ readonly lastSeq: number }>> {
    return this.#writer ? this.#writer.append(afterSeq, changes) : this.#readOnlyFailure()
  }

  /** See `HostCalls.putPaper`. */
  async putPaper(bytes: Uint8Array): Promise<Result<KeptPaper>> {
    return this.#trying('keep this paper', async () => {
      const allowed = await this.#mayWrite('no-imports')
      return allowed.ok ? ok(await keepPaper(this.#layout, bytes)) : allowed
    })
  }

  /** See `HostCalls.getPaper`. */
  async getPaper(sha256: string, start?: number, end?: number): Promise<Result<PaperBytes>> {
    return this.#trying('read this paper', () => readPaper(this.#layout, sha256, start, end))
  }

  /** See `HostCalls.listPapers`. */
  async listPapers(): Promise<Result<readonly KeptPaper[]>> {
    return this.#trying('list the papers', async () => ok(await papersThere(this.#layout)))
  }

  /** See `HostCalls.writeSnapshot`. */
  async writeSnapshot(seq: number, rows: string): Promise<Result<{ readonly fileName: string }>> {
    return this.#trying('write a snapshot', async () => {
      const allowed = await this.#mayWrite('no-imports')
      if (!allowed.ok) return allowed
      const { lastSeq } = this.info()
      if (seq > lastSeq)
        return fail('conflict', 'A snapshot cannot be newer than what is saved.', `seq ${seq}, journal at ${lastSeq}`)
      const fileName = await keepSnapshot(this.#layout, seq, rows, new Date())
      // What is too old goes only now, and where it cannot go the new snapshot is whole all the same.
      await this.#trying('remove old snapshots', async () => ok(await pruneSnapshots(this.#layout, new Date())))
      return ok({ fileName })
    })
  }

  /** Lets go of the folder, after what is being written. */
  async close(): Promise<void> {
    await this.#writer?.close()
    await this.#lock?.release()
  }

  // `stopAt`: 'no-imports' for what can wait until there is room; 'nothing' for the writer's own words, which go on to the last 50 MB.
  async #mayWrite(stopAt: 'nothing' | 'no-imports'): Promise<Result<null>> {
    const ours = await this.#isStillOurs()
    if (!ours.ok) return ours
    const free = await this.#freeBytes(this.#layout.folder)
    const state = spaceState(free)
    if (state === 'read-only' || (state === 'no-imports' && stopAt === 'no-imports')) {
      return fail('disk-full', spaceMessage(free) ?? 'The disk of the library is full.')
    }
    return ok(null)
  }

  async #isStillOurs(): Promise<Result<null>> {
    if (!this.#lock) return this.#readOnlyFailure()
    if (await this.#lock.isHeld()) return ok(null)
    return fail(
      'read-only',
      'The library was opened in another window, which has taken it over. Nothing is written from here any more.',
    )
  }

  #readOnlyFailure(): Failure {
    return fail(
      this.#info.readOnly?.kind === 'newer-format' ? 'newer-format' : 'read-only',
      this.#info.readOnly?.message ?? 'The library is open read-only.',
    )
  }

  async #trying<T>(doing: string, action: () => Promise<Result<T>>): Promise<Result<T>> {
    try {
      return await action()
    } catch (error) {
      return fileFailure(error, doing)
    }
  }
}
