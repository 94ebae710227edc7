import { mkdir, readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { errorCode, writeDurably } from './durable-files.ts'
import { sha256Hex } from './journal-line.ts'
import { fileNameTime, type LibraryLayout } from './library-layout.ts'

const compress = promisify(gzip)
const decompress = promisify(gunzip)

/** A snapshot's name says what it holds: all rows at `seq`, written at `at`. */
export interface SnapshotName {
  readonly fileName: string
  readonly seq: number
  readonly at: Date
}

/**
 * Writes the rows as snapshots/<seq>-<utc>.ndjson.gz with a checksum file beside it (as `sha256sum -c` reads it), then reads
 * both back and compares the rows. Throws where they differ; a snapshot that does not hold never stays.
 */
export async function keepSnapshot(layout: LibraryLayout, seq: number, rows: string, now: Date): Promise<string> {
  await mkdir(layout.snapshots, { recursive: true })
  const fileName = `${seq}-${fileNameTime(now)}.ndjson.gz`
  const path = join(layout.snapshots, fileName)
  const packed = await compress(rows)
  await writeDurably(path, packed)
  await writeDurably(`${path}.sha256`, Buffer.from(`${sha256Hex(packed)}  ${fileName}\n`))
  if ((await readSnapshot(layout, fileName)) !== rows) {
    await rm(`${path}.sha256`, { force: true })
    await rm(path, { force: true })
    throw new Error(`snapshot ${fileName} does not read back as it was written`)
  }
  return fileName
}

/** The rows of a snapshot, or null where its checksum is missing or does not hold. */
export async function readSnapshot(layout: LibraryLayout, fileName: string): Promise<string | null> {
  const path = join(layout.snapshots, fileName)
  try {
    const packed = await readFile(path)
    const expected = (await readFile(`${path}.sha256`, 'utf8')).slice(0, 64)
    return sha256Hex(packed) === expected ? (await decompress(packed)).toString('utf8') : null
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
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
  return names
    .map(snapshotName)
    .filter((name) => name !== null)
    .sort((left, right) => left.seq - right.seq || left.at.getTime() - right.at.getTime())
}

function snapshotName(fileName: string): SnapshotName | null {
  const found = /^(\d{1,15})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.ndjson\.gz$/.exec(fileName)
  if (!found) return null
  const [seq, year, month, day, hour, minute, second, millisecond] = found.slice(1).map(Number)
  return {
    fileName,
    seq: seq ?? 0,
    at: new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second, millisecond)),
  }
}
