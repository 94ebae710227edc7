import type { TextRange } from '../paper/text/paper-text.ts'
import { readFilter, type StudyFilter } from './query-filters.ts'
import { soughtWords } from './folded-words.ts'

/** What is sought, as it was read. Ranges are UTF-16 offsets into what was typed. */
export type Query =
  /** Words in this order; one for most. `isPrefix`: the last is only the beginning of a word. */
  | { readonly kind: 'words'; readonly text: string; readonly isPrefix: boolean; readonly range: TextRange }
  | { readonly kind: 'filter'; readonly filter: StudyFilter; readonly range: TextRange }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }

/** A query, nothing where nothing was typed, or where and why it cannot be read, in a sentence for the writer. */
export type ReadQuery =
  | { readonly ok: true; readonly query: Query | null }
  | { readonly ok: false; readonly range: TextRange; readonly reason: string }

type Token = TextRange &
  ({ readonly kind: 'open' | 'close' | 'and' | 'or' | 'not' } | { readonly kind: 'part'; readonly query: Query })

/** More parentheses in one another than anybody reads; each costs the parser of FTS5 up to nine of the hundred places of its stack. */
const deepest = 8
/** Characters of a query: a sentence pasted whole, not a document. */
const longest = 2000

class Unreadable extends Error {
  constructor(
    readonly range: TextRange,
    readonly reason: string,
  ) {
    super(reason)
  }
}

/**
 * Reads what was typed: words (all of them sought), "words in a row", begin*, AND, OR, NOT in capitals, parentheses, and filters of studies
 * (`readFilter`). NOT binds most, then words side by side and AND, then OR.
 */
export function readQuery(typed: string): ReadQuery {
  try {
    if (typed.length > longest)
      throw new Unreadable({ start: longest, end: typed.length }, `A search has at most ${longest} characters.`)
    const tokens = tokensOf(typed)
    if (tokens.length === 0) {
      if (typed.trim() === '') return { ok: true, query: null }
      throw new Unreadable(trimmed(typed), 'There is no word here: a search needs letters or numbers.')
    }
    const query = createReader(tokens, typed).whole()
    checkFinds(query, trimmed(typed))
    return { ok: true, query }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, range: error.range, reason: error.reason }
    throw error
  }
}

/** The words that are sought, without those that NOT leaves out: what is marked in a hit. */
export function soughtParts(query: Query): readonly Extract<Query, { kind: 'words' }>[] {
  if (query.kind === 'words') return [query]
  return query.kind === 'and' || query.kind === 'or' ? query.parts.flatMap(soughtParts) : []
}

/** Whether nothing but filters stands in it. */
export function isFilter(query: Query): boolean {
  if (query.kind === 'filter') return true
  if (query.kind === 'words') return false
  return query.kind === 'not' ? isFilter(query.part) : query.parts.every(isFilter)
}

/** Whether nothing but words stands in it. */
export function isOfWords(query: Query): boolean {
  if (query.kind === 'filter') return false
  if (query.kind === 'words') return true
  return query.kind === 'not' ? isOfWords(query.part) : query.parts.every(isOfWords)
}

/** Whether words of it have to stand in everything it finds. */
export function hasWordsToFind(query: Query): boolean {
  if (query.kind === 'words') return true
  if (query.kind === 'and') return query.parts.some(hasWordsToFind)
  return query.kind === 'or' && query.parts.every(hasWordsToFind)
}

function checkFinds(query: Query, range: TextRange): void {
  if (query.kind === 'and' || query.kind === 'or') {
    const needed = query.kind === 'or' ? query.parts : []
    if (!isFilter(query) && needed.length > 0 && !needed.every(hasWordsToFind)) {
      const odd = needed.find((part) => !hasWordsToFind(part))!
      throw new Unreadable(
        rangeOf(odd) ?? range,
        isFilter(odd)
          ? 'A filter cannot stand beside words with OR: it narrows what words find. Give each side of OR a word.'
          : 'NOT alone on one side of OR would find nearly everything. Give that side a word to find.',
      )
    }
    for (const part of query.parts) if (part.kind !== 'not') checkFinds(part, range)
  }
  if (!isFilter(query) && !hasWordsToFind(query) && query.kind !== 'or')
    throw new Unreadable(rangeOf(query) ?? range, 'NOT leaves out of what other words find: add a word to find.')
}

function rangeOf(query: Query): TextRange | null {
  if (query.kind === 'words' || query.kind === 'filter') return query.range
  if (query.kind === 'not') return rangeOf(query.part)
  const [first, last] = [rangeOf(query.parts[0]!), rangeOf(query.parts.at(-1)!)]
  return first && last && { start: first.start, end: last.end }
}

function trimmed(typed: string): TextRange {
  const start = typed.length - typed.trimStart().length
  return { start, end: Math.max(start, typed.trimEnd().length) }
}

function createReader(tokens: readonly Token[], typed: string) {
  let at = 0
  const words = (token: TextRange) => typed.slice(token.start, token.end)
  const joined = (kind: 'and' | 'or', parts: readonly Query[]): Query =>
    parts.length === 1 ? parts[0]! : { kind, parts }
  const orOf = (depth: number): Query => {
    const parts = [andOf(depth)]
    while (tokens[at]?.kind === 'or') {
      at += 1
      parts.push(andOf(depth))
    }
    return joined('or', parts)
  }
  const andOf = (depth: number): Query => {
    const parts = [oneOf(depth)]
    for (;;) {
      const next = tokens[at]
      if (next?.kind === 'and') at += 1
      else if (!next || next.kind === 'or' || next.kind === 'close') return joined('and', parts)
      parts.push(oneOf(depth))
    }
  }
  const oneOf = (depth: number): Query => {
    const token = tokens[at]
    if (!token) {
      const before = tokens[at - 1]!
      throw new Unreadable(before, `Something has to follow “${words(before)}”.`)
    }
    if (depth > deepest) throw new Unreadable(token, 'There are too many parentheses in one another.')
    at += 1
    if (token.kind === 'part') return token.query
    if (token.kind === 'not') return { kind: 'not', part: oneOf(depth + 1) }
    if (token.kind === 'open') {
      const inside = orOf(depth + 1)
      if (tokens[at]?.kind !== 'close') throw new Unreadable(token, 'This parenthesis is not closed.')
      at += 1
      return inside
    }
    throw new Unreadable(
      token,
      token.kind === 'close'
        ? tokens[at - 2]?.kind === 'open'
          ? 'There is nothing between these parentheses.'
          : 'Something is missing before this parenthesis.'
        : `Something has to stand before “${words(token)}”. To find the word itself, write it small or in quotation marks.`,
    )
  }
  return {
    whole: (): Query => {
      const query = orOf(0)
      const left = tokens[at]
      if (left) throw new Unreadable(left, 'This parenthesis closes none that was opened.')
      return query
    },
  }
}

const quotes = '"“”„‟«»'
const operators: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
])

function tokensOf(typed: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < typed.length) {
    const sign = typed[at]!
    if (/\s/.test(sign)) at += 1
    else if (sign === '(' || sign === ')') {
      tokens.push({ kind: sign === '(' ? 'open' : 'close', start: at, end: at + 1 })
      at += 1
    } else {
      const end = endOfPart(typed, at)
      const operator = operators.get(typed.slice(at, end))
      if (operator) tokens.push({ kind: operator, start: at, end })
      else {
        const query = partOf(typed, { start: at, end })
        // A sign by itself is no word and asks for nothing: "skin & hair".
        if (query) tokens.push({ kind: 'part', query, start: at, end })
      }
      at = end
    }
  }
  return tokens
}

/** The end of a word, a stretch in quotation marks, or a filter with its value, which may stand in quotation marks. */
function endOfPart(typed: string, start: number): number {
  let at = start
  while (at < typed.length && !/[\s()]/.test(typed[at]!)) {
    if (quotes.includes(typed[at]!)) {
      const end = endOfQuoted(typed, at)
      if (end === null) throw new Unreadable({ start: at, end: typed.length }, 'The quotation marks are not closed.')
      return typed[end] === '*' ? end + 1 : end
    }
    at += 1
  }
  return at
}

function endOfQuoted(typed: string, start: number): number | null {
  for (let at = start + 1; at < typed.length; at += 1) if (quotes.includes(typed[at]!)) return at + 1
  return null
}

/** Without what ends or encloses a part of a sentence: a word is often copied with its comma. */
function withoutMarks(text: string): string {
  const marks = /[\s.,;:!?…'‘’[\]{}]/
  let [start, end] = [0, text.length]
  while (start < end && marks.test(text[start]!)) start += 1
  while (end > start && marks.test(text[end - 1]!)) end -= 1
  return text.slice(start, end)
}

const filterShape = /^(\p{L}+):(?!\/\/)(\S[^]*)$/u

function partOf(typed: string, range: TextRange): Query | null {
  const whole = typed.slice(range.start, range.end)
  const named = filterShape.exec(whole)
  if (named) {
    const filter = readFilter(named[1]!, named[2]!.replaceAll(/["“”„‟«»]/g, '').trim())
    if (filter.ok) return { kind: 'filter', filter: filter.filter, range }
    throw new Unreadable(range, filter.reason)
  }
  if (/^\p{L}+:$/u.test(whole) && readFilter(whole.slice(0, -1), '').isKnown)
    throw new Unreadable(range, `“${whole}” needs a value right behind it.`)
  const isPrefix = whole.endsWith('*')
  const text = withoutMarks((isPrefix ? whole.slice(0, -1) : whole).replaceAll(/["“”„‟«»]/g, ' '))
  const { words } = soughtWords(text)
  if (words.length === 0) {
    if (isPrefix) throw new Unreadable(range, 'A star stands behind the beginning of a word.')
    return null
  }
  if (isPrefix && words.at(-1)!.length < 2)
    throw new Unreadable(range, 'The beginning of a word needs two letters or more before the star.')
  return { kind: 'words', text, isPrefix, range }
}
