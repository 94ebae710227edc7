import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { Change } from '#core/model/change.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { fileFailure, inLibrary, syncFolder, writeAll } from './durable-files.ts'
import { fileMark, isSameFile, isUntouched, type FileMark } from './file-mark.ts'
import type { JournalHeadWriter } from './journal-head.ts'
import { journalLine } from './journal-line.ts'
import { segmentHolds, type JournalScan, type Segment } from './journal-scan.ts'
import { segmentName } from './library-layout.ts'

/** A new segment is begun after this many bytes. */
const segmentBytes = 8 * 1024 * 1024

/** What an append answers. */
type Appended = Result<{ readonly lastSeq: number }>

interface Waiting {
  readonly afterSeq: number
  readonly changes: readonly Change[]
  readonly answer: (appended: Appended) => void
  readonly crash: (bug: unknown) => void
}

/** What the writer asks before each write, and whether the folder is still its own after it: a reason not to, or null. */
export interface WriteGuard {
  readonly mayWrite: () => Promise<Result<null>>
  readonly isStillOurs: () => Promise<Result<null>>
}

/**
 * Appends to the journal. Appends that arrive while one is being written share the next write and its fdatasync.
 * An append is answered when its lines and the head are on the disk; after a failure the file ends where it ended before.
 *
 * The folder belongs to other programs too: one that synchronises or restores may put other files under the names that are
 * open here. So before each write the files at those names are looked at, and after it once more: one that is not the file that
 * was written to last, and does not hold the same lines, stops the writing for good (`changed-outside`), until the library is opened
 * anew.
 */
export class JournalWriter {
  readonly #folder: string
  readonly #head: JournalHeadWriter
  readonly #guard: WriteGuard
  readonly #rotateAt: number
  readonly #segments: Segment[]
  readonly #queue: Waiting[] = []
  #lastSeq: number
  #lastHash: string
  #file: FileHandle | null = null
  // What the last segment looked like after our own last write or look.
  #mark: FileMark | null = null
  #stopped: Failure | null = null
  #busy: Promise<void> | null = null
  // True while bytes of a failed write may stand behind the last good line.
  #needsCut = false

  constructor(folder: string, scan: JournalScan, head: JournalHeadWriter, guard: WriteGuard, rotateAt = segmentBytes) {
    this.#folder = folder
    this.#head = head
    this.#guard = guard
    this.#rotateAt = rotateAt
    this.#segments = [...scan.segments]
    this.#lastSeq = scan.lastSeq
    this.#lastHash = scan.lastHash
  }

  get lastSeq(): number {
    return this.#lastSeq
  }
  get segments(): readonly Segment[] {
    return this.#segments
  }
  /** Why nothing more is written, where the files were changed by another program; else null. */
  get stopped(): Failure | null {
    return this.#stopped
  }

  /** See `HostCalls.appendChanges`. `conflict` where `afterSeq` is not the last seq; nothing is written then. */
  append(afterSeq: number, changes: readonly Change[]): Promise<Appended> {
    return new Promise((answer, crash) => {
      this.#queue.push({ afterSeq, changes, answer, crash })
      this.#busy ??= this.#drain()
    })
  }

  /** Looks whether the files are still those that were written, when nothing is being written; see `stopped`. */
  async look(): Promise<void> {
    if (this.#busy || this.#stopped) return this.#busy ?? undefined
    this.#busy = this.#lookNow()
    await this.#busy
  }

  async #lookNow(): Promise<void> {
    try {
      const last = this.#segments.at(-1)
      const stands =
        (!last || (await this.#stands(last))) && (await this.#earlierSegmentsStand()) && (await this.#head.stands())
      if (!stands) await this.#stop()
    } finally {
      await this.#drain()
    }
  }

  /** Waits for what is being written, then lets go of the files. */
  async close(): Promise<void> {
    await this.#busy
    await this.#file?.close()
    await this.#head.close()
  }

  async #drain(): Promise<void> {
    // One turn later, so that appends made in the same turn share a write.
    await Promise.resolve()
    while (this.#queue.length > 0) {
      const group = this.#queue.splice(0)
      try {
        await this.#writeGroup(group)
      } catch (bug) {
        for (const { crash } of group) crash(bug)
      }
    }
    this.#busy = null
  }

  async #writeGroup(group: readonly Waiting[]): Promise<void> {
    const lines: Buffer[] = []
    const starts: number[] = []
    const answers: (() => void)[] = []
    let seq = this.#lastSeq
    let hash = this.#lastHash
    let sizeBytes = 0
    for (const { afterSeq, changes, answer } of group) {
      if (afterSeq !== seq) {
        const message =
          'The library was changed elsewhere in the meantime. It has to be read again before this can be saved.'
        answers.push(() => answer(fail('conflict', message, `after ${afterSeq}, journal at ${seq}`)))
        continue
      }
      for (const change of changes) {
        seq += 1
        const line = journalLine(change, seq, hash)
        hash = line.hash
        starts.push(sizeBytes)
        sizeBytes += line.bytes.length
        lines.push(line.bytes)
      }
      const lastSeq = seq
      answers.push(() => answer(ok({ lastSeq })))
    }
    const written = lines.length === 0 ? ok(null) : await this.#write(Buffer.concat(lines), seq, hash, starts)
    if (written.ok) for (const answer of answers) answer()
    else for (const { answer } of group) answer(written)
  }

  async #write(bytes: Buffer, seq: number, hash: string, starts: readonly number[]): Promise<Result<null>> {
    if (this.#stopped) return this.#stopped
    try {
      const allowed = await this.#guard.mayWrite()
      if (!allowed.ok) return allowed
      const place = await this.#openSegment()
      if (place === null || !(await this.#earlierSegmentsStand()) || !(await this.#head.stands()))
        return await this.#stop()
      const { file, segment } = place
      if (this.#needsCut) await this.#cut(file, segment)
      this.#needsCut = true
      await writeAll(file, bytes, segment.sizeBytes)
      await file.datasync()
      await this.#head.write(seq, hash)
      const after = await this.#afterWrite(file, segment, segment.sizeBytes + bytes.length)
      if (!after.ok) return after
      for (const start of starts) segment.starts.push(segment.sizeBytes + start)
      segment.sizeBytes += bytes.length
      this.#lastSeq = seq
      this.#lastHash = hash
      this.#needsCut = false
      return ok(null)
    } catch (error) {
      const failure = fileFailure(error, 'save this change', inLibrary)
      await this.#tryToCut()
      return failure
    }
  }

  // Between the look before a write and the write another may have taken the folder over or replaced the file: then what was
  // written stands in a file that nobody will read, and is not saved.
  async #afterWrite(file: FileHandle, segment: Segment, sizeBytes: number): Promise<Result<null>> {
    const ours = await this.#guard.isStillOurs()
    const mark = await fileMark(this.#pathOf(segment))
    const written = await fileMark(file)
    if (
      !ours.ok ||
      !mark ||
      !isSameFile(mark, written) ||
      mark.sizeBytes !== sizeBytes ||
      !(await this.#head.stands())
    ) {
      const stopped = await this.#stop()
      return ours.ok ? stopped : ours
    }
    this.#mark = written
    return ok(null)
  }

  // The file is let go of without another word: it may not be ours any more.
  async #stop(): Promise<Failure> {
    this.#stopped = changedOutside
    const file = this.#file
    this.#file = null
    if (file) await closeLostFile(file)
    return this.#stopped
  }

  async #earlierSegmentsStand(): Promise<boolean> {
    const earlier = this.#segments.slice(0, -1)
    const marks = await Promise.all(earlier.map((segment) => fileMark(this.#pathOf(segment))))
    return marks.every((mark, index) => mark?.sizeBytes === earlier[index]?.sizeBytes)
  }

  /** The file to write to; null where another stands under its name that does not hold what was written. */
  async #openSegment(): Promise<{ readonly file: FileHandle; readonly segment: Segment } | null> {
    const last = this.#segments.at(-1)
    if (last && !(await this.#stands(last))) return null
    if (last && last.sizeBytes < this.#rotateAt)
      return { file: this.#file ?? (await this.#reopen(last)), segment: last }
    const segment: Segment = { number: (last?.number ?? 0) + 1, firstSeq: this.#lastSeq + 1, starts: [], sizeBytes: 0 }
    const file = await open(this.#pathOf(segment), 'wx')
    await this.#file?.close()
    this.#file = file
    this.#mark = await fileMark(file)
    this.#segments.push(segment)
    await syncFolder(this.#folder)
    return { file, segment }
  }

  // A file that was copied back whole, or only touched, is read once and then used; one with other lines is not.
  async #stands(segment: Segment): Promise<boolean> {
    const mark = await fileMark(this.#pathOf(segment))
    if (mark && this.#mark && isUntouched(mark, this.#mark) && (this.#needsCut || mark.sizeBytes === segment.sizeBytes))
      return true
    if (!(await segmentHolds(this.#folder, segment, this.#lastHash, this.#needsCut))) return false
    const file = this.#file
    this.#file = null
    if (file) await closeLostFile(file)
    this.#mark = mark
    return true
  }

  async #reopen(segment: Segment): Promise<FileHandle> {
    this.#file = await open(this.#pathOf(segment), 'r+')
    return this.#file
  }

  #pathOf(segment: Segment): string {
    return join(this.#folder, segmentName(segment.number))
  }

  async #cut(file: FileHandle, segment: Segment): Promise<void> {
    await file.truncate(segment.sizeBytes)
    await file.datasync()
    await this.#head.write(this.#lastSeq, this.#lastHash)
    this.#needsCut = false
  }

  // Where even this fails, the file is opened anew and cut before the next write: its disk may have been unplugged.
  async #tryToCut(): Promise<void> {
    const segment = this.#segments.at(-1)
    const file = this.#file
    if (!this.#needsCut || !file || !segment) return
    try {
      await this.#cut(file, segment)
    } catch (error) {
      fileFailure(error, 'undo an unfinished write', inLibrary)
      this.#file = null
      await closeLostFile(file)
    }
  }
}

const changedOutside = fail(
  'changed-outside',
  'Another program changed the library folder while it was open here, so nothing more is saved from this window. What showed “Saved” is still in this window: open the folder again to go on.',
)

async function closeLostFile(file: FileHandle): Promise<void> {
  try {
    await file.close()
  } catch (error) {
    fileFailure(error, 'close a lost file', inLibrary)
  }
}
