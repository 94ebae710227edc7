import { parseArgs } from 'node:util'
import { wrongCall, type CliCommand } from './command.ts'

/** `extract --json FILE.pdf ...` and `extract --records FILE.jsonl`: JSON Lines of suggestions. */
export const extract: CliCommand = {
  usage: 'extract --json FILE.pdf ...\nextract --records FILE.jsonl',
  summary:
    'what papers, or texts {id, title?, text} one a line, suggest: study design, sample size, conflict of interest ..., each with its quote; of papers also results in numbers, and numbers that do not add up',
  async run(words, output) {
    const call = readCall(words)
    if ('problem' in call) return wrongCall(extract, call.problem, output)
    if ('records' in call) return (await import('./extract-records.ts')).extractRecords(call.records, output)
    return (await import('./extract-papers.ts')).extractPapers(call.files, output)
  },
}

type Call = { readonly records: string } | { readonly files: readonly string[] } | { readonly problem: string }

function readCall(words: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, records: { type: 'string' } },
    })
    if (values.records !== undefined) {
      return positionals.length > 0 || values.json
        ? { problem: 'extract --records takes one file and nothing else.' }
        : { records: values.records }
    }
    if (!values.json || positionals.length === 0)
      return { problem: 'extract takes --json and PDFs, or --records and a file.' }
    return { files: positionals }
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message }
    throw error
  }
}
