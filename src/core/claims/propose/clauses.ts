import type { TextRange } from '#core/paper/text/paper-text.ts'
import { isCondition, isInstruction } from './not-claims.ts'
import { wordsIn, type DraftText } from './draft-text.ts'
import { hasAmount, startsWithAmount } from './signals.ts'
import { hasVerb, verbIndex, wordsOf, type Word } from './words-of.ts'
import { verbForm } from './verb-forms.ts'

const subordinators = 'because|while|whereas|although|though|before|after'
const coordinators = 'and|but|or|yet|so|nor'
const joint = new RegExp(String.raw`\s(?:${coordinators}|${subordinators})\s`, 'giu')
const punctuation = /[;:](?=\s)|\s[—–-]\s|—|[()]|,(?=\s)|…/gu
/** Words behind which somebody's statement follows. */
const reporting =
  /\b(?:said|says|told \p{L}+(?: \p{L}+){0,4}|reported|reports|found|finds|showed|shows?|shown|suggests?|suggested|demonstrated|concluded?|concludes|claims?|claimed|argues?|argued|warns?|warned|believes?|believed|means?|estimates?|estimated|indicates?|indicated|confirmed|announced|promises?|promised|mentioned|revealed|reveals?)\s(?:\p{L}+\s){0,3}?(?=that\s)/giu
const denies = /\b(?:no|not|never|cannot|hardly|whether|den(?:y|ies|ied)|doubts?|false|wrong|without|\p{L}+n[’']t)\b/iu
/** A clause of more words is parted before its second amount. */
const longClause = 10
const subjectStart =
  /^(?:it|they|he|she|we|I|you|this|that|these|those|there|the|a|an|its|his|her|their|our|my|some|any|no|none|nobody|each|every|most|many|few|half|people|both|another|other)$/i
/** A list's item has at most so many words: more are a phrase of its own. */
const itemWords = 2
/** Words on each side that a statement has at least. */
const leastWords = 2

/**
 * A stretch of a sentence in its clauses, in order: what stands between punctuation marks, before and behind words that join statements
 * ("and", "because"), and behind "found that". Items of a list stay together, a phrase without a verb with the clause it belongs to; what
 * is denied stays whole ("no evidence that ..."), and so do conditions. None of the `whole` stretches is parted at a comma.
 */
export function clausesOf(
  draft: DraftText,
  stretch: TextRange,
  whole: readonly TextRange[] = [],
): readonly TextRange[] {
  const { text } = draft
  return joinPieces(draft, piecesBetween(text, stretch, whole))
    .flatMap((clause) => (isCondition(text.slice(clause.start, clause.end)) ? [clause] : partJoined(draft, clause)))
    .flatMap((clause) => partReported(text, clause))
    .flatMap((clause) => partAmounts(draft, clause))
}

interface Piece extends TextRange {
  /** The mark before it. */
  readonly mark: string
}

function piecesBetween(text: string, { start, end }: TextRange, whole: readonly TextRange[]): readonly Piece[] {
  const pieces: Piece[] = []
  let [from, mark] = [start, '']
  for (const match of text.slice(start, end).matchAll(punctuation)) {
    const at = start + match.index
    if (whole.some((range) => at > range.start && at < range.end)) continue
    if (/\d/.test(text[at - 1] ?? '') && /^[:,]\d/.test(text.slice(at, at + 2))) continue
    pieces.push({ start: from, end: at, mark })
    from = at + match[0].length
    mark = match[0].trim()
  }
  pieces.push({ start: from, end, mark })
  return pieces.flatMap((piece) => trimmed(text, piece) ?? [])
}

/** A range without white space at its edges, and without the comma or stop behind it; null where nothing is left. */
function trimmed<R extends TextRange>(text: string, range: R): R | null {
  let { start, end } = range
  while (start < end && /[\s,;:]/.test(text[start] ?? '')) start += 1
  while (end > start && /[\s,;:]/.test(text[end - 1] ?? '')) end -= 1
  return end > start ? { ...range, start, end } : null
}

/** Pieces that make one statement are joined: items of a list, a subject and the verb behind its apposition. */
function joinPieces(draft: DraftText, pieces: readonly Piece[]): readonly TextRange[] {
  const clauses: Piece[] = []
  for (const piece of pieces) {
    const last = clauses.at(-1)
    if (last && belongsTogether(draft, last, piece)) clauses[clauses.length - 1] = { ...last, end: piece.end }
    else clauses.push(piece)
  }
  return clauses
}

function belongsTogether(draft: DraftText, before: Piece, piece: Piece): boolean {
  const { text } = draft
  const own = text.slice(piece.start, piece.end)
  if (piece.mark !== ',' || isInstruction(own)) return false
  const words = wordsOf(text, piece.start, piece.end)
  const started = hasVerb(text, before.start, before.end)
  // "His firm, a maker of teas, was fined": the verb comes behind.
  if (!started) return !isIntroduction(text.slice(before.start, before.end)) && !hasAmount(draft, before)
  if (verbIndex(words) >= 0) return false
  if (words.length <= itemWords) return !hasAmount(draft, piece) || words.length < 2
  return (
    !hasAmount(draft, piece) &&
    !/^(?:an?|the|no|without|with|thanks|despite|unlike|more|less|only|\p{L}+ing)\s/iu.test(own)
  )
}

/** "In petri dishes", "Still", "Of the 214 patients": what stands before a statement and is none. */
function isIntroduction(words: string): boolean {
  return (
    /^(?:in|on|at|by|for|from|with|without|of|after|before|during|since|until|over|under|among|between|like|unlike|despite|because|as|to|according|however|still|today|but|and|so|if|when|while|although|though|then|first|second|finally|instead|\p{L}+ly|\p{L}+ed|\p{L}+ing)(?:\s|$)/iu.test(
      words,
    ) || wordsOf(words).length === 1
  )
}

/** A clause at each "and" or "because" with a statement on both sides. */
function partJoined(draft: DraftText, clause: TextRange): readonly TextRange[] {
  const { text } = draft
  const parts: TextRange[] = []
  let from = clause.start
  for (const match of text.slice(clause.start, clause.end).matchAll(joint)) {
    const at = clause.start + match.index
    if (at < from) continue
    const [before, behind] = [
      { start: from, end: at },
      { start: at + match[0].length, end: clause.end },
    ]
    const left = wordsOf(text, before.start, before.end)
    const right = wordsOf(text, behind.start, behind.end)
    if (left.length < leastWords || right.length < leastWords || verbIndex(left) < 0) continue
    const isDenied = denies.test(text.slice(from, at))
    if (!isSecondAmount(draft, before, behind) && !startsStatement(right, match[0].trim().toLowerCase(), isDenied))
      continue
    parts.push({ start: from, end: at })
    from = at + match[0].length
  }
  parts.push({ start: from, end: clause.end })
  return parts.flatMap((part) => trimmed(text, part) ?? [])
}

function startsStatement(right: readonly Word[], by: string, isDenied: boolean): boolean {
  const verb = verbIndex(right)
  const starts = right[0]?.word ?? ''
  const relative = right.findIndex(({ word }) => /^(?:that|which|who|whose|where)$/i.test(word))
  if (new RegExp(`^(?:${subordinators})$`).test(by)) return verb > 0 && right.length > leastWords
  const form = verbForm(starts)
  // "Not approved or regulated": what is denied of both stays together.
  if ((by === 'or' || by === 'nor' || starts.endsWith('ed')) && form === 'finite' && isDenied) return false
  if (form === 'helper' || (form === 'finite' && continues(right[1]?.word ?? ''))) return true
  if (/^(?:not|also|then|now|still|only|never|often|even|just|\p{L}+ly)$/iu.test(starts)) return verb >= 0 && verb <= 2
  if (verb < 0 || (relative > 0 && relative < verb)) return false
  return subjectStart.test(starts) || verb <= 4
}

/** "40 per cent of men and a quarter of women": two amounts of two things; not "between 9 and 11 per cent of men". */
function isSecondAmount(draft: DraftText, before: TextRange, behind: TextRange): boolean {
  return (
    wordsOf(draft.text, behind.start, behind.end).length > leastWords &&
    startsWithAmount(draft, behind) &&
    hasAmount(draft, before) &&
    !/\b(?:between|from|both)\b|\d$/i.test(wordsIn(draft, before))
  )
}

/** Whether a word goes on behind a verb rather than behind a noun in the plural ("and costs the", not "and costs rise"). */
function continues(word: string): boolean {
  return (
    word === '' ||
    /^(?:the|an?|its|his|her|their|our|no|it|them|him|us|me|you|this|that|these|those|to|into|in|on|at|by|for|from|with|out|up|down|off|as|less|more|only|about|over|under|before|after|back|one|some|most|all|nothing|how|why|what|which|not|new|each|every|several|nearly|\d.*|\p{L}+ly|\p{L}+s|\p{L}+ed|\p{Lu}.*)$/u.test(
      word,
    ) ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundreds|thousands|collagen|skin|water|oil|inflammation)$/.test(
      word,
    )
  )
}

/** "The authors found" and what they found, unless it is denied. */
function partReported(text: string, clause: TextRange): readonly TextRange[] {
  const words = text.slice(clause.start, clause.end)
  for (const match of words.matchAll(reporting)) {
    const at = clause.start + match.index + match[0].length
    if (denies.test(text.slice(clause.start, at)) || !hasVerb(text, at + 5, clause.end)) continue
    return [
      { start: clause.start, end: at },
      { start: at + 5, end: clause.end },
    ].flatMap((part) => trimmed(text, part) ?? [])
  }
  return [clause]
}

/** A long clause before the phrase of its second amount ("... in 40 women | over twelve weeks"); changes "from ... to" stay whole. */
function partAmounts(draft: DraftText, clause: TextRange): readonly TextRange[] {
  const words = wordsIn(draft, clause)
  if (wordsOf(words).length <= longClause || /\bfrom\b.*\bto\b|\bbetween\b/i.test(words)) return [clause]
  for (const match of words.matchAll(/\s(?:in|over|for|after|during|aged|at|within|under|by|since)\s/giu)) {
    const at = clause.start + match.index
    const before = { start: clause.start, end: at }
    const behind = { start: at + 1, end: clause.end }
    if (wordsOf(draft.text, behind.start, behind.end).length <= leastWords) continue
    if (!startsWithAmount(draft, { ...behind, start: at + match[0].length }) || !hasAmount(draft, before)) continue
    return [before, ...partAmounts(draft, behind)]
  }
  return [clause]
}
