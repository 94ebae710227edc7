import { quantitiesIn } from '../claims/numbers/quantities.ts'
import type { Quantity } from '../claims/numbers/quantity.ts'
import { numberedWords } from './support-passages.ts'
import { otherStems, stem, stopWords } from './support-words.ts'

/** What of a sentence is looked for: a stem, or a number. */
export interface SupportTerm {
  readonly stem: string
  readonly isNumber: boolean
  /** Stems of other words for it; they count less. */
  readonly others: readonly string[]
}

/** A sentence as it is looked for: its words, and its numbers with their units. */
export interface SoughtSentence {
  readonly text: string
  readonly terms: readonly SupportTerm[]
  readonly quantities: readonly Quantity[]
}

/** Terms of a sentence that are looked for at most. A paragraph has more; its first say what it is about. */
const mostTerms = 40
/** Numbers up to here stand on every page; they count with what they are of, not by themselves. */
const smallNumber = 12

/** Words that together are called by one other word. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:short|near)[- ]?sighted(?:ness)?\b/iu, 'myopia'],
  [/\bhigh blood pressure\b/iu, 'hypertension'],
  [/\bheart attacks?\b/iu, 'infarction'],
  [/\bblood sugar\b/iu, 'glucose haemoglobin'],
  [/\bstone age\b/iu, 'neolithic'],
  [/\bgreenhouse gas(?:es)?\b/iu, 'methane carbon'],
  [/\b(?:gave|given|giving|give) up\b/iu, 'stopped'],
  [/\b(?:salt water|sugar pills?|dummy (?:pills?|drops|drug))\b/iu, 'placebo'],
  [/\bside[- ]effects?\b/iu, 'adverse'],
  [/\bfollow(?:ed)?[- ]up\b/iu, 'follow'],
  [/\bout ?(?:doors|side)\b/iu, 'outdoor'],
]

/** What of a sentence is looked for, each once, in the order of the sentence. Numbers in words are numbers. */
export function soughtIn(sentence: string): SoughtSentence {
  const terms = new Map<string, SupportTerm>()
  const quantities = quantitiesIn(sentence).filter(({ kind }) => kind !== 'identifier')
  const named = phrases.flatMap(([phrase, name]) => (phrase.test(sentence) ? [name] : []))
  for (const { word } of numberedWords([sentence, ...named].join(' '))) {
    const isNumber = /^\d/.test(word)
    if (isNumber ? Number(word) <= smallNumber && /^\d+$/.test(word) : isPlain(word)) continue
    const stemmed = stem(word)
    if (terms.has(stemmed) || terms.size >= mostTerms) continue
    terms.set(stemmed, { stem: stemmed, isNumber, others: otherStems(stemmed) })
  }
  return { text: sentence, terms: [...terms.values()], quantities }
}

/** Whether words and numbers that stand on most pages are all there is of it. */
function isPlain(word: string): boolean {
  return stopWords.has(word) || (word.length < 2 && /[a-z]/.test(word))
}

/** The expressions whose frequencies are asked for: of each term itself, then of each with the other words for it. */
export function soughtExpressions(terms: readonly SupportTerm[]): readonly string[] {
  return [...terms.map((term) => expressionOf(term.stem)), ...terms.map(anyExpression)]
}

/** What finds a term or another word for it. */
export function anyExpression({ stem: own, others }: SupportTerm): string {
  return [own, ...others].map(expressionOf).join(' OR ')
}

/** What finds a stem. */
export function expressionOf(stemmed: string): string {
  const point = /^(\d+)\.(\d+)$/.exec(stemmed)
  if (point) return `"${point[1]} ${point[2]}"`
  return stemmed.length >= 4 && !/\d/.test(stemmed) ? `"${stemmed}" *` : `"${stemmed}"`
}
