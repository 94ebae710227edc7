import type { Box } from './paper-text.ts'
import type { TextLine } from './text-line.ts'

/** The value of a form field, and its box on the page as shown, in points from the top left. */
export interface FilledIn {
  readonly value: string
  readonly box: Box
}

/** A line of a field of several lines is at most this high, in points: a value is set in the size of text, whatever room its field has. */
const highestLine = 14
/** Share of a line's height that its letters have, and of a letter's height that is its usual width. */
const sizeOfLine = 0.75
const widthOfLetter = 0.5

/**
 * The lines of a page with what was filled into its form: every line of a value as a line of its own, behind the line that stands nearest
 * before it, such as its question. Places within a field are estimated: only its box is known.
 */
export function withFilledIn(lines: readonly TextLine[], fields: readonly FilledIn[]): readonly TextLine[] {
  const all = [...lines]
  for (const line of fields.flatMap(linesOf)) all.splice(placeOf(line, all), 0, line)
  return all
}

function linesOf({ value, box }: FilledIn): readonly TextLine[] {
  const texts = value.split(/[\r\n]+/).flatMap((text) => text.replaceAll(/\s+/g, ' ').trim() || [])
  const height = Math.min((box.bottom - box.top) / Math.max(1, texts.length), highestLine)
  const size = height * sizeOfLine
  return texts.map((text, index) => {
    const top = texts.length === 1 ? (box.top + box.bottom - height) / 2 : box.top + index * height
    const step = Math.min(size * widthOfLetter, (box.right - box.left) / text.length)
    const xs = Array.from({ length: text.length + 1 }, (_, at) => box.left + at * step)
    return {
      text,
      xs,
      left: box.left,
      right: xs.at(-1) ?? box.left,
      top,
      bottom: top + height,
      baseline: top + height * sizeOfLine,
      size,
      styles: [{ start: 0, size, bold: false, italic: false }],
      rotated: false,
      endsInHyphen: false,
      // Stands nowhere in the order of the file, and so never right before a line of it.
      order: -2,
      filledIn: true,
    }
  })
}

/** Behind the last line that begins the same row or a row above: the file's order is kept but for this. */
function placeOf(line: TextLine, lines: readonly TextLine[]): number {
  let [best, nearest] = [-1, Infinity]
  lines.forEach((other, index) => {
    const below = line.baseline - other.baseline
    const isBefore = !other.rotated && (below > 0.5 * line.size || (below > -0.5 * line.size && other.left < line.left))
    if (!isBefore) return
    const away = Math.max(0, below) + Math.abs(line.left - other.left) / 100
    if (away <= nearest) [best, nearest] = [index, away]
  })
  return best + 1
}
