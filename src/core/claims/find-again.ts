import { countWhile } from '#core/binary-search.ts'
import type { QuoteAnchor } from '#core/model/quote.ts'
import { anchorOf, findQuote } from '#core/paper/anchoring/anchor.ts'
import type { PaperText } from '#core/paper/text/paper-text.ts'
import { paperOfBlocks } from './paper-of-blocks.ts'
import { alignInOrder } from './word-alignment.ts'

/** A claim at its place in a draft; in the anchor `pageIndex` counts the draft's blocks. */
export interface PlacedClaim {
  readonly id: string
  readonly anchor: QuoteAnchor
}

/** A stretch of words that both versions have, or one of them. */
export interface WordDifference {
  readonly words: string
  readonly in: 'both' | 'old' | 'new'
}

/** What became of a claim in the next version of its draft. */
export type FoundAgain =
  | { readonly id: string; readonly found: 'same' | 'moved'; readonly anchor: QuoteAnchor }
  | {
      readonly id: string
      readonly found: 'changed'
      readonly anchor: QuoteAnchor
      readonly difference: readonly WordDifference[]
    }
  | { readonly id: string; readonly found: 'gone'; readonly nearest: NearestText | null }

/** The words of the new version that are most like a claim that is gone. */
export interface NearestText {
  readonly anchor: QuoteAnchor
  /** Share of words in common, from 0 to 1. */
  readonly likeness: number
}

/** Share of words that a claim keeps at its place, to be the same claim in other words. */
const keptWords = 0.4
/** A claim of so many words may be replaced altogether where the words at both its sides stay. */
const shortClaim = 4
/** Fewer words than these stand anywhere: they moved only where nothing took their place. */
const tellingWords = 3

/**
 * The claims of a draft in its next version, each once, in the order given. A claim whose words stand unaltered in the order of the text is
 * the same, elsewhere it has moved; other words (another number) in its place make it changed; else it is gone. The same words in several
 * places are told apart by what is around them. No two claims come to stand at one place that stood apart.
 */
export function findClaimsAgain(
  claims: readonly PlacedClaim[],
  oldBlocks: readonly string[],
  newBlocks: readonly string[],
): readonly FoundAgain[] {
  const before = readVersion(oldBlocks)
  const after = readVersion(newBlocks)
  const tied = alignVersions(before, after)
  const owner = new Int32Array(after.tokens.length).fill(-1)
  for (const [old, there] of tied.entries()) if (there >= 0) owner[there] = old
  const versions: Versions = { before, after, tied, owner, places: placesByWord(after), taken: new Map() }
  const ranges = claims.map(({ anchor }) => tokensOf(before, anchor))
  const kept = ranges.map((range) => range && keptPlace(versions, range))
  for (const [index, place] of kept.entries()) if (place) take(versions, place, ranges[index]!)
  return claims.map(({ id }, index): FoundAgain => {
    const range = ranges[index]
    const place = kept[index]
    if (!range) return { id, found: 'gone', nearest: null }
    if (place) return { id, found: 'same', anchor: anchorAt(after, place) }
    return changedOrMoved(versions, id, range)
  })
}

/** Words as two programs write them, with other apostrophes and composed or apart accents, in one spelling. */
export function spelledAlike(words: string): string {
  return words.normalize('NFC').replaceAll("'", '’')
}

interface Token {
  readonly block: number
  readonly start: number
  readonly end: number
}

interface Version {
  readonly blocks: readonly string[]
  readonly paper: PaperText
  readonly tokens: readonly Token[]
  /** The words themselves, with signs, currencies and per cent, without the marks around them. */
  readonly words: readonly string[]
  /** The first token of each block, and the number of tokens at the end. */
  readonly firsts: readonly number[]
}

/** Tokens from `from` to before `to`. */
interface TokenRange {
  readonly from: number
  readonly to: number
}

interface Versions {
  readonly before: Version
  readonly after: Version
  /** The new token that each old one became, or -1. */
  readonly tied: Int32Array
  /** The old token that each new one was, or -1. */
  readonly owner: Int32Array
  readonly places: ReadonlyMap<string, readonly number[]>
  /** For each new token that a claim stands on, the old token it stood on. */
  readonly taken: Map<number, number>
}

function readVersion(blocks: readonly string[]): Version {
  const tokens: Token[] = []
  const words: string[] = []
  const firsts: number[] = []
  for (const [block, text] of blocks.entries()) {
    firsts.push(tokens.length)
    for (const match of text.matchAll(/\S+/gu)) {
      const lead = /^["'“”‘’«»([{]*/u.exec(match[0])?.[0].length ?? 0
      const trail = /["'“”‘’«»)\]},.;:!?…]*$/u.exec(match[0])?.[0].length ?? 0
      const end = Math.max(lead, match[0].length - trail)
      if (end === lead) continue
      tokens.push({ block, start: match.index + lead, end: match.index + end })
      words.push(spelledAlike(match[0].slice(lead, end)))
    }
  }
  firsts.push(tokens.length)
  return { blocks, paper: paperOfBlocks(blocks), tokens, words, firsts }
}

/** Which new word each old one is: unaltered blocks first, in order or moved, then the words of the others in order. */
function alignVersions(before: Version, after: Version): Int32Array {
  const tied = new Int32Array(before.tokens.length).fill(-1)
  const blocks = alignInOrder(before.blocks, after.blocks)
  const movedFrom = movedBlocks(before.blocks, after.blocks, blocks)
  const movedTo = new Set(movedFrom.values())
  let [old, now] = [0, 0]
  for (let block = 0; block <= before.blocks.length; block += 1) {
    const there = block === before.blocks.length ? after.blocks.length : (blocks[block] ?? -1)
    if (there < 0) continue
    const left = tokensBetween(before, old, block, (each) => movedFrom.has(each))
    const right = tokensBetween(after, now, there, (each) => movedTo.has(each))
    const pairs = alignInOrder(
      left.map((token) => before.words[token] ?? ''),
      right.map((token) => after.words[token] ?? ''),
    )
    for (const [index, pair] of pairs.entries()) if (pair >= 0) tied[left[index]!] = right[pair]!
    if (block < before.blocks.length) tieBlock(before, after, block, there, tied)
    old = block + 1
    now = there + 1
  }
  return tied
}

function tieBlock(before: Version, after: Version, block: number, there: number, tied: Int32Array): void {
  const [from = 0, to = 0] = before.firsts.slice(block, block + 2)
  for (let token = from; token < to; token += 1) tied[token] = (after.firsts[there] ?? 0) + token - from
}

function tokensBetween(version: Version, from: number, to: number, isLeftOut: (block: number) => boolean): number[] {
  const tokens: number[] = []
  for (let block = from; block < to; block += 1)
    if (!isLeftOut(block))
      for (let token = version.firsts[block]!; token < version.firsts[block + 1]!; token += 1) tokens.push(token)
  return tokens
}

/** Unaltered blocks that stand elsewhere than in the order of the text, each once. */
function movedBlocks(before: readonly string[], after: readonly string[], inOrder: Int32Array): Map<number, number> {
  const isTied = new Set(inOrder)
  const free = new Map<string, number[]>()
  for (const [block, text] of after.entries())
    if (!isTied.has(block)) free.set(text, [...(free.get(text) ?? []), block])
  const moved = new Map<number, number>()
  for (const [block, text] of before.entries()) {
    const there = inOrder[block] === -1 ? free.get(text)?.shift() : undefined
    if (there !== undefined) moved.set(block, there)
  }
  return moved
}

/** The words of a claim in its own version; null where they do not stand there. */
function tokensOf(version: Version, anchor: QuoteAnchor): TokenRange | null {
  const { exact, start, end } = anchor
  const stands = start.pageIndex === end.pageIndex && version.blocks[start.pageIndex]?.startsWith(exact, start.offset)
  const span = stands && exact !== '' ? { start, end } : findQuote(version.paper, anchor)
  if (!span) return null
  const before = (place: { readonly pageIndex: number; readonly offset: number }, side: 'start' | 'end') =>
    countWhile(version.tokens, (token) => {
      if (token.block !== place.pageIndex) return token.block < place.pageIndex
      return side === 'start' ? token.end <= place.offset : token.start < place.offset
    })
  const range = { from: before(span.start, 'start'), to: before(span.end, 'end') }
  return range.to > range.from ? range : null
}

/** The place where all words of a claim stand one behind the other, in the order of the text; null where they do not. */
function keptPlace({ before, after, tied }: Versions, { from, to }: TokenRange): TokenRange | null {
  const start = tied[from] ?? -1
  if (start < 0) return null
  for (let token = from; token < to; token += 1) if (tied[token] !== start + token - from) return null
  const place = { from: start, to: start + to - from }
  return wordsAt(after, place) === wordsAt(before, { from, to }) ? place : null
}

function wordsAt({ words }: Version, { from, to }: TokenRange): string {
  return words.slice(from, to).join(' ')
}

function changedOrMoved(versions: Versions, id: string, range: TokenRange): FoundAgain {
  const { after } = versions
  const changed = changedPlace(versions, range)
  const isShort = range.to - range.from < tellingWords
  const moved = isShort && changed ? null : movedPlace(versions, range)
  if (moved) {
    take(versions, moved, range)
    return { id, found: 'moved', anchor: anchorAt(after, moved) }
  }
  if (!changed) return { id, found: 'gone', nearest: nearestText(versions, range) }
  take(versions, changed, range)
  return {
    id,
    found: 'changed',
    anchor: anchorAt(after, changed),
    difference: differenceOf(versions, range, changed),
  }
}

/** The free place where the words of a claim stand unaltered, with the most words around it that stood around the claim. */
function movedPlace(versions: Versions, range: TokenRange): TokenRange | null {
  const { before, after, owner, places } = versions
  const length = range.to - range.from
  const wanted = wordsAt(before, range)
  let best: { readonly place: TokenRange; readonly score: number } | null = null
  for (const from of places.get(before.words[range.from] ?? '') ?? []) {
    const place = { from, to: from + length }
    if (wordsAt(after, place) !== wanted || after.tokens[from]?.block !== after.tokens[place.to - 1]?.block) continue
    // The same words of another place of the old version, or of another claim.
    if (isKeptFrom(owner, place) || !isFree(versions, place, range)) continue
    const score = wordsAround(before, range, after, place)
    if (!best || score > best.score) best = { place, score }
  }
  return best?.place ?? null
}

function isKeptFrom(owner: Int32Array, { from, to }: TokenRange): boolean {
  const first = owner[from] ?? -1
  if (first < 0) return false
  for (let token = from; token < to; token += 1) if (owner[token] !== first + token - from) return false
  return true
}

/** How many words before and behind two places are the same, at most eight on each side. */
function wordsAround(before: Version, range: TokenRange, after: Version, place: TokenRange): number {
  let score = 0
  const same = (old: number, now: number) => before.words[old] !== undefined && before.words[old] === after.words[now]
  for (let step = 1; step <= 8 && same(range.from - step, place.from - step); step += 1) score += 1
  for (let step = 0; step < 8 && same(range.to + step, place.to + step); step += 1) score += 1
  return score
}

/** The words that stand in a claim's place: from the word tied before it to the one tied behind it, in one block. */
function changedPlace(versions: Versions, range: TokenRange): TokenRange | null {
  const { after, tied } = versions
  const kept = tied.slice(range.from, range.to).filter((token) => token >= 0)
  const beforeIt = tied[range.from - 1] ?? -1
  const behindIt = tied[range.to] ?? -1
  const first = tied[range.from] ?? -1
  const last = tied[range.to - 1] ?? -1
  const from = first >= 0 ? first : beforeIt >= 0 ? beforeIt + 1 : (kept[0] ?? -1)
  const to = last >= 0 ? last + 1 : behindIt >= 0 ? behindIt : (kept.at(-1) ?? -2) + 1
  if (from < 0 || to <= from || after.tokens[from]?.block !== after.tokens[to - 1]?.block) return null
  const place = { from, to }
  const length = range.to - range.from
  const isReplaced =
    length <= shortClaim && to - from <= shortClaim + 2 && beforeIt >= 0 && behindIt >= 0 && beforeIt + 1 === from
  if (kept.length < keptWords * Math.max(length, to - from) && !isReplaced) return null
  return isFree(versions, place, range) ? place : null
}

/** Whether no claim stands on these words that did not stand on the claim's own words too. */
function isFree({ taken }: Versions, { from, to }: TokenRange, range: TokenRange): boolean {
  for (let token = from; token < to; token += 1) {
    const old = taken.get(token)
    if (old !== undefined && (old < range.from || old >= range.to)) return false
  }
  return true
}

function take({ taken }: Versions, { from, to }: TokenRange, range: TokenRange): void {
  for (let token = from; token < to; token += 1) taken.set(token, Math.min(range.to - 1, range.from + token - from))
}

function differenceOf(
  { before, after, tied }: Versions,
  range: TokenRange,
  place: TokenRange,
): readonly WordDifference[] {
  const parts: { words: string; in: WordDifference['in'] }[] = []
  const add = (words: string, side: WordDifference['in']) => {
    const last = parts.at(-1)
    if (last?.in === side) last.words += ` ${words}`
    else parts.push({ words, in: side })
  }
  let now = place.from
  for (let old = range.from; old < range.to; old += 1) {
    const there = tied[old] ?? -1
    if (there < now || there >= place.to) {
      add(before.words[old] ?? '', 'old')
      continue
    }
    for (; now < there; now += 1) add(after.words[now] ?? '', 'new')
    add(after.words[now] ?? '', 'both')
    now += 1
  }
  for (; now < place.to; now += 1) add(after.words[now] ?? '', 'new')
  return parts
}

/** The stretch, no longer than the claim, that shares the most of its words, the first of several; null where none is shared. */
function nearestText({ before, after, places }: Versions, range: TokenRange): NearestText | null {
  const length = range.to - range.from
  const hits = new Map<number, number>()
  const wanted = new Set(before.words.slice(range.from, range.to).filter((word) => /[\p{L}\p{N}]{3}|\d/u.test(word)))
  for (const word of wanted)
    for (const at of places.get(word) ?? [])
      for (let start = Math.max(0, at - length + 1); start <= at; start += 1)
        if (after.tokens[start]?.block === after.tokens[at]?.block) hits.set(start, (hits.get(start) ?? 0) + 1)
  let best = { start: -1, count: 0 }
  for (const [start, count] of hits)
    if (count > best.count || (count === best.count && start < best.start)) best = { start, count }
  const block = after.tokens[best.start]?.block
  if (block === undefined) return null
  let [from, to] = [best.start, Math.min(best.start + length, after.firsts[block + 1] ?? 0)]
  while (to - from > 1 && !wanted.has(after.words[from] ?? '')) from += 1
  while (to - from > 1 && !wanted.has(after.words[to - 1] ?? '')) to -= 1
  return { anchor: anchorAt(after, { from, to }), likeness: Math.min(1, best.count / Math.max(1, wanted.size)) }
}

function placesByWord({ words }: Version): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [at, word] of words.entries()) {
    const list = places.get(word)
    if (list) list.push(at)
    else places.set(word, [at])
  }
  return places
}

function anchorAt({ paper, tokens }: Version, { from, to }: TokenRange): QuoteAnchor {
  const [first, last] = [tokens[from]!, tokens[to - 1]!]
  return anchorOf(paper, {
    start: { pageIndex: first.block, offset: first.start },
    end: { pageIndex: last.block, offset: last.end },
  })
}
