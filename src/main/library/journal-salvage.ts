import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import type { Change } from '#core/model/change.ts'
import { unreadableChange } from '#core/model/unreadable-change.ts'
import { checkLine, journalLine, lineChange, sha256Hex, type JournalLine } from './journal-line.ts'
import type { JournalScan } from './journal-scan.ts'

/** What could be read behind the place where a journal stops to hold. */
export interface Salvage {
  /** The lines that belong behind the whole ones, in order and chained to them; each ends with its line feed. */
  readonly lines: readonly Buffer[]
  /** The changes that could not be read: in each one's place stands a line that says so. */
  readonly missing: readonly number[]
}

/** The last line that was acknowledged. */
interface KnownEnd {
  readonly seq: number
  readonly hash: string
}

interface ProvenLine extends JournalLine {
  readonly bytes: Buffer
}

/** What one file gave: its lines, and the stretches between them that prove nothing. */
interface Found {
  readonly lines: readonly ProvenLine[]
  readonly broken: readonly Buffer[]
}

const lineStart = Buffer.from('{"hash":"')
const changeWord = Buffer.from('"change":')
const lineFeed = 10
const closingBrace = 125
/** Trying every bit of a longer change would take more than some seconds. */
const longestTried = 16_384
/** A number so far behind the others is no gap but nonsense. */
const widestGap = 1_000_000

/**
 * Reads what lies behind the damage of `scan`. Every line carries its own hash and that of the line before, so each proves itself:
 * whatever stands between (flipped bits, doubled, swapped or lost lines, line ends of another system, zeros) hides only itself.
 * Lines that hang together are taken as far as they do not contradict the whole ones; those that lead to `head`, the last line that was
 * acknowledged, come first. A change whose hash the next line knows is mended where one bit of it was flipped.
 */
export async function salvageJournal(folder: string, scan: JournalScan, head: KnownEnd | null): Promise<Salvage> {
  const { damage } = scan
  if (!damage) return { lines: [], missing: [] }
  const lines: ProvenLine[] = []
  const broken: Buffer[] = []
  for (const [index, file] of [damage.segmentFile, ...damage.laterFiles].entries()) {
    const found = provenLines((await readFile(join(folder, file))).subarray(index === 0 ? damage.offset : 0))
    lines.push(...found.lines)
    broken.push(...found.broken)
  }
  return chained(chosenLines(lines, scan, head), broken, scan, head)
}

/** The lines in `bytes` that prove themselves, whatever stands before, between and behind them. */
export function provenLines(bytes: Buffer): Found {
  const lines: ProvenLine[] = []
  const broken: Buffer[] = []
  let brokenFrom = 0
  let from = bytes.indexOf(lineStart)
  while (from !== -1) {
    const line = lineAt(bytes, from)
    if (line) {
      if (from > brokenFrom) broken.push(bytes.subarray(brokenFrom, from))
      lines.push(line)
      brokenFrom = from + line.bytes.length
    }
    from = bytes.indexOf(lineStart, line ? brokenFrom : from + 1)
  }
  if (brokenFrom < bytes.length) broken.push(bytes.subarray(brokenFrom))
  return { lines, broken }
}

// A line ends at its line feed; where that itself was altered, in front of the next line.
function lineAt(bytes: Buffer, from: number): ProvenLine | null {
  const feed = bytes.indexOf(lineFeed, from)
  const next = bytes.indexOf(lineStart, from + 1)
  const ends = [feed, feed - 1, next, next - 1, bytes.length].filter(
    (end, index, all) => end > from && all.indexOf(end) === index,
  )
  for (const end of ends) {
    // The look at the hash costs the most: what does not end like a line is none.
    if (bytes[end - 1] !== closingBrace) continue
    const line = checkLine(bytes.subarray(from, end))
    if (line) return { ...line, bytes: bytes.subarray(from, end) }
  }
  return null
}

/** The lines behind the whole ones, one a seq. */
function chosenLines(
  lines: readonly ProvenLine[],
  scan: JournalScan,
  head: KnownEnd | null,
): ReadonlyMap<number, ProvenLine> {
  const byHash = new Map(lines.map((line) => [line.hash, line]))
  const leadingToHead = new Set<ProvenLine>()
  for (let line = byHash.get(head?.hash ?? ''); line && !leadingToHead.has(line); line = byHash.get(line.prev))
    leadingToHead.add(line)

  const bySeq = new Map<number, ProvenLine>()
  const fits = (run: readonly ProvenLine[]): boolean => {
    const [first, last] = [run[0], run.at(-1)]
    if (!first || !last || first.seq <= scan.lastSeq || last.seq > scan.lastSeq + widestGap) return false
    const before = first.seq - 1 === scan.lastSeq ? scan.lastHash : bySeq.get(first.seq - 1)?.hash
    const after = bySeq.get(last.seq + 1)?.prev
    return (
      run.every((line) => !bySeq.has(line.seq)) &&
      (before === undefined || before === first.prev) &&
      (after === undefined || after === last.hash)
    )
  }
  // Those that lead to the last acknowledged line, then the longest.
  const runs = runsOf([...byHash.values()])
    .map((run) => ({ run: behind(run, scan), leads: run.some((line) => leadingToHead.has(line)) }))
    .sort((one, other) => Number(other.leads) - Number(one.leads) || other.run.length - one.run.length)
  for (const { run } of runs) if (fits(run)) for (const line of run) bySeq.set(line.seq, line)
  return bySeq
}

// Lines that are there twice: what hangs on the last whole one begins behind it.
function behind(run: readonly ProvenLine[], scan: JournalScan): readonly ProvenLine[] {
  const index = run.findIndex((line) => line.hash === scan.lastHash)
  return run.slice(index + 1)
}

/** Lines that hang together: each with the hash of the one before. */
function runsOf(lines: readonly ProvenLine[]): readonly (readonly ProvenLine[])[] {
  const open = new Map<string, ProvenLine[]>()
  const runs: ProvenLine[][] = []
  for (const line of lines.toSorted((one, other) => one.seq - other.seq)) {
    const run = open.get(line.prev)
    if (run?.at(-1)?.seq === line.seq - 1) {
      run.push(line)
      open.delete(line.prev)
      open.set(line.hash, run)
    } else {
      const begun = [line]
      runs.push(begun)
      open.set(line.hash, begun)
    }
  }
  return runs
}

/** The lines in one chain behind the whole ones. Behind a gap their hashes are made anew: their changes stay what they are. */
function chained(
  bySeq: ReadonlyMap<number, ProvenLine>,
  broken: readonly Buffer[],
  scan: JournalScan,
  head: KnownEnd | null,
): Salvage {
  const lines: Buffer[] = []
  const missing: number[] = []
  const lastFound = [...bySeq.keys()].reduce((last, seq) => Math.max(last, seq), scan.lastSeq)
  // Of the very last line the head still knows the hash.
  const lastSeq = head?.seq === lastFound + 1 ? head.seq : lastFound
  let hash = scan.lastHash
  let hashBefore: string | null = scan.lastHash
  for (let seq = scan.lastSeq + 1; seq <= lastSeq; seq += 1) {
    const found = bySeq.get(seq)
    const expected: string | null = bySeq.get(seq + 1)?.prev ?? (head?.seq === seq ? head.hash : null)
    const mended: Buffer | null =
      !found && hashBefore !== null && expected !== null ? mendedLine(broken, seq, hashBefore, expected) : null
    const bytes = found?.bytes ?? mended
    hashBefore = found?.hash ?? (mended ? expected : null)
    // What is missing at the very end has no line behind it that would need its number.
    if (!bytes && seq > lastFound) break
    if (!bytes) missing.push(seq)
    const line = bytes ? lineAfter(bytes, seq, hash) : journalLine(unreadableChange(seq), seq, hash)
    lines.push(line.bytes)
    hash = line.hash
  }
  return { lines, missing }
}

function lineAfter(bytes: Buffer, seq: number, prev: string): { readonly bytes: Buffer; readonly hash: string } {
  const known = checkLine(bytes)
  if (known?.prev === prev) return { bytes: Buffer.concat([bytes, Buffer.from('\n')]), hash: known.hash }
  const { seq: _seq, ...change } = lineChange(bytes)
  return journalLine(change satisfies Change, seq, prev)
}

// The line whose hash is `expected`, from a stretch in which one bit was flipped; null where there is none.
function mendedLine(broken: readonly Buffer[], seq: number, prev: string, expected: string): Buffer | null {
  const head = Buffer.from(`"prev":"${prev}","seq":${seq},"change":`)
  const start = Buffer.concat([lineStart, Buffer.from(`${expected}",`), head])
  // A stretch is one line, or more; a line that was parted in two by the flip is the whole stretch.
  for (const piece of broken.flatMap((stretch) => [withoutFeed(stretch), ...linesOf(stretch)])) {
    const word = piece.indexOf(changeWord)
    // All before the change is known, so what matters begins behind its word, or where that always stands.
    const change = Buffer.from(piece.subarray(word === -1 ? start.length : word + changeWord.length))
    const found = change.length > 0 && change.length <= longestTried ? withoutFlip(expected, head, change) : null
    if (found) return Buffer.concat([start, found])
  }
  return null
}

function linesOf(stretch: Buffer): readonly Buffer[] {
  const lines: Buffer[] = []
  for (let from = 0; from < stretch.length;) {
    const feed = stretch.indexOf(lineFeed, from)
    lines.push(stretch.subarray(from, feed === -1 ? stretch.length : feed))
    from = feed === -1 ? stretch.length : feed + 1
  }
  return lines.length > 1 ? lines : []
}

function withoutFeed(stretch: Buffer): Buffer {
  return stretch.at(-1) === lineFeed ? stretch.subarray(0, -1) : stretch
}

/** `change` as it was when head and change had the hash `expected`, where at most one bit differs. */
function withoutFlip(expected: string, head: Buffer, change: Buffer): Buffer | null {
  if (sha256Hex(Buffer.concat([head, change])) === expected) return change
  const before = createHash('sha256').update(head)
  for (let index = 0; index < change.length; index += 1) {
    const byte = change[index] ?? 0
    for (let bit = 0; bit < 8; bit += 1) {
      change[index] = byte ^ (1 << bit)
      if (before.copy().update(change.subarray(index)).digest('hex') === expected) return change
    }
    change[index] = byte
    before.update(change.subarray(index, index + 1))
  }
  return null
}
