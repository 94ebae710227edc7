/** The width of a character of the font, in CSS pixels. */
export type CharWidth = (code: number) => number

/**
 * How many lines words take in a column of this width (CSS pixels), broken between words as a browser does, and inside a word that is
 * wider than the column; `most` at most. '' takes none. A close guess for setting heights ahead, never for cutting words.
 */
export function textLines(text: string, width: number, charWidth: CharWidth, most: number): number {
  if (text === '') return 0
  let lines = 1
  let line = 0
  let word = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === newline) {
      lines += 1
      line = 0
      word = 0
    } else {
      const wide = charWidth(code)
      line += wide
      word = code === space || code === hyphen ? 0 : word + wide
      // A space at the end of a line hangs over the edge.
      if (line > width && code !== space) {
        lines += 1
        line = word > 0 && word < width ? word : wide
        if (word >= width) word = wide
      }
    }
    if (lines >= most) return most
  }
  return lines
}

const newline = 10
const space = 32
const hyphen = 45
