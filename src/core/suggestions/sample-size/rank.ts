import type { Evidence, ValueCandidate } from './candidates.ts'
import { evidenceOf, gatherCandidates } from './candidates.ts'
import { leftAfterExclusion } from './exclusions.ts'
import { cuesOf } from './cue-words.ts'
import type { Count } from './find-counts.ts'
import { roleOfCandidate, roleOfEvidence } from './flow.ts'
import type { LogisticWeights } from './logistic-model.ts'
import { logitOfValues, probabilityOf } from './logistic-model.ts'
import type { CountContext } from './mention-features.ts'
import { finalCues } from './mention-features.ts'
import { isBodyUnit } from './people-and-sides.ts'
import type { CountRole } from './roles.ts'
import { countRole } from './roles.ts'
import type { Token } from './sentence-tokens.ts'
import type { GroupSum } from './sums.ts'

/** The three models: of one count, of one value with all its evidence, and of whether the first choice is right. */
export interface SampleSizeModels {
  readonly counts: LogisticWeights
  readonly values: LogisticWeights
  readonly confidence: LogisticWeights
}

/** A candidate with the log-odds that it is the sample size. */
export interface RankedCandidate {
  readonly candidate: ValueCandidate
  readonly logit: number
}

const GROUP_SUMS: ReadonlySet<string> = new Set(['each', 'patients-and-controls', 'groups', 'arms'])
const WHOLE_LEAST_LOGIT = -6
const ANALYSED_SHARE = 0.5
const ANALYSED_LEAST = 0.3
const LEFT_LEAST = 0.03
const REACHED_LEAST = 0.03
const CAUTION_ON_PAPERS = 0.6 // log-odds: the models learnt from few whole papers, and cross-validation shows them too sure there
const ENTERED: ReadonlySet<CountRole> = new Set(['enrolled', 'randomised'])
const REACHED: ReadonlySet<CountRole> = new Set(['analysed', 'randomised', 'enrolled', 'completed'])

/** Candidates, best first. */
export function rankCandidates(context: CountContext, models: SampleSizeModels): RankedCandidate[] {
  const candidates = gatherCandidates(context, evidenceOf(context, models.counts))
  const ranked = candidates
    .map((candidate) => ({ candidate, logit: logitOfValues(models.values, candidate.features) }))
    .sort((a, b) => b.logit - a.logit)
  return inOrderOfRules(context, ranked)
}

/** The models' order, after the rules that say what a headline is: people, the whole, what was analysed. */
export function inOrderOfRules(context: CountContext, ranked: readonly RankedCandidate[]): RankedCandidate[] {
  return preferAnalysed(
    context,
    preferCasesAndControls(context, preferWhole(context, preferAllOf(context, preferPeople(context, ranked)))),
  )
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
      other.logit > first.logit - 3,
  )
  return people ? [people, ...ranked.filter((other) => other !== people)] : ranked
}

/** "Of the 538 people, 402 were men": the 402 give way to those they are part of. */
function preferAllOf(context: CountContext, ranked: readonly RankedCandidate[]): readonly RankedCandidate[] {
  const { place, count, sum } = ranked[0]?.candidate.evidence[0] ?? {}
  const sentence = context.sentences[place ?? -1]
  if (!sentence || !count || sum || count.shape !== 'verb' || ranked[0]?.candidate.evidence.length !== 1) return ranked
  const all = sentence.counts[sentence.counts.indexOf(count) - 1]
  if (!all || all.value <= count.value || REACHED.has(countRole(sentence.tokens, count, textOf(context, place ?? -1))))
    return ranked
  const opening = sentence.tokens.slice(Math.max(0, all.numberIndex - 2), all.numberIndex).map(({ lower }) => lower)
  const whole = opening.some((word) => word === 'of' || word === 'among')
    ? ranked.find(({ candidate, logit }) => candidate.value === all.value && logit > WHOLE_LEAST_LOGIT)
    : undefined
  return whole ? [whole, ...ranked.filter((other) => other !== whole)] : ranked
}

/**
 * A count that the paper gives as one of two groups ("30 patients in each group", "205 cases and 210 controls") gives way to the
 * groups together, unless the same number is said of the whole elsewhere.
 */
function preferWhole(context: CountContext, ranked: readonly RankedCandidate[]): readonly RankedCandidate[] {
  const first = ranked[0]
  const best = first?.candidate.evidence[0]
  if (!first || !best || best.sum) return ranked
  const sums = context.sums.filter((sum) => GROUP_SUMS.has(sum.kind))
  const isGroup = ({ sum, count, logit }: Evidence) =>
    sum !== null || logit < best.logit - 1 || sums.some(({ parts }) => parts.some((part) => part.count === count))
  if (!first.candidate.evidence.every(isGroup)) return ranked
  const own = sums
    .filter((sum) => sum.parts.some((part) => part.count === best.count) && areSideBySide(context, sum))
    .map(({ value }) => value)
  const whole = ranked.find(({ candidate, logit }) => own.includes(candidate.value) && logit > WHOLE_LEAST_LOGIT)
  return whole ? [whole, ...ranked.filter((other) => other !== whole)] : ranked
}

const CASE_CONTROL = /\bcase[- ](?:control|referent)\b|\bcases were\b[^.]{3,160}\.[^.]{0,160}\bcontrols\b/iu
const OPENING = 3000 // characters: title and abstract

/** In a case-control study cases and controls together are the sample, not one of them nor the cohort that they come from. */
function preferCasesAndControls(context: CountContext, ranked: readonly RankedCandidate[]): readonly RankedCandidate[] {
  const first = ranked[0]
  if (!first || !CASE_CONTROL.test(`${context.text.title ?? ''} ${context.text.text.slice(0, OPENING)}`)) return ranked
  const isOfOthers = !REACHED.has(roleOfCandidate(context, first.candidate))
  const holds = ({ sum }: Evidence) =>
    sum?.kind === 'patients-and-controls' &&
    sum.parts.some(({ place }) => context.sentences[place]?.tokens.some(({ lower }) => lower === 'cases')) &&
    (sum.parts.some(({ count }) => count.value === first.candidate.value && count.value * 3 < sum.value * 2.5) ||
      (isOfOthers && first.candidate.value > 1.5 * sum.value))
  const together = ranked.find(({ candidate }) => candidate.evidence.some(holds))
  return together && together !== first ? [together, ...ranked.filter((other) => other !== together)] : ranked
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

/** Two groups, not a total and one of its arms ("45 women ... and 22 controls" of 23 + 22): no third number makes up the difference. */
function areSideBySide(context: CountContext, { kind, parts }: GroupSum): boolean {
  if (kind === 'each') return true
  const sizes = parts.map(({ count }) => count.value)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  if (least * 2 < most || (most !== least && context.repeats.has(most - least))) return false
  // "32 patients were seen in one group and 29 in the other"
  // "those of the one hospital (n = 101), while those of the other (n = 91)", and no total anywhere
  if (
    kind === 'arms' &&
    parts.length === 2 &&
    parts.every(({ count }) => count.shape === 'n-equals') &&
    parts[0]?.place === parts[1]?.place
  )
    return !context.repeats.has(least + most)
  // "104 were randomised to the one group and 104 to the other"
  if (kind === 'arms')
    return (
      parts.length === 2 &&
      (parts[0]?.count.shape === 'noun' || isVerbOfArm(context, parts[0])) &&
      parts[1]?.count.shape === 'arm' &&
      !context.repeats.has(least + most)
    )
  if (parts.some(({ count }) => count.shape !== 'noun')) return false
  const roles = parts.map(({ place, count }) =>
    countRole(context.sentences[place]?.tokens ?? [], count, textOf(context, place)),
  )
  if (roles.some((role) => role === 'randomised' || role === 'part' || role === 'excluded')) return false
  return true
}

/**
 * Analysed comes before randomised and enrolled (STANDARDS: CONSORT 2010 items 13a and 16): a smaller number that is said to be
 * the whole sample analysed takes the first place from a larger one that is not.
 */
function preferAnalysed(context: CountContext, ranked: readonly RankedCandidate[]): RankedCandidate[] {
  const first = ranked[0]
  if (!first) return []
  const role = roleOfCandidate(context, first.candidate)
  if (role === 'planned' || role === 'screened') return preferReached(context, ranked)
  if (role === 'analysed') return [...ranked]
  const best = first.candidate.evidence.find(({ sum }) => !sum)
  const enrolled =
    best && !REACHED.has(roleOfEvidence(context, best)) ? enrolledOutOf(context, ranked, best) : undefined
  if (enrolled) return [enrolled, ...ranked.filter((other) => other !== enrolled)]
  const analysed = ranked.find(
    ({ candidate, logit }) =>
      candidate.value < first.candidate.value &&
      candidate.value >= first.candidate.value * ANALYSED_SHARE &&
      (probabilityOf(logit) >= ANALYSED_LEAST
        ? roleOfCandidate(context, candidate) === 'analysed'
        : probabilityOf(logit) >= LEFT_LEAST && isWhatWasLeft(context, candidate)),
  )
  return analysed ? [analysed, ...ranked.filter((other) => other !== analysed)] : [...ranked]
}

/** "Three were excluded for motion and four for missing data, leaving 18": the sum comes out and the words say so. */
function isWhatWasLeft(context: CountContext, candidate: ValueCandidate): boolean {
  return candidate.evidence.some(({ sum, count, place }) => {
    const tokens = context.sentences[place]?.tokens ?? []
    return !sum && finalCues(tokens, count).length > 0 && leftAfterExclusion(context.sentences, place, count)
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
    REACHED.has(countRole(sentence.tokens, before, textOf(context, place)))
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
    (next?.shape === 'verb' && (ENTERED.has(role) || role === 'analysed')) ||
    (next?.shape === 'noun' && role === 'analysed')
  // "Of the 174 people assessed, 24 were randomised to drugs and 24 to surgery": the arms together.
  if (!rest && next && isEntered && namesTwo(sentence.counts, next)) {
    const together = ranked.find(
      ({ candidate, logit }) =>
        logit > WHOLE_LEAST_LOGIT &&
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
    following.value * 2 >= count.value
  )
}

/** What was reached comes before what was planned or only screened, where it is no unlikely guess; a protocol only plans. */
function preferReached(context: CountContext, ranked: readonly RankedCandidate[]): RankedCandidate[] {
  const reached = ranked.find(
    ({ candidate, logit }) => probabilityOf(logit) >= REACHED_LEAST && REACHED.has(roleOfCandidate(context, candidate)),
  )
  return reached ? [reached, ...ranked.filter((other) => other !== reached)] : [...ranked]
}

/** What the confidence model sees of a ranking. */
export function confidenceFeatures(context: CountContext, ranked: readonly RankedCandidate[]): Map<string, number> {
  const [first, second] = ranked
  const size = context.isLong ? 'long' : 'short'
  const top = clip(first?.logit ?? -6)
  return new Map([
    [size, 1],
    [`top/${size}`, top],
    [`margin/${size}`, Math.min(6, top - clip(second?.logit ?? -6))],
    [`sum-only/${size}`, first && first.candidate.evidence.every((evidence) => evidence.sum) ? 1 : 0],
  ])
}

/** 0 to 1: of first choices at 0.9, nine in ten should be right. Others get what their own log-odds say, never more than the first. */
export function confidencesOf(
  context: CountContext,
  ranked: readonly RankedCandidate[],
  models: SampleSizeModels,
): number[] {
  const first = probabilityOf(
    logitOfValues(models.confidence, confidenceFeatures(context, ranked)) - (context.isLong ? CAUTION_ON_PAPERS : 0),
  )
  return ranked.map(({ logit }, index) => (index === 0 ? first : Math.min(first, 1 - first, probabilityOf(logit))))
}

function unitOf({ candidate }: RankedCandidate): string {
  return candidate.evidence[0]?.count.unit ?? 'person'
}

function textOf(context: CountContext, place: number): string {
  return context.text.sentences[context.sentences[place]?.sentenceIndex ?? -1]?.text ?? ''
}

const clip = (logit: number) => Math.max(-6, Math.min(6, logit))
