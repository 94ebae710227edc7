import type { ReferenceToken } from './reference-tokens.ts'
import { commaChunks, stopChunks, type Chunks } from './token-chunks.ts'
import { gapClass, shapeOf } from './token-shapes.ts'
import { classesOf, type WordClass } from './word-classes.ts'

/** What a reference's tokens look like, worked out once before each is described. All lists have an entry a token. */
export interface TokenView {
  readonly tokens: readonly ReferenceToken[]
  readonly shapes: readonly string[]
  readonly lower: readonly string[]
  readonly gaps: readonly string[]
  readonly classes: readonly (readonly WordClass[])[]
  readonly commas: Chunks
  readonly stops: Chunks
  readonly marks: readonly OpenMarks[]
  readonly years: readonly YearsBefore[]
  /** How many numbers there are from the token on, itself among them. */
  readonly numbersLeft: readonly number[]
  /** The class of the gap before a token; that of the tail after the last, "^" before the first, "$" beyond. */
  gapAt(index: number): string
  /** The shape of a token; "^" before the first, "$" after the last. */
  shapeAt(index: number): string
}

/** Quotes and brackets at a token, its own gap among them. */
interface OpenMarks {
  readonly isQuoted: boolean
  readonly quotesClosed: number
  readonly depth: number
}

/** Years up to a token, itself among them, and how many tokens ago the last one was. */
interface YearsBefore {
  readonly seen: number
  readonly since: number
}

// Letters that stand for a word of the list ("v" for volume); any other capital alone is an initial.
const lettersForWords = new Set(['j', 'v', 'p', 's', 'h', 'n', 't', 'e', 'y'])

/** The view of a reference; `tail` is its text behind the last token. */
export function viewOf(tokens: readonly ReferenceToken[], tail: string): TokenView {
  const count = tokens.length
  const shapes = tokens.map((token) => shapeOf(token.text))
  const lower = tokens.map((token) => token.text.toLowerCase())
  const gaps = tokens.map((token, index) => (index === 0 ? '^' : gapClass(token.gap)))
  const tailClass = gapClass(tail)
  const isWord = (word: string, index: number) =>
    !word.startsWith('<') && (shapes[index] !== 'X' || lettersForWords.has(word))
  return {
    tokens,
    shapes,
    lower,
    gaps,
    classes: lower.map((word, index) => (isWord(word, index) ? classesOf(word) : [])),
    commas: commaChunks(tokens, shapes, lower),
    stops: stopChunks(tokens, shapes, lower),
    marks: openMarks(tokens),
    years: yearsBefore(shapes),
    numbersLeft: numbersLeft(shapes),
    gapAt: (index) => (index < 0 ? '^' : index < count ? (gaps[index] ?? '') : index === count ? tailClass : '$'),
    shapeAt: (index) => shapes[index] ?? (index < 0 ? '^' : '$'),
  }
}

function openMarks(tokens: readonly ReferenceToken[]): readonly OpenMarks[] {
  let isQuoted = false
  let quotesClosed = 0
  let depth = 0
  return tokens.map(({ gap }) => {
    for (const mark of gap) {
      if (/[“«„「『《]/u.test(mark)) isQuoted = true
      else if (/[”»」』》]/u.test(mark)) [isQuoted, quotesClosed] = [false, quotesClosed + 1]
      else if (mark === '"') [isQuoted, quotesClosed] = isQuoted ? [false, quotesClosed + 1] : [true, quotesClosed]
      else if (/[([（]/u.test(mark)) depth += 1
      else if (/[)\]）]/u.test(mark)) depth = Math.max(0, depth - 1)
    }
    return { isQuoted, quotesClosed, depth }
  })
}

function yearsBefore(shapes: readonly string[]): readonly YearsBefore[] {
  let seen = 0
  let since = 0
  return shapes.map((shape) => {
    if (shape === 'Y') seen += 1
    since = shape === 'Y' ? 0 : since + 1
    return { seen, since }
  })
}

function numbersLeft(shapes: readonly string[]): readonly number[] {
  let left = shapes.filter(isNumber).length
  return shapes.map((shape) => (isNumber(shape) ? left-- : left))
}

function isNumber(shape: string): boolean {
  return /^[DY]/u.test(shape)
}
