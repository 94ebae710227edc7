import { countWhile } from '#core/binary-search.ts'
import type { QuoteAnchor } from '#core/model/quote.ts'
import type { FlatText } from './flat-text.ts'
import type { TextRange } from './paper-text.ts'
import { scriptLetters } from './script-letters.ts'

/** How many characters before and after a quote are kept, to tell the same words in two places apart. */
const surroundings = 32

/** The quote for [start, end) of a flat text, without white space at its edges: its words as printed, superscripts raised. */
export function quoteOfFlat(flat: FlatText, start: number, end: number): QuoteAnchor {
  let from = Math.max(0, Math.min(start, flat.text.length))
  let to = Math.max(from, Math.min(end, flat.text.length))
  while (to > from && /\s/.test(flat.text[to - 1] ?? '')) to -= 1
  while (from < to && /\s/.test(flat.text[from] ?? '')) from += 1
  if (to > from && hasSignBefore(flat.text, from)) from -= 1
  return {
    exact: wordsOf(flat, from, to),
    prefix: flat.text.slice(Math.max(0, from - surroundings), from),
    suffix: flat.text.slice(to, to + surroundings),
    start: flat.position(from),
    end: to > from ? flat.endPosition(to) : flat.position(from),
  }
}

// A number is quoted with its sign, which comparing the words leaves aside: 2.1 is another result than −2.1. The stroke of a range
// ("18–65"), of a name ("COVID-19") or of a list ("- 5 people") is no sign.
function hasSignBefore(text: string, from: number): boolean {
  return (
    /[\d.]/.test(text[from] ?? '') &&
    /(?:^|[\s([{<>=≤≥,;:/±])[-\u2010-\u2013\u2212]$/u.test(text.slice(Math.max(0, from - 2), from))
  )
}

/** The words of a stretch with figures above and below the line in their Unicode forms, and without soft hyphens that plain text brought along. */
function wordsOf({ text, scripts }: FlatText, from: number, to: number): string {
  let words = ''
  let at = from
  for (let index = countWhile(scripts, ({ end }) => end <= from); index < scripts.length; index += 1) {
    const range = scripts[index]
    if (!range || range.start >= to) break
    const [start, end] = [Math.max(from, range.start), Math.min(to, range.end)]
    words += text.slice(at, start) + scriptLetters(text.slice(start, end), range.script)
    at = end
  }
  return (words + text.slice(at, to)).replaceAll('\u00ad', '')
}

/**
 * The part of a stretch that stands together, without a break of the flat text inside: its longest run of whole sentences, or all
 * of it where it is one sentence over a break. What has no full stop, such as a row of a table, is cut at its breaks.
 */
export function togetherPart(flat: FlatText, sentences: readonly TextRange[], { start, end }: TextRange): TextRange {
  const breaks = flat.breaks.filter((at) => at > start && at < end)
  if (breaks.length === 0) return { start, end }
  const isBroken = ({ start: from, end: to }: TextRange) => breaks.some((at) => at > from && at < to)
  const runs: TextRange[] = []
  for (let index = countWhile(sentences, (each) => each.end <= start); index < sentences.length; index += 1) {
    const sentence = sentences[index]
    if (!sentence || sentence.start >= end) break
    const own = { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }
    if (isBroken(own)) continue
    const last = runs.at(-1)
    if (last && !isBroken({ start: last.start, end: own.end }))
      runs[runs.length - 1] = { start: last.start, end: own.end }
    else runs.push(own)
  }
  if (runs.length === 0 && /[.!?]["'”’)\]]*\s*$/.test(flat.text.slice(start, end))) return { start, end }
  const edges = [start, ...breaks, end]
  const parts = runs.length > 0 ? runs : breaks.map((at, index) => ({ start: edges[index] ?? start, end: at }))
  if (runs.length === 0) parts.push({ start: breaks.at(-1) ?? start, end })
  return parts.reduce((best, part) => (part.end - part.start > best.end - best.start ? part : best))
}
