import { parseArgs } from 'node:util'
import { decodeText, type DecodedText } from '#core/import/decode-text.ts'
import { importFormats, readReferences } from '#core/import/import-formats.ts'
import type { ImportFormatId } from '#core/import/import-format.ts'
import { ok, type Result } from '#core/result.ts'
import { wrongCall, type Command } from './command.ts'
import { readInput } from './read-input.ts'

// As one text, the answer to a large file would weigh as much as the file three times over.
const recordsAtOnce = 1000

/** `import --json [--format ID] FILE`: `{format, records, problems}`, the records as CSL-JSON items. */
export const importReferences: Command = {
  usage: 'import --json [--format ID] FILE',
  summary: 'reads references of any format ("-" = standard input): {format, records: CSL-JSON items, problems: [{line, message}]}',
  async run(words, output) {
    const call = readCall(words)
    if ('problem' in call) return wrongCall(importReferences, call.problem, output)
    const input = await readText(call.file)
    if (!input.ok) return wrongCall(importReferences, input.message, output)
    const read = readReferences(input.value, call.format ? { format: call.format } : {})
    if (read.notice) output.say(read.notice)
    output.out(`{"format":${JSON.stringify(read.format)},"records":[`)
    for (let start = 0; start < read.records.length; start += recordsAtOnce) {
      const part = read.records.slice(start, start + recordsAtOnce).map((record) => JSON.stringify(record.reference))
      await output.out(`${start > 0 ? ',' : ''}${part.join(',')}`)
    }
    output.out(`],"problems":${JSON.stringify(read.problems.map(({ line, message }) => ({ line, message })))}}\n`)
    return 0
  },
}

/** The file as text: its bytes are gone before the reading begins. */
async function readText(file: string): Promise<Result<DecodedText>> {
  const input = await readInput(file)
  return input.ok ? ok(decodeText(input.value)) : input
}

type Call = { readonly file: string; readonly format: ImportFormatId | null } | { readonly problem: string }

function readCall(words: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: { json: { type: 'boolean' }, format: { type: 'string' } } })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return { problem: 'import takes one file.' }
    if (!values.json) return { problem: 'Say --json: it is the only form of answer there is.' }
    const known = importFormats.find((format) => format.id === values.format)
    if (values.format !== undefined && !known) return { problem: `There is no format "${values.format}". Formats: ${importFormats.map((format) => format.id).join(', ')}.` }
    return { file, format: known?.id ?? null }
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message }
    throw error
  }
}
