import type { Draft } from '#core/model/draft.ts'
import { fail, ok, type Result } from '#core/result.ts'
import type { ReadSource } from '#core/sources/read-source-file.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import { textOfFile } from '#renderer/background/source-texts.ts'
import { addDraft } from '#renderer/db/draft-edits.ts'
import type { NewFile } from '#renderer/db/keep-file.ts'
import type { Added } from '#renderer/db/story-rows.ts'
import { readSourceInWorker } from '#renderer/workers/source-work.ts'
import { foundPlaces } from './found-places.ts'

/** What a draft comes in as: a file, or what was pasted. */
export type DraftInput =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'pasted'; readonly text: string; readonly html: string }

interface Reading {
  readonly signal: AbortSignal
  onProgress(share: number): void
}

/** Endings of files that are texts, for the window that chooses one. */
export const draftEndings = '.docx,.md,.markdown,.html,.htm,.txt,.mhtml'

/**
 * Reads a draft and keeps it, byte for byte, with the places of the claims in it: those of the newest draft are found again. Fails in words and
 * keeps nothing where it cannot be read, holds no words or is a PDF; the same bytes as the newest draft are no new draft.
 */
export async function bringInDraft(
  input: DraftInput,
  drafts: readonly Draft[],
  reading: Reading,
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

interface ReadInput {
  readonly file: NewFile
  readonly source: ReadSource
  readonly text: WrittenText
}

/** Signs that a text is Markdown: a heading, or a link. */
const markdown = /^#{1,6} \S|\]\(https?:\/\//m

async function readInput(input: DraftInput, reading: Reading): Promise<Result<ReadInput>> {
  if (input.kind === 'file')
    return readFile(input.file.name, input.file.type, new Uint8Array(await input.file.arrayBuffer()), reading)
  const [fileName, type] = markdown.test(input.text)
    ? (['Pasted draft.md', 'text/markdown'] as const)
    : (['Pasted draft.txt', 'text/plain'] as const)
  const asText = () => readFile(fileName, type, new TextEncoder().encode(input.text), reading)
  if (input.html.trim() === '') return asText()
  const page = `<!doctype html><meta charset="utf-8">${input.html}`
  const asPage = await readFile('Pasted draft.html', 'text/html', new TextEncoder().encode(page), reading)
  // Reading a page leaves menus and the like out; of what a writer pastes nothing may be left out.
  const isWhole = asPage.ok && lettersOf(asPage.value.text) >= input.text.replaceAll(/\s/g, '').length * 0.98
  return isWhole ? asPage : asText()
}

async function readFile(
  fileName: string,
  type: string,
  bytes: Uint8Array<ArrayBuffer>,
  { signal, onProgress }: Reading,
): Promise<Result<ReadInput>> {
  const read = await readSourceInWorker({ kind: 'file', bytes, fileName, mediaType: type }, { signal, onProgress })
  if (!read.ok) return read
  const { mediaType, text } = read.value
  if (text === 'pdf')
    return fail(
      'bad-input',
      `“${fileName}” is a PDF. A draft comes in as Word (DOCX), Markdown, HTML or plain text, so that comments can go back into it. Nothing was kept.`,
    )
  return ok({ file: { fileName, mediaType, bytes }, source: read.value, text })
}

function lettersOf({ blocks }: WrittenText): number {
  return blocks.reduce((sum, { text, listNumber = '' }) => sum + (text + listNumber).replaceAll(/\s/g, '').length, 0)
}

function sameWords(a: WrittenText, b: WrittenText): boolean {
  return a.blocks.length === b.blocks.length && a.blocks.every(({ text }, index) => text === b.blocks[index]!.text)
}
