import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { readSourceFile } from '#core/sources/read-source-file.ts'
import { transcriptPlace } from '#core/sources/transcript/read-transcript.ts'
import type { TextBlock } from '#core/sources/written-text.ts'
import { wrongCall, type CliCommand } from './command.ts'
import { encodingNamed, noEncoding } from './encoding-option.ts'
import { readInput } from './read-input.ts'

// Files of text come in a few megabytes at most; as one answer they are no burden.
const blocksAtOnce = 500

/** `read [--json] FILE`: the blocks of a source or draft with their places, as the window reads them. */
export const read: CliCommand = {
  usage: 'read [--json] [--encoding NAME] FILE',
  summary:
    'reads a source or draft (Word, Markdown, saved page, e-mail, transcript, text) into its blocks with their places: ¶ number, time and speaker; --json: {mediaType, found, said, blocks}',
  async run(words, output) {
    const call = readCall(words)
    if ('problem' in call) return wrongCall(read, call.problem, output)
    const input = await readInput(call.file)
    if (!input.ok) return wrongCall(read, input.message, output)
    const answer = await readSourceFile(input.value, basename(call.file), '', {
      ...(call.encoding !== undefined && { encoding: call.encoding }),
    })
    if (!answer.ok) return wrongCall(read, answer.message, output)
    const { mediaType, text, found, said } = answer.value
    if (text === 'pdf') return wrongCall(read, 'This is a PDF: "extract" reads those.', output)
    for (const sentence of said) output.say(sentence)
    if (call.asJson) {
      output.out(`${JSON.stringify({ mediaType, found, said, blocks: text.blocks })}\n`)
      return 0
    }
    for (let start = 0; start < text.blocks.length; start += blocksAtOnce)
      await output.out(
        text.blocks
          .slice(start, start + blocksAtOnce)
          .map(shown)
          .join(''),
      )
    return 0
  },
}

/** A block on one line: its place, its kind and its words. */
function shown(block: TextBlock): string {
  const spoken = transcriptPlace(block)
  const place = [block.paragraph === null ? '' : `¶ ${block.paragraph}`, spoken]
    .filter((part) => part !== '')
    .join(', ')
  const kind = block.kind === 'paragraph' ? '' : `[${block.kind}${block.level === undefined ? '' : ` ${block.level}`}] `
  const number = block.listNumber === undefined ? '' : `${block.listNumber} `
  return `${place === '' ? '–' : place}\t${kind}${number}${block.text.replaceAll('\t', ' | ')}\n`
}

type Call =
  | { readonly file: string; readonly asJson: boolean; readonly encoding: string | undefined }
  | { readonly problem: string }

function readCall(words: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, encoding: { type: 'string' } },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return { problem: 'read takes one file.' }
    const encoding = values.encoding === undefined ? undefined : encodingNamed(values.encoding)
    if (encoding === null) return { problem: noEncoding(values.encoding ?? '') }
    return { file, asJson: values.json ?? false, encoding }
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message }
    throw error
  }
}
