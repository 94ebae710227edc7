import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { readSnapshotHead, readSnapshotRow, type SnapshotHead, type SnapshotRow } from '#core/history/snapshot.ts'
import { errorCode, readIfThere, removeQuietly, removeWhenFree, writeDurably } from './durable-files.ts'
import { sha256Hex } from './journal-line.ts'
import { fileNameTime, type LibraryLayout } from './library-layout.ts'

const compress = promisify(gzip)
const decompress = promisify(gunzip)
const linesAtOnce = 2_000
const lineFeed = 10
const keepEnding = '.keep'
const checksumEnding = '.sha256'

/** A snapshot's name says what it holds: all rows at `seq`, written at `at`. */
export interface SnapshotName {
  readonly fileName: string
  readonly seq: number
  readonly at: Date
  /** See `keepForGood`. */
  readonly isKept: boolean
}

/** A snapshot that was read. */
export interface ReadSnapshot {
  readonly head: SnapshotHead
  /** Its rows, one by one; a line that is none ends the program's trust in the file, so it throws: its checksum held. */
  rows(): Generator<SnapshotRow>
  /** All its lines, the head's too. */
  lines(): Generator<string>
  /** Whole lines of rows from byte `from` on (0: the first row), of about `mostBytes` and at least one; null where no row begins there. */
  page(from: number, mostBytes: number): SnapshotPage | null
}

/** Some rows of a snapshot. */
export interface SnapshotPage {
  readonly lines: Uint8Array
  /** Where the next page begins; null behind the last row. */
  readonly next: number | null
}

/**
 * Writes a library's rows as snapshots/<seq>-<utc>.ndjson.gz with a checksum file beside it (as `sha256sum -c` reads it), then reads
 * both back and compares. Throws where they differ; a snapshot that does not hold never stays. Answers the file's name.
 */
export async function keepSnapshot(
  layout: LibraryLayout,
  lines: Iterable<string>,
  seq: number,
  now: Date,
): Promise<string> {
  await mkdir(layout.snapshots, { recursive: true })
  const fileName = `${seq}-${fileNameTime(now)}.ndjson.gz`
  const path = join(layout.snapshots, fileName)
  const text = await bytesOf(lines)
  const packed = await compress(text)
  try {
    // The checksum is there first: a snapshot that is seen is whole.
    await writeDurably(`${path}${checksumEnding}`, Buffer.from(`${sha256Hex(packed)}  ${fileName}\n`))
    await writeDurably(path, packed)
    const back = await unpacked(layout, fileName)
    if (!back || !back.equals(text)) throw new Error(`snapshot ${fileName} does not read back as it was written`)
  } catch (error) {
    await removeSnapshot(layout, fileName)
    throw error
  }
  return fileName
}

/** A snapshot, or null where its checksum is missing or does not hold, or it is none that this version reads. */
export async function readSnapshot(layout: LibraryLayout, fileName: string): Promise<ReadSnapshot | null> {
  const bytes = await unpacked(layout, fileName)
  if (!bytes) return null
  const firstEnd = bytes.indexOf(lineFeed)
  const head = firstEnd === -1 ? null : readSnapshotHead(bytes.toString('utf8', 0, firstEnd))
  const firstRow = firstEnd + 1
  return (
    head && {
      head,
      rows: () => rowsOf(bytes, firstRow),
      lines: () => linesOf(bytes, 0),
      page: (from, mostBytes) => pageOf(bytes, from === 0 ? firstRow : from, mostBytes),
    }
  )
}

function pageOf(bytes: Buffer, from: number, mostBytes: number): SnapshotPage | null {
  if (from === 0 || from > bytes.length || bytes[from - 1] !== lineFeed) return null
  const lastFit = bytes.lastIndexOf(lineFeed, from + mostBytes - 1)
  const lineEnd = lastFit >= from ? lastFit : bytes.indexOf(lineFeed, from)
  const end = lineEnd === -1 ? bytes.length : lineEnd + 1
  // A copy: a view would cross to the window with all that it is a view of.
  return { lines: new Uint8Array(bytes.subarray(from, end)), next: end < bytes.length ? end : null }
}

function* rowsOf(bytes: Buffer, from: number): Generator<SnapshotRow> {
  for (const line of linesOf(bytes, from)) {
    const row = readSnapshotRow(line)
    if (!row) throw new Error('a line of a snapshot is no row, and its checksum holds')
    yield row
  }
}

function* linesOf(bytes: Buffer, from: number): Generator<string> {
  for (let at = from; at < bytes.length;) {
    const end = bytes.indexOf(lineFeed, at)
    const stop = end === -1 ? bytes.length : end
    yield bytes.toString('utf8', at, stop)
    at = stop + 1
  }
}

// In pieces, so that other work has its turn.
async function bytesOf(lines: Iterable<string>): Promise<Buffer> {
  const pieces: Buffer[] = []
  let piece: string[] = []
  for (const line of lines) {
    piece.push(line, '\n')
    if (piece.length < linesAtOnce) continue
    pieces.push(Buffer.from(piece.join('')))
    piece = []
    await nextTurn()
  }
  return Buffer.concat([...pieces, Buffer.from(piece.join(''))])
}

async function unpacked(layout: LibraryLayout, fileName: string): Promise<Buffer | null> {
  const path = join(layout.snapshots, fileName)
  const [packed, checksum] = [await readIfThere(path), await readIfThere(`${path}${checksumEnding}`)]
  if (!packed || !checksum || sha256Hex(packed) !== checksum.toString('utf8', 0, 64)) return null
  return decompress(packed)
}

/** Removes a snapshot and what stands beside it. */
export async function removeSnapshot(layout: LibraryLayout, fileName: string): Promise<void> {
  for (const ending of ['', checksumEnding, keepEnding])
    await removeWhenFree(join(layout.snapshots, `${fileName}${ending}`))
}

/** Removes checksums without their snapshot: a write or a removal that was cut off left them. */
export async function removeLoneChecksums(layout: LibraryLayout): Promise<void> {
  const names = new Set(await readdir(layout.snapshots))
  for (const name of names) {
    if (name.endsWith(checksumEnding) && !names.has(name.slice(0, -checksumEnding.length)))
      await removeQuietly(join(layout.snapshots, name))
  }
}

/** Says that a snapshot is never to be removed by itself: a file beside it, which the writer may take away. */
export async function keepForGood(layout: LibraryLayout, fileName: string): Promise<void> {
  await writeDurably(
    join(layout.snapshots, `${fileName}${keepEnding}`),
    Buffer.from('The next one was much smaller.\n'),
  )
}

/** The snapshots of the folder, oldest seq first. */
export async function snapshotsThere(layout: LibraryLayout): Promise<readonly SnapshotName[]> {
  let names: readonly string[]
  try {
    names = await readdir(layout.snapshots)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
  const all = new Set(names)
  return names
    .flatMap((name) => snapshotName(name, all.has(`${name}${keepEnding}`)) ?? [])
    .sort((left, right) => left.seq - right.seq || left.at.getTime() - right.at.getTime())
}

function snapshotName(fileName: string, isKept: boolean): SnapshotName | null {
  const found = /^(\d{1,15})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.ndjson\.gz$/.exec(fileName)
  if (!found) return null
  const [seq, year, month, day, hour, minute, second, millisecond] = found.slice(1).map(Number)
  return {
    fileName,
    seq: seq ?? 0,
    isKept,
    at: new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second, millisecond)),
  }
}
