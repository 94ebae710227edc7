import { parseArgs } from 'node:util'
import { decodeText } from '#core/references/reading/decode-text.ts'
import { readReferences, type ReadReferences, type ReadReferencesOptions } from '#core/references/import-formats.ts'
import { formatIds, isFormatId, type ImportFormatId } from '#core/references/contract/format-names.ts'
import type { ImportProblem } from '#core/references/contract/import-format.ts'
import { pieceBytes, readInChunks } from '#core/references/read-in-chunks.ts'
import { ok, type Result } from '#core/result.ts'
import { wrongCall, type CliCommand } from './command.ts'
import { openLarge, readInput } from './read-input.ts'

// As one text, the answer to a large file would weigh as much as the file three times over.
const recordsAtOnce = 1000

/** `import --json [--format ID] FILE`: `{format, records, problems}`, the records as CSL-JSON items. */
export const importReferences: CliCommand = {
  usage: 'import --json [--format ID] FILE',
  summary:
    'reads references of any format ("-" = standard input): {format, records: CSL-JSON items, problems: [{line, message}]}',
  async run(words, output) {
    const call = readCall(words)
    if ('problem' in call) return wrongCall(importReferences, call.problem, output)
    const parts = await readParts(call.file, call.format ? { format: call.format } : {})
    if (!parts.ok) return wrongCall(importReferences, parts.message, output)
    const problems: ImportProblem[] = []
    let [begun, written] = [false, 0]
    for await (const read of parts.value) {
      if (!begun) output.out(`{"format":${JSON.stringify(read.format)},"records":[`)
      begun = true
      if (read.notice) output.say(read.notice)
      problems.push(...read.problems)
      for (let start = 0; start < read.records.length; start += recordsAtOnce) {
        const part = read.records.slice(start, start + recordsAtOnce).map((record) => JSON.stringify(record.reference))
        await output.out(`${written > 0 ? ',' : ''}${part.join(',')}`)
        written += part.length
      }
    }
    output.out(`],"problems":${JSON.stringify(problems.map(({ line, message }) => ({ line, message })))}}\n`)
    return 0
  },
}

/** What the file holds: a large file in parts, so that it never lies in memory whole. */
async function readParts(
  file: string,
  options: ReadReferencesOptions,
): Promise<Result<AsyncIterable<ReadReferences> | readonly ReadReferences[]>> {
  const large = file === '-' ? null : await openLarge(file, pieceBytes)
  const parts = large && (await readInChunks(large, options))
  if (parts) return ok(parts)
  const input = await readInput(file)
  // Decoded at once: the bytes are gone before the reading begins.
  return input.ok ? ok([readReferences(decodeText(input.value), options)]) : input
}

type Call = { readonly file: string; readonly format: ImportFormatId | null } | { readonly problem: string }

function readCall(words: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, format: { type: 'string' } },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return { problem: 'import takes one file.' }
    if (!values.json) return { problem: 'Add --json: it is the only output format.' }
    const { format } = values
    if (format === undefined) return { file, format: null }
    return isFormatId(format)
      ? { file, format }
      : { problem: `There is no format "${format}". Formats: ${formatIds.join(', ')}.` }
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message }
    throw error
  }
}
