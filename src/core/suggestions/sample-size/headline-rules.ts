import type { RankedCandidate, ValueCandidate } from './candidates.ts'
import type { Count } from './count.ts'
import { cuesOf } from './cue-words.ts'
import type { Evidence } from './evidence.ts'
import { leftAfterExclusion } from './exclusions.ts'
import { roleOfCandidate, roleOfEvidence } from './flow.ts'
import type { GroupSum } from './group-sum.ts'
import { probabilityOf } from './logistic-model.ts'
import type { CountContext } from './mention-features.ts'
import { finalCues } from './mention-features.ts'
import { isBodyUnit } from './people-and-sides.ts'
import type { CountRole } from './roles.ts'
import { countRole, isSubset } from './roles.ts'
import type { Token } from './sentence-tokens.ts'

const groupSumKinds: ReadonlySet<string> = new Set(['each', 'patients-and-controls', 'groups', 'arms', 'listed'])
const enteredRoles: ReadonlySet<CountRole> = new Set(['enrolled', 'randomised'])
const reachedRoles: ReadonlySet<CountRole> = new Set(['analysed', 'randomised', 'enrolled', 'completed'])

// How unlikely a guess may be and still take the first place by a rule. Log-odds: people instead of their eyes need be
// nearly as likely (3 is a factor of 20); the whole of which the first is plainly a part may be as unlikely as the
// models ever say (1 in 400).
const maxLogitBehindSides = 3
const maxLogitInSentence = 6 // people counted in the very sentence of their sides
const minWholeLogit = -6
// Evidence this much weaker than a candidate's best (log-odds; 2.7 times) does not speak against a rule.
const maxLogitBehindBest = 1
// Chances, 0 to 1: of a number called analysed, of one that exclusions leave and the words call final, of one that was
// reached.
const minAnalysedChance = 0.3
const minChanceOfThoseLeft = 0.03
const minReachedChance = 0.03
// Fewer analysed than half of those who entered are a subgroup.
const minAnalysedShare = 0.5
// Where fewer than this share completed, the study may speak of completers only.
const minCompletedShare = 0.85
// Groups of one study are of one order of size: at most twice the other.
const maxGroupRatio = 2
// A first choice this many times as large as cases and controls together is the cohort that both come from.
const minTimesOfCohort = 1.5

/** The models' order, after the rules that say what a headline is: people, the whole, what was analysed. */
export function inOrderOfRules(context: CountContext, ranked: readonly RankedCandidate[]): RankedCandidate[] {
  return preferAnalysed(
    context,
    preferCasesAndControls(context, preferWhole(context, preferAllOf(context, preferPeople(context, ranked)))),
  )
}

/** The ranking with one of its candidates before all others; as it is where there is none to prefer. */
function putFirst(ranked: readonly RankedCandidate[], preferred: RankedCandidate | undefined): RankedCandidate[] {
  return preferred ? [preferred, ...ranked.filter((other) => other !== preferred)] : [...ranked]
}

/** People come before their sides, eyes or lesions, where both are counted and the people are no unlikely guess. */
function preferPeople(context: CountContext, ranked: readonly RankedCandidate[]): readonly RankedCandidate[] {
  const first = ranked[0]
  if (!first) return ranked
  const isOfBody = isBodyUnit(unitOf(first))
  // Schools, runs of a task ("32 trials") and reports are no sample where people are counted.
  if (
    !isOfBody &&
    !(/^(?:study|cluster|sample)$/u.test(unitOf(first)) && (context.isLong || unitOf(first) === 'cluster'))
  )
    return ranked
  const people = ranked.find(
    (other) =>
      unitOf(other) === 'person' &&
      (!isOfBody || other.candidate.value <= first.candidate.value) &&
      other.logit >
        first.logit - (isOfBody && areInOneSentence(first, other) ? maxLogitInSentence : maxLogitBehindSides),
  )
  return putFirst(ranked, people)
}

function areInOneSentence(first: RankedCandidate, other: RankedCandidate): boolean {
  const place = first.candidate.evidence[0]?.place
  return other.candidate.evidence.some((evidence) => evidence.place === place && !evidence.sum)
}

/** "Of the 538 people, 402 were men": the 402 give way to those they are part of. */
function preferAllOf(context: CountContext, ranked: readonly RankedCandidate[]): readonly RankedCandidate[] {
  const { place, count, sum } = ranked[0]?.candidate.evidence[0] ?? {}
  const sentence = context.sentences[place ?? -1]
  if (!sentence || !count || sum || count.shape !== 'verb' || ranked[0]?.candidate.evidence.length !== 1) return ranked
  const all = sentence.counts[sentence.counts.indexOf(count) - 1]
  if (
    !all ||
    all.value <= count.value ||
    reachedRoles.has(countRole(sentence.tokens, count, textOf(context, place ?? -1)))
  )
    return ranked
  const opening = sentence.tokens.slice(Math.max(0, all.numberIndex - 2), all.numberIndex).map(({ lower }) => lower)
  const whole = opening.some((word) => word === 'of' || word === 'among')
    ? ranked.find(({ candidate, logit }) => candidate.value === all.value && logit > minWholeLogit)
    : undefined
  return putFirst(ranked, whole)
}

/**
 * A count that the paper gives as one of two groups ("30 patients in each group", "205 cases and 210 controls") gives
 * way to the groups together, unless the same number is said of the whole elsewhere.
 */
function preferWhole(context: CountContext, ranked: readonly RankedCandidate[]): readonly RankedCandidate[] {
  const first = ranked[0]
  const best = first?.candidate.evidence.find(({ sum }) => !sum)
  if (!first || !best) return ranked
  const sums = context.sums.filter((sum) => groupSumKinds.has(sum.kind))
  const isGroup = ({ sum, count, logit }: Evidence) =>
    sum !== null ||
    logit < best.logit - maxLogitBehindBest ||
    sums.some(({ parts }) => parts.some((part) => part.count === count))
  if (!first.candidate.evidence.every(isGroup)) return ranked
  const own = sums
    .filter((sum) => sum.parts.some((part) => part.count === best.count) && areSideBySide(context, sum))
    .map(({ value }) => value)
  const whole = ranked.find(({ candidate, logit }) => own.includes(candidate.value) && logit > minWholeLogit)
  return putFirst(ranked, whole)
}

const caseControl =
  /\b(?:case[- ](?:control|referent)|test-negative)\b|\bcases were\b[^.]{3,160}\.[^.]{0,160}\bcontrols\b/iu

const openingLength = 3000 // characters: title and abstract

/**
 * In a case-control study cases and controls together are the sample, not one of them nor the cohort that they come
 * from.
 */
function preferCasesAndControls(context: CountContext, ranked: readonly RankedCandidate[]): readonly RankedCandidate[] {
  const first = ranked[0]
  if (!first || !caseControl.test(`${context.text.title ?? ''} ${context.text.text.slice(0, openingLength)}`))
    return ranked
  const isOfOthers = !reachedRoles.has(roleOfCandidate(context, first.candidate))
  const holds = ({ sum }: Evidence) =>
    sum?.kind === 'patients-and-controls' &&
    sum.parts.some(({ place }) => context.sentences[place]?.tokens.some(({ lower }) => lower === 'cases')) &&
    (sum.parts.some(({ count }) => count.value === first.candidate.value && isGroupOf(sum.value, count.value)) ||
      (isOfOthers && first.candidate.value > minTimesOfCohort * sum.value))
  const together = ranked.find(({ candidate }) => candidate.evidence.some(holds))
  return putFirst(ranked, together)
}

/**
 * Up to five sixths of both groups together a number is one of them; above, the other would be too small to be compared
 * with.
 */
function isGroupOf(both: number, value: number): boolean {
  return 6 * value < 5 * both
}

function isVerbOfArm(context: CountContext, part: GroupSum['parts'][number] | undefined): boolean {
  const tokens = context.sentences[part?.place ?? -1]?.tokens ?? []
  const after = tokens
    .slice((part?.count.numberIndex ?? 0) + 1)
    .slice(0, 4)
    .map(({ lower }) => lower)
    .join(' ')
  return (
    part?.count.shape === 'verb' &&
    /^(?:(?:were|was) )?(?:randomly )?(?:randomi[sz]ed|assigned|allocated) (?:in)?to\b/u.test(after)
  )
}

/**
 * Two groups, not a total and one of its arms ("45 women ... and 22 controls" of 23 + 22): no third number makes up the
 * difference.
 */
function areSideBySide(context: CountContext, { kind, parts }: GroupSum): boolean {
  if (kind === 'each' || kind === 'listed') return true
  const sizes = parts.map(({ count }) => count.value)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  if (least * maxGroupRatio < most || (most !== least && context.repeats.has(most - least))) return false
  // "32 patients were seen in one group and 29 in the other"
  // "those of the one hospital (n = 101), while those of the other (n = 91)", and no total anywhere
  if (
    kind === 'arms' &&
    parts.length === 2 &&
    parts.every(({ count }) => count.shape === 'n-equals') &&
    parts[0]?.place === parts[1]?.place
  )
    return !context.repeats.has(least + most)
  // "130 children received the one and 128 children the other", "A (51 nurses) or B (49 nurses)", and no larger count
  if (kind === 'arms' && parts.every(({ count }) => count.shape === 'noun'))
    return parts.length === 2 && parts[0]?.place === parts[1]?.place && context.largest <= most
  // "104 were randomised to the one group and 104 to the other"
  if (kind === 'arms')
    return (
      parts.length === 2 &&
      (parts[0]?.count.shape === 'noun' || isVerbOfArm(context, parts[0])) &&
      parts[1]?.count.shape === 'arm'
    )
  if (parts.some(({ count }) => count.shape !== 'noun')) return false
  const roles = parts.map(({ place, count }) =>
    countRole(context.sentences[place]?.tokens ?? [], count, textOf(context, place)),
  )
  if (roles.some((role) => role === 'randomised' || role === 'part' || role === 'excluded')) return false
  return true
}

/**
 * Analysed comes before randomised and enrolled (CONSORT 2010 items 13a and 16): a smaller number that is said to be
 * the whole sample analysed takes the first place from a larger one that is not.
 */
function preferAnalysed(context: CountContext, ranked: readonly RankedCandidate[]): RankedCandidate[] {
  const first = ranked[0]
  if (!first) return []
  const role = roleOfCandidate(context, first.candidate)
  if (role === 'planned' || role === 'screened') return preferEntered(context, preferReached(context, ranked))
  if (role === 'analysed') return [...ranked]
  if (role === 'completed') return preferEntered(context, ranked)
  const best = first.candidate.evidence.find(({ sum }) => !sum)
  const enrolled =
    best && !reachedRoles.has(roleOfEvidence(context, best)) ? enrolledOutOf(context, ranked, best) : undefined
  if (enrolled) return putFirst(ranked, enrolled)
  const analysed = ranked.find(
    ({ candidate, logit }) =>
      candidate.value < first.candidate.value &&
      candidate.value >= first.candidate.value * minAnalysedShare &&
      (probabilityOf(logit) >= minAnalysedChance
        ? roleOfCandidate(context, candidate) === 'analysed'
        : probabilityOf(logit) >= minChanceOfThoseLeft && isWhatWasLeft(context, candidate)),
  )
  return putFirst(ranked, analysed)
}

/** Those who completed are some of those who entered: these come first, where they are said and no unlikely guess. */
function preferEntered(context: CountContext, ranked: readonly RankedCandidate[]): RankedCandidate[] {
  const first = ranked[0]
  if (!first || roleOfCandidate(context, first.candidate) !== 'completed') return [...ranked]
  const completed = first.candidate.value
  const entered = ranked.find(
    ({ candidate, logit }) =>
      probabilityOf(logit) >= minReachedChance &&
      candidate.value >= completed &&
      candidate.value * minCompletedShare <= completed &&
      candidate.evidence.some(({ sum }) => !sum) &&
      enteredRoles.has(roleOfCandidate(context, candidate)),
  )
  return putFirst(ranked, entered)
}

/** "Three were excluded for motion and four for missing data, leaving 18": the sum comes out and the words say so. */
function isWhatWasLeft(context: CountContext, candidate: ValueCandidate): boolean {
  return candidate.evidence.some(({ sum, count, place }) => {
    const tokens = context.sentences[place]?.tokens ?? []
    const isFinal = finalCues(tokens, count).length > 0 || roleOfCandidate(context, candidate) === 'analysed'
    return !sum && isFinal && leftAfterExclusion(context.sentences, place, count)
  })
}

/** "Of 767 people with the disease, 500 were enrolled": the 767 were never all in the study. */
function enrolledOutOf(
  context: CountContext,
  ranked: readonly RankedCandidate[],
  { place, count }: Evidence,
): RankedCandidate | undefined {
  const sentence = context.sentences[place]
  if (!sentence || !/^(?:of|among|from)$/u.test(sentence.tokens[count.numberIndex - 1]?.lower ?? '')) return undefined
  // "We analysed 57 patients with a tumour among 2,318 recipients"
  const before = sentence.counts[sentence.counts.indexOf(count) - 1]
  if (
    before?.shape === 'noun' &&
    before.value < count.value &&
    sentence.tokens[count.numberIndex - 1]?.lower === 'among' &&
    reachedRoles.has(countRole(sentence.tokens, before, textOf(context, place)))
  )
    return ranked.find(({ candidate }) => candidate.value === before.value)
  const later = sentence.counts.slice(sentence.counts.indexOf(count) + 1)
  const rest = later.find(
    (other) =>
      /^(?:others?|remaining|rest)$/u.test(sentence.tokens[other.numberIndex - 1]?.lower ?? '') &&
      entered(sentence.tokens.slice(other.numberIndex + 1, other.numberIndex + 5)),
  )
  const next = rest ?? later[0]
  const role = next ? countRole(sentence.tokens, next, textOf(context, place)) : 'unsaid'
  // "Of 178 patients seen, we analysed 58 consecutive patients"
  const isEntered =
    (next?.shape === 'verb' && (enteredRoles.has(role) || role === 'analysed')) ||
    (next?.shape === 'noun' && role === 'analysed')
  // "Of the 174 people assessed, 24 were randomised to drugs and 24 to surgery": the arms together.
  if (!rest && next && isEntered && namesTwo(sentence.counts, next)) {
    const together = ranked.find(
      ({ candidate, logit }) =>
        logit > minWholeLogit &&
        candidate.evidence.some(({ sum }) => sum?.kind === 'arms' && sum.parts.some((part) => part.count === next)),
    )
    if (together) return together
  }
  const isWhole = rest !== undefined || isEntered
  return isWhole && next ? ranked.find(({ candidate }) => candidate.value === next.value) : undefined
}

function entered(words: readonly Token[]): boolean {
  return words.some(({ lower }) =>
    cuesOf(lower).some((cue) => cue === 'include' || cue === 'enrol' || cue === 'analyse' || cue === 'randomise'),
  )
}

/** A second count written the same way follows: arms, not the whole ("174 were allocated to A and 177 to B"). */
function namesTwo(counts: readonly Count[], count: Count): boolean {
  const following = counts[counts.indexOf(count) + 1]
  return (
    following !== undefined &&
    (following.shape === 'arm' || following.shape === 'verb') &&
    following.value * maxGroupRatio >= count.value
  )
}

/**
 * What was reached comes before what was planned or only screened, where it is no unlikely guess; a protocol only
 * plans.
 */
function preferReached(context: CountContext, ranked: readonly RankedCandidate[]): RankedCandidate[] {
  const roleOf = ({ candidate }: RankedCandidate) => roleOfCandidate(context, candidate)
  const reached = ranked.find(
    (other) => probabilityOf(other.logit) >= minReachedChance && reachedRoles.has(roleOf(other)),
  )
  if (reached || !ranked[0] || roleOf(ranked[0]) !== 'screened') return putFirst(ranked, reached)
  // "Of the 38,000 residents of the valley, 412 patients were seen"
  const place = ranked[0].candidate.evidence[0]?.place
  const beside = ranked.find(
    (other) => roleOf(other) === 'unsaid' && other.candidate.evidence.some((evidence) => evidence.place === place),
  )
  return putFirst(ranked, beside ?? ranked.find((other) => isOfOwn(context, other, ranked[0] as RankedCandidate)))
}

/** "The district has 61,000 inhabitants. Blood was taken from 512 women": people counted who are no part of others. */
function isOfOwn(context: CountContext, { candidate, logit }: RankedCandidate, first: RankedCandidate): boolean {
  const [best] = candidate.evidence
  return (
    best !== undefined &&
    best.sum === null &&
    best.count.unit === 'person' &&
    best.count.shape === 'noun' &&
    candidate.value < first.candidate.value &&
    logit > minWholeLogit &&
    !isSubset(context.sentences[best.place]?.tokens ?? [], best.count) &&
    countRole(context.sentences[best.place]?.tokens ?? [], best.count, textOf(context, best.place)) === 'unsaid'
  )
}

function unitOf({ candidate }: RankedCandidate): string {
  return candidate.evidence[0]?.count.unit ?? 'person'
}

function textOf(context: CountContext, place: number): string {
  return context.text.sentences[context.sentences[place]?.sentenceIndex ?? -1]?.text ?? ''
}
