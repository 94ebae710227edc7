import { open, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode, readIfThere, syncFolder, writeAll } from './durable-files.ts'
import { fileMark, isUntouched, type FileMark } from './file-mark.ts'
import { noHash, sha256Hex } from './journal-line.ts'

/**
 * The last line that was acknowledged, kept beside the journal: a chain alone cannot show that its end was cut off.
 * Two slots written in turn, each with its own checksum, so that a write that is cut leaves the one before.
 */
interface JournalHead {
  readonly seq: number
  readonly hash: string
  readonly libraryId: string
  /** Counts the writes; the valid slot with the larger one holds. */
  readonly generation: number
}

const slotBytes = 512

/** The newer valid slot of the file, or null where there is none. */
export async function readJournalHead(path: string): Promise<JournalHead | null> {
  const bytes = await readIfThere(path)
  if (!bytes) return null
  const heads = [0, 1]
    .map((slot) => readSlot(bytes.subarray(slot * slotBytes, (slot + 1) * slotBytes)))
    .filter((head) => head !== null)
  return heads.sort((left, right) => right.generation - left.generation)[0] ?? null
}

/** The bytes of a head file that says this, for a copy of a library; a writer goes on from it. */
export function journalHeadBytes(head: Omit<JournalHead, 'generation'>): Buffer {
  const { seq, hash, libraryId } = head
  // An even generation stands in the first slot.
  return slotOf({ seq, hash, libraryId, generation: 2 })
}

/** A writer that goes on from what stands in the file at `path`. */
export async function openJournalHead(path: string, libraryId: string): Promise<JournalHeadWriter> {
  return new JournalHeadWriter(path, libraryId, (await readJournalHead(path))?.generation ?? 0)
}

/** Writes the head. One write at a time: the journal's own queue sees to that. */
export class JournalHeadWriter {
  readonly #path: string
  readonly #libraryId: string
  #file: FileHandle | null = null
  #generation: number
  // What was written last and what was tried since, and what the file looked like after it.
  #last: JournalHead | null = null
  #tried: JournalHead | null = null
  #mark: FileMark | null = null

  constructor(path: string, libraryId: string, generation: number) {
    this.#path = path
    this.#libraryId = libraryId
    this.#generation = generation
  }

  /** Resolves when the head is on the disk; throws the system's error, and opens the file anew the next time. */
  async write(seq: number, hash: string): Promise<void> {
    const head = { seq, hash, libraryId: this.#libraryId, generation: this.#generation + 1 }
    try {
      const file = (this.#file ??= await openOrMake(this.#path))
      this.#tried = head
      await writeAll(file, slotOf(head), (head.generation % 2) * slotBytes)
      await file.datasync()
      this.#mark = await fileMark(file)
      this.#last = head
      this.#generation = head.generation
    } catch (error) {
      await this.close()
      throw error
    }
  }

  /**
   * True where the file is the one that was written last, or one that says the same: that is opened anew. A write that failed may
   * have come through all the same. A file that is gone is made again by the next write.
   */
  async stands(): Promise<boolean> {
    const mark = await fileMark(this.#path)
    if (!this.#last || (mark && this.#mark && isUntouched(mark, this.#mark))) return true
    const head = mark ? await readJournalHead(this.#path) : null
    if (mark && ![this.#last, this.#tried].some((ours) => ours?.seq === head?.seq && ours?.hash === head?.hash))
      return false
    await this.close()
    this.#mark = mark
    return true
  }

  async close(): Promise<void> {
    const file = this.#file
    this.#file = null
    await file?.close()
  }
}

async function openOrMake(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r+')
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
  const file = await open(path, 'wx')
  await syncFolder(dirname(path))
  return file
}

function slotOf(head: JournalHead): Buffer {
  const text = JSON.stringify(head)
  return Buffer.from(`${sha256Hex(text)} ${text}`.padEnd(slotBytes - 1) + '\n')
}

function readSlot(slot: Buffer): JournalHead | null {
  const text = slot.toString('utf8').trimEnd()
  const body = text.slice(65)
  if (text.length < 66 || sha256Hex(body) !== text.slice(0, 64)) return null
  const head = JSON.parse(body) as JournalHead
  return head.hash.length === noHash.length ? head : null
}
