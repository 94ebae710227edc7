import { quoteWords } from '#core/model/quote.ts'
import { bareText, bareWords, replaced, wholeText, type BareText, type Stretch } from './bare-text.ts'
import { StemIndex, stemOfWords } from './stems.ts'
import { isLongEnough, patternOf, wholeWords } from './word-pattern.ts'

/** Words that no export may have, each with what stands for them. */
export interface WordsThatStayOut {
  /** Made when a text may have them: there can be thousands of these. */
  readonly pattern: () => RegExp
  readonly instead: string
  /** The highest goes first: what is longer, so that a whole name goes before its parts. */
  readonly rank: number
  /** What the stem of a text must have. */
  readonly stem: string
  /** What a text must have beside, as it stands. */
  readonly sign?: string
}

export const notByName = '(not by name)'
export const staysOut = '(stays out)'
export const contactInstead = '(contact)'

/** What stays out of a text. */
export interface StaysOut {
  readonly words: StemIndex<WordsThatStayOut>
  /** Sentences that are not to be quoted. */
  readonly sentences?: StemIndex<WordsThatStayOut>
  /** Words in a row of them, as `runsOfPassage` has them. */
  readonly runs?: ReadonlySet<string>
}

/** So many words in a row are somebody's own; fewer could be anybody's. */
const runLength = 5

/** Sentences that are not to be quoted and have too few words for a run; shorter ones could be anybody's. */
export function wordsOfPassage(anchor: Parameters<typeof quoteWords>[0]): readonly WordsThatStayOut[] {
  const words = quoteWords(anchor)
  return [words, ...words.split(/(?<=[.!?…])\s+/u)]
    .filter((sentence) => sentence.trim().length > 11 && tokensOf(bareWords(sentence)).length < runLength)
    .flatMap((sentence) => wordsOf(sentence, staysOut))
}

/** Every few words in a row of a passage that is not to be quoted: half a sentence tells it too. */
export function runsOfPassage(anchor: Parameters<typeof quoteWords>[0]): readonly string[] {
  return runsIn(tokensOf(bareWords(quoteWords(anchor))).map(({ word }) => word))
}

const nothing = new StemIndex<WordsThatStayOut>([])

/** `text` without these: sentences first, then what is left of them, then the names and addresses. */
export function withoutWords(text: string, { words, sentences = nothing, runs = new Set() }: StaysOut): string {
  const left = withoutPatterns(withoutRuns(withoutPatterns(bareText(text), sentences), runs), words)
  return wholeText(left).replaceAll(/(\((?:not by name|contact|stays out)\))(?:\s*\1)+/gu, '$1')
}

function withoutPatterns(text: BareText, words: StemIndex<WordsThatStayOut>): BareText {
  let left = text
  // Of two people with one name the second has nothing left to take out.
  const done = new Set<string>()
  for (const { pattern, instead, sign = '' } of words.in(text.bare)) {
    if (!text.bare.includes(sign)) continue
    const { source, flags } = pattern()
    if (done.has(`${flags} ${source}`)) continue
    done.add(`${flags} ${source}`)
    const found = [...left.bare.matchAll(pattern())].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }))
    left = replaced(left, found, instead)
  }
  return left
}

/** In the order in which `withoutWords` takes them out. */
export function inOrder(words: readonly WordsThatStayOut[]): StemIndex<WordsThatStayOut> {
  return new StemIndex(words.toSorted((one, other) => other.rank - one.rank))
}

/** These words as a pattern; none of what is too short to be told from others. */
export function wordsOf(words: string | undefined, instead: string): readonly WordsThatStayOut[] {
  const trimmed = (words ?? '').trim()
  if (!isLongEnough(trimmed)) return []
  const pattern = wholeWords(trimmed, () => patternOf(trimmed), true)
  return [{ pattern, instead, rank: trimmed.length, stem: stemOfWords(trimmed) }]
}

interface Token extends Stretch {
  readonly word: string
}

function tokensOf(bare: string): readonly Token[] {
  return [...bare.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

function runsIn(words: readonly string[]): readonly string[] {
  return words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' '))
}

/** Behind the sign that ends a sentence here, if one does. */
function endOfSentence(bare: string, at: number): number {
  const sign = /[.!?…]+/y
  sign.lastIndex = at
  return sign.test(bare) ? sign.lastIndex : at
}

function withoutRuns(text: BareText, runs: ReadonlySet<string>): BareText {
  if (runs.size === 0) return text
  const tokens = tokensOf(text.bare)
  const found: Stretch[] = []
  for (const [at, run] of runsIn(tokens.map(({ word }) => word)).entries()) {
    if (!runs.has(run)) continue
    const { start } = tokens[at]!
    const end = endOfSentence(text.bare, tokens[at + runLength - 1]!.end)
    const last = found.at(-1)
    if (last && start <= last.end + 1) found[found.length - 1] = { start: last.start, end }
    else found.push({ start, end })
  }
  return replaced(text, found, staysOut)
}
