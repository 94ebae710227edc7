import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { joinedBytes } from '#core/joined-bytes.ts'
import type { Xml } from './xml.ts'

/** A part of a package: XML in pieces, or bytes that are packed already. */
export interface Part {
  readonly name: string
  readonly content: Iterable<Xml> | Uint8Array
}

/** The same for every file, in whatever zone it is made: a zip holds a local time, and no other. */
const time = new Date(1980, 0, 1, 12)
/** Characters packed at once: a long document never stands in memory as one string. */
const pieceLength = 1 << 18

/** The parts as one zip, packed while they are made. Every XML part gets its declaration. */
export function zipParts(parts: Iterable<Part>): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const { name, content } of parts) {
    const isBytes = content instanceof Uint8Array
    const file = isBytes ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
    file.mtime = time
    zip.add(file)
    if (isBytes) file.push(content, true)
    else {
      let text = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
      for (const piece of content) {
        text += piece.text
        if (text.length < pieceLength) continue
        file.push(strToU8(text))
        text = ''
      }
      file.push(strToU8(text), true)
    }
  }
  zip.end()
  return joinedBytes(chunks)
}
