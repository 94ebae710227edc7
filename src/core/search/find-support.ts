import { anyOf, either } from '../word-patterns.ts'
import { readNumbers } from '../suggestions/shared/number-words.ts'
import type { TextRange, TextSpan } from '../paper/text/paper-text.ts'
import { foldedWords, type FoldedWord } from './folded-words.ts'
import { passagesOf, textAt, type SearchedPage } from './passages.ts'
import type { EntryHit } from './search-entry.ts'
import { otherStems, stem, stopWords } from './support-words.ts'

/** What of a sentence is looked for: a stem, or a number. */
interface SupportTerm {
  readonly stem: string
  readonly isNumber: boolean
  /** Stems of other words for it; they count less. */
  readonly others: readonly string[]
  /** What finds the pages that hold it. */
  readonly expression: string
}

/** A passage of the library that may bear a sentence out, or contradict it. */
export interface Support {
  readonly document: string
  readonly studyId: string | null
  readonly kind: EntryHit['kind']
  readonly span: TextSpan
  readonly text: string
  /** Where words of the sentence, or words for the same, stand in `text`. */
  readonly matches: readonly TextRange[]
}

/** A page, or blocks of a source, that may hold support, with the text it stands in. */
export interface SupportCandidate {
  readonly hit: EntryHit
  readonly pages: readonly SearchedPage[]
  /** The title of its study. */
  readonly title?: string
}

/** What the index has to say of a sentence's words. */
export interface SupportFrequencies {
  readonly total: number
  readonly found: readonly number[]
}

/** Passages that are told at most. */
export const supportLimit = 20
/** Pages whose passages are compared. */
export const supportPages = 60
/** A word on more than this share of all pages chooses no pages: every page would be read. */
const everywhere = 0.2
/** Terms of a sentence that are looked for at most. A paragraph has more; its first say what it is about. */
const mostTerms = 40
const numberWeight = 1.6
const otherWordWeight = 0.6
/** How much the rest of the paper tells that a passage is on the same subject: a result seldom names again what was studied. */
const paperShare = 0.6
/** A claim is on what was found, and how it was done is told in the same words: a passage that says results goes before it. */
const [resultShare, methodShare] = [1.35, 0.85]
const resultWords = either(
  'iu',
  String.raw`\b${anyOf(['higher|lower|fewer|more|less|than|fell|rose|increased?|decreased?|reduced|declined|improved|worsened', 'differ(?:s|ed|ences?)?|unchanged|halved|doubled|compared with|associated|explained|occurred|reached', 'hazard ratio|relative risk|risk|significan(?:t|ce)|no effect'])}\b`,
  String.raw`\d\s?%|\bp\s?[=<]|\bCI\b`,
)
const methodWords = either(
  'iu',
  String.raw`\bw(?:ere|as) ${anyOf(['randomi[sz]ed|assigned|allotted|allocated|enrolled|recruited|screened|identified|approached|invited', 'collected|examined|analy[sz]ed|measured|followed|compared|paired|drawn|tested|searched|asked|given'])}\b`,
  String.raw`\bwe (?:enrolled|recruited|searched|surveyed|measured|planned|set out|randomi[sz]ed|pooled|identified)\b|\(n = \d`,
)
/** BM25: how soon repeating a word stops to count, and how much length does. */
const [saturation, lengthShare] = [1.2, 0.6]

/** What of a sentence is looked for, each once, in the order of the sentence. Numbers in words are numbers. */
export function supportTerms(sentence: string): readonly SupportTerm[] {
  const terms = new Map<string, SupportTerm>()
  for (const { word } of numberedWords(sentence)) {
    const isNumber = /^\d/.test(word)
    if (!isNumber && (stopWords.has(word) || (word.length < 2 && /[a-z]/.test(word)))) continue
    const stemmed = stem(word)
    if (terms.has(stemmed) || terms.size >= mostTerms) continue
    const others = otherStems(stemmed)
    const expression = [stemmed, ...others].map(expressionOf).join(' OR ')
    terms.set(stemmed, { stem: stemmed, isNumber, others, expression })
  }
  return [...terms.values()]
}

/** The expression that chooses pages: the rarer words of the sentence. Null where none of its words stands anywhere. */
export function supportExpression(terms: readonly SupportTerm[], { total, found }: SupportFrequencies): string | null {
  const held = terms.filter((_, index) => found[index]! > 0)
  const rare = terms.filter((_, index) => found[index]! > 0 && found[index]! <= Math.max(50, total * everywhere))
  const chosen = rare.length > 0 ? rare : held
  return chosen.length > 0 ? chosen.map(({ expression }) => expression).join(' OR ') : null
}

/**
 * The passages of these pages that have most in common with a sentence, best first, at most `supportLimit`: BM25 over passages, rare words
 * and numbers weigh more, other words for the same less, and the paper's other pages and title tell what it is on. Equals are ordered
 * by where they stand, so the order is the same every time. Tuned on the half of `fixtures/support-claims` that is not held back.
 */
export function rankSupport(
  terms: readonly SupportTerm[],
  { total, found }: SupportFrequencies,
  candidates: readonly SupportCandidate[],
): readonly Support[] {
  const weights = terms.map(
    ({ isNumber }, index) =>
      Math.log(1 + (total - found[index]! + 0.5) / (found[index]! + 0.5)) * (isNumber ? numberWeight : 1),
  )
  const passages = candidates.flatMap(passagesOfCandidate)
  const meanLength = passages.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, passages.length)
  const ofPaper = new Map<string, number[]>()
  const counted = passages.map((passage) => {
    const counts = terms.map((term) => countIn(passage.words, term))
    const held = ofPaper.get(passage.hit.document) ?? terms.map((term) => countIn(passage.titleWords, term).count)
    ofPaper.set(passage.hit.document, held)
    counts.forEach(({ count }, index) => (held[index] = Math.max(held[index]!, Math.min(1, count))))
    return { passage, counts }
  })
  return counted
    .map(({ passage, counts }) => {
      const long = 1 - lengthShare + (lengthShare * passage.words.length) / meanLength
      const own = counts.reduce(
        (sum, { count }, index) => sum + (weights[index]! * count * (saturation + 1)) / (count + saturation * long),
        0,
      )
      const paper = ofPaper.get(passage.hit.document)!.reduce((sum, held, index) => sum + weights[index]! * held, 0)
      return {
        passage,
        matches: counts.flatMap(({ places }) => places),
        own,
        score: own * shareOfKind(passage.text) + paperShare * paper,
      }
    })
    .filter(({ own }) => own > 0)
    .toSorted((a, b) => b.score - a.score || (a.passage.at < b.passage.at ? -1 : 1))
    .slice(0, supportLimit)
    .map(({ passage: { hit, span, text }, matches }) => ({
      document: hit.document,
      studyId: hit.studyId,
      kind: hit.kind,
      span,
      text,
      matches: matches.toSorted((a, b) => a.start - b.start),
    }))
}

function shareOfKind(text: string): number {
  return (resultWords.test(text) ? resultShare : 1) * (methodWords.test(text) ? methodShare : 1)
}

interface StemmedWord extends TextRange {
  readonly stem: string
}

function passagesOfCandidate({ hit, pages, title = '' }: SupportCandidate) {
  const whole = hit.place.span && textAt(pages, hit.place.span)
  if (!whole) return []
  const titleWords = stemmedWords(title)
  return passagesOf(whole.text).map((range) => {
    const text = whole.text.slice(range.start, range.end)
    const span = { start: whole.position(range.start), end: whole.position(range.end) }
    const order = (number: number) => String(number).padStart(9, '0')
    const at = `${hit.document} ${order(span.start.pageIndex)} ${order(span.start.offset)}`
    return { hit, span, text, words: stemmedWords(text), titleWords, at }
  })
}

/** How often a term stands in a passage, other words for it counted in part, and where. */
function countIn(words: readonly StemmedWord[], term: SupportTerm) {
  const places: TextRange[] = []
  let count = 0
  for (const word of words) {
    const share = word.stem === term.stem ? 1 : term.others.includes(word.stem) ? otherWordWeight : 0
    if (share === 0) continue
    count += share
    places.push({ start: word.start, end: word.end })
  }
  return { count, places }
}

function stemmedWords(text: string): readonly StemmedWord[] {
  return numberedWords(text).map(({ word, start, end }) => ({ stem: stem(word), start, end }))
}

/** The words of a text, those for numbers as digits: "twenty-eight" and "28", "1,300" and "1300", "3.5" as one. */
function numberedWords(text: string): readonly FoldedWord[] {
  const numbers = [
    ...[...text.matchAll(/\d+\.\d+/g)].map((match) => ({
      word: match[0],
      start: match.index,
      end: match.index + match[0].length,
    })),
    ...readNumbers(text).map(({ value, start, end }) => ({ word: String(value), start, end })),
  ].toSorted((a, b) => a.start - b.start)
  const words: FoldedWord[] = []
  let next = 0
  for (const word of foldedWords(text)) {
    while (next < numbers.length && numbers[next]!.end <= word.start) next += 1
    const number = numbers[next]
    if (!number || word.end <= number.start) words.push(word)
    else if (words.at(-1) !== number) words.push(number)
  }
  return words
}

function expressionOf(stemmed: string): string {
  const point = /^(\d+)\.(\d+)$/.exec(stemmed)
  if (point) return `"${point[1]} ${point[2]}"`
  return stemmed.length >= 4 && !/\d/.test(stemmed) ? `"${stemmed}" *` : `"${stemmed}"`
}
