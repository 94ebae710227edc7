import { decodeInChunks, type PiecewiseFile, type TextChunk } from './reading/decode-in-chunks.ts'
import { cleanText, decodeText } from './reading/decode-text.ts'
import { formatNames } from './contract/format-names.ts'
import type { ImportFormat, ImportProblem } from './contract/import-format.ts'
import {
  detectFormat,
  readerOf,
  readSegments,
  type ReadReferences,
  type ReadReferencesOptions,
} from './import-formats.ts'
import { otherKindOfFile, otherKindOfMarkup } from './reading/other-files.ts'
import { withoutControlCharacters } from './reading/control-characters.ts'
import { problemBelow, summedUp } from './reading/problem-lines.ts'
import { lineEndsIn } from './reading/source-lines.ts'

const headBytes = 65_536

/** Files up to this size, in bytes, are better read whole. */
export const pieceBytes = 8_000_000

/**
 * Reads the references of a large file in parts, so that neither its text nor its records lie in memory whole. Each part is as
 * `readReferences` gives it, with the lines of the file. Null where the file must be read whole: its format cannot be cut, nothing in it
 * says what format it is, or its encoding is not sure. `size`: of a piece, in bytes.
 */
export async function readInChunks(
  file: PiecewiseFile,
  options: ReadReferencesOptions = {},
  size = pieceBytes,
): Promise<AsyncGenerator<ReadReferences> | null> {
  const head = decodeText(await file.read(0, Math.min(headBytes, file.size)), options.encoding).text
  const guess = options.format === undefined ? detectFormat(head)[0] : undefined
  const format = guess?.format ?? (options.format === undefined ? undefined : readerOf(options.format))
  const isOther = otherKindOfFile(head) !== null || otherKindOfMarkup(head) !== null
  const isSure = options.format !== undefined || (!isOther && (guess?.confidence ?? 0) >= 0.3)
  const pieces = format?.cut && isSure ? await decodeInChunks(file, size, options.encoding) : null
  return format?.cut && pieces ? parts(pieces, format, format.cut, options) : null
}

async function* parts(
  pieces: AsyncGenerator<TextChunk>,
  format: ImportFormat,
  cut: (text: string) => number,
  options: ReadReferencesOptions,
): AsyncGenerator<ReadReferences> {
  const { label } = formatNames[format.id]
  let [rest, line, records, read, stopped] = ['', 0, 0, 0, false]
  for await (const { text: piece, encoding, share } of pieces) {
    rest += piece
    const end = share === 1 ? rest.length : cut(rest)
    if (end === 0) continue
    const text = cleanText(rest.slice(0, end)).text
    const onProgress =
      options.onProgress &&
      ((done: number) => {
        const goesOn = options.onProgress?.(read + done * (share - read)) ?? true
        stopped ||= !goesOn
        return goesOn
      })
    const result =
      (options.format === undefined ? readSegments(text, format, { ...options, onProgress }) : null) ??
      format.read(text, { ...options, onProgress })
    records += result.records.length
    const none: readonly ImportProblem[] =
      share === 1 && records === 0 && result.problems.length === 0
        ? [{ line: 1, message: `No record was found in it (read as ${label}).` }]
        : []
    yield {
      format: format.id,
      label,
      encoding,
      notice: null,
      records: result.records.map((record) => withoutControlCharacters({ ...record, line: record.line + line })),
      problems: [...none, ...summedUp(result.problems).map((problem) => problemBelow(problem, line))],
    }
    if (stopped) return
    line += lineEndsIn(text)
    rest = rest.slice(end)
    read = share
  }
}
