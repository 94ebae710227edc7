import { gatherCandidates, type RankedCandidate } from './candidates.ts'
import { confidenceFeatures, isInAbstractAndBody, saysRandomised } from './confidence-features.ts'
import { mostConfidence } from './doubts.ts'
import { evidenceOf } from './evidence.ts'
import { roleOfCandidate } from './flow.ts'
import { inOrderOfRules } from './headline-rules.ts'
import type { LogisticWeights } from './logistic-model.ts'
import { logitOfValues, probabilityOf } from './logistic-model.ts'
import type { CountContext } from './mention-features.ts'

/** The three models: of one count, of one value with all its evidence, and of whether the first choice is right. */
export interface SampleSizeModels {
  readonly counts: LogisticWeights
  readonly values: LogisticWeights
  readonly confidence: LogisticWeights
}

// Log-odds taken off, so that of the sure ones 97 in 100 are right (cross-validated): whole papers had few to learn from,
// and outside trials a bare count is less often the sample. Given back where a paper says how many were randomised, or
// gives the number and what it is in abstract and body: these are right more often than the model dares to say.
const cautionOnPapers = 0.6
const trustOnPapers = 0.5
const cautionOutsideTrials = 0.2
// Trials' abstracts that say who was randomised or enrolled: 98.8 in 100 of the sure ones were right.
const trustOnTrials = 0.15

/** Candidates, best first. */
export function rankCandidates(context: CountContext, models: SampleSizeModels): RankedCandidate[] {
  const candidates = gatherCandidates(context, evidenceOf(context, models.counts))
  const ranked = candidates
    .map((candidate) => ({ candidate, logit: logitOfValues(models.values, candidate.features) }))
    .sort((a, b) => b.logit - a.logit)
  return inOrderOfRules(context, ranked)
}

/**
 * 0 to 1: of first choices at 0.9 and more, 97 in 100 should be right. Others get what their own log-odds say, never
 * more than the first, and none more than the doubts about its words allow.
 */
export function confidencesOf(
  context: CountContext,
  ranked: readonly RankedCandidate[],
  models: SampleSizeModels,
): number[] {
  const logit = logitOfValues(models.confidence, confidenceFeatures(context, ranked))
  const chance = probabilityOf(logit - cautionOf(context, ranked[0]))
  const first = Math.min(chance, ranked[0] ? mostConfidence(context, ranked[0].candidate) : 0)
  return ranked.map(({ logit: own, candidate }, index) =>
    index === 0 ? first : Math.min(first, 1 - chance, probabilityOf(own), mostConfidence(context, candidate)),
  )
}

function cautionOf(context: CountContext, first: RankedCandidate | undefined): number {
  const role = first ? roleOfCandidate(context, first.candidate) : 'unsaid'
  if (!context.isLong) {
    const isSaid = role === 'randomised' || role === 'enrolled' || role === 'analysed'
    return saysRandomised(context) ? (isSaid ? -trustOnTrials : 0) : cautionOutsideTrials
  }
  if (!first) return cautionOnPapers
  const isPlain = role === 'randomised' || (role !== 'unsaid' && isInAbstractAndBody(first.candidate))
  return isPlain ? -trustOnPapers : cautionOnPapers
}
