import { fail, ok, type Result } from '#core/result.ts'
import { textOfPages } from '#core/sources/paper-of-text.ts'
import type { ReadSource } from '#core/sources/read-source-file.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import type { NewFile } from '../db/keep-file.ts'
import { readPaperInWorker } from '../workers/paper-pool.ts'
import { readSourceInWorker } from '../workers/source-work.ts'

/** What a text comes in as: a file, or what was pasted. */
export type TextInput =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'pasted'; readonly text: string; readonly html: string }

/** How far the reading of a text is, and what stops it. */
export interface TextReading {
  readonly signal: AbortSignal
  /** Hears of the part that is read, 0 to 1. */
  onProgress(share: number): void
}

/** A text that came in: the bytes that are to be kept, and what was read in them. */
export interface ReadTextInput {
  readonly file: NewFile
  readonly source: ReadSource
}

/** Signs that a text is Markdown: a heading, or a link. */
const markdown = /^#{1,6} \S|\]\(https?:\/\//m

/**
 * Reads what came in off the main thread. What was pasted becomes a file named "Pasted `name`": the page where the clipboard has one that
 * holds all of its words, else the text. Fails in words that say what it is and what to do; `cancelled` where it was stopped.
 */
export async function readTextInput(
  input: TextInput,
  name: string,
  reading: TextReading,
): Promise<Result<ReadTextInput>> {
  if (input.kind === 'file') return readDropped(input.file, reading)
  const [fileName, type] = markdown.test(input.text)
    ? ([`Pasted ${name}.md`, 'text/markdown'] as const)
    : ([`Pasted ${name}.txt`, 'text/plain'] as const)
  const asText = () => readFile(fileName, type, new TextEncoder().encode(input.text), reading)
  if (input.html.trim() === '') return asText()
  const page = `<!doctype html><meta charset="utf-8">${input.html}`
  const asPage = await readFile(`Pasted ${name}.html`, 'text/html', new TextEncoder().encode(page), reading)
  // Reading a page leaves menus and the like out; of what a writer pastes nothing may be left out.
  const isWhole =
    asPage.ok &&
    asPage.value.source.text !== 'pdf' &&
    lettersOf(asPage.value.source.text) >= input.text.replaceAll(/\s/g, '').length * 0.98
  return isWhole ? asPage : asText()
}

async function readDropped(file: File, reading: TextReading): Promise<Result<ReadTextInput>> {
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    return fail(
      'unavailable',
      'This file cannot be read: it was moved or changed, or it is a folder. Please add it again.',
      String(error),
    )
  }
  return readFile(file.name, file.type, bytes, reading)
}

async function readFile(
  fileName: string,
  type: string,
  bytes: Uint8Array<ArrayBuffer>,
  { signal, onProgress }: TextReading,
): Promise<Result<ReadTextInput>> {
  const read = await readSourceInWorker({ kind: 'file', bytes, fileName, mediaType: type }, { signal, onProgress })
  return read.ok ? ok({ file: { fileName, mediaType: read.value.mediaType, bytes }, source: read.value }) : read
}

/** A PDF read page by page, with the title found in it. */
export interface ReadPdf {
  readonly text: WrittenText
  readonly title: string | null
}

/** The pages of a PDF as a text, read off the main thread. One that is locked, or is a picture without words, fails with what to do. */
export async function readPdfPages(
  bytes: Uint8Array,
  { signal, onProgress }: Partial<TextReading> = {},
): Promise<Result<ReadPdf>> {
  const stopped = new Promise<Result<never>>((resolve) => {
    const stop = () => resolve(fail('cancelled', 'Reading was stopped. Nothing was kept.'))
    if (signal?.aborted) stop()
    signal?.addEventListener('abort', stop, { once: true })
  })
  const onPage = (pageIndex: number, pageCount: number) => onProgress?.((pageIndex + 1) / Math.max(1, pageCount))
  const read = await Promise.race([readPaperInWorker(bytes, { first: true, onPage }), stopped])
  if (!read.ok)
    return read.kind === 'encrypted'
      ? fail('encrypted', 'This PDF is locked with a password. Save a copy without one, and add that.')
      : read
  const { text, title } = read.value
  if (text.noTextLayer)
    return fail(
      'bad-input',
      'This PDF is a picture of its pages and holds no words. Run text recognition (OCR) on it, and add the copy.',
    )
  return ok({ text: textOfPages(text.paper), title })
}

function lettersOf({ blocks }: WrittenText): number {
  return blocks.reduce((sum, { text, listNumber = '' }) => sum + (text + listNumber).replaceAll(/\s/g, '').length, 0)
}
