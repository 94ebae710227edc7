import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkLine, noHash } from './journal-line.ts'
import { errorCode, readIfThere } from './durable-files.ts'
import { segmentName, segmentNumber } from './library-layout.ts'

/** One file of the journal as far as its lines hold. */
export interface Segment {
  readonly number: number
  /** The seq of its first line; what it would be where it has none yet. */
  readonly firstSeq: number
  /** Where each line starts, in bytes. */
  readonly starts: number[]
  /** Bytes up to the end of the last line that holds. */
  sizeBytes: number
}

/** What a look at the whole journal found. */
export interface JournalScan {
  readonly segments: readonly Segment[]
  readonly lastSeq: number
  /** The hash of the last line that holds. */
  readonly lastHash: string
  /** The hash of the line `seq`, for a seq that was asked for; null where it is not there. */
  readonly hashAt: string | null
  /** The seqs of changes that could not be read after damage: a line stands in the place of each. */
  readonly unreadable: readonly number[]
  readonly damage: JournalDamage | null
}

/** Where the journal stops to hold. Everything before is whole. */
export interface JournalDamage {
  /** `torn`: the last line is cut, as a killed write leaves it. `broken`: something else was altered, lost or added. */
  readonly kind: 'torn' | 'broken'
  readonly segmentFile: string
  /** The name that this file should have: another one where a file before it is lost. */
  readonly properFile: string
  /** Bytes of that segment that hold. */
  readonly offset: number
  /** The seq that should have stood there. */
  readonly seq: number
  /** Every segment after it. */
  readonly laterFiles: readonly string[]
}

/** Reads and checks every line of the journal in `folder`; never writes. `askedSeq`: see `hashAt`. */
export async function scanJournal(folder: string, askedSeq = 0): Promise<JournalScan> {
  const numbers = await segmentNumbers(folder)
  const segments: Segment[] = []
  let lastSeq = 0
  let lastHash = noHash
  let hashAt: string | null = null
  const unreadable: number[] = []
  for (const [index, number] of numbers.entries()) {
    const bytes = await readFile(join(folder, segmentName(number)))
    const segment: Segment = { number, firstSeq: lastSeq + 1, starts: [], sizeBytes: 0 }
    // A gap in the numbers is a lost file, even where it happens to have been empty.
    const expected = index === 0 ? 1 : (numbers[index - 1] ?? 0) + 1
    while (number === expected && segment.sizeBytes < bytes.length) {
      const end = bytes.indexOf(10, segment.sizeBytes)
      const line = end === -1 ? null : checkLine(bytes.subarray(segment.sizeBytes, end))
      if (!line || line.prev !== lastHash || line.seq !== lastSeq + 1) break
      segment.starts.push(segment.sizeBytes)
      segment.sizeBytes = end + 1
      lastSeq = line.seq
      lastHash = line.hash
      if (lastSeq === askedSeq) hashAt = lastHash
      if (line.isUnreadable) unreadable.push(lastSeq)
    }
    if (number === expected) segments.push(segment)
    if (number === expected && segment.sizeBytes === bytes.length) continue
    const isLast = index === numbers.length - 1
    const isCut = isLast && number === expected && bytes.indexOf(10, segment.sizeBytes) === -1
    const damage: JournalDamage = {
      kind: isCut ? 'torn' : 'broken',
      segmentFile: segmentName(number),
      properFile: segmentName(expected),
      offset: segment.sizeBytes,
      seq: lastSeq + 1,
      laterFiles: numbers.slice(index + 1).map(segmentName),
    }
    return { segments, lastSeq, lastHash, hashAt, unreadable, damage }
  }
  return { segments, lastSeq, lastHash, hashAt, unreadable, damage: null }
}

/**
 * True where the file of `segment` still holds exactly its lines, the last of them with `lastHash`. Bytes behind them are
 * allowed where a failed write may have left some (`mayBeLonger`).
 */
export async function segmentHolds(
  folder: string,
  segment: Segment,
  lastHash: string,
  mayBeLonger: boolean,
): Promise<boolean> {
  const bytes = await readIfThere(join(folder, segmentName(segment.number)))
  if (!bytes || bytes.length < segment.sizeBytes || (!mayBeLonger && bytes.length > segment.sizeBytes)) return false
  let before: string | null = null
  for (const [index, start] of segment.starts.entries()) {
    const line = checkLine(bytes.subarray(start, (segment.starts[index + 1] ?? segment.sizeBytes) - 1))
    if (line?.seq !== segment.firstSeq + index || (before !== null && line.prev !== before)) return false
    before = line.hash
  }
  return before === null || before === lastHash
}

/** The numbers of the segments in a journal folder, in order; none where there is no folder. */
export async function segmentNumbers(folder: string): Promise<readonly number[]> {
  try {
    // A folder of such a name is none of ours, and no reason to show nothing.
    return (await readdir(folder, { withFileTypes: true }))
      .map((entry) => (entry.isFile() ? segmentNumber(entry.name) : null))
      .filter((number) => number !== null)
      .sort((left, right) => left - right)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}
