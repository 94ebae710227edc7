import type { Count } from './count.ts'
import type { GroupSum } from './group-sum.ts'
import type { LogisticWeights } from './logistic-model.ts'
import { logitOfNames } from './logistic-model.ts'
import { featuresOfCount, featuresOfSum } from './mention-features.ts'
import type { CountContext } from './mention-features.ts'

/**
 * One place of the paper that speaks for a value: a count, or groups put together. `place` is that of its (first)
 * sentence.
 */
export interface Evidence {
  readonly value: number
  readonly logit: number
  readonly place: number
  readonly count: Count
  readonly sum: GroupSum | null
}

/** Every count and sum of a paper with the log-odds that it is the size of the whole sample. */
export function evidenceOf(context: CountContext, countModel: LogisticWeights): Evidence[] {
  const evidence: Evidence[] = []
  for (const [place, sentence] of context.sentences.entries())
    for (const count of sentence.counts)
      evidence.push({
        value: count.value,
        logit: logitOfNames(countModel, featuresOfCount(context, place, count)),
        place,
        count,
        sum: null,
      })
  for (const sum of context.sums) {
    const first = sum.parts[0]
    if (first)
      evidence.push({
        value: sum.value,
        logit: logitOfNames(countModel, featuresOfSum(context, sum)),
        place: first.place,
        count: first.count,
        sum,
      })
  }
  return evidence
}
