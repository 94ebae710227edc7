import type { Draft } from '#core/model/draft.ts'
import { fail, ok, type Result } from '#core/result.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import { readTextInput, type TextInput, type TextReading } from '#renderer/background/read-text-input.ts'
import { textOfFile } from '#renderer/background/source-texts.ts'
import { addDraft } from '#renderer/db/draft-edits.ts'
import type { Added } from '#renderer/db/story-rows.ts'
import { foundPlaces } from './found-places.ts'

/** Endings of files that are texts, for the window that chooses one. */
export const draftEndings = '.docx,.md,.markdown,.html,.htm,.txt,.mhtml'

/**
 * Reads a draft and keeps it, byte for byte, with the places of the claims in it: those of the newest draft are found again. Fails in words and
 * keeps nothing where it cannot be read, holds no words or is a PDF; the same bytes as the newest draft are no new draft.
 */
export async function bringInDraft(
  input: TextInput,
  drafts: readonly Draft[],
  reading: TextReading,
): Promise<Result<Added>> {
  const last = drafts.at(-1)
  const read = await readInput(input, reading)
  if (!read.ok) return read
  const { file, source, text } = read.value
  const earlierText = last && (await textOfFile(last.file))
  if (reading.signal.aborted) return fail('cancelled', 'Reading was stopped. Nothing was kept.')
  // Claims that could not be looked for would look as if they were gone.
  if (earlierText && !earlierText.ok)
    return fail(
      earlierText.kind,
      `Draft ${last!.number} could not be read, so its claims cannot be found in the new one: ${earlierText.message}`,
    )
  const earlier = last && earlierText?.ok ? { draft: last, text: earlierText.value } : null
  if (earlier && sameWords(earlier.text, text))
    return fail('bad-input', `This is word for word draft ${earlier.draft.number}. Nothing was added.`)
  const title = last?.title ?? source.found.title ?? file.fileName.replace(/\.\w+$/, '')
  return addDraft(title, file, (claims) => foundPlaces(claims, earlier, text))
}

async function readInput(input: TextInput, reading: TextReading) {
  const read = await readTextInput(input, 'draft', reading)
  if (!read.ok) return read
  const { file, source } = read.value
  if (source.text === 'pdf')
    return fail(
      'bad-input',
      `“${file.fileName}” is a PDF. A draft comes in as Word (DOCX), Markdown, HTML or plain text, so that comments can go back into it. Nothing was kept.`,
    )
  return ok({ file, source, text: source.text })
}

function sameWords(a: WrittenText, b: WrittenText): boolean {
  return a.blocks.length === b.blocks.length && a.blocks.every(({ text }, index) => text === b.blocks[index]!.text)
}
