import type { ValueCandidate } from './candidates.ts'
import { groupsSaid, isOfEach } from './arm-sums.ts'
import { saysRandomised } from './confidence-features.ts'
import type { Count } from './count.ts'
import { countedNoun } from './counted-noun.ts'
import { roleOfCandidate } from './flow.ts'
import type { GroupSum } from './group-sum.ts'
import type { CountContext } from './mention-features.ts'
import type { Evidence } from './evidence.ts'
import { linkOfGroup } from './listed-groups.ts'
import { isLabel, isParenthesised } from './number-surroundings.ts'
import type { Token } from './sentence-tokens.ts'
import { countRole, isSubset, type CountRole } from './roles.ts'
import { isMeasure } from './units.ts'

/** The most that a doubtful choice gets: below the tier of sure ones, and for what is seldom a sample below what is shown. */
const maxUnsure = 0.85
const maxOfStudies = 0.5
const maxSeldom = 0.4
// Two parents of each child, three experts: too few to be taken on the model's word.
const maxTiny = 3
const maxSmall = 9
// Other people are counted where a count is at least this part of those seen: one in ten.
const maxSeenRatio = 10
const enteredRoles: ReadonlySet<CountRole> = new Set(['enrolled', 'randomised', 'analysed'])
// A group that a whole is divided into is a twentieth of it or more.
const minShareOfDivided = 20

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
  if (isOfUntoldGroups(context, best)) return maxSeldom
  const role = roleOfCandidate(context, candidate)
  if (role === 'screened' && !areAllSeen(context, candidate)) return maxUnsure
  const isOpen = context.isLong
    ? role === 'unsaid' || candidate.evidence.every(({ sum }) => sum)
    : candidate.value <= maxTiny || (!isDivided(context, candidate) && isOpenInAbstract(context, best, role))
  return isOpen ? maxUnsure : 1
}

function isOpenInAbstract(context: CountContext, best: Evidence, role: CountRole): boolean {
  if (mayBePart(context, best) || isOfEarlier(context, best)) return true
  return role === 'unsaid' && (mayBeOneGroup(context, best) || hasEntered(context, best))
}

/** A bare count, and later fewer people who are said to have been examined, enrolled or analysed: it may be all of a list. */
function hasEntered(context: CountContext, { place, value, sum }: Evidence): boolean {
  if (sum) return false
  return context.sentences
    .slice(place + 1)
    .some(({ tokens, counts, sentenceIndex }) =>
      counts.some(
        (other) =>
          other.unit === 'person' &&
          other.shape === 'noun' &&
          other.value < value &&
          other.value * maxSeenRatio >= value &&
          enteredRoles.has(countRole(tokens, other, context.text.sentences[sentenceIndex]?.text ?? '')),
      ),
    )
}

/** "n = 4 per group": one group is never the sample, and how many groups there were is not said. */
function isOfUntoldGroups(context: CountContext, { place, count, sum }: Evidence): boolean {
  if (!sum) return count.shape === 'n-equals' && isOfEach(context.sentences[place]?.tokens ?? [], count)
  return sum.kind === 'each' && !saysRandomised(context) && groupsSaid(context.sentences, place, count) === null
}

/** In a trial's abstract, those approached or eligible where no other people are counted: all of them were in it. */
function areAllSeen(context: CountContext, { value }: ValueCandidate): boolean {
  const hasOthers = context.sentences.some(({ counts }) =>
    counts.some((other) => other.unit === 'person' && other.value !== value && other.value * maxSeenRatio >= value),
  )
  return !context.isLong && saysRandomised(context) && !hasOthers
}

/** "Among 134 patients, 68 had the one and 66 the other": the numbers behind add up to it, so it is the whole. */
function isDivided(context: CountContext, { value, evidence }: ValueCandidate): boolean {
  return evidence.some(({ place, count, sum }) => {
    const tokens = context.sentences[place]?.tokens ?? []
    const later = sum
      ? []
      : tokens.flatMap((token, at) =>
          isWholeBehind(tokens, at, count) && token.value * minShareOfDivided >= value ? [token.value] : [],
        )
    return later.some((first, at) => {
      const [second = 0, third = 0] = later.slice(at + 1)
      return first + second === value || first + second + third === value
    })
  })
}

function isWholeBehind(tokens: readonly Token[], at: number, count: Count): boolean {
  const next = tokens[at + 1]?.lower ?? ''
  return (
    at > Math.max(count.nounIndex, count.numberIndex) &&
    tokens[at]?.kind === 'number' &&
    next !== '%' &&
    !isMeasure(next) &&
    tokens[at - 1]?.lower !== '('
  )
}

/** "Of these, 58 had": some of those told before. */
function isOfEarlier(context: CountContext, { place, count, sum }: Evidence): boolean {
  return !sum && isSubset(context.sentences[place]?.tokens ?? [], count)
}

/** "Seventeen (57%) had", "25,997 patients (69%)" is a share; "a dose of ... (115 patients)" one of several. */
function mayBePart(context: CountContext, { place, count, sum }: Evidence): boolean {
  const tokens = context.sentences[place]?.tokens ?? []
  if (sum) return false
  const isShare = [count.numberIndex, count.nounIndex].some((at) => isPercent(tokens, at + 1))
  return isShare || (count.shape === 'noun' && isParenthesised(tokens, count.numberIndex))
}

/** "(57%)", "(69 percent, 95% CI ...)"; not "(50% of them smokers)", which divides those just counted. */
function isPercent(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== '(' || tokens[at + 1]?.value === 100) return false
  const sign = tokens.slice(at + 1, at + 5).findIndex(({ lower }) => lower === '%' || lower === 'percent')
  return sign >= 0 && tokens[at + sign + 2]?.kind !== 'word'
}

/** A handful, "the 9 patients", or a number beside another that no rule could read. */
function mayBeOneGroup(context: CountContext, { value, place, count, sum }: Evidence): boolean {
  const { tokens = [], counts = [] } = context.sentences[place] ?? {}
  if (sum && jumpsOver(sum, counts, tokens)) return true
  const before = tokens[count.numberIndex - 1]?.lower ?? ''
  const read = new Set(counts.map(({ numberIndex }) => numberIndex))
  return (
    value <= maxSmall ||
    isOneOfClauses(tokens, counts, count) ||
    /^(?:the|these|those|all)$/u.test(before) ||
    tokens.some((token, at) => token.kind === 'number' && !read.has(at) && mayCount(tokens, at))
  )
}

/** "27 patients had a tube, 6 patients had a stent ...": clauses that begin alike, each with a number of people. */
function isOneOfClauses(tokens: readonly Token[], counts: readonly Count[], count: Count): boolean {
  const verbOf = ({ unit, shape, numberIndex, nounIndex }: Count) =>
    unit === 'person' && shape !== 'of-the' ? (tokens[Math.max(numberIndex, nounIndex) + 1]?.lower ?? '') : ''
  const own = verbOf(count)
  return (
    /^(?:had|has|have|received|underwent|used|took|chose|got|were)$/u.test(own) &&
    counts.filter((other) => verbOf(other) === own).length > 1
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
  if (!isJoined || (tokens[at]?.value ?? 0) < 2 || next?.kind !== 'word' || isLabel(tokens, at)) return false
  // "400 or 600 mg", "two conditions and six conditions"
  if (/^(?:or|to)$/u.test(next.lower)) return false
  const noun = countedNoun(tokens, at + 1, tokens[at]?.value ?? 0, new Map())
  return noun !== 'measure' && noun?.unit !== 'event'
}
