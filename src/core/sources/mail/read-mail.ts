import PostalMime, { type Address, type Email } from 'postal-mime'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { isPressRelease, dayOf, type FoundDetails } from '../found-details.ts'
import { readHtml } from '../html/read-html.ts'
import { plainBlocks } from '../plain-blocks.ts'
import type { ReadingOptions } from '../reading-pace.ts'
import type { UncountedBlock } from '../row-blocks.ts'
import { quotedLines } from './quoted-lines.ts'

/** A letter's text, subject first, what it says of itself, and what was left out. */
export interface ReadMail {
  readonly blocks: readonly UncountedBlock[]
  readonly found: FoundDetails
  readonly said: readonly string[]
}

const unreadable: Failure = fail(
  'bad-input',
  'This e-mail cannot be read: it is damaged, or no e-mail. Please save it again from your mail program, or copy its text and paste it.',
)

/**
 * Reads an e-mail saved as a file (RFC 5322; Apple's .emlx too): its subject as a heading, its body, what it answers to marked as quoted.
 * Attachments are named and not read. Of several messages in one file the first.
 */
export async function readMail(bytes: Uint8Array, options: ReadingOptions = {}): Promise<Result<ReadMail>> {
  const message = await parsedMail(withoutLength(bytes))
  if (message === null) return unreadable
  const type = message.headers.find(({ key }) => key === 'content-type')?.value ?? ''
  if (
    /multipart\/encrypted|application\/(?:x-)?pkcs7-mime|-----BEGIN PGP MESSAGE/i.test(
      `${type} ${message.text?.slice(0, 500) ?? ''}`,
    )
  )
    return fail(
      'encrypted',
      'This e-mail is encrypted. Please open it in your mail program, copy its text, and paste it.',
    )
  if (message.from === undefined && message.subject === undefined && message.date === undefined) return unreadable
  const body = await bodyOf(message, options)
  if (!body.ok) return body
  const subject = message.subject?.replace(/\s+/g, ' ').trim() ?? ''
  const heading: readonly UncountedBlock[] = subject === '' ? [] : [{ kind: 'heading', level: 1, text: subject }]
  const blocks = [...heading, ...withAnswersMarked(body.value.blocks)]
  const names = message.attachments
    .filter(({ related, mimeType }) => !(related && mimeType.startsWith('image/')))
    .map(({ filename, mimeType }) => filename ?? mimeType)
  const shown = names.slice(0, 8).map((name) => `“${name.slice(0, 100)}”`)
  const said = [
    ...(names.length === 0
      ? []
      : [
          `Attached and not read: ${shown.join(', ')}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ''}.`,
        ]),
    ...(holdsSeveral(bytes)
      ? ['This file holds several e-mails; the first of them is read. Please save each as a file of its own.']
      : []),
    ...body.value.said,
  ]
  return ok({ blocks, found: detailsOf(message, subject, blocks), said })
}

async function parsedMail(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(quotedLines(bytes), { rfc822Attachments: true })
  } catch (error) {
    // The parser refuses nesting and headers beyond its limits by an error.
    if (error instanceof Error) return null
    throw error
  }
}

/** Apple's Mail writes the length of a message in a line before it. */
function withoutLength(bytes: Uint8Array): Uint8Array {
  let at = 0
  while (at < 20 && ((bytes[at] ?? 0) === 0x20 || ((bytes[at] ?? 0) >= 0x30 && (bytes[at] ?? 0) <= 0x39))) at += 1
  if (at === 0) return bytes
  if (bytes[at] === 0x0d) at += 1
  return bytes[at] === 0x0a ? bytes.subarray(at + 1) : bytes
}

/** A file of a mailbox: each message begins with a line "From somebody, a day". */
function holdsSeveral(bytes: Uint8Array): boolean {
  const begins = (at: number) => [...'From '].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))
  if (!begins(0)) return false
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1))
    if (begins(at + 1) && (bytes[at - 1] === 0x0a || bytes[at - 2] === 0x0a)) return true
  return false
}

/** The HTML of a letter where it has one: its plain twin is often cut short. */
async function bodyOf(
  { html, text }: Email,
  options: ReadingOptions,
): Promise<Result<{ readonly blocks: readonly UncountedBlock[]; readonly said: readonly string[] }>> {
  const page = html === undefined ? null : await readHtml(html, options)
  if (page !== null && !page.ok) return page
  if (page !== null && page.value.blocks.length > 0) return ok({ blocks: page.value.blocks, said: [] })
  return ok({
    blocks: plainBlocks(text ?? '', true).blocks,
    said: (text ?? '').trim() === '' ? ['This e-mail has no text of its own.'] : [],
  })
}

/** The line above a letter that is answered or passed on, as Outlook and others write it in several languages. */
const above =
  /^(?:[-_]{3,}\s*)?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|messaggio originale|begin forwarded message)\s*[-_:]*|^(?:from|von|de|da):\s.{1,300}?(?:sent|date|gesendet|datum|envoyé|enviado|data):\s/i

/** What stands below the line above an answered letter is quoted, as what the sender has marked with ">" is. */
function withAnswersMarked(blocks: readonly UncountedBlock[]): readonly UncountedBlock[] {
  const from = blocks.findIndex(({ text, kind }) => kind !== 'quotation' && above.test(text.slice(0, 600)))
  if (from < 0) return blocks
  return blocks.map((block, index) =>
    index >= from && (block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'heading')
      ? { ...block, kind: 'quotation', level: undefined }
      : block,
  )
}

function detailsOf(message: Email, subject: string, blocks: readonly UncountedBlock[]): FoundDetails {
  const sender = message.from ?? message.sender
  const date = dayOf(message.headers.find(({ key }) => key === 'date')?.value) ?? dayOf(message.date)
  const name = sender?.name?.trim() || sender?.address
  const recipients = [...(message.to ?? []), ...(message.cc ?? [])].map(nameOf).filter((each) => each !== '')
  const text = blocks
    .slice(0, 8)
    .map((block) => block.text)
    .join(' ')
  return {
    ...(subject !== '' && { title: subject, subject }),
    ...(name && { people: [name] }),
    ...(sender?.address && { contact: sender.address }),
    ...(recipients.length > 0 && { recipients }),
    ...(date !== undefined && { date }),
    kind: isPressRelease(text) ? 'press-release' : 'email',
  }
}

function nameOf(address: Address): string {
  return address.name.trim() || address.address || ''
}
