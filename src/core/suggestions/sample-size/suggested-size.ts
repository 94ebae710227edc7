import type { SampleSizeBasis, SampleSizeValue, SampleUnit } from '#core/model/tag.ts'
import { armsOf } from './arms.ts'
import type { ValueCandidate } from './candidates.ts'
import type { Evidence } from './evidence.ts'
import type { GroupSum, SumKind } from './group-sum.ts'
import type { ProposedSize } from './held-by-quote.ts'
import { flowAround, roleOfCandidate, roleOfEvidence } from './flow.ts'
import type { CountContext } from './mention-features.ts'
import { unitsOfPeople } from './people-and-sides.ts'
import type { CountRole } from './roles.ts'
import { grownTo, placesOf, rangeOfEvidence, type TextRange } from './quote-range.ts'

const basisOfRole: Readonly<Partial<Record<CountRole, SampleSizeBasis>>> = {
  analysed: 'analysed',
  randomised: 'randomised',
  enrolled: 'enrolled',
  completed: 'completed',
}
const wordsOfSum: Readonly<Record<SumKind, string>> = {
  arms: 'groups added up',
  'patients-and-controls': 'patients and controls added up',
  each: 'the number in each group times the groups',
  groups: 'two groups added up',
  sexes: 'men and women added up',
  listed: 'the groups of one list added up',
  'less-excluded': 'those who came less those excluded',
  experiments: 'the people of two experiments added up',
}
const wordsOfRole: Readonly<Record<CountRole, string>> = {
  analysed: 'said to be analysed',
  randomised: 'said to be randomised',
  enrolled: 'said to be enrolled or included',
  completed: 'said to have completed',
  planned: 'planned, not yet reached',
  screened: 'said to be screened',
  excluded: 'a bare count',
  part: 'a bare count',
  unsaid: 'a bare count, not said whether enrolled or analysed',
}
// A sentence that says the number itself is quoted though groups put together speak better for it, up to 20 times
// (log-odds 3).
const maxLogitBehindSum = 3
// Of sentences that say it, those within 2.7 times of the best (log-odds 1) are as good, and the one that names the
// role is taken.
const maxLogitOfEqual = 1

/**
 * What a candidate suggests: the value with all that belongs to it, its sentence and its reason. The quote is the
 * sentence of the headline, grown to those beside it that say the sides, the roles and the arms, as far as one passage
 * holds them; what stands further off is no part of the value. Null where no passage holds the headline.
 */
export function suggestedSizeOf(
  context: CountContext,
  candidates: readonly ValueCandidate[],
  candidate: ValueCandidate,
): Omit<ProposedSize, 'confidence'> | null {
  const evidence = proofOf(context, candidate)
  const first = evidence && rangeOfEvidence(context, evidence)
  if (!evidence || !first) return null
  const role = roleOfCandidate(context, candidate)
  const unit = evidence.count.unit
  let range: TextRange = first
  const growsTo = (places: readonly number[]) => {
    const grown = grownTo(context, range, places)
    if (grown) range = grown
    return grown !== null
  }
  const units = unit === 'person' ? unitsOfPeople(context, evidence, ({ place }) => growsTo([place])) : null
  const flow = flowAround(context, candidates, candidate.value, {
    isNear: (other) => grownTo(context, first, placesOf(other)) !== null,
    growsTo: (other) => growsTo(placesOf(other)),
  })
  const arms = armsOf(context, candidate, (sum) => growsTo(sum.parts.map(({ place }) => place)))
  const value: SampleSizeValue = {
    headline: candidate.value,
    basis: basisOfRole[role] ?? 'not-said',
    ...flow,
    ...(arms.length > 1 ? { arms } : {}),
    ...(unit === 'person' || unit === 'event' ? {} : { unit: unit satisfies SampleUnit }),
    ...(units ? { units } : {}),
  }
  const reasons = [evidence.sum ? wordsOfSum[evidence.sum.kind] : null, wordsOfRole[role]]
  return {
    value,
    rule: reasons.filter((reason) => reason !== null).join('; '),
    parts: evidence.sum?.parts.map(({ count }) => count.value) ?? [],
    ...range,
  }
}

/**
 * The evidence to quote: the best that says the number itself, unless groups put together speak much better for it;
 * among near-equals one that says what the number is (analysed, randomised ...), then one in the body's own words.
 * Groups that stand too far apart for one quote prove nothing.
 */
function proofOf(context: CountContext, candidate: ValueCandidate): Evidence | undefined {
  const provable = candidate.evidence.filter(
    (evidence) => !evidence.sum || (isAddition(evidence.sum) && rangeOfEvidence(context, evidence) !== null),
  )
  const best = provable[0]
  if (!best) return undefined
  const said = provable.filter((evidence) => !evidence.sum && evidence.logit > best.logit - maxLogitBehindSum)
  const withRole = said.find(
    (evidence) =>
      evidence.logit > (said[0]?.logit ?? 0) - maxLogitOfEqual &&
      roleOfEvidence(context, evidence) === roleOfCandidate(context, candidate),
  )
  return withRole ?? said[0] ?? best
}

/** What exclusions leave is taken away, not added up: the paper has to say that number itself. */
function isAddition({ kind }: GroupSum): boolean {
  return kind !== 'less-excluded'
}
