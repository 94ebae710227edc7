import { gatherCandidates, type RankedCandidate } from './candidates.ts'
import { evidenceOf } from './evidence.ts'
import { inOrderOfRules } from './headline-rules.ts'
import type { LogisticWeights } from './logistic-model.ts'
import { clippedLogit, logitOfValues, noLogit, probabilityOf } from './logistic-model.ts'
import type { CountContext } from './mention-features.ts'

/** The three models: of one count, of one value with all its evidence, and of whether the first choice is right. */
export interface SampleSizeModels {
  readonly counts: LogisticWeights
  readonly values: LogisticWeights
  readonly confidence: LogisticWeights
}

// Log-odds taken off: the models learnt from few whole papers, and cross-validation shows them too sure there.
const cautionOnPapers = 0.6
// A first choice this far ahead of the second (log-odds) is as clear as any.
const maxMargin = 6

/** Candidates, best first. */
export function rankCandidates(context: CountContext, models: SampleSizeModels): RankedCandidate[] {
  const candidates = gatherCandidates(context, evidenceOf(context, models.counts))
  const ranked = candidates
    .map((candidate) => ({ candidate, logit: logitOfValues(models.values, candidate.features) }))
    .sort((a, b) => b.logit - a.logit)
  return inOrderOfRules(context, ranked)
}

/** What the confidence model sees of a ranking. */
export function confidenceFeatures(context: CountContext, ranked: readonly RankedCandidate[]): Map<string, number> {
  const [first, second] = ranked
  const size = context.isLong ? 'long' : 'short'
  const top = clippedLogit(first?.logit ?? noLogit)
  return new Map([
    [size, 1],
    [`top/${size}`, top],
    [`margin/${size}`, Math.min(maxMargin, top - clippedLogit(second?.logit ?? noLogit))],
    [`sum-only/${size}`, first && first.candidate.evidence.every((evidence) => evidence.sum) ? 1 : 0],
  ])
}

/**
 * 0 to 1: of first choices at 0.9, nine in ten should be right. Others get what their own log-odds say, never more than
 * the first.
 */
export function confidencesOf(
  context: CountContext,
  ranked: readonly RankedCandidate[],
  models: SampleSizeModels,
): number[] {
  const first = probabilityOf(
    logitOfValues(models.confidence, confidenceFeatures(context, ranked)) - (context.isLong ? cautionOnPapers : 0),
  )
  return ranked.map(({ logit }, index) => (index === 0 ? first : Math.min(first, 1 - first, probabilityOf(logit))))
}
