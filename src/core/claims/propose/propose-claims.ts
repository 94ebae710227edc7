import { countWhile } from '#core/binary-search.ts'
import { splitSentences } from '#core/paper/structure/sentences.ts'
import type { TextRange } from '#core/paper/text/paper-text.ts'
import { clausesOf } from './clauses.ts'
import { draftText, type DraftText } from './draft-text.ts'
import {
  headsReferences,
  isInstruction,
  isLine,
  isNoProse,
  isNoStatement,
  isOpinion,
  isPersonal,
} from './not-claims.ts'
import type { ProposedClaim } from './proposed-claim.ts'
import { quotedSpeech } from './quoted-speech.ts'
import { hardRules, personInCommas, signalsIn, titledPerson, type Signal } from './signals.ts'
import { hasVerb, wordsOf } from './words-of.ts'

export type { ProposedClaim } from './proposed-claim.ts'

/** Longer sentences, in characters, are read in slices. */
const longestSentence = 1000
/** Words that a plain statement has at least ("She laughs" is none). */
const leastOfStatement = 3
/** A phrase without a verb has at least as many to be a claim. */
const leastOfPhrase = 5
/** Words that stand before a statement and are no part of it. */
const leading =
  /^(?:(?:and|but|so|or|yet|nor|while|whereas|although|though|because|however|moreover|therefore|still|instead|indeed|in fact|of course|in addition|additionally|furthermore|for example|for instance|then|meanwhile|finally|remember|to be sure|at first|even so|as a result|on the other hand|similarly|likewise|basically|the catch|that(?=\s(?:the|an?|it|its|they|their|there|he|she|his|her|this|these|our|no|some|most)\b))\b[,:]?\s+)+/i
const frame =
  /^(?:(?:he|she|they|it|one|officials|prosecutors|experts|critics|some|many)\s)?(?:said|says?|adds?|added|explains?|explained|told \w+|thinks?|notes?|recalls?|wrote|writes)(?:\s(?:he|she|they|I|officials|prosecutors|last \w+|on \p{Lu}\w+|that|me|us))*$/iu
const statement: Signal = { rule: 'statement', kind: 'other', strong: false, reason: 'says how something is or works' }

/**
 * The claims in the paragraphs of a draft, in order: words that an editor would have checked, as short as can be true or false, each with the
 * rule that found it. No claims are proposed in questions, instructions, the writer's announcements, opinions, bylines, headings and
 * lists of references. Rules and words of our own, tuned on half of `fixtures/annotated-paragraphs.json`.
 */
export function proposeClaims(paragraphs: readonly string[]): readonly ProposedClaim[] {
  const list = paragraphs.findLastIndex(headsReferences)
  return paragraphs.flatMap((text, paragraph) => {
    if (list >= 0 && paragraph >= list) return []
    return isNoProse(text) ? [] : claimsIn(text).map((claim) => ({ paragraph, ...claim }))
  })
}

type Found = Omit<ProposedClaim, 'paragraph'>

function claimsIn(text: string): readonly Found[] {
  const speech = quotedSpeech(text)
  return splitSentences(text)
    .flatMap((sentence) => slices(text, sentence))
    .flatMap((sentence) => {
      const from = countWhile(speech, ({ end }) => end <= sentence.start)
      const to = countWhile(speech, ({ start }) => start < sentence.end)
      const own = speech.slice(from, to).map((range) => moved(overlap(range, sentence), -sentence.start))
      return claimsOfSentence(text.slice(sentence.start, sentence.end), own).map((claim) =>
        moved(claim, sentence.start),
      )
    })
}

/** A sentence, in slices where it is longer than anybody writes: the time would grow with the square of its length. */
function slices(text: string, { start, end }: TextRange): readonly TextRange[] {
  const parts: TextRange[] = []
  let from = start
  while (end - from > longestSentence) {
    const space = text.lastIndexOf(' ', from + longestSentence)
    const to = space > from ? space : from + longestSentence
    parts.push({ start: from, end: to })
    from = to
  }
  return [...parts, { start: from, end }]
}

function moved<R extends TextRange>(range: R, by: number): R {
  return { ...range, start: range.start + by, end: range.end + by }
}

function claimsOfSentence(text: string, speech: readonly TextRange[]): readonly Found[] {
  const draft = draftText(text)
  const quoted = speech.flatMap((range) => quotation(text, range) ?? [])
  if (isNoStatement(text)) return quoted
  const persons = [...text.matchAll(personInCommas)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const told = between({ start: 0, end: text.length }, speech)
    .flatMap((stretch) => clausesOf(draft, stretch, persons))
    .flatMap((clause) => claimOf(draft, clause) ?? [])
  return [...quoted, ...told].toSorted((a, b) => a.start - b.start)
}

function overlap(a: TextRange, b: TextRange): TextRange {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) }
}

/** What of a sentence stands outside the speech in it. */
function between({ start, end }: TextRange, speech: readonly TextRange[]): readonly TextRange[] {
  const edges = [start, ...speech.flatMap((range) => [range.start, range.end]), end]
  return edges.flatMap((from, index) => {
    const to = edges[index + 1]
    return index % 2 === 0 && to !== undefined && to > from ? [{ start: from, end: to }] : []
  })
}

function quotation(text: string, range: TextRange): Found | null {
  const { length } = wordsOf(text, range.start, range.end)
  return length < 2
    ? null
    : { ...range, kind: 'quotation', rule: 'quotation', reason: `a quotation of ${length} words` }
}

function claimOf(draft: DraftText, clause: TextRange): Found | null {
  const { text } = draft
  const range = withoutEdges(text, clause)
  if (range === null) return null
  const words = text.slice(range.start, range.end)
  if (frame.test(words) || isInstruction(words)) return null
  const signal = signalOf(words, signalsIn(draft, range), isLine(text), clause.start > 0)
  const person = signal ? null : titledPerson.exec(words)
  if (person) {
    const start = range.start + person.index
    return { start, end: start + person[0].length, kind: 'name', rule: 'name', reason: 'a name with a title' }
  }
  return signal && { ...range, kind: signal.kind, rule: signal.rule, reason: signal.reason }
}

/** A clause without the words that lead into it and the marks at its end. */
function withoutEdges(text: string, clause: TextRange): TextRange | null {
  const words = text.slice(clause.start, clause.end)
  const start = clause.start + (/^[\s,;:.!?“”"()…\]•*–—-]*/.exec(words)?.[0].length ?? 0)
  const from = start + (leading.exec(text.slice(start, clause.end))?.[0].length ?? 0)
  const end = clause.end - (/[\s,;:.!?“"(…[–—]*$/.exec(text.slice(from, clause.end))?.[0].length ?? 0)
  return end > from ? { start: from, end } : null
}

/** What makes these words a claim; null where they are none. In a line without an end only what is sure counts. */
function signalOf(words: string, signals: readonly Signal[], inLine: boolean, isBehind: boolean): Signal | null {
  const [signal = null] = signals
  const hard = signals.some(({ rule }) => hardRules.has(rule))
  const count = wordsOf(words).length
  if (count < 2 && !hard) return null
  if (inLine) return isOfLine(words, signals) ? signal : null
  if (isPersonal(words) || /^to \p{Ll}/u.test(words))
    return hard || signals.some(({ rule }) => rule === 'product') ? signal : null
  if (signals.some(({ strong }) => strong)) return signal
  if (isOpinion(words)) return null
  if (hasVerb(words)) return signal ?? (count >= leastOfStatement ? statement : null)
  if (count < leastOfPhrase || /^(?:to|with|in|on|at|by|for|from|as|like|of|when|where|because)\s/i.test(words))
    return null
  if (signal && /^(?:study|name)$/.test(signal.rule)) return signal
  return !isBehind || /^an?\s/.test(words) ? (signal ?? statement) : null
}

/** Whether a line without an end says something: with a verb, or as an amount; a heading in capitals only with an amount. */
function isOfLine(words: string, signals: readonly Signal[]): boolean {
  const hard = signals.some(({ rule }) => hardRules.has(rule))
  const all = wordsOf(words)
  const inCapitals = all.filter(({ word }) => /^[\p{Lu}\d]/u.test(word)).length > all.length * 0.6 && all.length > 2
  return hard || (!inCapitals && hasVerb(words) && signals.some(({ strong }) => strong))
}
