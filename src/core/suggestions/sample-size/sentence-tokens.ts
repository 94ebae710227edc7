import { readNumbers } from '../shared/number-words.ts'

/**
 * A word, a whole number or one mark of a sentence. Offsets are into the whole text; `lower` is the lower-case form.
 */
export interface Token {
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
  /** The number's value; 0 for words and marks. */
  readonly value: number
  /** Written in words ("forty"). */
  readonly inWords: boolean
}

const tokenPiece = /[\p{L}\d][\p{L}\p{M}\d'’.]*(?:[-\u2010-\u2014/][\p{L}\d][\p{L}\p{M}\d'’]*)*|[^\s]/gu

/**
 * The tokens of a sentence that stands at `offset` in the whole text, or an empty list where it holds no whole number
 * at all (most sentences), so that nothing is spent on it.
 */
export function tokensOf(sentence: string, offset: number): Token[] {
  const numbers = readNumbers(sentence)
  if (numbers.length === 0) return []
  const tokens: Token[] = []
  let at = 0
  for (const number of numbers) {
    addWords(tokens, sentence, at, number.start, offset)
    tokens.push({
      lower: sentence.slice(number.start, number.end).toLowerCase(),
      start: offset + number.start,
      end: offset + number.end,
      kind: 'number',
      value: number.value,
      inWords: number.inWords,
    })
    at = number.end
  }
  addWords(tokens, sentence, at, sentence.length, offset)
  return tokens
}

function addWords(tokens: Token[], sentence: string, from: number, to: number, offset: number): void {
  for (const match of sentence.slice(from, to).matchAll(tokenPiece)) {
    const first = match[0].endsWith('.') ? match[0].replace(/\.+$/u, '') : match[0]
    const start = offset + from + match.index
    const kind = /^[\p{L}\d]/u.test(first) ? 'word' : 'mark'
    tokens.push({
      lower: (first || '.').toLowerCase(),
      start,
      end: start + (first || '.').length,
      kind,
      value: 0,
      inWords: false,
    })
    if (first.length < match[0].length && first !== '')
      tokens.push({
        lower: '.',
        start: start + first.length,
        end: start + first.length + 1,
        kind: 'mark',
        value: 0,
        inWords: false,
      })
  }
}
