import { decodeInParts, type PiecewiseFile } from './decode-in-parts.ts'
import { cleanText, decodeText } from './decode-text.ts'
import type { ImportProblem } from './import-format.ts'
import { detectFormat, importFormats, mostCharacters, readReferences, type ReadReferences, type ReadReferencesOptions } from './import-formats.ts'
import { otherKindOfFile } from './other-files.ts'
import { lineEndsIn } from './source-lines.ts'

const headBytes = 65_536

/**
 * Reads references from a file of any size: a large one in parts, so that neither its text nor its records lie in memory whole. Each part is
 * as `readReferences` gives it, with the lines of the file. A file that is small, is in no sure encoding, or is of a format that cannot be cut is one part.
 * `pieceBytes`: files up to this size are read whole, larger ones in pieces of it.
 */
export async function* readReferencesInParts(file: PiecewiseFile, options: ReadReferencesOptions = {}, pieceBytes = 8_000_000): AsyncGenerator<ReadReferences> {
  const whole = async () => readReferences(decodeText(await file.read(0, file.size), options.encoding), options)
  if (file.size <= pieceBytes || file.size > mostCharacters) { yield await whole(); return }
  const head = decodeText(await file.read(0, headBytes), options.encoding).text
  const guess = options.format === undefined ? detectFormat(head)[0] : undefined
  const format = guess?.format ?? importFormats.find((known) => known.id === options.format)
  const pieces = format?.cut && otherKindOfFile(head) === null && (guess?.confidence ?? 1) >= 0.3 ? await decodeInParts(file, pieceBytes, options.encoding) : null
  if (!format?.cut || pieces === null) { yield await whole(); return }

  let rest = ''
  let line = 0
  let records = 0
  let stopped = false
  for await (const piece of pieces) {
    rest += piece.text
    const end = piece.share === 1 ? rest.length : format.cut(rest)
    if (end === 0) continue
    const text = cleanText(rest.slice(0, end)).text
    const onProgress = options.onProgress && ((share: number) => {
      const goesOn = options.onProgress?.(Math.max(0, piece.share - (1 - share) * (pieceBytes / file.size))) ?? true
      stopped ||= !goesOn
      return goesOn
    })
    const read = format.read(text, { ...options, onProgress })
    records += read.records.length
    const isEmpty = piece.share === 1 && records === 0 && read.problems.length === 0
    const none: readonly ImportProblem[] = isEmpty ? [{ line: 1, message: `No record was found in it (read as ${format.label}).` }] : []
    yield {
      format: format.id, label: format.label, encoding: piece.encoding, notice: null,
      records: line === 0 ? read.records : read.records.map((record) => ({ ...record, line: record.line + line })),
      problems: [...none, ...read.problems.map((problem) => ({ ...problem, line: problem.line + line }))],
    }
    if (stopped) return
    line += lineEndsIn(text)
    rest = rest.slice(end)
  }
}
