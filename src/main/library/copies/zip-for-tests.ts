import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of a zip that a test makes, with whatever may be wrong in it. */
export interface MadeEntry {
  readonly name: string | Buffer
  readonly bytes: Uint8Array
  readonly deflated?: boolean
  /** The general purpose bits: 1 says encrypted. */
  readonly flags?: number
  readonly method?: number
  /** The file's mode of a Unix system: 0o120777 is a link. */
  readonly mode?: number
  /** The size that is told instead of the true one. */
  readonly toldSize?: number
  /** Lies at the place of this entry, whose bytes are its own too. */
  readonly over?: number
}

/** The bytes of a zip with these entries (APPNOTE.TXT 4.3), and as many as `toldEntries` said. For tests. */
export function madeZip(entries: readonly MadeEntry[], toldEntries = entries.length): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  const offsets: number[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.isBuffer(entry.name) ? entry.name : Buffer.from(entry.name, 'latin1')
    const packed = entry.deflated ? deflateRawSync(entry.bytes) : Buffer.from(entry.bytes)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(entry.flags ?? 0, 2)
    fields.writeUInt16LE(entry.method ?? (entry.deflated ? 8 : 0), 4)
    fields.writeUInt32LE(crc32(entry.bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(entry.toldSize ?? entry.bytes.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const at = entry.over === undefined ? offset : (offsets[entry.over] ?? 0)
    offsets.push(at)
    if (entry.over === undefined) {
      const bytes = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, packed])
      local.push(bytes)
      offset += bytes.length
    }
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6)
    rest.writeUInt32LE(at, 10)
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), fields, rest, name]))
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(toldEntries & 0xffff, 4)
  end.writeUInt16LE(toldEntries & 0xffff, 6)
  end.writeUInt32LE(
    central.reduce((sum, bytes) => sum + bytes.length, 0),
    8,
  )
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...local, ...central, Buffer.from('PK\u0005\u0006'), end])
}
