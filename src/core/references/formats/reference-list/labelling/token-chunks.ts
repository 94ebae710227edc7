import type { ReferenceToken } from './reference-tokens.ts'
import { classesOf } from './word-classes.ts'

/** A stretch of tokens between two marks: indices of its first and last token. */
interface Chunk {
  readonly first: number
  readonly last: number
}

/** A reference cut at its marks, and what the labeller sees of each stretch. */
export interface Chunks {
  readonly list: readonly Chunk[]
  /** The chunk of each token. */
  readonly of: readonly number[]
  /** Of each chunk the names of its features, that of its shape first. */
  readonly names: readonly (readonly string[])[]
}

const commaMarks = /[,.;:?!()[\]"“”«»„「」『』《》，。、：；（）]/u
const stopMarks = /[.?!;:"“”«»„「」『』《》。：；]|\)\s*[.,]/u

/**
 * Stretches between marks of any kind: a person, a volume, a title without a comma. Shapes and lower-case words are
 * those of `tokens`.
 */
export function commaChunks(
  tokens: readonly ReferenceToken[],
  shapes: readonly string[],
  lower: readonly string[],
): Chunks {
  return described(chunksOf(tokens, commaMarks, false), shapes, lower)
}

/**
 * Stretches between marks that end a part of a reference: all authors, a title. Full stops of initials and
 * abbreviations end none.
 */
export function stopChunks(
  tokens: readonly ReferenceToken[],
  shapes: readonly string[],
  lower: readonly string[],
): Chunks {
  return described(chunksOf(tokens, stopMarks, true), shapes, lower)
}

function described(chunks: Omit<Chunks, 'names'>, shapes: readonly string[], lower: readonly string[]): Chunks {
  return { ...chunks, names: chunks.list.map((chunk) => describeChunk(chunk, shapes, lower)) }
}

function chunksOf(tokens: readonly ReferenceToken[], border: RegExp, sparesShort: boolean): Omit<Chunks, 'names'> {
  const list: { first: number; last: number }[] = []
  const of: number[] = []
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    const isShort =
      before !== undefined &&
      sparesShort &&
      /^\.(?:\s?-)?\s?$/u.test(token.gap) &&
      (/^\p{Lu}\p{Ll}{0,1}$/u.test(before.text) ||
        (before.text.length <= 5 && /^\p{Lu}/u.test(before.text) && token.text.length <= 6))
    if (
      index === 0 ||
      (border.test(token.gap) && !isShort) ||
      token.text.startsWith('<') ||
      before?.text.startsWith('<') === true
    )
      list.push({ first: index, last: index })
    else {
      const open = list.at(-1)
      if (open) open.last = index
    }
    of.push(list.length - 1)
  }
  return { list, of }
}

/** The first name tells the chunk's shape; the others its length, its capitals and what kinds of words it holds. */
function describeChunk(chunk: Chunk, shapes: readonly string[], lower: readonly string[]): readonly string[] {
  const own = shapes.slice(chunk.first, chunk.last + 1)
  const length = own.length
  const simple = own.map(simpleShape)
  const hasNumber = simple.includes('D') || simple.includes('Y')
  const pattern =
    length <= 3
      ? simple.join('')
      : `${simple[0] ?? ''}${simple.includes('a') ? 'a' : ''}+${hasNumber ? 'D' : ''}${simple.at(-1) ?? ''}`
  const capitals = own.filter((shape) => /^[XL]/u.test(shape)).length
  const names = [
    pattern,
    `l${length > 9 ? 9 : length > 6 ? 7 : length}`,
    `u${Math.round((4 * capitals) / length)}${length > 3 ? '+' : ''}`,
  ]
  const kinds = new Map<string, number>()
  for (let at = chunk.first; at <= chunk.last; at++)
    for (const kind of classesOf(lower[at] ?? '')) if (kind !== 'particle') kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  for (const [kind, many] of kinds)
    if (shapes[chunk.first] !== 'X' || length > 2 || kind !== 'journal') names.push(`k${kind}${many > 1 ? '2' : ''}`)
  if (!kinds.has('journal')) names.push('kno-journal')
  if (!kinds.has('function')) names.push('kno-function')
  return names
}

/** A shape without its length: "A" capitalised, "a" lower case, "U" capitals, "D" digits; others as they are. */
function simpleShape(shape: string): string {
  if (/^(?:Xxx|Xx|XxX|Lo)$/u.test(shape)) return 'A'
  if (/^(?:xx|x|xX)$/u.test(shape)) return 'a'
  if (/^(?:XX|XXX|RN)$/u.test(shape)) return 'U'
  return shape.startsWith('D') ? 'D' : shape
}
