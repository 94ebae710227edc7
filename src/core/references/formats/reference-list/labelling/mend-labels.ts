import type { LabelledTokens, ReferenceLabel } from './reference-labels.ts'
import type { ReferenceToken } from './reference-tokens.ts'
import { classesOf } from './word-classes.ts'

/** As sure as a word can be whose label was changed by a rule: marked for the writer to look at where it is below 0.7. */
const mendedConfidence = 0.75

/**
 * Labels put right where punctuation says more than the labeller saw: authors end at a full stop and not in the middle of a sentence, and
 * the number before a month is its day.
 */
export function mendLabels(tokens: readonly ReferenceToken[], labelled: LabelledTokens): LabelledTokens {
  const labels = [...labelled.labels]
  const confidence = [...labelled.confidence]
  const set = (from: number, to: number, label: ReferenceLabel) => {
    for (let at = from; at < to; at++) {
      labels[at] = label
      confidence[at] = Math.max(confidence[at] ?? 0, mendedConfidence)
    }
  }
  endAuthors(tokens, labels, set)
  takeDays(tokens, labels, set)
  return { labels, confidence }
}

type SetLabels = (from: number, to: number, label: ReferenceLabel) => void

function endAuthors(tokens: readonly ReferenceToken[], labels: readonly ReferenceLabel[], set: SetLabels): void {
  const first = labels.indexOf('author')
  if (first !== 0) return
  let end = first
  while (end < tokens.length && labels[end] === 'author') end++
  // "Slate Works | Ltd.": a firm's ending belongs to its name.
  if (
    /^(?:Ltd|Inc|LLC|GmbH|Corp|PLC|plc|AG)$/u.test(tokens[end]?.text ?? '') &&
    /^,?\s+$/u.test(tokens[end]?.gap ?? '')
  ) {
    set(end, end + 1, 'author')
    end++
  }
  const gap = tokens[end]?.gap ?? ''
  const runsOn = labels[end] === 'title' && /^(?:\s?:)?\s+$/u.test(gap)
  const listRunsOn = labels[end] === 'title' && /^,\s+$/u.test(gap)
  const stop = lastStop(tokens, first, end)
  if (stop > first && (runsOn || (listRunsOn && isBodyAlone(tokens, first, stop)))) return set(stop, end, 'title')
  // "Lind J, Moe L. Moss y slate.": words in small letters behind a full stop are no people.
  if (stop > first && !labels.includes('title') && tokens.slice(stop, end).some((token) => isPlainWord(token.text)))
    set(stop, end, 'title')
}

/** The token behind the last full stop between people; those of initials stand before a name of more than one letter. */
function lastStop(tokens: readonly ReferenceToken[], first: number, end: number): number {
  for (let at = end - 1; at > first; at--) {
    const isStop = /^[.?!)\]]{1,2}\s+["“‘«]?$/u.test(tokens[at]?.gap ?? '')
    const previous = tokens[at - 1]?.text ?? ''
    const isAbbreviation = /^(?:Dr|Prof|St|Mr|Ms|Mrs|Jr|Sr|U|S)$/u.test(previous)
    const isWord = (tokens[at]?.text.length ?? 0) > 1 || (at === end - 1 && /^\s?:/u.test(tokens[end]?.gap ?? ''))
    if (isStop && !isAbbreviation && isWord && !hasCommaWithInitials(tokens, at, end)) return at
  }
  return first
}

/** "Lind, J. Moe, K. ...": behind the full stop comes a family name with its comma and initials. */
function hasCommaWithInitials(tokens: readonly ReferenceToken[], at: number, end: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && at + 1 < end && /^,\s*$/u.test(next.gap) && /^\p{Lu}{1,3}$/u.test(next.text)
}

/** "Grand Roof Research." before the stop: words without a comma or initials, which name one body. */
function isBodyAlone(tokens: readonly ReferenceToken[], first: number, stop: number): boolean {
  const own = tokens.slice(first, stop)
  return (
    own.length > 1 && own.every((token, index) => token.text.length > 1 && (index === 0 || /^\s+$/u.test(token.gap)))
  )
}

function isPlainWord(text: string): boolean {
  return /^\p{Ll}{3,}$/u.test(text) && !classesOf(text.toLowerCase()).includes('particle')
}

/** "2020, 21 March": a number up to 31 right before a month, or behind it, is no volume. */
function takeDays(tokens: readonly ReferenceToken[], labels: readonly ReferenceLabel[], set: SetLabels): void {
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    if (!/^(?:[12]?\d|3[01])$/u.test(token.text) || labels[at] === 'date' || next === undefined) continue
    if (labels[at] !== 'volume' && labels[at] !== 'issue' && labels[at] !== 'page') continue
    if (/^\s+$/u.test(next.gap) && next.text.length > 2 && classesOf(next.text.toLowerCase()).includes('month'))
      set(at, at + 2, 'date')
  }
}
