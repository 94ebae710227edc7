import { zipSync } from 'fflate'
import { joinedBytes } from '#core/joined-bytes.ts'

/** An entry of a zip as its directory lists it (PKWARE APPNOTE 4.3.12), with its packed bytes as they stand. */
interface Entry {
  readonly name: Uint8Array
  readonly method: number
  readonly flags: number
  readonly time: Uint8Array
  readonly crc: Uint8Array
  readonly packed: Uint8Array
  readonly size: Uint8Array
  readonly attributes: Uint8Array
  readonly made: Uint8Array
}

const directoryEnd = 0x06_05_4b_50
const directoryEntry = 0x02_01_4b_50
const localEntry = 0x04_03_4b_50

/**
 * The zip with some of its files replaced and others added at its end; every other file's packed bytes stand as they came. Null where the
 * bytes are no zip of the plain kind (over 4 GB, in several parts, encrypted).
 */
export function replaceInZip(bytes: Uint8Array, files: ReadonlyMap<string, Uint8Array>): Uint8Array | null {
  const entries = entriesOf(bytes)
  if (!entries) return null
  const left = new Map(files)
  const next = entries.map((entry) => {
    const name = nameOf(entry.name)
    const replaced = left.get(name)
    left.delete(name)
    return replaced === undefined ? entry : packedEntry(name, replaced)
  })
  return written([...next, ...[...left].map(([name, content]) => packedEntry(name, content))])
}

function entriesOf(bytes: Uint8Array): readonly Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const part = (start: number, length: number) => bytes.subarray(start, start + length)
  // A comment of up to 65,535 bytes may stand behind the end record.
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== directoryEnd) end -= 1
  if (end < 0 || view.getUint32(end, true) !== directoryEnd) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === 0xff_ff || at === 0xff_ff_ff_ff) return null
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) return null
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    const [packedSize, local] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
    const flags = view.getUint16(at + 8, true)
    if ((flags & 1) !== 0 || packedSize === 0xff_ff_ff_ff || local + 30 > bytes.length) return null
    if (view.getUint32(local, true) !== localEntry) return null
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (start + packedSize > bytes.length) return null
    entries.push({
      name: part(at + 46, nameLength!),
      method: view.getUint16(at + 10, true),
      // The sizes stand in front again, so none follow the bytes.
      flags: flags & ~8,
      time: part(at + 12, 4),
      crc: part(at + 16, 4),
      packed: part(start, packedSize),
      size: part(at + 24, 4),
      attributes: part(at + 36, 6),
      made: part(at + 4, 4),
    })
    at += 46 + nameLength! + extraLength! + commentLength!
  }
  return entries
}

const time = new Date(1980, 0, 1, 12)

/** A file as an entry: packed as a zip of its own, and taken out of it. */
function packedEntry(name: string, content: Uint8Array): Entry {
  return entriesOf(zipSync({ [name]: content }, { mtime: time }))![0]!
}

function written(entries: readonly Entry[]): Uint8Array {
  const chunks: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, method, flags, time: at, crc, packed, size, attributes, made } of entries) {
    const packedSize = number32(packed.length)
    const rest = [number16(flags), number16(method), at, crc, packedSize, size, number16(name.length), number16(0)]
    const local = joinedBytes([number32(localEntry), made.subarray(2, 4), ...rest, name])
    chunks.push(local, packed)
    directory.push(
      joinedBytes([
        number32(directoryEntry),
        made,
        ...rest,
        number16(0),
        number16(0),
        attributes,
        number32(offset),
        name,
      ]),
    )
    offset += local.length + packed.length
  }
  const list = joinedBytes(directory)
  const count = number16(entries.length)
  const end = [number32(directoryEnd), number32(0), count, count, number32(list.length), number32(offset), number16(0)]
  return joinedBytes([...chunks, list, ...end])
}

function number16(value: number): Uint8Array {
  return new Uint8Array([value & 255, (value >> 8) & 255])
}

function number32(value: number): Uint8Array {
  return new Uint8Array([value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >>> 24) & 255])
}

/** Names of parts of a document are ASCII; whatever else stands there is only compared with itself. */
function nameOf(name: Uint8Array): string {
  return String.fromCharCode(...name)
}
