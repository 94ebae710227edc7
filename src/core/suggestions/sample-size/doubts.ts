import type { ValueCandidate } from './candidates.ts'
import type { Count } from './count.ts'
import { roleOfCandidate } from './flow.ts'
import type { GroupSum } from './group-sum.ts'
import type { CountContext } from './mention-features.ts'
import type { Evidence } from './evidence.ts'
import { linkOfGroup } from './listed-groups.ts'
import { isLabel, isParenthesised } from './number-surroundings.ts'
import type { Token } from './sentence-tokens.ts'
import { isMeasure } from './units.ts'

/** The most that a doubtful choice gets: below the tier of sure ones, and for what is seldom a sample below what is shown. */
const maxUnsure = 0.85
const maxOfStudies = 0.5
const maxSeldom = 0.4
// Two parents of each child, three experts: too few to be taken on the model's word.
const maxTiny = 3
const maxSmall = 9

/**
 * The highest confidence (0 to 1) that a choice may have for what its words leave open, however plainly the model takes
 * it; 1 where nothing is open. Wards, one subject and reports are seldom a sample; a share of others, a number known
 * before, a bracket, a handful or a sentence with a further number may be a part of it.
 */
export function mostConfidence(context: CountContext, candidate: ValueCandidate): number {
  const best = candidate.evidence[0]
  if (!best) return 0
  if (best.count.unit === 'cluster' || candidate.value === 1) return maxSeldom
  if (best.count.unit === 'study') return maxOfStudies
  const role = roleOfCandidate(context, candidate)
  const isOpen = context.isLong
    ? role === 'unsaid' || candidate.evidence.every(({ sum }) => sum)
    : candidate.value <= maxTiny || mayBePart(context, best) || (role === 'unsaid' && mayBeOneGroup(context, best))
  return role === 'screened' || isOpen ? maxUnsure : 1
}

/** "Seventeen (57%) had", "25,997 patients (69%)" is a share; "a dose of ... (115 patients)" one of several. */
function mayBePart(context: CountContext, { place, count, sum }: Evidence): boolean {
  const tokens = context.sentences[place]?.tokens ?? []
  if (sum) return false
  const isShare = [count.numberIndex, count.nounIndex].some((at) => isPercent(tokens, at + 1))
  return isShare || (count.shape === 'noun' && isParenthesised(tokens, count.numberIndex))
}

function isPercent(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === '(' &&
    tokens[at + 1]?.value !== 100 &&
    tokens.slice(at + 1, at + 5).some(({ lower }) => lower === '%' || lower === 'percent')
  )
}

/** A handful, "the 9 patients", or a number beside another that no rule could read. */
function mayBeOneGroup(context: CountContext, { value, place, count, sum }: Evidence): boolean {
  const { tokens = [], counts = [] } = context.sentences[place] ?? {}
  if (sum && jumpsOver(sum, counts, tokens)) return true
  const before = tokens[count.numberIndex - 1]?.lower ?? ''
  const read = new Set(counts.map(({ numberIndex }) => numberIndex))
  return (
    value <= maxSmall ||
    /^(?:the|these|those|all)$/u.test(before) ||
    tokens.some((token, at) => token.kind === 'number' && !read.has(at) && mayCount(tokens, at))
  )
}

/** "27 with A, 19 with B and 30 controls" added up to 57: a count between the first and the last part is left out. */
function jumpsOver({ parts }: GroupSum, counts: readonly Count[], tokens: readonly Token[]): boolean {
  const own = parts.map(({ count }) => count.numberIndex)
  return (
    new Set(parts.map(({ place }) => place)).size === 1 &&
    counts.some(
      ({ numberIndex, unit, shape }) =>
        unit === 'person' &&
        shape !== 'of-the' &&
        numberIndex > Math.min(...own) &&
        numberIndex < Math.max(...own) &&
        !own.includes(numberIndex) &&
        !isParenthesised(tokens, numberIndex),
    )
  )
}

/** A whole number joined with "and" before a word that is no measure, or in a list (", 19 with"): perhaps a group. */
function mayCount(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  const next = tokens[at + 1]
  const isJoined = /^(?:and|plus|with)$/u.test(before) || (before === ',' && linkOfGroup.test(next?.lower ?? ''))
  return (
    isJoined && (tokens[at]?.value ?? 0) >= 2 && next?.kind === 'word' && !isMeasure(next.lower) && !isLabel(tokens, at)
  )
}
