import type { Evidence } from './evidence.ts'
import type { CountContext } from './mention-features.ts'

/** A stretch of the prepared text, `end` exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

// Characters: a long paragraph; patients and controls who are added up may stand in two that follow each other.
const maxQuoteLength = 700
const maxLengthOfSum = 1200

/** The places (of counting sentences) that a piece of evidence stands in. */
export function placesOf({ sum, place }: Evidence): readonly number[] {
  return sum?.parts.map((part) => part.place) ?? [place]
}

/**
 * The sentence of the evidence, or for groups put together the stretch from the first to the last; null where these
 * stand too far apart for one quote. Of a very long sentence (a table run together) the stretch around the count.
 */
export function rangeOfEvidence(context: CountContext, evidence: Evidence): TextRange | null {
  const range = rangeOfPlaces(context, placesOf(evidence))
  const length = range ? range.end - range.start : 0
  if (!range || length <= maxQuoteLength) return range
  if (new Set(placesOf(evidence)).size > 1) return length <= maxLengthOfSum ? range : null
  return around(context, evidence, range.start, range.end)
}

/** The range grown to hold some further places; null where it would be longer than a quote or leave the section. */
export function grownTo(context: CountContext, range: TextRange, places: readonly number[]): TextRange | null {
  const other = rangeOfPlaces(context, places)
  if (!other) return null
  const grown = { start: Math.min(range.start, other.start), end: Math.max(range.end, other.end) }
  if (grown.start === range.start && grown.end === range.end) return range
  return grown.end - grown.start <= maxQuoteLength && isOnePassage(context, grown) ? grown : null
}

function rangeOfPlaces(context: CountContext, places: readonly number[]): TextRange | null {
  const first = sentenceAt(context, Math.min(...places))
  const last = sentenceAt(context, Math.max(...places))
  if (!first || !last) return null
  const range = { start: first.start, end: last.end }
  return first === last || isOnePassage(context, range) ? range : null
}

/** In a paper a quote keeps to one section, or to the parts of one abstract; in an abstract alone it may run on. */
function isOnePassage({ text, isLong }: CountContext, { start, end }: TextRange): boolean {
  if (!isLong) return true
  const within = text.sections.filter((section) => section.start < end && section.end > start)
  return within.length <= 1 || within.every(({ kind }) => kind === 'abstract')
}

function sentenceAt(context: CountContext, place: number) {
  return context.text.sentences[context.sentences[place]?.sentenceIndex ?? -1]
}

/** The stretch around a count, cut at spaces. */
function around(context: CountContext, evidence: Evidence, start: number, end: number): TextRange {
  const number = context.sentences[evidence.place]?.tokens[evidence.count.numberIndex]
  if (!number) return { start, end }
  const text = context.text.text
  const from = Math.max(start, number.start - maxQuoteLength / 2)
  const to = Math.min(end, number.end + maxQuoteLength / 2)
  return {
    start: from === start ? start : text.indexOf(' ', from) + 1,
    end: to === end ? end : text.lastIndexOf(' ', to),
  }
}
