import type { SampleSizeValue } from '#core/model/tag.ts'
import type { ValueCandidate } from './candidates.ts'
import type { Evidence } from './evidence.ts'
import { probabilityOf } from './logistic-model.ts'
import type { CountContext } from './mention-features.ts'
import type { CountRole } from './roles.ts'
import { countRole } from './roles.ts'

/** Numbers of the flow of people through a study (CONSORT 2010 item 13a), as far as said. */
type Flow = Pick<SampleSizeValue, 'screened' | 'enrolled' | 'randomised' | 'analysed' | 'completed' | 'planned'>

// A count this likely to be of the whole sample may stand for enrolled, randomised or analysed. Low, as its own words
// name the role.
const minChanceOfWhole = 0.12
// Fewer analysed or completed than this share of the headline are taken for a subgroup.
const minShareOfHeadline = 0.4
// Evidence this much weaker than a candidate's best (log-odds; 12 times) has no say in its role.
const maxLogitBehindBest = 2.5
// A number planned that is more than five times the headline, or less than a fifth, is another study's.
const maxPlannedRatio = 5

/** The role of a piece of evidence: its own, or for groups put together the role that their counts share. */
export function roleOfEvidence(context: CountContext, evidence: Evidence): CountRole {
  if (evidence.sum?.kind === 'less-excluded') return 'analysed'
  const parts = evidence.sum?.parts ?? [{ place: evidence.place, count: evidence.count }]
  const roles = parts.map(({ place, count }) => {
    const sentence = context.sentences[place]
    return sentence
      ? countRole(sentence.tokens, count, context.text.sentences[sentence.sentenceIndex]?.text ?? '')
      : 'unsaid'
  })
  const said = roles.find((role) => role !== 'unsaid' && role !== 'part' && role !== 'excluded')
  if (said) return said
  // "were randomly assigned to cream (n = 34) or vehicle (n = 36)": the word stands too far from the counts to be
  // theirs alone.
  const cues = context.sentences[evidence.place]?.cues
  return evidence.sum && evidence.sum.kind !== 'sexes' && cues?.has('randomise') ? 'randomised' : 'unsaid'
}

/** The role that most of a candidate's good evidence gives it; `unsaid` where none does. */
export function roleOfCandidate(context: CountContext, candidate: ValueCandidate): CountRole {
  const best = candidate.evidence[0]?.logit ?? 0
  const roles = candidate.evidence
    .filter((evidence) => evidence.logit > best - maxLogitBehindBest)
    .map((evidence) => roleOfEvidence(context, evidence))
  const order: readonly CountRole[] = ['analysed', 'randomised', 'completed', 'enrolled', 'planned', 'screened']
  return order.find((role) => roles.includes(role)) ?? 'unsaid'
}

/** Where a role may be read, and whether the value's quote can grow to hold it (asked once for each role that fits). */
interface FlowQuote {
  readonly isNear: (evidence: Evidence) => boolean
  readonly growsTo: (evidence: Evidence) => boolean
}

/**
 * The flow of people around a headline number, each number said in or beside its quote. A number that does not fit (more
 * analysed than enrolled) is left out.
 */
export function flowAround(
  context: CountContext,
  candidates: readonly ValueCandidate[],
  headline: number,
  quote: FlowQuote,
): Flow {
  const best = bestOfRoles(context, candidates, headline, quote.isNear)
  const of = (role: CountRole) => best.get(role)?.value ?? 0
  const most = Math.max(headline, of('randomised'))
  const entered = Math.max(of('enrolled'), most)
  const fits: Readonly<Record<keyof Flow, boolean>> = {
    screened: of('screened') > most && of('screened') >= of('enrolled'),
    enrolled: of('enrolled') >= of('randomised'),
    randomised: true,
    analysed: of('analysed') <= entered,
    completed: of('completed') <= entered,
    planned: true,
  }
  const flow: Partial<Record<keyof Flow, number>> = {}
  for (const role of Object.keys(fits) as (keyof Flow)[]) {
    const evidence = best.get(role)
    if (evidence && fits[role] && quote.growsTo(evidence)) flow[role] = evidence.value
  }
  return flow
}

/** The best evidence for each role. Numbers that were only added up are no one's words, but for the headline's own. */
function bestOfRoles(
  context: CountContext,
  candidates: readonly ValueCandidate[],
  headline: number,
  isNear: (evidence: Evidence) => boolean,
): ReadonlyMap<CountRole, Evidence> {
  const own = candidates.find((candidate) => candidate.value === headline)
  const unit = own?.evidence[0]?.count.unit ?? 'person'
  const groups = new Set(own?.evidence.flatMap(({ sum }) => sum?.parts.map((part) => part.count.value) ?? []))
  const best = new Map<CountRole, Evidence>()
  for (const candidate of candidates)
    for (const evidence of candidate.evidence) {
      const isOther = evidence.value !== headline
      if (evidence.count.unit !== unit || groups.has(evidence.value)) continue
      if (isOther && (evidence.sum !== null || isOfOneSex(evidence))) continue
      const role = roleOfEvidence(context, evidence)
      if (!isPlausible(role, evidence, headline) || !isNear(evidence)) continue
      const known = best.get(role)
      if (!known || evidence.logit > known.logit) best.set(role, evidence)
    }
  return best
}

const isOfOneSex = ({ count }: Evidence) => count.people === 'men' || count.people === 'women'

function isPlausible(role: CountRole, evidence: Evidence, headline: number): boolean {
  const isWhole = evidence.value === headline || probabilityOf(evidence.logit) >= minChanceOfWhole
  if (role === 'screened') return evidence.value > headline
  if (role === 'planned')
    return (
      evidence.value * maxPlannedRatio >= headline &&
      evidence.value <= headline * maxPlannedRatio &&
      (evidence.sum !== null || !isPerGroup(evidence))
    )
  if (role === 'completed' || role === 'analysed') return evidence.value >= headline * minShareOfHeadline && isWhole
  return (role === 'enrolled' || role === 'randomised') && evidence.value >= headline * minShareOfHeadline && isWhole
}

const isPerGroup = (evidence: Evidence) => evidence.count.shape === 'arm'
