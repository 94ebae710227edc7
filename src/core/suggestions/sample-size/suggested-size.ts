import type { SampleSizeBasis, SampleSizeValue, SampleUnit } from '#core/model/tag.ts'
import { armsOf } from './arms.ts'
import type { Evidence, ValueCandidate } from './candidates.ts'
import { flowAround, roleOfCandidate, roleOfEvidence } from './flow.ts'
import type { CountContext } from './mention-features.ts'
import { isBodyUnit, peopleOfSides, unitsOfPeople } from './people-and-sides.ts'
import type { CountRole } from './roles.ts'
import type { SumKind } from './sums.ts'

/** A proposed value, why, and where it says so (offsets into the prepared text). */
export interface Proposal {
  readonly value: SampleSizeValue
  readonly rule: string
  readonly start: number
  readonly end: number
}

const BASIS_OF_ROLE: Readonly<Partial<Record<CountRole, SampleSizeBasis>>> = {
  analysed: 'analysed',
  randomised: 'randomised',
  enrolled: 'enrolled',
  completed: 'completed',
}
const WORDS_OF_SUM: Readonly<Record<SumKind, string>> = {
  arms: 'groups added up',
  'patients-and-controls': 'patients and controls added up',
  each: 'the number in each group times the groups',
  groups: 'two groups added up',
  sexes: 'men and women added up',
  'less-excluded': 'those who came less those excluded',
  experiments: 'the people of two experiments added up',
}
const WORDS_OF_ROLE: Readonly<Record<CountRole, string>> = {
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
const LONGEST_QUOTE = 700

/** What a candidate proposes: the value with all that belongs to it, its sentence and its reason. */
export function proposalOf(
  context: CountContext,
  candidates: readonly ValueCandidate[],
  candidate: ValueCandidate,
): Proposal {
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
          basis: BASIS_OF_ROLE[role] ?? 'not-said',
          ...base,
          ...(unit === 'person' || unit === 'event' ? {} : { unit: unit satisfies SampleUnit }),
          ...(units ? { units } : {}),
        }
  const reasons = [
    evidence.sum ? WORDS_OF_SUM[evidence.sum.kind] : null,
    WORDS_OF_ROLE[role],
    halved === null ? null : `${candidate.value} sides are ${halved} people, two each`,
  ]
  return { value, rule: reasons.filter((reason) => reason !== null).join('; '), ...quoteRange(context, evidence) }
}

/**
 * The evidence to quote: the best that says the number itself, unless groups put together speak much better for it; among
 * near-equals one that says what the number is (analysed, randomised ...), then one in the body's own words.
 */
function proofOf(context: CountContext, candidate: ValueCandidate): Evidence {
  const best = candidate.evidence[0] as Evidence
  const said = candidate.evidence.filter((evidence) => !evidence.sum && evidence.logit > best.logit - 3)
  const withRole = said.find(
    (evidence) =>
      evidence.logit > (said[0]?.logit ?? 0) - 1 &&
      roleOfEvidence(context, evidence) === roleOfCandidate(context, candidate),
  )
  return withRole ?? said[0] ?? best
}

/** The sentence of the evidence, or for groups put together the stretch from the first to the last, where they stand together. */
function quoteRange(context: CountContext, evidence: Evidence): { readonly start: number; readonly end: number } {
  const places = evidence.sum?.parts.map((part) => part.place) ?? [evidence.place]
  const sentences = context.text.sentences
  const first = sentences[context.sentences[Math.min(...places)]?.sentenceIndex ?? 0]
  const last = sentences[context.sentences[Math.max(...places)]?.sentenceIndex ?? 0]
  if (!first || !last) return { start: 0, end: 0 }
  const whole =
    last.end - first.start <= LONGEST_QUOTE && last.sectionIndex === first.sectionIndex
      ? { start: first.start, end: last.end }
      : { start: first.start, end: first.end }
  return whole.end - whole.start <= LONGEST_QUOTE ? whole : around(context, evidence, whole.start, whole.end)
}

/** Of a very long sentence (a table run together) the stretch around the count, cut at spaces. */
function around(context: CountContext, evidence: Evidence, start: number, end: number): { start: number; end: number } {
  const number = context.sentences[evidence.place]?.tokens[evidence.count.numberIndex]
  if (!number) return { start, end }
  const text = context.text.text
  const from = Math.max(start, number.start - LONGEST_QUOTE / 2)
  const to = Math.min(end, number.end + LONGEST_QUOTE / 2)
  return {
    start: from === start ? start : text.indexOf(' ', from) + 1,
    end: to === end ? end : text.lastIndexOf(' ', to),
  }
}
