import type {
  ChangesAside,
  FileBytes,
  LibraryInfo,
  ReadChanges,
  SnapshotRows,
  SnapshotsState,
} from '#core/host/host.ts'
import type { Change, StoredChange } from '#core/model/change.ts'
import { isPlaceOfPaper, placeOfFile, placeOfPaper, type KeptFile } from '#core/model/kept-file.ts'
import { formatNeeded } from '#core/model/library-format.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { changesAside, filesAside, keepChangesAside, readChangesAside, settleChangesAside } from './changes-aside.ts'
import { spaceMessage, spaceState } from './disk-space.ts'
import { canBeWritten, fileFailure, inLibrary } from './durable-files.ts'
import { fileMark, type FileMark } from './file-mark.ts'
import { raiseFormat } from './format-gate.ts'
import type { FolderLock } from './folder-lock.ts'
import { filesThere, keepFile, readKeptFile, type CheckedFiles, type KeptBytes } from './kept-files.ts'
import { readStoredChanges, startOf } from './journal-reader.ts'
import type { JournalScan, Segment } from './journal-scan.ts'
import type { JournalWriter, WriteGuard } from './journal-writer.ts'
import { newestGoodSnapshot } from './library-at.ts'
import type { LibraryLayout } from './library-layout.ts'
import { SnapshotKeeper } from './snapshot-keeper.ts'
import { SnapshotPages } from './snapshot-pages.ts'

/** What is known of a folder before its journal and what stands beside it: the rest of `LibraryInfo` comes from there. */
export type FolderInfo = Omit<LibraryInfo, 'lastSeq' | 'unreadable' | 'filesAside' | 'space' | 'snapshots'>

export type ReadOnly = NonNullable<LibraryInfo['readOnly']>

/** What an open library is made of. Without `lock` and `writer` it is open for reading. */
export interface LibraryParts {
  readonly layout: LibraryLayout
  readonly info: FolderInfo
  readonly scan: JournalScan
  readonly lock: FolderLock | null
  readonly writer: ((guard: WriteGuard) => JournalWriter) | null
  readonly disks: Disks
  /** The format of the folder, as library.json says. */
  readonly format: number
}

/** The disks that are watched: of the library, and of the window's own copy of it where the shell knows its folder. */
export interface Disks {
  readonly freeBytes: (folder: string) => Promise<number>
  readonly profileFolder: string | null
}

interface HolderMarks {
  readonly lock: FileMark | null
  readonly head: FileMark | null
}

/** A holder touches its lock every quarter of a minute; one that has not for so long may have ended. */
const silentAfterMs = 30_000

/** An open library folder. Made by `openLibraryFolder`. Arguments are checked by the host calls; expected failures are answered. */
export class Library {
  readonly #layout: LibraryLayout
  readonly #info: FolderInfo
  readonly #scan: JournalScan
  readonly #lock: FolderLock | null
  readonly #writer: JournalWriter | null
  readonly #disks: Disks
  // Set once somebody else has the folder.
  #lost: Failure | null = null
  // What lock and head looked like when it was opened for reading.
  #holder: HolderMarks | null = null
  readonly #checkedFiles: CheckedFiles = new Map()
  #filesAside = 0
  #space: string | null = null
  readonly #keeper: SnapshotKeeper | null
  #format: number
  #snapshots: SnapshotsState | null = null
  readonly #snapshotPages = new SnapshotPages(() =>
    newestGoodSnapshot(this.#layout, this.#segments(), this.#info.libraryId, this.info().lastSeq),
  )

  constructor({ layout, info, scan, lock, writer, disks, format }: LibraryParts) {
    this.#format = format
    this.#layout = layout
    this.#info = info
    this.#scan = scan
    this.#lock = lock
    this.#disks = disks
    this.#writer =
      writer?.({ mayWrite: () => this.#mayWrite('nothing'), isStillOurs: () => this.#isStillOurs() }) ?? null
    this.#keeper = this.#writer && this.#keeperOf(this.#writer)
    this.#keeper?.opened()
  }

  /** What is known of the folder since the last `look`. */
  info(): LibraryInfo {
    const stopped = this.#writer?.stopped
    const readOnly: ReadOnly | null = this.#lost
      ? { kind: 'locked', message: this.#lost.message }
      : stopped
        ? { kind: 'changed-outside', message: stopped.message }
        : this.#info.readOnly
    return {
      ...this.#info,
      unreadable: this.#scan.unreadable,
      readOnly,
      filesAside: this.#filesAside,
      space: this.#space,
      snapshots: this.#snapshots,
      lastSeq: this.#writer?.lastSeq ?? this.#scan.lastSeq,
    }
  }

  /** See `HostCalls.lookAtLibrary`. */
  async look(): Promise<Result<LibraryInfo>> {
    return this.#trying('look at the library', async () => {
      if (this.#lock) await this.#isStillOurs()
      await this.#writer?.look()
      this.#holder ??= await this.#marksOfHolder()
      this.#filesAside = (await filesAside(this.#layout)).length
      this.#snapshots = (await this.#keeper?.state()) ?? null
      this.#space =
        spaceMessage(await this.#disks.freeBytes(this.#layout.folder), 'the library') ?? (await this.#profileSpace())
      return ok(this.info())
    })
  }

  /**
   * True where a library that is open for reading may say something else when it is opened anew: its holder wrote, ended or says nothing,
   * or there is room again. What another program did to the folder (`changed-outside`) is for the writer to look at first.
   */
  async isWorthOpeningAnew(): Promise<boolean> {
    const { kind, canTakeOver } = this.info().readOnly ?? {}
    if (kind === 'not-writable') return await canBeWritten(this.#layout.folder)
    if (kind === 'disk-full') return spaceState(await this.#disks.freeBytes(this.#layout.folder)) !== 'read-only'
    if (kind !== 'locked') return false
    const marks = await this.#marksOfHolder()
    const before = this.#holder
    this.#holder = marks
    // Another machine's silence says nothing: that is for the writer to say.
    const isSilent =
      !canTakeOver && marks.lock !== null && Date.now() - Number(marks.lock.writtenAtNs / 1_000_000n) > silentAfterMs
    return (
      isSilent ||
      before?.lock?.inode !== marks.lock?.inode ||
      before?.head?.writtenAtNs !== marks.head?.writtenAtNs ||
      before?.head?.inode !== marks.head?.inode
    )
  }

  async #marksOfHolder(): Promise<HolderMarks> {
    return { lock: await fileMark(this.#layout.lockFile), head: await fileMark(this.#layout.headFile) }
  }

  /** See `HostCalls.listChangesAside`. */
  async listChangesAside(): Promise<Result<readonly ChangesAside[]>> {
    return this.#trying('look for files beside the library', async () =>
      ok(await changesAside(this.#layout, this.#segments())),
    )
  }

  /** See `HostCalls.readChangesAside`. */
  async readChangesAside(
    id: string,
    from: number,
    limit: number,
  ): Promise<Result<{ readonly changes: readonly StoredChange[]; readonly total: number }>> {
    return this.#trying('read this file', async () => {
      const changes = await readChangesAside(this.#layout, this.#segments(), id)
      if (!changes) return fail('not-found', 'This file is not in the library folder any more.')
      return ok({ changes: startOf(changes.slice(from, from + limit)), total: changes.length })
    })
  }

  /** See `HostCalls.keepChangesAside`. */
  async keepChangesAside(changes: readonly StoredChange[]): Promise<Result<{ readonly fileName: string }>> {
    return this.#trying('keep these changes', async () => {
      const allowed = await this.#mayWrite('nothing')
      return allowed.ok ? ok({ fileName: await keepChangesAside(this.#layout, changes, new Date()) }) : allowed
    })
  }

  /** See `HostCalls.settleChangesAside`. */
  async settleChangesAside(id: string): Promise<Result<null>> {
    return this.#trying('move this file to the trash', async () => {
      const allowed = await this.#mayWrite('nothing')
      if (!allowed.ok) return allowed
      const isDone = await settleChangesAside(this.#layout, id, new Date())
      return isDone ? ok(null) : fail('not-found', 'This file is not in the library folder any more.')
    })
  }

  /** See `HostCalls.readChanges`. */
  async readChanges(afterSeq: number, limit: number): Promise<Result<ReadChanges>> {
    return this.#trying('read the library', async () => {
      const changes = await readStoredChanges(this.#layout.journal, this.#segments(), afterSeq, limit)
      return changes.ok ? ok({ changes: changes.value, lastSeq: this.info().lastSeq }) : changes
    })
  }

  /** See `HostCalls.readSnapshotRows`. */
  async readSnapshotRows(place: { readonly seq: number; readonly from: number } | null): Promise<Result<SnapshotRows>> {
    return this.#trying('read the newest snapshot', () => this.#snapshotPages.read(place))
  }

  /** See `HostCalls.appendChanges`. */
  async appendChanges(afterSeq: number, changes: readonly Change[]): Promise<Result<{ readonly lastSeq: number }>> {
    if (!this.#writer) return this.#readOnlyFailure()
    const ready = await this.#readyFor(formatNeeded(changes))
    if (!ready.ok) return ready
    const appended = await this.#writer.append(afterSeq, changes)
    if (appended.ok) this.#keeper?.saved(afterSeq, changes)
    return appended
  }

  // What came before the first change of a later format is kept as it was, read back, before the folder says that it is of that format.
  async #readyFor(format: number): Promise<Result<null>> {
    if (format <= this.#format || !this.#keeper) return ok(null)
    return this.#trying('go over to the newer format of libraries', async () => {
      const allowed = await this.#mayWrite('no-imports')
      if (!allowed.ok) return allowed
      const kept = await this.#keeper?.take()
      if (kept && !kept.ok)
        return fail(kept.kind, `This needs the newer format of libraries, and before that a copy. ${kept.message}`)
      await raiseFormat(this.#layout, format)
      this.#format = format
      return ok(null)
    })
  }

  /** See `HostCalls.putPaper`. */
  async putPaper(bytes: Uint8Array): Promise<Result<KeptBytes>> {
    return this.#keep('keep this paper', bytes, placeOfPaper)
  }

  /** See `HostCalls.putFile`. */
  async putFile(bytes: Uint8Array, mediaType: string): Promise<Result<KeptBytes>> {
    return this.#keep('keep this file', bytes, (sha256) => placeOfFile({ sha256, mediaType }))
  }

  async #keep(doing: string, bytes: Uint8Array, placeOf: (sha256: string) => string): Promise<Result<KeptBytes>> {
    return this.#trying(doing, async () => {
      const allowed = await this.#mayWrite('no-imports')
      return allowed.ok ? ok(await keepFile(this.#layout, bytes, placeOf)) : allowed
    })
  }

  /** See `HostCalls.getPaper`. */
  async getPaper(sha256: string, start?: number, end?: number): Promise<Result<FileBytes>> {
    return this.#read('read this paper', placeOfPaper(sha256), start, end)
  }

  /** See `HostCalls.getFile`. */
  async getFile(
    file: Pick<KeptFile, 'sha256' | 'mediaType'>,
    start?: number,
    end?: number,
  ): Promise<Result<FileBytes>> {
    return this.#read('read this file', placeOfFile(file), start, end)
  }

  async #read(doing: string, place: string, start?: number, end?: number): Promise<Result<FileBytes>> {
    return this.#trying(doing, () => readKeptFile(this.#layout, place, this.#checkedFiles, start, end))
  }

  /** See `HostCalls.listPapers`. */
  async listPapers(): Promise<Result<readonly KeptBytes[]>> {
    return this.#trying('list the papers', async () => {
      const papers = (await filesThere(this.#layout)).filter(({ place }) => isPlaceOfPaper(place))
      return ok(papers.map(({ sha256, sizeBytes }) => ({ sha256, sizeBytes })))
    })
  }

  /** Lets go of the folder, after what is being written and a last snapshot. */
  async close(): Promise<void> {
    this.#snapshotPages.letGo()
    await this.#keeper?.close()
    await this.#writer?.close()
    await this.#lock?.release()
  }

  // `stopAt`: 'no-imports' for what can wait until there is room; 'nothing' for the writer's own words, which go on to the last 50 MB.
  async #mayWrite(stopAt: 'nothing' | 'no-imports'): Promise<Result<null>> {
    const ours = await this.#isStillOurs()
    if (!ours.ok) return ours
    const free = await this.#disks.freeBytes(this.#layout.folder)
    const state = spaceState(free)
    if (state === 'read-only' || (state === 'no-imports' && stopAt === 'no-imports')) {
      return fail('disk-full', spaceMessage(free, 'the library') ?? 'The disk of the library is full.')
    }
    return ok(null)
  }

  // Of a folder that is no help in keeping the library: what goes wrong with it is no reason not to open that.
  async #profileSpace(): Promise<string | null> {
    const { freeBytes, profileFolder } = this.#disks
    if (profileFolder === null) return null
    const free = await this.#trying('look at the disk of the window', async () => ok(await freeBytes(profileFolder)))
    return free.ok ? spaceMessage(free.value, 'this window’s copy of the library') : null
  }

  #keeperOf(writer: JournalWriter): SnapshotKeeper {
    return new SnapshotKeeper({
      layout: this.#layout,
      libraryId: this.#info.libraryId,
      journal: () => writer,
      mayWrite: async () => writer.stopped ?? (await this.#mayWrite('no-imports')),
    })
  }

  #segments(): readonly Segment[] {
    return this.#writer?.segments ?? this.#scan.segments
  }

  async #isStillOurs(): Promise<Result<null>> {
    if (!this.#lock) return this.#readOnlyFailure()
    if (!this.#lost && (await this.#lock.isHeld())) return ok(null)
    this.#lost ??= fail(
      'read-only',
      'The library was taken over by another window or computer. Nothing is written from here any more; open the folder again to see what was done there.',
    )
    return this.#lost
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
      return fileFailure(error, doing, inLibrary)
    }
  }
}
