import type { TextLine } from './text-line.ts'

/** Accents that stand for themselves, and the combining marks that they are over a letter. */
const combining: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
  '¸': '\u0327',
  '˛': '\u0328',
}

/** Whether a character is an accent that stands for itself. */
export function isAccent(character: string): boolean {
  return character in combining
}

/**
 * Puts accents that were drawn as characters of their own (old TeX fonts; often all of a page behind its text) on the letters
 * that they stand over. Accents over nothing, and over letters that cannot have them, stay.
 */
export function composeAccents(lines: readonly TextLine[]): TextLine[] {
  const composed: (TextLine | null)[] = [...lines]
  lines.forEach((line, index) => {
    for (const { at, middle } of [...(line.accents ?? [])].reverse()) {
      const mark = combining[line.text[at] ?? ''] ?? ''
      const place = letterUnder(composed, index, at, middle, mark)
      if (place === null) continue
      const target = composed[place.line]
      if (target)
        composed[place.line] = {
          ...target,
          text: target.text.slice(0, place.at) + place.letter + target.text.slice(place.at + 1),
        }
      const own = composed[index]
      if (own) composed[index] = without(own, at)
    }
  })
  return composed.filter((line): line is TextLine => line !== null)
}

interface Place {
  readonly line: number
  readonly at: number
  /** The letter with its accent, one UTF-16 unit. */
  readonly letter: string
}

/** The letter under the middle of an accent that can have it, in its own line or another at its height; else the nearest, if close. */
function letterUnder(
  lines: readonly (TextLine | null)[],
  own: number,
  accentAt: number,
  middle: number,
  mark: string,
): Place | null {
  const from = lines[own]
  if (!from) return null
  let best: (Place & { readonly away: number }) | null = null
  const order = [own, ...lines.keys()].filter((line, index) => index === 0 || line !== own)
  for (const index of order) {
    const line = lines[index]
    if (
      !line ||
      line.rotated ||
      Math.abs(line.baseline - from.baseline) > 0.45 * line.size ||
      middle < line.left - line.size ||
      middle > line.right + line.size
    )
      continue
    for (let at = 0; at < line.text.length; at += 1) {
      if (index === own && at === accentAt) continue
      const [left, right] = [line.xs[at] ?? 0, line.xs[at + 1] ?? 0]
      const away = middle >= left && middle < right ? 0 : Math.min(Math.abs(middle - left), Math.abs(middle - right))
      if (away >= 0.25 * line.size || (best !== null && away >= best.away)) continue
      const letter = accented(line.text[at] ?? '', mark)
      if (letter !== null) best = { line: index, at, letter, away }
    }
    if (best?.away === 0) break
  }
  return best
}

/** A letter with an accent as one character; null where there is no such letter. */
function accented(letter: string, mark: string): string | null {
  if (!/\p{L}/u.test(letter)) return null
  const composed = (letter.replace('ı', 'i').replace('ȷ', 'j') + mark).normalize('NFC')
  return composed.length === 1 ? composed : null
}

/** A line without one character, and without the space that stood beside it for its sake; null where nothing is left. */
function without(line: TextLine, at: number): TextLine | null {
  const alone = (line.text[at - 1] ?? ' ') === ' ' && (line.text[at + 1] ?? ' ') === ' '
  const from = alone && at > 0 ? at - 1 : at
  const to = alone && at === 0 ? at + 2 : at + 1
  const text = line.text.slice(0, from) + line.text.slice(to)
  if (text.trim() === '') return null
  const xs = [...line.xs.slice(0, from), ...line.xs.slice(to)]
  const moved = line.styles.map((style) => ({
    ...style,
    start: style.start >= to ? style.start - (to - from) : Math.min(style.start, from),
  }))
  const styles = moved.filter((style, index) => style.start < text.length && moved[index + 1]?.start !== style.start)
  return { ...line, text, xs, styles, left: xs[0] ?? line.left, right: xs.at(-1) ?? line.right }
}
