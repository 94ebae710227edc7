import { encodingOfStart } from './decode-text.ts'

declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal: boolean },
) => { decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string }

/** A file of which a piece can be had without the rest: a Blob, or a file on disk. */
export interface PiecewiseFile {
  /** In bytes. */
  readonly size: number
  /** The bytes from `start` to before `end`. */
  read(start: number, end: number): Promise<Uint8Array>
}

/** The text of one piece. */
export interface TextChunk {
  readonly text: string
  /** As `DecodedText` has it. */
  readonly encoding: string
  /** The share of the file that is read with it; 1 for the last piece and no other. */
  readonly share: number
}

/**
 * The text of a large file, piece by piece, as it stands: not yet cleaned, because what is to be cleaned may lie across two pieces. Null where its encoding is not sure (no mark, no UTF-16 and not UTF-8
 * throughout): then only the whole file can tell.
 */
export async function decodeInChunks(
  file: PiecewiseFile,
  pieceBytes: number,
  encoding?: string,
): Promise<AsyncGenerator<TextChunk> | null> {
  const known = encoding ?? encodingOfStart(await file.read(0, 4096))
  if (known !== null) return /^utf-(?:8|16le|16be)$/.test(known) ? textPieces(file, pieceBytes, known) : null
  return (await isUtf8(file, pieceBytes)) ? textPieces(file, pieceBytes, 'utf-8') : null
}

async function* textPieces(file: PiecewiseFile, pieceBytes: number, encoding: string): AsyncGenerator<TextChunk> {
  const decoder = new TextDecoder(encoding)
  for (let start = 0; start < file.size; start += pieceBytes) {
    const end = Math.min(start + pieceBytes, file.size)
    const text = decoder.decode(await file.read(start, end), { stream: end < file.size })
    yield { text, encoding, share: end / file.size }
  }
}

async function isUtf8(file: PiecewiseFile, pieceBytes: number): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let start = 0; start < file.size; start += pieceBytes) {
      const end = Math.min(start + pieceBytes, file.size)
      decoder.decode(await file.read(start, end), { stream: end < file.size })
    }
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
