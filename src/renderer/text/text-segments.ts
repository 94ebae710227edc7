import type { TextSpan } from '#core/paper/text/paper-text.ts'
import type { TextBlock, TextMark } from '#core/sources/written-text.ts'
import type { TextHighlight } from './text-highlight.ts'

/** A stretch of a block in one look, with the highlights that lie on it and the badges that stand behind it. */
export interface TextSegment {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly mark: Pick<TextMark, 'italic' | 'bold' | 'href'>
  /** From the widest to the narrowest. */
  readonly highlights: readonly TextHighlight[]
  /** Highlights that end here. */
  readonly ending: readonly TextHighlight[]
  /** Numbers of notes that are called behind it. */
  readonly notes: readonly string[]
}

/** The part of a span that lies in a block; null where none does. */
export function partInBlock({ start, end }: TextSpan, index: number, length: number): readonly [number, number] | null {
  if (index < start.pageIndex || index > end.pageIndex) return null
  const from = index === start.pageIndex ? start.offset : 0
  const to = index === end.pageIndex ? end.offset : length
  return from < to ? [from, Math.min(to, length)] : null
}

/** A block's text cut wherever a look, a highlight or a note begins or ends. Joined they are the text. */
export function segmentsOf(
  { text, marks = [] }: TextBlock,
  index: number,
  highlights: readonly TextHighlight[],
): readonly TextSegment[] {
  const placed = highlights.flatMap((highlight) => {
    const part = partInBlock(highlight.span, index, text.length)
    return part ? [{ highlight, from: part[0], to: part[1], ends: highlight.span.end.pageIndex === index }] : []
  })
  const looks = marks.filter(({ start, end }) => end > start)
  const calls = marks.filter(({ note }) => note !== undefined)
  const cuts = [
    ...new Set([
      0,
      text.length,
      ...placed.flatMap(({ from, to }) => [from, to]),
      ...looks.flatMap(({ start, end }) => [start, end]),
      ...calls.map(({ start }) => start),
    ]),
  ]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b)
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at]!
    const on = looks.filter((mark) => mark.start <= start && end <= mark.end)
    const href = on.find((mark) => mark.href !== undefined)?.href
    return {
      start,
      end,
      text: text.slice(start, end),
      mark: {
        ...(on.some(({ italic }) => italic) ? { italic: true as const } : {}),
        ...(on.some(({ bold }) => bold) ? { bold: true as const } : {}),
        ...(href === undefined ? {} : { href }),
      },
      highlights: placed
        .filter(({ from, to }) => from <= start && end <= to)
        .sort((a, b) => b.to - b.from - (a.to - a.from))
        .map(({ highlight }) => highlight),
      ending: placed.filter(({ to, ends }) => ends && to === end).map(({ highlight }) => highlight),
      notes: calls.flatMap((mark) => (mark.start === end && mark.note !== undefined ? [mark.note] : [])),
    }
  })
}
