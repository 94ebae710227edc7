import { countWhile } from '#core/binary-search.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'
import type { PreparedText } from './prepared-text.ts'
import type { StatementParagraph, StatementLabel } from './statement-labels.ts'

/** A stretch of the prepared text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** No statement is longer: beyond this, a heading was missed. In characters. */
const maxStatementLength = 5600

const foreignStart = anyOf([
  // history of the paper
  'To whom|Received|Accepted|Revised|Submitted|Manuscript received|Published (?:online|by|in)',
  'First published|Available online',
  // addresses
  String.raw`Correspond|\*?\s?Correspond|\*?\s?Address|Reprint|Requests for reprints|E-?mail|Email`,
  // rights and identifiers
  String.raw`Copyright|©|\([cC]\) ?\d{4}|doi\b|DOI\b|https?:|www\.`,
  // keywords and citation
  'Key ?words|Abbreviations|Cite this|To cite|How to cite|Citation:',
  // licence
  'This is an open|This article is (?:distributed|licensed|an open|published)',
  'This work is licensed|Open Access',
  // places of work
  'From the (?:Department|Division|University|Institut)|Presented (?:at|in|as)|Department of',
  String.raw`Tel\b|Fax\b|Phone`,
  // captions
  String.raw`Figure \d|Fig\. ?\d|Table \d`,
  // supplements and the publisher's notes
  'Supplement|Additional (?:file|supporting)|Springer Nature remains|Publisher',
  // editors
  'Edited by|Reviewed by|Handling editor|Academic editor|Editor:|Reviewer',
  // more notes of the publisher, and entries of a reference list
  'ISSN|All rights reserved|Reprints|Level of evidence|Word count|References?$',
  String.raw`\d{1,3}[.\s]+\p{Lu}\p{L}+ \p{Lu}{1,3}[,.]`,
])
/** Beginnings of what stands beside statements on a page and never belongs to one. */
const foreign = pattern('u', String.raw`^(?:\d{1,2}\s?|[*†‡§¶]\s?)?${foreignStart}`)

const workplace = String.raw`(?:Universit\p{L}+|Hospital|Department|Institut\p{L}*|School|Cent(?:er|re)|Clinic)`
const degree = String.raw`(?:M\.?D|Ph\.?D|M\.?S|R\.?N|M\.?P\.?H)`
/** A person with degrees and a place of work. */
const person = pattern(
  'u',
  String.raw`^\p{Lu}[\p{L}.]+ (?:\p{Lu}\.? )*\p{Lu}[\p{L}'’-]+, (?:${degree}\.?[,;]? ?)+[^.;]{0,120}\b`,
  String.raw`${workplace}(?!\p{L})`,
)
const affiliationWord = anyOf([
  String.raw`Universit\p{L}+|Hospital|Hôpital|Department|Dept|Institut\p{L}*|Division|School|Faculty`,
  String.raw`Cent(?:er|re)|College|Clinic|INSERM|CHU|Laborator\p{L}+|affiliation`,
])
/** An affiliation with its mark: "3 Department of ...", "b University of ...". */
const affiliation = pattern(
  'u',
  String.raw`^(?:\d{1,2}|[a-h]|[*†‡§¶#]{1,2})[\s,)]{0,2}(?=\p{Lu})[^.;]{0,120}\b${affiliationWord}(?!\p{L})`,
)

/**
 * The words under a label: its sentences up to the next label or heading, to words that cannot belong to a statement, or to
 * a paragraph that `belongs` refuses. Null where nothing stands there.
 */
export function statementUnder(
  label: StatementLabel,
  limit: number,
  prepared: PreparedText,
  paragraphs: readonly StatementParagraph[],
  belongs: (words: string) => boolean,
): Span | null {
  const { text } = prepared
  if (label.contentStart >= limit) return null
  const first = firstParagraph(label, limit, text, paragraphs, belongs)
  if (first < 0) return null
  let end = 0
  for (let index = first; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index]
    if (!paragraph || paragraph.start >= limit) break
    const start = Math.max(paragraph.start, label.contentStart)
    const words = text.slice(start, Math.min(paragraph.end, limit))
    const opening = index === first
    if (!opening && !continues(text.slice(label.contentStart, end), words, belongs)) break
    const sentencesEnd = endOfOwnSentences(prepared, start, Math.min(paragraph.end, limit))
    if (sentencesEnd <= start) break
    end = sentencesEnd
    if (end < Math.min(paragraph.end, limit) - 2 || end - label.contentStart > maxStatementLength) break
  }
  if (end === 0) return null
  const start = label.ownLine ? Math.max(label.contentStart, paragraphs[first]?.start ?? 0) : label.start
  return trimmed(
    text,
    start,
    end - start > maxStatementLength ? lastSentenceEnd(prepared, start, start + maxStatementLength) : end,
  )
}

/** Where the words under a label begin. A caption or a cell may stand between a heading at a page's foot and its text: passed over, if what follows fits. */
function firstParagraph(
  label: StatementLabel,
  limit: number,
  text: string,
  paragraphs: readonly StatementParagraph[],
  belongs: (words: string) => boolean,
): number {
  const first = paragraphs.findIndex((paragraph) => paragraph.end > label.contentStart)
  const wordsAt = (index: number) =>
    text.slice(
      Math.max(paragraphs[index]?.start ?? 0, label.contentStart),
      Math.min(paragraphs[index]?.end ?? 0, limit),
    )
  if (first < 0 || !looksLikeForeign(wordsAt(first))) return first
  for (let index = first + 1; label.ownLine && index <= first + 4; index += 1) {
    if ((paragraphs[index]?.start ?? limit) >= limit) return -1
    if (!looksLikeForeign(wordsAt(index)) && belongs(wordsAt(index))) return index
  }
  return -1
}

/** The limit that the next label sets: labels that a statement may itself hold are passed over. */
export function limitOf(
  label: StatementLabel,
  labels: readonly StatementLabel[],
  textLength: number,
  holds: (label: StatementLabel) => boolean,
): number {
  for (const next of labels) if (next.start >= label.contentStart && next !== label && !holds(next)) return next.start
  return textLength
}

/** A span without white space at its ends; null where nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] ?? '')) from += 1
  while (
    to > from &&
    (/\s/.test(text[to - 1] ?? '') || (/[*†‡§¶]/.test(text[to - 1] ?? '') && /\s/.test(text[to - 2] ?? '')))
  )
    to -= 1
  return to > from ? { start: from, end: to } : null
}

/** Whether words begin with what never belongs to a statement: dates, addresses, licences, captions. */
function looksLikeForeign(words: string): boolean {
  return foreign.test(words.trimStart()) || affiliation.test(words.trimStart()) || person.test(words.trimStart())
}

function continues(before: string, words: string, belongs: (words: string) => boolean): boolean {
  if (looksLikeForeign(words)) return false
  const open = !/[.!?:)\]"”’*†]\s*$/.test(before) || /[,;]\s*$/.test(before)
  if (open && /^(?:\p{Ll}|\(|and\b|&)/u.test(words)) return true
  if (open && before.length > 60 && !isHeadingLike(words)) return true
  return !isHeadingLike(words) && belongs(words)
}

/** A short line without a full stop: a heading, a caption, a cell; not a statement. */
function isHeadingLike(words: string): boolean {
  return words.length < 70 && !/[.;:)]\s*$/.test(words) && words.split(/\s+/).length <= 9
}

function endOfOwnSentences(prepared: PreparedText, start: number, end: number): number {
  let reached = start
  for (let index = firstSentenceAfter(prepared, start); index < prepared.sentences.length; index += 1) {
    const sentence = prepared.sentences[index]
    if (!sentence || sentence.start >= end) break
    const from = Math.max(sentence.start, start)
    if (from > start && looksLikeForeign(prepared.text.slice(from, from + 60))) break
    reached = Math.min(sentence.end, end)
  }
  return reached
}

/** The end of the last sentence that ends at or before `limit`; `limit` where the first one is longer. */
function lastSentenceEnd(prepared: PreparedText, start: number, limit: number): number {
  const last = prepared.sentences[firstSentenceAfter(prepared, limit) - 1]
  return last && last.end > start ? last.end : limit
}

/** Index of the first sentence that ends behind an offset. */
export function firstSentenceAfter(prepared: PreparedText, offset: number): number {
  return countWhile(prepared.sentences, (sentence) => sentence.end <= offset)
}

/** The sentences of the text, those put together again that a title or a number broke in two ("Drs. X", "grant no. 12"). */
export function wholeSentences(prepared: PreparedText): readonly Span[] {
  return joined(prepared.text, prepared.sentences)
}

/** The sentences of [start, end), cut to it. */
export function sentencesBetween(prepared: PreparedText, start: number, end: number): readonly string[] {
  const cut: Span[] = []
  for (let index = firstSentenceAfter(prepared, start); index < prepared.sentences.length; index += 1) {
    const sentence = prepared.sentences[index]
    if (!sentence || sentence.start >= end) break
    cut.push({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) })
  }
  return joined(prepared.text, cut)
    .map((span) => prepared.text.slice(span.start, span.end).trim())
    .filter((sentence) => sentence !== '')
}

function joined(text: string, sentences: readonly Span[]): readonly Span[] {
  const whole: Span[] = []
  for (const { start, end } of sentences) {
    const last = whole.at(-1)
    const near = last !== undefined && start - last.end < 3 && !text.slice(last.end, start).includes('\n')
    if (last && near && isBroken(text.slice(last.end - 12, last.end), text.slice(start, start + 12)))
      whole[whole.length - 1] = { start: last.start, end }
    else whole.push({ start, end })
  }
  return whole
}

/** "grant no." + "12/04", "Drs." + "Varga": a full stop that ends no sentence. */
function isBroken(before: string, after: string): boolean {
  if (/\b(?:Drs|Profs|Mssrs)\.$/.test(before) || /^(?:[\p{Ll})]|\d(?!\d?\s\p{Lu}\p{Ll}))/u.test(after)) return true
  return (
    /\b(?:[Nn]os?|[Nn]umbers?|[Gg]rants?|[Rr]ef)\.$/.test(before) && /^\(?\p{Lu}{0,6}[-/]?\d|^\p{Lu}{4,}/u.test(after)
  )
}
