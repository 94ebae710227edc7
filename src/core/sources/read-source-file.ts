import { hasPdfHeader } from '../pdf-header.ts'
import { cleanText, decodeText } from '../references/reading/decode-text.ts'
import { isWebPage, looksBinary } from '../references/reading/other-files.ts'
import { htmlOfSavedPage } from '../references/reading/page-text.ts'
import { fail, ok, type Failure, type Result } from '../result.ts'
import { noMainPart } from './docx/docx-file.ts'
import { readDocx } from './docx/read-docx.ts'
import { dayOf, isPressRelease, type FoundDetails } from './found-details.ts'
import { mostText, readHtml, tooMuchText } from './html/read-html.ts'
import { readMail } from './mail/read-mail.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { linesOf, plainBlocks } from './plain-blocks.ts'
import type { ReadingOptions } from './reading-pace.ts'
import { quoted, refusedBinary, refusedOle, refusedZip } from './refused-kinds.ts'
import type { UncountedBlock } from './row-blocks.ts'
import { readTranscript } from './transcript/read-transcript.ts'
import { cueTimes } from './transcript/cue-times.ts'
import { speakersIn, withSpeakers } from './transcript/spoken-paragraphs.ts'
import { counted, type WrittenText } from './written-text.ts'

/** A file of a source or a draft as it was read. */
export interface ReadSource {
  /** By what the file holds, not by its name: "text/vtt", "message/rfc822". */
  readonly mediaType: string
  /** A PDF is read as a paper is. */
  readonly text: WrittenText | 'pdf'
  /** Proposals for the source's fields. */
  readonly found: FoundDetails
  /** What was left out or is odd, a sentence each. */
  readonly said: readonly string[]
}

/** How a file is read where it does not say so itself. */
export interface SourceReadingOptions extends ReadingOptions {
  /** The writer's choice, by its name in the Encoding Standard. */
  readonly encoding?: string
}

/** The most that a file may have, in bytes; a PDF may have more. */
const mostBytes = 100_000_000

interface Read {
  readonly mediaType: string
  readonly blocks: readonly UncountedBlock[]
  readonly found: FoundDetails
  readonly said: readonly string[]
}

/**
 * Reads a file that is no paper: Word, Markdown, a saved page (HTML, MHTML), an e-mail, a transcript (WebVTT, SubRip) or plain text, known by
 * what it holds before its name and `mediaType` are asked. Anything else fails with a sentence that says what it is and what to do.
 */
export async function readSourceFile(
  bytes: Uint8Array,
  fileName: string,
  mediaType = '',
  options: SourceReadingOptions = {},
): Promise<Result<ReadSource>> {
  if (bytes.length === 0) return fail('bad-input', `${quoted(fileName)} is empty.`)
  const extension = /\.([\w]{1,12})$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (hasPdfHeader(bytes.subarray(0, textExtensions.test(extension) ? 5 : 1024)))
    return ok({ mediaType: 'application/pdf', text: 'pdf', found: {}, said: [] })
  if (bytes.length > mostBytes)
    return fail(
      'too-large',
      `${quoted(fileName)} has over 100 MB, which is more than a source can have. Please add only the part that you need.`,
    )
  const read = await readKind(bytes, fileName, extension, mediaType, options)
  if (!read.ok) return read
  const { blocks, found, said } = read.value
  if (blocks.length === 0) return noText(fileName)
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) > mostText) return tooMuchText
  return ok({
    mediaType: read.value.mediaType,
    text: counted(blocks),
    found: { title: titleOf(blocks, fileName), ...found },
    said,
  })
}

/** Reads what was pasted: HTML where the clipboard has it, else plain text. */
export async function readPasted(
  pasted: { readonly text: string; readonly html?: string },
  options: ReadingOptions = {},
): Promise<Result<ReadSource>> {
  if (pasted.text.length > mostText) return tooMuchText
  const page = pasted.html === undefined || pasted.html.trim() === '' ? null : await readHtml(pasted.html, options)
  if (page !== null && !page.ok) return page
  const isPage = page !== null && page.value.blocks.length > 0
  const blocks = withSpeakers(isPage ? page.value.blocks : plainBlocks(cleanText(pasted.text).text).blocks)
  if (blocks.length === 0) return fail('bad-input', 'There is no text in what was pasted.')
  return ok({
    mediaType: isPage ? 'text/html' : 'text/plain',
    text: counted(blocks),
    found: { title: titleOf(blocks, ''), ...spokenDetails(blocks) },
    said: isPage ? page.value.said : [],
  })
}

const textExtensions = /^(?:txt|text|md|markdown|html?|xhtml|mht|mhtml|eml|vtt|srt)$/

async function readKind(
  bytes: Uint8Array,
  fileName: string,
  extension: string,
  mediaType: string,
  options: SourceReadingOptions,
): Promise<Result<Read>> {
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refusedOle(bytes)
  if (beginsWith(bytes, [0x50, 0x4b])) return readPacked(bytes, fileName, options)
  if (/^(?:docx|docm|dotx)$/.test(extension)) return refusedZip(bytes, fileName)
  const binary = refusedBinary(bytes)
  if (binary !== null) return binary
  // The message says its encodings itself, part by part.
  const start = cleanText(latin1(bytes.subarray(0, 8000))).text
  const isSavedPage =
    /^(?:MIME-Version:|From: <Saved by|Snapshot-Content-Location:)[^]{0,6000}multipart\/related/i.test(start)
  if (!isSavedPage && (/^(?:eml|emlx|mbox)$/.test(extension) || mediaType === 'message/rfc822' || isMail(start))) {
    const mail = await readMail(bytes, options)
    return mail.ok ? ok({ mediaType: 'message/rfc822', ...mail.value }) : mail
  }
  const { text, notice } = decodeText(bytes, options.encoding)
  if (looksBinary(text)) return fail('bad-input', `${quoted(fileName)} is a binary file, not a text.`)
  if (text.trim() === '') return noText(fileName)
  const said = notice === undefined ? [] : [notice]
  const read = isSavedPage
    ? await readSavedPage(text, start, options)
    : await readText(text, extension, mediaType, options)
  return read.ok ? ok({ ...read.value, said: [...said, ...read.value.said] }) : read
}

async function readText(
  text: string,
  extension: string,
  mediaType: string,
  options: ReadingOptions,
): Promise<Result<Read>> {
  const head = text.slice(0, 4000)
  const isVtt = /^\s*WEBVTT(?=\s|$)/.test(head)
  if (
    isVtt ||
    /^(?:vtt|srt|sbv)$/.test(extension) ||
    linesOf(head)
      .slice(0, 4)
      .some((line) => cueTimes(line.text) !== null)
  ) {
    if (text.length > mostText) return tooMuchText
    const transcript = readTranscript(text)
    if (transcript !== null && transcript.blocks.length > 0)
      return ok({
        mediaType: isVtt ? 'text/vtt' : 'application/x-subrip',
        blocks: transcript.blocks,
        found: { ...(transcript.speakers.length > 0 && { people: transcript.speakers }), kind: 'interview' },
        said: transcript.said,
      })
    if (isVtt) return fail('bad-input', 'There is nothing said in this transcript: it has no times, or no words.')
  }
  if (isWebPage(text) || /^(?:html?|xhtml)$/.test(extension) || /^text\/html|xhtml/.test(mediaType)) {
    const page = await readHtml(text, options)
    return page.ok ? ok({ mediaType: 'text/html', ...page.value }) : page
  }
  if (/^\s*<\?xml[\s>]/.test(head))
    return fail('bad-input', 'This is XML, which is data and not a text. Please save it as text, HTML or PDF.')
  if (text.length > mostText) return tooMuchText
  const isMarkdown =
    /^(?:md|markdown|mdown|mkdn?|mdx|qmd|rmd)$/.test(extension) || /^text\/(?:x-)?markdown/.test(mediaType)
  const placed = isMarkdown ? await readMarkdown(text, options) : ok(plainBlocks(text))
  if (!placed.ok) return placed
  const blocks = withSpeakers(placed.value.blocks)
  return ok({ mediaType: isMarkdown ? 'text/markdown' : 'text/plain', blocks, found: spokenDetails(blocks), said: [] })
}

async function readPacked(bytes: Uint8Array, fileName: string, options: ReadingOptions): Promise<Result<Read>> {
  const read = await readDocx(bytes, options)
  // What is no Word document at all is named as what it is.
  if (!read.ok) return read.detail === noMainPart ? refusedZip(bytes, fileName) : read
  const { text, details, said } = read.value
  const blocks = withSpeakers(text.blocks)
  return ok({
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    blocks,
    found: {
      ...(details.author !== undefined && { people: [details.author] }),
      ...(details.date !== undefined && { date: details.date }),
      ...spokenDetails(blocks),
    },
    said,
  })
}

async function readSavedPage(text: string, head: string, options: ReadingOptions): Promise<Result<Read>> {
  const html = htmlOfSavedPage(text)
  if (html === null)
    return fail('bad-input', 'There is no page in this MHTML file. Please save the page again, or as a PDF.')
  const header = (name: string) => new RegExp(`^${name}:[ \\t]*([^\\r\\n]{1,2000})`, 'im').exec(head)?.[1]?.trim()
  const page = await readHtml(html, options, header('Snapshot-Content-Location') ?? header('Content-Location'))
  if (!page.ok) return page
  const savedAt = dayOf(header('Date'))
  return ok({
    mediaType: 'multipart/related',
    ...page.value,
    found: { ...page.value.found, ...(savedAt !== undefined && { savedAt }) },
  })
}

/** Who speaks, where somebody does, and what kind of source that makes it. */
function spokenDetails(blocks: readonly UncountedBlock[]): FoundDetails {
  const people = speakersIn(blocks)
  if (people.length > 1) return { people, kind: 'interview' }
  return isPressRelease(
    blocks
      .slice(0, 12)
      .map(({ text }) => text)
      .join(' '),
  )
    ? { kind: 'press-release' }
    : {}
}

/** A heading among the first blocks, else the file's name. */
function titleOf(blocks: readonly UncountedBlock[], fileName: string): string {
  const heading = blocks.slice(0, 6).find(({ kind }) => kind === 'heading')?.text
  const name = fileName.replace(/\.\w{1,12}$/, '')
  return heading ?? (name === '' ? (blocks[0]?.text.slice(0, 100) ?? '') : name)
}

function noText(fileName: string): Failure {
  return fail(
    'bad-input',
    `There is no text in ${quoted(fileName)}. If it is a page, its words may come from its script: save it from the browser as a whole page or as a PDF.`,
  )
}

/** A message begins with lines "Name: value", and says from whom, when or by which ways it came. */
function isMail(head: string): boolean {
  const lines = head.split(/\r\n?|\n/)
  const end = lines.findIndex((line) => line === '')
  const header = lines.slice(/^From \S/.test(lines[0] ?? '') ? 1 : 0, end < 0 ? lines.length : end)
  const isHeader = header.length > 2 && header.every((line) => /^(?:[!-9;-~]{1,76}:|[ \t])/.test(line))
  const names = header.join('\n')
  return isHeader && /^From:/im.test(names) && /^(?:Message-ID|Received|MIME-Version|Return-Path):/im.test(names)
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

function beginsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, index) => bytes[index] === sign)
}
