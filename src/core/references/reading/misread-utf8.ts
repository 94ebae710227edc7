// Bytes 80 to 9F as Windows-1252 shows them; what it leaves open stays the control character.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const byteOf = new Map([...windows1252].map((sign, index) => [sign, 0x80 + index]))

// "Ã¼", "Ã±", "â€“", "â€œ": no language writes them. "Ã”" may be a capital before a closing quote, so that it proves nothing.
const proof =
  /(?<=\p{Ll})Ã\u00AD|Ã[\u00A1-\u00AC\u00AE-\u00BA\u00BC-\u00BF\u0192\u0178\u0161\u0153\u017E\u02C6\u2030]|â€[\u201C\u201D™œ˜¦¢\u009D]/u

/**
 * A text whose UTF-8 was once read as Windows-1252 ("NÃºÃ±ez", "â€“") with the letters that were meant. Only where some letters prove it,
 * and in each line only where every letter beyond ASCII fits; null where there is nothing to mend.
 */
export function withMisreadLetters(text: string): string | null {
  if (!(text.includes('Ã') || text.includes('â€')) || !proof.test(text)) return null
  let count = 0
  const mended = text.replace(/[^\r\n]*[\u00C2-\u00F4][^\r\n]*/gu, (line) => {
    const read = readAsUtf8(line)
    if (read !== null) count += 1
    return read ?? line
  })
  return count === 0 ? null : mended
}

/** The line with its letters beyond ASCII taken as bytes of UTF-8; null where one of them is no such byte or out of place. */
function readAsUtf8(line: string): string | null {
  // The last byte of a closing quote has no sign, and is often lost.
  const whole = line.replace(/â€(?=[\s.,;:)\]?!]|$)/gu, 'â€\u009D')
  let read = ''
  for (let at = 0; at < whole.length;) {
    const lead = whole.charCodeAt(at)
    if (lead < 0x80) {
      read += whole.charAt(at)
      at += 1
      continue
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
    const bits = Array.from({ length: Math.max(0, length - 1) }, (_, step) => continuation(whole.charAt(at + step + 1)))
    if (length === 0 || bits.some((bit) => bit === null)) return null
    const code = bits.reduce<number>((value, bit) => value * 64 + (bit ?? 0), lead & (0xff >> (length + 1)))
    const least = length === 2 ? 0x80 : length === 3 ? 0x8_00 : 0x1_00_00
    if (code < least || code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff)) return null
    read += String.fromCodePoint(code)
    at += length
  }
  return read === line ? null : read
}

/** The six bits of a byte 80 to BF; null for other signs. */
function continuation(sign: string): number | null {
  const byte = byteOf.get(sign) ?? sign.charCodeAt(0)
  return byte >= 0x80 && byte <= 0xbf ? byte - 0x80 : null
}
