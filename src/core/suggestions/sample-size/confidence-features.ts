import type { RankedCandidate, ValueCandidate } from './candidates.ts'
import type { Evidence } from './evidence.ts'
import { roleOfCandidate } from './flow.ts'
import { clippedLogit, noLogit } from './logistic-model.ts'
import type { CountContext } from './mention-features.ts'
import { countRole } from './roles.ts'

// A first choice this far ahead of the second (log-odds) is as clear as any.
const maxMargin = 6
// Another count of people that is less than this share of the first choice hardly speaks against it.
const minShareOfRival = 0.25
const smallSample = 10
const saysRandom = /random/iu

/** Whether a text says that something is random: nearly always a trial. */
export function saysRandomised({ text }: CountContext): boolean {
  return saysRandom.test(text.text)
}

/** Whether a paper's abstract and its methods or results both give a number; never true for an abstract alone. */
export function isInAbstractAndBody({ features }: ValueCandidate): boolean {
  return features.has('in-abstract/long') && (features.has('in-methods/long') || features.has('in-results/long'))
}

/**
 * What the confidence model sees of a ranking: how clear the choice is, what the words say of the number, and what else
 * its sentence counts. Every name ends in the kind of text.
 */
export function confidenceFeatures(context: CountContext, ranked: readonly RankedCandidate[]): Map<string, number> {
  const [first, second] = ranked
  const size = context.isLong ? 'long' : 'short'
  const top = clippedLogit(first?.logit ?? noLogit)
  const features = new Map<string, number>([
    [size, 1],
    [`top/${size}`, top],
    [`margin/${size}`, Math.min(maxMargin, top - clippedLogit(second?.logit ?? noLogit))],
  ])
  const best = first?.candidate.evidence[0]
  if (!first || !best) return features
  const set = (name: string, value = 1) => features.set(`${name}/${size}`, value)
  const { evidence, value } = first.candidate
  if (isInAbstractAndBody(first.candidate)) set('agrees')
  if (evidence.every(({ sum }) => sum)) set('sum-only')
  if (evidence.length > 1) set('repeated')
  set(`role:${roleOfCandidate(context, first.candidate)}`)
  if (best.count.unit !== 'person') set(`unit:${best.count.unit === 'animal' ? 'animal' : 'other'}`)
  if (value < smallSample) set('small')
  if (saysRandomised(context)) set('says-random')
  const rivals = rivalsOf(context, best)
  if (rivals > 0) set('rivals', Math.log1p(rivals))
  return features
}

/** Other counts of people or animals in the sentence that are no part of the sum and not said to be a part. */
function rivalsOf(context: CountContext, best: Evidence): number {
  const sentence = context.sentences[best.place]
  const text = context.text.sentences[sentence?.sentenceIndex ?? -1]?.text ?? ''
  const own = new Set(best.sum?.parts.map(({ count }) => count.numberIndex) ?? [best.count.numberIndex])
  return (sentence?.counts ?? []).filter(
    (count) =>
      !own.has(count.numberIndex) &&
      count.value !== best.value &&
      (count.unit === 'person' || count.unit === 'animal') &&
      count.value >= best.value * minShareOfRival &&
      count.shape !== 'of-the' &&
      countRole(sentence?.tokens ?? [], count, text) !== 'part',
  ).length
}
