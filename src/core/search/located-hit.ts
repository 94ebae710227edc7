import { findInText } from '../paper/anchoring/find-words.ts'
import type { TextRange } from '../paper/text/paper-text.ts'
import { soughtParts, type Query } from './query.ts'

/** A hit as it is shown: some words around it, and where in them and in the whole text the sought words stand. */
export interface LocatedHit {
  readonly snippet: string
  /** In `snippet`, in order, not over one another. */
  readonly marks: readonly TextRange[]
  /** Words of the text stand before the snippet, or behind it. */
  readonly isCut: { readonly before: boolean; readonly behind: boolean }
  /** All places in the text, in order, not over one another. */
  readonly ranges: readonly TextRange[]
  /** Which of them the snippet begins with. */
  readonly first: number
}

/** Characters of a snippet, about two lines of a list. */
const snippetLength = 220
/** What stands before the first mark. */
const lead = 60

/**
 * Where the sought words stand in the text of a hit, by the rules of `findWords`: what is marked can be anchored as a quote. Null where
 * the text does not hold what has to be there: such a hit is none.
 */
export function locateHit(text: string, query: Query): LocatedHit | null {
  if (!holds(text, query)) return null
  const ranges = merged(soughtParts(query).flatMap((part) => rangesOf(text, part)))
  const start = snippetStart(text, ranges)
  let end = Math.min(text.length, start + snippetLength)
  if (end < text.length) end = Math.max(text.lastIndexOf(' ', end), ranges[0]?.end ?? 0, start + 1)
  const snippet = text.slice(start, end).replaceAll(/\s/g, ' ')
  const marks = ranges
    .filter((range) => range.start >= start && range.end <= end)
    .map((range) => ({ start: range.start - start, end: range.end - start }))
  const isCut = { before: text.slice(0, start).trim() !== '', behind: text.slice(end).trim() !== '' }
  const first = Math.max(
    0,
    ranges.findIndex((range) => range.start >= start),
  )
  return { snippet, marks, isCut, ranges, first }
}

/** Whether a text holds what a query asks for; filters are asked of its study, elsewhere. */
function holds(text: string, query: Query): boolean {
  switch (query.kind) {
    case 'filter':
      return true
    case 'words':
      return rangesOf(text, query).length > 0
    case 'and':
      return query.parts.every((part) => holds(text, part))
    case 'or':
      return query.parts.some((part) => holds(text, part))
    case 'not':
      // A filter inside has been asked already.
      return soughtParts(query.part).length === 0 || !holds(text, query.part)
  }
}

function rangesOf(text: string, { text: words, isPrefix }: Extract<Query, { kind: 'words' }>): readonly TextRange[] {
  const options = isPrefix ? { wordStarts: true } : { wholeWords: true }
  const forms = isPrefix ? [words] : writtenForms(words)
  return forms.flatMap((form) => findInText(text, form, options))
}

/** A number with and without commas between its thousands. */
function writtenForms(words: string): readonly string[] {
  if (/^\d{4,}$/.test(words)) return [words, words.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')]
  return /^\d{1,3}(?:,\d{3})+$/.test(words) ? [words, words.replaceAll(',', '')] : [words]
}

function merged(ranges: readonly TextRange[]): readonly TextRange[] {
  const kept: TextRange[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || range.start >= last.end) kept.push(range)
    else if (range.end > last.end) kept[kept.length - 1] = { start: last.start, end: range.end }
  }
  return kept
}

/** From where most of what is marked is seen; the first such place. */
function snippetStart(text: string, ranges: readonly TextRange[]): number {
  let best = { start: 0, seen: 0 }
  // A word on every line: the first places say enough.
  for (const { start } of ranges.slice(0, 200)) {
    const seen = new Set(
      ranges
        .filter((range) => range.start >= start && range.end <= start + snippetLength - lead)
        .map((range) => text.slice(range.start, range.end).toLowerCase()),
    ).size
    if (seen > best.seen) best = { start, seen }
  }
  if (best.start <= lead) return 0
  const space = text.slice(0, best.start - lead).search(/\s\S*$/)
  return space < 0 ? best.start - lead : space + 1
}
