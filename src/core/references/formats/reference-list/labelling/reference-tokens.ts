import type { KnownSpan } from '#core/references/fields/find-identifiers.ts'

/** A word or number of a reference; punctuation is not a token but the `gap` before the next one. */
export interface ReferenceToken {
  /** As it stands: letters only, digits only, or the placeholder of an identifier ("<doi>", "<url>", ...). */
  readonly text: string
  /** What stands between the token before and this one: punctuation and spaces. */
  readonly gap: string
  /** Offsets into the reference's text (UTF-16 code units, end exclusive). */
  readonly start: number
  readonly end: number
}

const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|\p{N}+/gu

/**
 * Cuts a reference into words and numbers; letters and digits are parted ("B104" is two tokens), known spans are one
 * token each.
 */
export function referenceTokens(text: string, known: readonly KnownSpan[] = []): readonly ReferenceToken[] {
  const tokens: ReferenceToken[] = []
  let last = 0
  const push = (start: number, end: number, shown: string) => {
    tokens.push({ text: shown, gap: text.slice(last, start), start, end })
    last = end
  }
  const readWords = (from: number, to: number) => {
    for (const match of text.slice(from, to).matchAll(word))
      push(from + match.index, from + match.index + match[0].length, match[0])
  }
  let from = 0
  for (const span of known) {
    readWords(from, span.start)
    push(span.start, span.end, span.placeholder)
    from = span.end
  }
  readWords(from, text.length)
  return tokens
}
