import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { Change } from '#core/model/change.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { fileFailure, syncFolder, writeAll } from './durable-files.ts'
import type { JournalHeadWriter } from './journal-head.ts'
import { journalLine } from './journal-line.ts'
import type { JournalScan, Segment } from './journal-scan.ts'
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

/** What the writer asks before each write: a reason not to, or null. */
export type WriteGuard = () => Promise<Result<null>>

/**
 * Appends to the journal. Appends that arrive while one is being written share the next write and its fdatasync.
 * An append is answered when its lines and the head are on the disk; after a failure the file ends where it ended before.
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

  /** See `HostCalls.appendChanges`. `conflict` where `afterSeq` is not the last seq; nothing is written then. */
  append(afterSeq: number, changes: readonly Change[]): Promise<Appended> {
    return new Promise((answer, crash) => {
      this.#queue.push({ afterSeq, changes, answer, crash })
      this.#busy ??= this.#drain()
    })
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
    try {
      const allowed = await this.#guard()
      if (!allowed.ok) return allowed
      const { file, segment } = await this.#openSegment()
      if (this.#needsCut) await this.#cut(file, segment)
      this.#needsCut = true
      await writeAll(file, bytes, segment.sizeBytes)
      await file.datasync()
      await this.#head.write(seq, hash)
      for (const start of starts) segment.starts.push(segment.sizeBytes + start)
      segment.sizeBytes += bytes.length
      this.#lastSeq = seq
      this.#lastHash = hash
      this.#needsCut = false
      return ok(null)
    } catch (error) {
      const failure = fileFailure(error, 'save this change')
      await this.#tryToCut()
      return failure
    }
  }

  async #openSegment(): Promise<{ readonly file: FileHandle; readonly segment: Segment }> {
    const last = this.#segments.at(-1)
    if (last && this.#file && last.sizeBytes < this.#rotateAt) return { file: this.#file, segment: last }
    if (last && last.sizeBytes < this.#rotateAt) return { file: await this.#reopen(last), segment: last }
    const segment: Segment = { number: (last?.number ?? 0) + 1, firstSeq: this.#lastSeq + 1, starts: [], sizeBytes: 0 }
    const path = join(this.#folder, segmentName(segment.number))
    const file = await open(path, 'wx')
    await this.#file?.close()
    this.#file = file
    this.#segments.push(segment)
    await syncFolder(this.#folder)
    return { file, segment }
  }

  async #reopen(segment: Segment): Promise<FileHandle> {
    const name = segmentName(segment.number)
    const file = await open(join(this.#folder, name), 'r+')
    if ((await file.stat()).size < segment.sizeBytes) {
      await file.close()
      throw Object.assign(new Error(`journal/${name} is shorter than what was saved in it`), { code: 'EIO' })
    }
    this.#file = file
    return file
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
      fileFailure(error, 'undo an unfinished write')
      this.#file = null
      await closeLostFile(file)
    }
  }
}

async function closeLostFile(file: FileHandle): Promise<void> {
  try {
    await file.close()
  } catch (error) {
    fileFailure(error, 'close a lost file')
  }
}
