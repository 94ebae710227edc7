import { Zip, ZipPassThrough } from 'fflate'
import { joinedBytes } from '#core/joined-bytes.ts'
import { fail, ok, type Result } from '#core/result.ts'

/** What a zip without the 64-bit extension can hold, in bytes, with room for its table. */
const largestZip = 4e9
const pieceBytes = 4 * 1024 * 1024

/** A zip that is handed on while it is made: no more than one of its files stands in memory. PDFs are packed already, so nothing is compressed. */
export class ZipInPieces {
  private readonly zip: Zip
  private readonly put: (offset: number, piece: Uint8Array) => Promise<Result<null>>
  private waiting: Uint8Array[] = []
  private sizeBytes = 0

  /** `put` takes one piece after the other, each a few megabytes at most. */
  constructor(put: (offset: number, piece: Uint8Array) => Promise<Result<null>>) {
    this.put = put
    this.zip = new Zip((error, piece) => {
      if (error) throw error
      this.waiting.push(piece)
    })
  }

  /** Adds a file. Fails with `too-large` where it would not fit any more, and as `put` does. */
  async add(name: string, bytes: Uint8Array): Promise<Result<null>> {
    if (this.sizeBytes + bytes.length > largestZip)
      return fail('too-large', 'These papers are larger than 4 GB together. Please export them in parts.')
    const file = new ZipPassThrough(name)
    this.zip.add(file)
    file.push(bytes, true)
    return this.handOn()
  }

  /** Ends the zip with its table. */
  end(): Promise<Result<null>> {
    this.zip.end()
    return this.handOn()
  }

  private async handOn(): Promise<Result<null>> {
    const pieces = this.waiting
    this.waiting = []
    for (const each of pieces) {
      for (let start = 0; start < each.length; start += pieceBytes) {
        const piece = each.subarray(start, start + pieceBytes)
        const done = await this.put(this.sizeBytes, piece)
        if (!done.ok) return done
        this.sizeBytes += piece.length
      }
    }
    return ok(null)
  }
}

/** Some small files as one zip, in memory; `too-large` as `ZipInPieces`. */
export async function zipOf(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<Result<Uint8Array>> {
  const pieces: Uint8Array[] = []
  const zip = new ZipInPieces(async (_, piece) => {
    pieces.push(piece)
    return ok(null)
  })
  for (const { name, bytes } of files) {
    const added = await zip.add(name, bytes)
    if (!added.ok) return added
  }
  const ended = await zip.end()
  return ended.ok ? ok(joinedBytes(pieces)) : ended
}
