import { createHash } from 'node:crypto'
import type { Change, StoredChange } from '#core/model/change.ts'
import { isUnreadable } from '#core/model/unreadable-change.ts'

/**
 * A line of the journal, without its line feed:
 *   {"hash":"<64 hex>","prev":"<64 hex>","seq":12,"change":{"id":...}}
 * `hash` is the SHA-256 of the bytes of the line after `{"hash":"...",`, which hold the hash of the line before: so no line
 * can be altered, left out, moved or doubled without the chain showing it.
 */
export interface JournalLine {
  readonly seq: number
  readonly prev: string
  readonly hash: string
  /** Stands in the place of a change that was damaged and could not be read again. */
  readonly isUnreadable: boolean
}

/** The `prev` of the first line. */
export const noHash = '0'.repeat(64)

const head =
  /^\{"hash":"([0-9a-f]{64})","prev":"([0-9a-f]{64})","seq":([1-9]\d{0,14}),"change":\{(?:"id":"([^"\\]{0,40}))?/
const maxHeadLength = 240
const hashedFrom = '{"hash":"",'.length + 64

/** The line of a change that comes after the line with hash `prev`. */
export function journalLine(
  change: Change,
  seq: number,
  prev: string,
): { readonly bytes: Buffer; readonly hash: string } {
  const rest = `"prev":"${prev}","seq":${seq},"change":${JSON.stringify(change)}}`
  const hash = sha256Hex(rest)
  return { bytes: Buffer.from(`{"hash":"${hash}",${rest}\n`), hash }
}

/** What a line says of itself where its own hash holds, else null. `line` is without the line feed. */
export function checkLine(line: Buffer): JournalLine | null {
  const found = head.exec(line.toString('latin1', 0, maxHeadLength))
  if (!found) return null
  const [, hash, prev, seq, id = ''] = found
  if (hash === undefined || prev === undefined || sha256Hex(line.subarray(hashedFrom)) !== hash) return null
  return { hash, prev, seq: Number(seq), isUnreadable: isUnreadable({ id }) }
}

/** The change of a line that `checkLine` accepts. */
export function lineChange(line: Buffer): StoredChange {
  const { seq, change } = JSON.parse(line.toString('utf8')) as { seq: number; change: Change }
  return { ...change, seq }
}

/** The SHA-256 of bytes or of UTF-8 text, in lower-case hex. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
