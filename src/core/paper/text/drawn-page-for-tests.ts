import { characterFlags, type PageCharacters } from './page-characters.ts'

/** Words drawn on a page for a test: `x` and `y` are their left edge and baseline from the top left, each letter half its size wide. */
export interface DrawnWords {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
}

/** The characters of a page on which words are drawn in this order, as a PDF engine would give them. For tests. */
export function drawnPage(words: readonly DrawnWords[], pageIndex = 0, width = 600, height = 800): PageCharacters {
  const letters = words.flatMap((drawn) => {
    const { text, x, y, size = 10, bold = false } = drawn
    return Array.from(text, (letter, index) => ({
      code: letter.codePointAt(0) ?? 32,
      x: x + (index * size) / 2,
      y,
      size,
      bold,
    }))
  })
  return {
    pageIndex,
    width,
    height,
    count: letters.length,
    codes: Uint32Array.from(letters, (letter) => letter.code),
    left: Float32Array.from(letters, (letter) => letter.x),
    right: Float32Array.from(letters, (letter) => letter.x + letter.size / 2),
    baseline: Float32Array.from(letters, (letter) => letter.y),
    size: Float32Array.from(letters, (letter) => letter.size),
    flags: Uint8Array.from(letters, (letter) => (letter.bold ? characterFlags.bold : 0)),
  }
}
