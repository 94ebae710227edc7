import { parseArgs } from 'node:util'
import { findDuplicates } from '#core/references/duplicates/find-duplicates.ts'
import { readReferences } from '#core/references/import-formats.ts'
import { wrongCall, type CliCommand } from './command.ts'
import { readInput } from './read-input.ts'

/** `duplicates --json FILE`: `{pairs: [{a, b, score}]}`, surest first; a and b count the records from 0. Related records are no duplicates. */
export const duplicates: CliCommand = {
  usage: 'duplicates --json FILE',
  summary: 'finds records that are one publication twice: {pairs: [{a, b, score}]}, records counted from 0',
  async run(words, output) {
    const file = readCall(words)
    if (typeof file !== 'string') return wrongCall(duplicates, file.problem, output)
    const input = await readInput(file)
    if (!input.ok) return wrongCall(duplicates, input.message, output)
    const { records, problems } = readReferences(input.value)
    for (const { line, message } of problems) output.say(`line ${line}: ${message}`)
    const pairs = findDuplicates(records.map((record) => record.reference)).filter(
      (pair) => pair.relation === 'duplicate',
    )
    output.out(`${JSON.stringify({ pairs: pairs.map(({ a, b, score }) => ({ a, b, score })) })}\n`)
    return 0
  },
}

function readCall(words: readonly string[]): string | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return { problem: 'duplicates takes one file.' }
    return values.json ? file : { problem: 'Add --json: it is the only output format.' }
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message }
    throw error
  }
}
