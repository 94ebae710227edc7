import { suggestForPaper } from '#core/suggestions/suggest-for-paper.ts'
import { holdsText } from '#core/paper/text/holds-text.ts'
import { paperTextOf } from '#core/paper/structure/prepare-text.ts'
import type { CommandOutput } from './command.ts'
import { readInput } from './read-input.ts'
import { shownSuggestions } from './shown-suggestions.ts'

/** One answer a line, in the order of the file: `{id, suggestions}`, with `noText: true` where the text has no words; a line that cannot be read is told on stderr. */
export async function extractRecords(path: string, output: CommandOutput): Promise<number> {
  const input = await readInput(path)
  if (!input.ok) {
    output.say(input.message)
    return 2
  }
  const lines = new TextDecoder().decode(input.value).split('\n')
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const record = readRecord(line)
    if (!record) {
      output.say(`Line ${index + 1} is not a record {id, title?, text}; it was left out.`)
      continue
    }
    const paper = paperTextOf(record.text)
    const found = holdsText(paper)
      ? { suggestions: shownSuggestions(suggestForPaper(paper, record.title), false) }
      : { noText: true, suggestions: {} }
    output.out(`${JSON.stringify({ id: record.id, ...found })}\n`)
  }
  return 0
}

interface TextRecord {
  readonly id: string | number
  readonly title: string | null
  readonly text: string
}

function readRecord(line: string): TextRecord | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
  if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value)) return null
  const { id, text } = value
  const title = 'title' in value && typeof value.title === 'string' ? value.title : null
  return (typeof id === 'string' || typeof id === 'number') && typeof text === 'string' ? { id, text, title } : null
}
