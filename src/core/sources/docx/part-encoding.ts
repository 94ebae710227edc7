declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string }
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/** The encodings that a part may be in (ECMA-376 part 2, 8.1.4). */
export type PartEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The encoding of a part by its first bytes: a byte order mark, or the first sign of XML without one. */
export function encodingOf([first = 0, second = 0]: Uint8Array): PartEncoding {
  const pair = first * 256 + second
  if (pair === 0xff_fe || pair === 0x3c_00) return 'utf-16le'
  return pair === 0xfe_ff || pair === 0x00_3c ? 'utf-16be' : 'utf-8'
}

/** The text of a part, a byte order mark as its first sign; null where its bytes are not in its encoding. */
export function decodedPart(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** The bytes of a text in an encoding; what `decodedPart` gave comes back byte for byte. */
export function encodedPart(text: string, encoding: PartEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const bytes = new Uint8Array(2 * text.length)
  const low = encoding === 'utf-16le' ? 0 : 1
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    bytes[2 * at + low] = unit & 255
    bytes[2 * at + 1 - low] = unit >> 8
  }
  return bytes
}
