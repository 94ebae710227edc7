import { joinedBytes } from '#core/joined-bytes.ts'
import type { ImportProblem } from '../contract/import-format.ts'
import { encodingNames } from './encoding-names.ts'
import { guessEncoding, type EncodingGuess } from './guess-encoding.ts'
import { documentText } from './office-documents.ts'
import { withMisreadLetters } from './misread-utf8.ts'
import { looksBinary } from './other-files.ts'

// The two shells and Node all have it, but the core's lib does not name it.
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string }

/** Bytes as text, and how they were read. */
export interface DecodedText {
  readonly text: string
  /** An encoding's name as the Encoding Standard has it: "utf-8", "utf-16le", "windows-1252", or what the file declares. */
  readonly encoding: string
  /** Said to the writer where the encoding is a guess. */
  readonly notice?: string
  /** What was said when the text was taken out of a document. */
  readonly problems?: readonly ImportProblem[]
  /** Who reads the text of a document where nothing in it says what format it is. */
  readonly reader?: 'reference-list' | 'csv'
}

const oldOffice: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/**
 * Reads bytes as text: the text of a Word document or an Excel sheet; else as `encoding` where the writer chose one, else by the byte order mark, else UTF-16 where nearly every
 * other byte is zero, else strict UTF-8, else UTF-8 with a few damaged places, else what the file declares (XML, JabRef), else what
 * `guessEncoding` says, with a notice. NUL becomes a space, a lone surrogate U+FFFD; line ends stay as they are (readers take all three). Never throws on input.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  // Whatever encoding was named, a compressed file is no text.
  const document = documentText(bytes)
  if (document !== null) return { ...document, text: cleanText(document.text).text, encoding: 'utf-8' }
  // The header of old Office documents is mostly zeros, as UTF-16 is.
  if (oldOffice.every((byte, index) => bytes[index] === byte))
    return cleaned(decodedAs(bytes, 'windows-1252') ?? '', 'windows-1252')
  const known = encoding ?? encodingOfStart(bytes)
  const chosen = known === null ? null : decodedAs(bytes, known)
  if (known !== null && chosen !== null) return cleaned(chosen, known)
  const strict = decodedAs(bytes, 'utf-8', true)
  if (strict !== null) return cleaned(strict, 'utf-8')
  // A picture, a database: none of its bytes are letters.
  const head = decodedAs(bytes.subarray(0, 4096), 'windows-1252') ?? ''
  if (looksBinary(head)) return cleaned(decodedAs(bytes, 'windows-1252') ?? '', 'windows-1252')
  const declared = declaredEncoding(bytes)
  const damaged = decodeDamaged(
    bytes,
    declared !== null && decodedAs(bytes.subarray(0, 0), declared) !== null ? declared : 'windows-1252',
  )
  if (damaged !== null)
    return cleaned(
      damaged,
      'utf-8',
      'A few letters of this file are not in UTF-8, as the others are. Please look at accented letters.',
    )
  const asDeclared = declared === null ? null : decodedAs(bytes, declared)
  if (declared !== null && asDeclared !== null) return cleaned(asDeclared, declared)
  return decodeByLine(bytes)
}

/** A text that came as text (pasted, typed), cleaned the same way. */
export function cleanText(text: string): DecodedText {
  return cleaned(text.codePointAt(0) === 0xfe_ff ? text.slice(1) : text, 'utf-8')
}

// Some releases of Node read windows-1252 as Latin-1; bytes 80 to 9F by https://encoding.spec.whatwg.org/index-windows-1252.txt
const western = new Set(['windows-1252', 'iso-8859-1', 'latin1', 'us-ascii', 'ascii'])
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** The text, or null where the encoding is not known or (strict) the bytes break its rules. */
function decodedAs(bytes: Uint8Array, encoding: string, strict = false): string | null {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodedUtf32(bytes, encoding === 'utf-32le')
  try {
    const text = new TextDecoder(encoding, { fatal: strict }).decode(bytes)
    return western.has(encoding)
      ? text.replace(/[\x80-\x9F]/g, (letter) => windows1252[letter.charCodeAt(0) - 0x80] ?? letter)
      : text
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}

/** UTF-32, which the Encoding Standard has left out: behind its mark, what is no character as U+FFFD. */
function decodedUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian)
    parts.push(code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff) ? '\uFFFD' : String.fromCodePoint(code))
  }
  return parts.join('')
}

/** The encoding that the first bytes show beyond doubt: a byte order mark, or the zeros of UTF-16. Null where they do not. */
export function encodingOfStart(bytes: Uint8Array): string | null {
  return encodingByMark(bytes) ?? encodingByZeros(bytes)
}

function encodingByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0) return 'utf-32le'
  if (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff) return 'utf-32be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: in a text that is mostly ASCII nearly every second byte is zero, and nearly none of the others. */
function encodingByZeros(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 8) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1
    if (bytes[i + 1] === 0) odd += 1
  }
  const pairs = length / 2
  if (odd > 0.4 * pairs && even < 0.1 * pairs) return 'utf-16le'
  if (even > 0.4 * pairs && odd < 0.1 * pairs) return 'utf-16be'
  return null
}

/** What the first lines say: `<?xml ... encoding="ISO-8859-2"?>`, `<meta charset=...>`, `% Encoding: Cp1250`. UTF-8 is no answer here: it has failed. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = decodedAs(bytes.subarray(0, 1024), 'windows-1252') ?? ''
  const name =
    /<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(head)?.[1] ??
    /^%\s*Encoding:\s*([\w.:-]{2,40})/im.exec(head)?.[1] ??
    /<meta\s[^<>]{0,200}charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(head)?.[1]
  if (name === undefined || /^utf-?(?:8|16)/i.test(name)) return null
  return name
    .toLowerCase()
    .replace(/^cp-?(\d+)$/, 'windows-$1')
    .replace(/^iso_?8859[_-](\d+)$/, 'iso-8859-$1')
    .replace(/^(?:x-?)?mac[_-]?roman$/, 'macintosh')
    .replaceAll('_', '-')
}

/** UTF-8 with a few damaged places keeps its other letters: each stretch beyond ASCII is read as UTF-8 if it can be. Null where too many cannot. */
function decodeDamaged(bytes: Uint8Array, fallback: string): string | null {
  const parts: string[] = []
  let [sound, damaged, plain] = [0, 0, 0]
  for (let at = 0; at < bytes.length;) {
    if ((bytes[at] ?? 0) < 0x80) {
      at += 1
      continue
    }
    let end = at
    while (end < bytes.length && (bytes[end] ?? 0) >= 0x80) end += 1
    const strict = decodedAs(bytes.subarray(at, end), 'utf-8', true)
    if (strict === null) {
      damaged += 1
      parts.push(
        decodedAs(bytes.subarray(plain, at), 'utf-8') ?? '',
        decodedAs(bytes.subarray(at, end), fallback) ?? '',
      )
      plain = end
    } else sound += 1
    if (damaged > 20 && sound < 3 * damaged) return null
    at = end
  }
  parts.push(decodedAs(bytes.subarray(plain), 'utf-8') ?? '')
  return sound >= 3 * damaged ? parts.join('') : null
}

/** Files glued together from several sources may change their encoding half-way: each line is read as UTF-8 if it can be. */
function decodeByLine(bytes: Uint8Array): DecodedText {
  const others: Uint8Array[] = []
  const lines: (string | Uint8Array)[] = []
  let unicodeLines = 0
  for (let start = 0; start < bytes.length;) {
    const lineEnd = bytes.indexOf(0x0a, start)
    const end = lineEnd < 0 ? bytes.length : lineEnd + 1
    const line = bytes.subarray(start, end)
    const strict = decodedAs(line, 'utf-8', true)
    if (strict !== null && strict.length < line.length) unicodeLines += 1
    if (strict === null) others.push(line)
    lines.push(strict ?? line)
    start = end
  }
  const guess = guessEncoding(unicodeLines > 0 ? joinedBytes(others) : bytes, decodedAs)
  if (unicodeLines === 0) return cleaned(decodedAs(bytes, guess.encoding) ?? '', guess.encoding, guessNotice(guess))
  return cleaned(
    lines.map((line) => (typeof line === 'string' ? line : (decodedAs(line, guess.encoding) ?? ''))).join(''),
    'utf-8',
    `Some lines of this file are not in UTF-8; those were read as ${encodingNames[guess.encoding]}. Please look at accented letters.`,
  )
}

/** What the writer is told of a guess: what it was read as, what else it could be, and what to look at. */
function guessNotice({ encoding, others }: EncodingGuess): string {
  const read = `This file is not in UTF-8; it was read as ${encodingNames[encoding]}.`
  const look = `Please look at ${/western|central|turkish/i.test(encodingNames[encoding] ?? '') ? 'accented letters' : 'a few titles'}`
  if (others.length === 0) return `${read} ${look}.`
  const could = others.slice(0, 4).map((other) => encodingNames[other])
  return `${read} It could also be ${could.join(', or ')}. ${look}, and choose its encoding where they are wrong.`
}

const misreadNotice =
  'Some letters had been read as Windows-1252 before (“Ã¼” for “ü”) and were put right. Please look at accented letters.'

function cleaned(text: string, encoding: string, notice?: string): DecodedText {
  // A soft hyphen may be half of a letter, so that this goes before unseen signs are taken out.
  const mended = encoding.startsWith('utf-') ? withMisreadLetters(text) : null
  let clean = mended ?? text
  if (clean.includes('\0')) clean = clean.replaceAll('\0', ' ')
  if (clean.includes('\uFEFF')) clean = clean.replaceAll('\uFEFF', '')
  if (encoding.startsWith('utf-')) clean = withoutUnseen(clean)
  // DOS programs end a text with Ctrl+Z; a transfer that was done twice doubles the carriage returns.
  if (clean.endsWith('\x1A')) clean = withoutEndSigns(clean)
  if (clean.includes('\r\r\n') && !/(?<!\r\r)\n/.test(clean)) clean = clean.replaceAll('\r\r\n', '\r\n')
  clean = clean.replace(/\p{Cs}/gu, '\uFFFD')
  const said = [notice, mended === null ? undefined : misreadNotice].filter((each) => each !== undefined).join(' ')
  return said === '' ? { text: clean, encoding } : { text: clean, encoding, notice: said }
}

/** Without signs that are not seen (zero-width spaces, soft hyphens), letters and the accents behind them as one: copies out of PDFs and of macOS. */
function withoutUnseen(text: string): string {
  const clean = ['\u200B', '\u2060', '\u00AD'].some((sign) => text.includes(sign))
    ? text.replace(/[\u200B\u2060\u00AD]/g, '')
    : text
  return /[\u0300-\u036F]/.test(clean)
    ? clean.replace(/\p{L}[\u0300-\u036F]{1,10}/gu, (letter) => letter.normalize('NFC'))
    : clean
}

function withoutEndSigns(text: string): string {
  let end = text.length
  while (text.charCodeAt(end - 1) === 0x1a) end -= 1
  return text.slice(0, end)
}
