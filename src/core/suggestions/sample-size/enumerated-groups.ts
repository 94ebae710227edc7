import { countVerbs, stopWords } from './count-words.ts'
import type { Count } from './count.ts'
import { sumOf, type GroupSum } from './group-sum.ts'
import type { CountingSentence } from './mentions.ts'
import { isLabel, isYear } from './number-surroundings.ts'
import { subsetBefore } from './role-wording.ts'
import type { Token } from './sentence-tokens.ts'
import { isMeasure, isPlural, unitOf } from './units.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'

// Groups of one list; words of one group between its number and the comma; and groups of one order of size.
const maxItems = 8
const maxTokensOfItem = 7
const maxRatio = 15
const maxTokensBefore = 8
// A first number this large, as a share of the others together, is the whole of them.
const minShareOfWhole = 0.9

/** One group of a list: its number, and the tokens up to the comma or "and" before the next. */
interface Item {
  readonly at: number
  readonly end: number
}

const fates =
  'died|failed|relapsed|excluded|lost|withdrew|missing|declined|refused|dropped|improved|worsened|cured|healed|recurred'
const signs = 'found|seen|present|detected|noted|observed|positive|reported|told|occurred|developed|absent|diagnosed'
const outcomeBefore = pattern(
  'u',
  String.raw`\b`,
  anyOf([fates, signs]),
  String.raw` (?:in|by|among|for|were)(?: \S+){0,3}$`,
)
const doings = 'responded|experienced|had|showed|said|preferred|chose|did|answered|never|reported|developed'
const outcomeBehind = pattern('u', '^', anyOf([fates, doings]), '$')
const linksOfGroup =
  /^(?:as|with|without|in|to|having|receiving|received|had|underwent|were|from|after|before|during|following|on|at|by|using|who|of)$/u

/**
 * "18 vegan, 22 vegetarian and 20 omnivorous runners", "twelve people with A, ten with B and fifteen volunteers": groups
 * told one after the other, of which one at least has the noun, added up. No sum where they are outcomes ("seen in 12 men
 * and 9 women"), some of those told before, or where the sentence told all of them already.
 */
export function enumeratedGroups({ tokens, counts }: CountingSentence, place: number): GroupSum[] {
  const sums: GroupSum[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const items = itemsFrom(tokens, index)
    if (items.length < 2) continue
    const parts = partsOf(tokens, counts, items)
    if (parts && isList(tokens, counts, items, parts)) sums.push(sumOf('listed', place, parts))
    index = items.at(-1)?.at ?? index
  }
  return sums
}

/** The items of the list that a number opens: each ends in a comma or "and" with the next number right behind. */
function itemsFrom(tokens: readonly Token[], start: number): Item[] {
  const items: Item[] = []
  let at = start
  let hasAnd = false
  while (items.length < maxItems && isGroupNumber(tokens, at)) {
    const end = endOfItem(tokens, at)
    items.push({ at, end })
    if (hasAnd) return items
    let next = end
    while (/^(?:,|;|and|&|plus)$/u.test(tokens[next]?.lower ?? '')) {
      hasAnd ||= tokens[next]?.kind === 'word' || tokens[next]?.lower === '&'
      next += 1
    }
    if (next === end) return []
    at = next
  }
  return []
}

function isGroupNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.value < 2 || isLabel(tokens, at)) return false
  return !/^[=<>≥≤±×$£€(]$/u.test(tokens[at - 1]?.lower ?? '') && !isYear(token, tokens[at - 1]?.lower ?? '')
}

/** Up to the comma, "and" or other mark behind a group; a bracket within it is passed over. */
function endOfItem(tokens: readonly Token[], at: number): number {
  let end = at + 1
  let depth = 0
  while (end < tokens.length && (depth > 0 || end - at <= maxTokensOfItem)) {
    const { lower, kind } = tokens[end] as Token
    if (lower === '(') depth += 1
    else if (lower === ')') depth -= 1
    else if (depth === 0 && (/^(?:,|and|&|plus|;|\.|:)$/u.test(lower) || kind === 'number')) break
    end += 1
  }
  return end
}

/** A count for each item; null where one has no noun, no link word and no share in the noun of the last. */
function partsOf(tokens: readonly Token[], counts: readonly Count[], items: readonly Item[]): Count[] | null {
  const nouns = items.map(({ at, end }) => nounIn(tokens, at, end))
  const last = nouns.at(-1)
  const model = nouns.find((noun) => noun !== undefined)
  if (!model) return null
  const isPlain = (item: Item, index: number) => {
    if (nouns[index]) return true
    const words = tokens.slice(item.at + 1, item.end)
    const isOfFirst = nouns[0] !== undefined && linksOfGroup.test(words[0]?.lower ?? '')
    return isOfFirst || (last !== undefined && words.length > 0 && words.length <= 3 && words.every(isModifier))
  }
  if (!items.every(isPlain)) return null
  return items.map(
    ({ at }, index) =>
      counts.find(({ numberIndex, shape }) => numberIndex === at && shape === 'noun') ?? {
        value: tokens[at]?.value ?? 0,
        shape: 'noun',
        unit: model.unit,
        people: 'other',
        numberIndex: at,
        nounIndex: nouns[index]?.nounIndex ?? at,
        inWords: tokens[at]?.inWords ?? false,
        isRatio: false,
      },
  )
}

function isModifier({ kind, lower }: Token): boolean {
  return (
    kind === 'word' &&
    !stopWords.has(lower) &&
    !countVerbs.has(lower) &&
    !isMeasure(lower) &&
    unitOf(lower) === undefined
  )
}

/** The noun for people or animals of an item, before any preposition. */
function nounIn(tokens: readonly Token[], at: number, end: number): Pick<Count, 'unit' | 'nounIndex'> | undefined {
  for (let index = at + 1; index < end; index += 1) {
    const { lower, kind } = tokens[index] as Token
    if (kind !== 'word' || stopWords.has(lower) || isMeasure(lower)) return undefined
    const unit = unitOf(lower)
    if ((unit === 'person' || unit === 'animal') && isPlural(lower)) return { unit, nounIndex: index }
    if (unit !== undefined && isPlural(lower)) return undefined
  }
  return undefined
}

function isList(
  tokens: readonly Token[],
  counts: readonly Count[],
  items: readonly Item[],
  parts: readonly Count[],
): boolean {
  const first = items[0]?.at ?? 0
  const values = parts.map(({ value }) => value)
  const sum = values.reduce((total, value) => total + value, 0)
  if (Math.max(...values) > maxRatio * Math.min(...values)) return false
  // "66 adults, 33 men and 33 women": the first is all of them, or nearly.
  if (items.length > 2 && (values[0] ?? 0) >= minShareOfWhole * (sum - (values[0] ?? 0))) return false
  // Two groups with a noun each are read elsewhere, and so are numbers before one noun without words between.
  if (items.length === 2 && (tokens[(items[0]?.at ?? 0) + 1]?.lower === 'and' || hasOwnNouns(tokens, items)))
    return false
  const before = tokens
    .slice(Math.max(0, first - maxTokensBefore), first)
    .map(({ lower }) => lower)
    .join(' ')
  const end = items.at(-1)?.end ?? first
  const within = tokens.slice(first, end + 3)
  const opens = tokens[first - 1]?.lower ?? ''
  if (/^[:(,]$/u.test(opens) || subsetBefore.test(before) || outcomeBefore.test(before)) return false
  if (within.some(({ lower }) => outcomeBehind.test(lower))) return false
  return !counts.some(({ numberIndex, value }) => numberIndex < first && value >= sum)
}

function hasOwnNouns(tokens: readonly Token[], items: readonly Item[]): boolean {
  return items.every(({ at, end }) => nounIn(tokens, at, end) !== undefined)
}
