import type { PlacedText } from './boxes.ts'

/** How wide a text is drawn, in CSS pixels: an estimate by kinds of characters, on the wide side, since there is no document to measure in. */
export function textWidth(text: string, size: number, isBold = false): number {
  let ems = 0
  for (const character of text) {
    let width = widths.get(character)
    if (width === undefined) widths.set(character, (width = widthOf(character)))
    ems += width
  }
  return ems * size * (isBold ? 1.07 : 1)
}

// Thousands of names are measured for one picture.
const widths = new Map<string, number>()

function widthOf(character: string): number {
  if (/[iljtfr.,:;'’|!()[\] ·]/u.test(character)) return 0.34
  if (/[mwMW%@—]/u.test(character)) return 0.9
  if (/[A-Z]/u.test(character)) return 0.7
  // Ideographs, syllables of Korean and full-width forms are squares.
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{1faff}]/u.test(character)
    ? 1.02
    : 0.6
}

/** A text cut with an ellipsis where it would be wider. */
export function cutToWidth(text: string, width: number, size: number, isBold = false): string {
  if (textWidth(text, size, isBold) <= width) return text
  const characters = [...text]
  let end = characters.length
  while (end > 0 && textWidth(`${characters.slice(0, end).join('').trimEnd()}…`, size, isBold) > width) end -= 1
  return `${characters.slice(0, end).join('').trimEnd()}…`
}

/**
 * A text in at most `most` lines of this width, parted between words and behind hyphens; what does not fit is cut with an ellipsis.
 */
export function linesOf(text: string, width: number, size: number, most: number, isBold = false): readonly string[] {
  const lines: string[] = []
  const pieces = text.trim().match(/[^\s-]*-(?=[^\s-])|\S+\s*|\s+/gu) ?? []
  let line = ''
  for (const [index, piece] of pieces.entries()) {
    const fits = textWidth((line + piece).trimEnd(), size, isBold) <= width
    if (line !== '' && !fits) {
      if (lines.length === most - 1) {
        line += pieces.slice(index).join('')
        break
      }
      lines.push(line)
      line = ''
    }
    line += piece
  }
  return [...lines, line].map((each) => cutToWidth(each.replace(/\s+/gu, ' ').trim(), width, size, isBold))
}

/** A line of text with its upper left corner here. */
export function placedText(text: string, x: number, y: number, size: number, isBold = false): PlacedText {
  return { text, size, x, y, width: textWidth(text, size, isBold), height: 16 }
}
