/**
 * A text as it is compared: only what two extractions of the same words share. White space, hyphens and dashes, quotation
 * marks, accents and zero-width characters are left out, ligatures and letters with strokes taken apart, capitals made small.
 */
export interface MatchKey {
  readonly key: string
  /** For each character of `key` where its source character begins; one more entry for the end of the text. */
  readonly starts: Int32Array
  /** For each character of `key` where its source character ends. */
  readonly ends: Int32Array
}

/** What no comparison looks at; the accents are those that some programs set beside their letter. */
const ignored = /[\s\p{M}\p{Cf}\p{Cc}\p{Pd}\u2212\u00ad'"‘’‚‛“”„‟«»‹›`´¨ˆ˜¯˘˙˚˝ˇ¸˛]/gu

/** The key of a text, with the way back to its offsets. */
export function matchKey(text: string): MatchKey {
  const starts: number[] = []
  const ends: number[] = []
  let key = ''
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    const length = code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? 2 : 1
    const letters = code < 128 ? asciiKey(code) : keyOf(text.slice(at, at + length))
    key += letters
    for (let each = 0; each < letters.length; each += 1) {
      starts.push(at)
      ends.push(at + length)
    }
    at += length
  }
  starts.push(text.length)
  return { key, starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

const asciiKeys = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code).toLowerCase().replace(ignored, ''))

function asciiKey(code: number): string {
  return asciiKeys[code] ?? ''
}

/** Letters that have no parts by Unicode, and are typed as these by whoever has no such key. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

const known = new Map<string, string>()

function keyOf(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const letter = character.normalize('NFKD').toLowerCase().replace(ignored, '')
  const key = plainLetters[letter] ?? letter
  if (known.size < 5000) known.set(character, key)
  return key
}

/** The offsets in the source of [from, to) of a key. */
export function sourceRange(
  source: MatchKey,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  const start = source.starts[from] ?? 0
  return { start, end: to > from ? (source.ends[to - 1] ?? start) : start }
}
