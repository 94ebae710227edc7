import type { SampleSizeBasis, SampleSizeValue, SampleUnit } from '#core/model/tag.ts'
import { armsOf } from './arms.ts'
import type { ValueCandidate } from './candidates.ts'
import type { Evidence } from './evidence.ts'
import { flowAround, roleOfCandidate, roleOfEvidence } from './flow.ts'
import type { CountContext } from './mention-features.ts'
import { isBodyUnit, peopleOfSides, unitsOfPeople } from './people-and-sides.ts'
import type { CountRole } from './roles.ts'
import type { SumKind } from './group-sum.ts'

/** A suggested value, why, and where it says so (offsets into the prepared text). */
interface SuggestedSize {
  readonly value: SampleSizeValue
  readonly rule: string
  readonly start: number
  readonly end: number
}

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
// Characters: a long paragraph.
const maxQuoteLength = 700
// A sentence that says the number itself is quoted though groups put together speak better for it, up to 20 times
// (log-odds 3).
const maxLogitBehindSum = 3
// Of sentences that say it, those within 2.7 times of the best (log-odds 1) are as good, and the one that names the
// role is taken.
const maxLogitOfEqual = 1

/** What a candidate suggests: the value with all that belongs to it, its sentence and its reason. */
export function suggestedSizeOf(
  context: CountContext,
  candidates: readonly ValueCandidate[],
  candidate: ValueCandidate,
): SuggestedSize {
  const evidence = proofOf(context, candidate)
  const role = roleOfCandidate(context, candidate)
  const unit = evidence.count.unit
  const halved = peopleOfSides(context, candidate)
  const arms = armsOf(context, candidate)
  const flow = flowAround(context, candidates, candidate.value)
  const units = unit === 'person' ? unitsOfPeople(context, candidate) : null
  const base = { ...flow, ...(arms.length > 1 ? { arms } : {}) }
  const value: SampleSizeValue =
    halved !== null && isBodyUnit(unit)
      ? { headline: halved, basis: 'not-said', units: { count: candidate.value, unit } }
      : {
          headline: candidate.value,
          basis: basisOfRole[role] ?? 'not-said',
          ...base,
          ...(unit === 'person' || unit === 'event' ? {} : { unit: unit satisfies SampleUnit }),
          ...(units ? { units } : {}),
        }
  const reasons = [
    evidence.sum ? wordsOfSum[evidence.sum.kind] : null,
    wordsOfRole[role],
    halved === null ? null : `${candidate.value} sides are ${halved} people, two each`,
  ]
  return { value, rule: reasons.filter((reason) => reason !== null).join('; '), ...quoteRange(context, evidence) }
}

/**
 * The evidence to quote: the best that says the number itself, unless groups put together speak much better for it;
 * among near-equals one that says what the number is (analysed, randomised ...), then one in the body's own words.
 */
function proofOf(context: CountContext, candidate: ValueCandidate): Evidence {
  const best = candidate.evidence[0] as Evidence
  const said = candidate.evidence.filter((evidence) => !evidence.sum && evidence.logit > best.logit - maxLogitBehindSum)
  const withRole = said.find(
    (evidence) =>
      evidence.logit > (said[0]?.logit ?? 0) - maxLogitOfEqual &&
      roleOfEvidence(context, evidence) === roleOfCandidate(context, candidate),
  )
  return withRole ?? said[0] ?? best
}

/**
 * The sentence of the evidence, or for groups put together the stretch from the first to the last, where they stand
 * together.
 */
function quoteRange(context: CountContext, evidence: Evidence): { readonly start: number; readonly end: number } {
  const places = evidence.sum?.parts.map((part) => part.place) ?? [evidence.place]
  const sentences = context.text.sentences
  const first = sentences[context.sentences[Math.min(...places)]?.sentenceIndex ?? 0]
  const last = sentences[context.sentences[Math.max(...places)]?.sentenceIndex ?? 0]
  if (!first || !last) return { start: 0, end: 0 }
  const whole =
    last.end - first.start <= maxQuoteLength && last.sectionIndex === first.sectionIndex
      ? { start: first.start, end: last.end }
      : { start: first.start, end: first.end }
  return whole.end - whole.start <= maxQuoteLength ? whole : around(context, evidence, whole.start, whole.end)
}

/** Of a very long sentence (a table run together) the stretch around the count, cut at spaces. */
function around(context: CountContext, evidence: Evidence, start: number, end: number): { start: number; end: number } {
  const number = context.sentences[evidence.place]?.tokens[evidence.count.numberIndex]
  if (!number) return { start, end }
  const text = context.text.text
  const from = Math.max(start, number.start - maxQuoteLength / 2)
  const to = Math.min(end, number.end + maxQuoteLength / 2)
  return {
    start: from === start ? start : text.indexOf(' ', from) + 1,
    end: to === end ? end : text.lastIndexOf(' ', to),
  }
}
