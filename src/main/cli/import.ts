import { parseArgs } from 'node:util'
import { checkReferences } from '#core/references/checks/check-references.ts'
import { withFacts } from '#core/references/checks/checked-record.ts'
import { decodeText } from '#core/references/reading/decode-text.ts'
import { readReferences, type ReadReferences, type ReadReferencesOptions } from '#core/references/import-formats.ts'
import { formatIds, isFormatId } from '#core/references/contract/format-names.ts'
import type { ImportedRecord } from '#core/references/contract/import-format.ts'
import { pieceBytes, readInChunks } from '#core/references/read-in-chunks.ts'
import { ok, type Result } from '#core/result.ts'
import { wrongCall, type CliCommand } from './command.ts'
import { encodingNamed, noEncoding } from './encoding-option.ts'
import { openLarge, readInput } from './read-input.ts'

// As one text, the answer to a large file would weigh as much as the file three times over.
const recordsAtOnce = 1000

/** A problem as the command line prints it: `record` counts the records from 0, where it is about one of them. */
interface ShownProblem {
  readonly line: number
  readonly message: string
  readonly record?: number
  readonly field?: string
}

/** `import --json [--format ID] [--encoding NAME] FILE`: `{format, records, problems}`, the records as CSL-JSON items. */
export const importReferences: CliCommand = {
  usage: 'import --json [--format ID] [--encoding NAME] FILE',
  summary:
    'reads references of any format ("-" = standard input): {format, records: CSL-JSON items, problems: [{line, message, record?, field?}]}, with what the window would point out about each record, counted from 0',
  async run(words, output) {
    const call = readCall(words)
    if ('problem' in call) return wrongCall(importReferences, call.problem, output)
    const parts = await readParts(call.file, call.options)
    if (!parts.ok) return wrongCall(importReferences, parts.message, output)
    const [ofFile, ofRecords]: [string[], string[]] = [[], []]
    let [begun, written] = [false, 0]
    for await (const read of parts.value) {
      if (!begun) output.out(`{"format":${JSON.stringify(read.format)},"records":[`)
      begun = true
      if (read.notice) {
        output.say(read.notice)
        ofFile.push(shown([{ line: 1, message: read.notice }]))
      }
      ofFile.push(shown(read.problems.map(({ line, message }) => ({ line, message }))))
      const records = checkReferences(read.records.map(withFacts))
      ofRecords.push(shown(problemsOf(records, written)))
      for (let start = 0; start < records.length; start += recordsAtOnce) {
        const part = records.slice(start, start + recordsAtOnce).map((record) => JSON.stringify(record.reference))
        await output.out(`${written > 0 ? ',' : ''}${part.join(',')}`)
        written += part.length
      }
    }
    output.out(`],"problems":[${[...ofFile, ...ofRecords].filter((part) => part !== '').join(',')}]}\n`)
    return 0
  },
}

/** What is odd about each record, as the window shows it; of a large file the records of one part are compared with each other. */
function problemsOf(records: readonly Pick<ImportedRecord, 'line' | 'problems'>[], before: number): ShownProblem[] {
  return records.flatMap(({ line, problems = [] }, index) =>
    problems.map(({ field, message }) => ({ line, message, record: before + index, ...(field && { field }) })),
  )
}

/** The problems as JSON without the brackets: as text they weigh little beside a large file. */
function shown(problems: readonly ShownProblem[]): string {
  return problems.map((problem) => JSON.stringify(problem)).join(',')
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
  return input.ok ? ok([readReferences(decodeText(input.value, options.encoding), options)]) : input
}

type Call = { readonly file: string; readonly options: ReadReferencesOptions } | { readonly problem: string }

function readCall(words: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, format: { type: 'string' }, encoding: { type: 'string' } },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return { problem: 'import takes one file.' }
    if (!values.json) return { problem: 'Add --json: it is the only output format.' }
    const { format } = values
    if (format !== undefined && !isFormatId(format))
      return { problem: `There is no format "${format}". Formats: ${formatIds.join(', ')}.` }
    const encoding = values.encoding === undefined ? undefined : encodingNamed(values.encoding)
    if (encoding === null)
      return {
        problem: noEncoding(values.encoding ?? ''),
      }
    return { file, options: { ...(format && { format }), ...(encoding && { encoding }) } }
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message }
    throw error
  }
}
