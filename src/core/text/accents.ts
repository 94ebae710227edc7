import type { TextLine } from './page-lines.ts'

/** Accents that stand for themselves, and the combining marks that they are over a letter. */
const combining: Readonly<Record<string, string>> = {
  '`': '\u0300', '´': '\u0301', 'ˆ': '\u0302', '˜': '\u0303', '¯': '\u0304', '˘': '\u0306', '˙': '\u0307', '¨': '\u0308', '˚': '\u030a', '˝': '\u030b', 'ˇ': '\u030c', '¸': '\u0327', '˛': '\u0328',
}
const accent = /[`´ˆ˜¯˘˙¨˚˝ˇ¸˛]/u

/**
 * Puts accents that were drawn as characters of their own (old TeX fonts; often all of a page behind its text) on the letters
 * that they stand over. Accents over nothing stay.
 */
export function composeAccents(lines: readonly TextLine[]): TextLine[] {
  if (!lines.some((line) => accent.test(line.text))) return [...lines]
  const composed: (TextLine | null)[] = [...lines]
  lines.forEach((line, index) => {
    if (!accent.test(line.text)) return
    for (let at = line.text.length - 1; at >= 0; at -= 1) {
      const current = composed[index]
      const mark = current ? combining[current.text[at] ?? ''] : undefined
      if (!current || mark === undefined) continue
      const middle = ((current.xs[at] ?? 0) + (current.xs[at + 1] ?? 0)) / 2
      const place = letterAt(composed, index, middle, current)
      if (place === null) continue
      const target = composed[place.line]
      if (!target) continue
      composed[place.line] = withAccent(target, place.at, mark)
      const left = place.line === index ? composed[index] : current
      if (left) composed[index] = without(left, at)
    }
  })
  return composed.filter((line): line is TextLine => line !== null)
}

/** The letter under the middle of an accent, in its own line or another one at its height; else the nearest, if it is close. */
function letterAt(lines: readonly (TextLine | null)[], own: number, middle: number, from: TextLine): { readonly line: number; readonly at: number } | null {
  let best: { readonly line: number; readonly at: number; readonly away: number } | null = null
  const order = [own, ...lines.keys()].filter((line, index) => index === 0 || line !== own)
  for (const index of order) {
    const line = lines[index]
    if (!line || line.rotated || Math.abs(line.baseline - from.baseline) > 0.45 * line.size || middle < line.left - line.size || middle > line.right + line.size) continue
    for (let at = 0; at < line.text.length; at += 1) {
      if (!/[\p{L}]/u.test(line.text[at] ?? '')) continue
      const [left, right] = [line.xs[at] ?? 0, line.xs[at + 1] ?? 0]
      const away = middle >= left && middle < right ? 0 : Math.min(Math.abs(middle - left), Math.abs(middle - right))
      if (away < 0.25 * line.size && (best === null || away < best.away)) best = { line: index, at, away }
    }
    if (best?.away === 0) break
  }
  return best
}

function withAccent(line: TextLine, at: number, mark: string): TextLine {
  const base = (line.text[at] ?? '').replace('ı', 'i').replace('ȷ', 'j')
  const letter = (base + mark).normalize('NFC')
  // A letter that has no accented form of its own stays plain: an offset more would part text and places.
  return letter.length === 1 ? { ...line, text: line.text.slice(0, at) + letter + line.text.slice(at + 1) } : line
}

/** A line without one character, and without the space that stood beside it for its sake; null where nothing is left. */
function without(line: TextLine, at: number): TextLine | null {
  const spaced = line.text[at - 1] === ' ' || (at === 0 && line.text[1] === ' ')
  const from = spaced && at > 0 ? at - 1 : at
  const to = spaced && at === 0 ? at + 2 : at + 1
  const text = line.text.slice(0, from) + line.text.slice(to)
  if (text.trim() === '') return null
  const xs = [...line.xs.slice(0, from), ...line.xs.slice(to)]
  const moved = line.styles.map((style) => ({ ...style, start: style.start >= to ? style.start - (to - from) : Math.min(style.start, from) }))
  const styles = moved.filter((style, index) => style.start < text.length && moved[index + 1]?.start !== style.start)
  return { ...line, text, xs, styles, left: xs[0] ?? line.left, right: xs.at(-1) ?? line.right }
}
