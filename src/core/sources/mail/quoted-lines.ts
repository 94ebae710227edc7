import { strFromU8, strToU8 } from 'fflate'

/** From so many lines on a letter is rewritten: shorter ones are parsed in no time as they are. */
const manyLines = 10_000
const [lineFeed, carriageReturn, equals] = [0x0a, 0x0d, 0x3d]
const escapedEquals = strToU8('=3D')

/**
 * A long letter of one plain part as the same letter in quoted-printable, which says the same bytes; any other as it is. postal-mime keeps each line
 * of a part without an encoding as two parts of a Blob, which took 4 s for 5 MB of short lines; quoted-printable it gathers in one buffer.
 */
export function quotedLines(letter: Uint8Array): Uint8Array {
  const body = bodyStart(letter)
  if (body < 0 || count(letter, lineFeed, body) < manyLines) return letter
  const head = strFromU8(letter.subarray(0, body), true)
  // Headers are folded and have comments: one that may speak of an encoding or of parts leaves the letter as it is.
  if (/base64|quoted-printable|multipart\/|message\//i.test(head)) return letter
  // Of several headers of one name the first counts; the line "From ..." of a mailbox is before all of them.
  const at = head.startsWith('From ') ? head.indexOf('\n') + 1 : 0
  const header = strToU8('Content-Transfer-Encoding: quoted-printable\r\n')
  const written = new Uint8Array(letter.length + header.length + 2 * count(letter, equals, body))
  written.set(letter.subarray(0, at))
  written.set(header, at)
  written.set(letter.subarray(at, body), at + header.length)
  let to = body + header.length
  let from = body
  for (let sign = letter.indexOf(equals, body); sign >= 0; sign = letter.indexOf(equals, from)) {
    written.set(letter.subarray(from, sign), to)
    to += sign - from
    written.set(escapedEquals, to)
    to += escapedEquals.length
    from = sign + 1
  }
  written.set(letter.subarray(from), to)
  return written
}

/** Where the lines behind the first empty one begin; -1 without one. */
function bodyStart(letter: Uint8Array): number {
  let start = 0
  for (let end = letter.indexOf(lineFeed); end >= 0; end = letter.indexOf(lineFeed, start)) {
    if (letter.subarray(start, end).every((byte) => byte === carriageReturn)) return end + 1
    start = end + 1
  }
  return -1
}

function count(bytes: Uint8Array, sought: number, from: number): number {
  let found = 0
  for (let at = bytes.indexOf(sought, from); at >= 0; at = bytes.indexOf(sought, at + 1)) found += 1
  return found
}
