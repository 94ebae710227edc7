import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoredChange } from '#core/model/change.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { checkLine, lineChange } from './journal-line.ts'
import type { Segment } from './journal-scan.ts'
import { segmentName } from './library-layout.ts'

/** An answer stops before it grows over this, unless one change alone is larger; the caller asks again from there. */
const maxAnswerBytes = 8_000_000

/** Changes with seq > `afterSeq`, in order, at most `limit`, fewer where they are large. `damaged` where a line no longer holds. */
export async function readStoredChanges(
  folder: string,
  segments: readonly Segment[],
  afterSeq: number,
  limit: number,
): Promise<Result<readonly StoredChange[]>> {
  const changes: StoredChange[] = []
  let bytesLeft = maxAnswerBytes
  for (const segment of segments) {
    const first = Math.max(0, afterSeq + 1 + changes.length - segment.firstSeq)
    const start = segment.starts[first]
    if (start === undefined || changes.length >= limit || bytesLeft <= 0) continue
    let next = first + 1
    const wanted = Math.min(segment.starts.length, first + limit - changes.length)
    while (next < wanted && endOf(segment, next) - start <= bytesLeft) next += 1
    const bytes = await readRange(join(folder, segmentName(segment.number)), start, endOf(segment, next - 1))
    for (let index = first; index < next; index += 1) {
      const line = bytes.subarray((segment.starts[index] ?? 0) - start, endOf(segment, index) - start - 1)
      const seq = segment.firstSeq + index
      if (checkLine(line)?.seq !== seq) {
        return fail(
          'damaged',
          `The file journal/${segmentName(segment.number)} was damaged since the library was opened, at change ${seq}. Please open the library again.`,
        )
      }
      changes.push(lineChange(line))
    }
    bytesLeft -= bytes.length
    // Only whole runs: a segment that was cut short by size must not be followed by the next one.
    if (next < segment.starts.length) break
  }
  return ok(changes)
}

/** The hash of the line of change `seq`; null where it is not there or does not hold. */
export async function readHashOf(folder: string, segments: readonly Segment[], seq: number): Promise<string | null> {
  const segment = segments.find((each) => seq >= each.firstSeq && seq < each.firstSeq + each.starts.length)
  if (!segment) return null
  const index = seq - segment.firstSeq
  const start = segment.starts[index] ?? 0
  const line = await readRange(join(folder, segmentName(segment.number)), start, endOf(segment, index) - 1)
  const known = checkLine(line)
  return known?.seq === seq ? known.hash : null
}

/** The first of `changes` as far as one answer may carry them; at least one. */
export function startOf(changes: readonly StoredChange[]): readonly StoredChange[] {
  let bytes = 0
  const end = changes.findIndex((change, index) => {
    bytes += JSON.stringify(change).length
    return index > 0 && bytes > maxAnswerBytes
  })
  return end === -1 ? changes : changes.slice(0, end)
}

function endOf(segment: Segment, index: number): number {
  return segment.starts[index + 1] ?? segment.sizeBytes
}

async function readRange(path: string, start: number, end: number): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const bytes = Buffer.alloc(end - start)
    let filled = 0
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled)
      // The file is shorter than it was: what is missing stays zero and fails its check.
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return bytes
  } finally {
    await file.close()
  }
}
