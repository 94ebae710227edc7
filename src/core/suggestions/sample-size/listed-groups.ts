import { anyOf, pattern } from '#core/word-patterns.ts'
import type { Count } from './count.ts'
import { sumOf, type GroupSum } from './group-sum.ts'
import type { CountingSentence } from './mentions.ts'
import { isLabel } from './number-surroundings.ts'
import type { Token } from './sentence-tokens.ts'

const maxGroups = 6
// Tokens from one number of a list to the next, and behind the noun to the verb of all.
const maxTokensBetween = 12
const maxTokensToVerb = 7

const givenToGroups = [
  'randomi[sz]ed|randomly|allocated|assigned|received|receiving|underwent|treated|given|enrolled|recruited|included',
  'entered|formed|comprised|served|ingested|took|drank|ate|used|fed|kept|housed|dosed|injected',
]
const givenToGroup = pattern('u', '^', anyOf(givenToGroups), '$')
const joinsNumbers = /^(?:,|and|or|;|&)$/u
/** A word behind a number in a list that tells which of the people are meant: "23 as psoriatic arthritis". */
export const linkOfGroup = /^(?:as|with|in|to|having|receiving|received|had|underwent|were|from)$/u

/**
 * "31, 29 and 30 patients were randomised": the numbers of several groups before their one noun, where the verb is one
 * of treatment. Where it tells of what happened ("reported by 150, 61 and 24 patients") the same people may be counted
 * in each, so nothing is added.
 */
export function listedBeforeNoun(sentence: CountingSentence, place: number): GroupSum[] {
  return sentence.counts.flatMap((count) => {
    if (count.shape !== 'noun' || (count.unit !== 'person' && count.unit !== 'animal')) return []
    const numbers = numbersBefore(sentence.tokens, count)
    if (numbers.length === 0) return []
    if (!isGivenToGroups(sentence.tokens, count) && !areGroupsOf(sentence.tokens, numbers)) return []
    const parts = numbers.map((index) => ({ ...count, value: valueAt(sentence.tokens, index), numberIndex: index }))
    return [sumOf('listed', place, [...parts, count])]
  })
}

/** "Groups of 14, 15 and 13 rats". */
function areGroupsOf(tokens: readonly Token[], [first = 0]: readonly number[]): boolean {
  return (
    tokens[first - 1]?.lower === 'of' &&
    /^(?:groups|arms|litters|pens|cages|tanks)$/u.test(tokens[first - 2]?.lower ?? '')
  )
}

function isGivenToGroups(tokens: readonly Token[], count: Count): boolean {
  const after = tokens.slice(count.nounIndex + 1, count.nounIndex + 1 + maxTokensToVerb)
  return after.some(({ lower }) => givenToGroup.test(lower))
}

/** Whether a count ends a list of numbers that are of several outcomes: "reported by 150, 61 and 24 patients". */
export function isOutcomeOfList(tokens: readonly Token[], count: Count): boolean {
  return isLastOfList(tokens, count) && !isGivenToGroups(tokens, count)
}

function isLastOfList(tokens: readonly Token[], count: Count): boolean {
  return count.shape === 'noun' && numbersBefore(tokens, count).length > 0
}

/**
 * The token indices of the numbers that stand before a count in a list with "and", in order. Labels ("visits 1 and 2"),
 * years and measures are no list of groups.
 */
function numbersBefore(tokens: readonly Token[], count: Count): number[] {
  if (!/^(?:and|or|&)$/u.test(tokens[count.numberIndex - 1]?.lower ?? '')) return []
  const found: number[] = []
  let at = count.numberIndex - 1
  while (joinsNumbers.test(tokens[at]?.lower ?? '') && found.length < maxGroups) {
    while (joinsNumbers.test(tokens[at]?.lower ?? '')) at -= 1
    const token = tokens[at]
    if (token?.kind !== 'number' || token.value < 2 || isMeasured(tokens, at)) break
    if (isLabel(tokens, at) || mayBeYear(token)) return []
    found.unshift(at)
    at -= 1
  }
  return found
}

function isMeasured(tokens: readonly Token[], index: number): boolean {
  return /^[=<>≥≤±×$£€]$/u.test(tokens[index - 1]?.lower ?? '')
}

function mayBeYear({ inWords, value }: Token): boolean {
  return !inWords && value >= 1900 && value < 2040
}

/**
 * "Forty-one patients as A, 23 as B and 18 as C", "52 were in the low and 55 in the high group": one noun or verb, and
 * numbers that go on with the same preposition. A list without "and" may be one of parts, and so may one that a colon,
 * a bracket or "of whom" opens.
 */
export function listedBehindNoun(sentence: CountingSentence, place: number): GroupSum[] {
  const { tokens, counts } = sentence
  for (const [index, first] of counts.entries()) {
    if (!mayOpenList(sentence, index)) continue
    const following = followersOf(tokens, first)
    if (following.length === 0 || following.length >= maxGroups) continue
    const rest = following.reduce((sum, at) => sum + valueAt(tokens, at), 0)
    // "60 patients, 25 with A and 35 with B": the first is all of them.
    if (rest === first.value) continue
    const parts = following.map((at) => ({ ...first, value: valueAt(tokens, at), numberIndex: at, nounIndex: at }))
    return [sumOf('listed', place, [first, ...parts])]
  }
  return []
}

function mayOpenList({ tokens, counts }: CountingSentence, index: number): boolean {
  const count = counts[index] as Count
  const isPlain = count.shape === 'noun' || count.shape === 'verb'
  if (!isPlain || count.unit !== 'person' || count.value < 2 || isLastOfList(tokens, count)) return false
  const before = tokens[count.numberIndex - 1]?.lower ?? ''
  // "310 nurses: 61 had mild, 22 moderate ...": these are some of the 310.
  const whole = counts.slice(0, index).some((other) => other.value > count.value)
  return !whole && !/^[:(]$/u.test(before)
}

/** Token indices of the numbers that go on a list with one preposition after another number's; the last behind "and". */
function followersOf(tokens: readonly Token[], first: Count): number[] {
  const found: number[] = []
  const start = Math.max(first.nounIndex, first.numberIndex) + 1
  let last = start
  let link = ''
  for (let at = start; at < tokens.length && at - last <= maxTokensBetween; at += 1) {
    const token = tokens[at] as Token
    if (/^[:(;.]$/u.test(token.lower)) break
    if (token.kind !== 'number') continue
    const next = tokens[at + 1]?.lower ?? ''
    const before = tokens[at - 1]?.lower ?? ''
    // "In 30 with the one and in 4 with the other"
    const joined = joinsNumbers.test(before) || (/^(?:in|of|from|on)$/u.test(before) && tokens[at - 2]?.lower === 'and')
    if (!joined || !linkOfGroup.test(next) || (link !== '' && next !== link)) break
    if (link === '' && !tokens.slice(start, at).some(({ lower }) => lower === next)) break
    link = next
    found.push(at)
    last = at
  }
  const end = found.at(-1)
  return end !== undefined && tokens.slice(end - 2, end).some(({ lower }) => lower === 'and') ? found : []
}

function valueAt(tokens: readonly Token[], index: number): number {
  return tokens[index]?.value ?? 0
}
