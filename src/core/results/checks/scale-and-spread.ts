import type { MeansArm, MeansFinding, MediansArm, MediansFinding, Outcome } from '#core/model/outcome.ts'
import { doubtOn, shown, wordsOfOutcome, type NumberDoubt } from './number-doubt.ts'
import { spanOf } from '#core/printed-numbers.ts'

const change =
  /chang|\bf[ae]ll|drop|improv|reduc|decreas|increas|\bros|\bris[ei]|declin|differ|gain|\bloss|\blost|delta|[Δ∆]|baseline|lower(?:ed)? by|less\b|more\b/i
const saysMean = /\b(?:mean|average|median)s?\b/i

/** Means, medians and spreads that the scale of an outcome cannot give, and per cents and correlations beyond theirs. */
export function doubtedScale(outcome: Outcome): readonly NumberDoubt[] {
  const { found } = outcome
  const ofEstimate = doubtedEstimateScale(outcome)
  if (found.kind === 'means')
    return [
      ...ofEstimate,
      ...found.arms.flatMap((arm) => [...doubtedMean(outcome, found, arm), ...doubtedSd(outcome, found, arm)]),
    ]
  if (found.kind === 'medians')
    return [...ofEstimate, ...found.arms.flatMap((arm) => doubtedMedian(outcome, found, arm))]
  return ofEstimate
}

function doubtedEstimateScale(outcome: Outcome): readonly NumberDoubt[] {
  const { estimate } = outcome
  const most = estimate?.measure === 'correlation' ? 1 : estimate?.measure === 'proportion' ? 100 : null
  if (!estimate || most === null) return []
  const least = most === 1 ? -1 : 0
  return estimate.value > most || estimate.value < least
    ? [doubtOn(outcome, 'beyond-scale', `${shown(estimate.value)} is beyond ${shown(least)} to ${most}.`)]
    : []
}

function doubtedMean(outcome: Outcome, found: MeansFinding, { label, mean }: MeansArm): readonly NumberDoubt[] {
  return isBeyond(outcome, found, mean) ? [beyond(outcome, found, `The mean of ${label}, ${shown(mean)}`)] : []
}

function beyond(outcome: Outcome, { scale }: MeansFinding | MediansFinding, what: string): NumberDoubt {
  return doubtOn(outcome, 'beyond-scale', `${what}, is beyond the scale of ${shown(scale![0])} to ${shown(scale![1])}.`)
}

/** Null where its ends are not in order, or the numbers are changes in per cent of a scale that is not. */
function usableScale({ scale, unit }: MeansFinding | MediansFinding): readonly [number, number] | null {
  if (!scale || !(scale[1] > scale[0])) return null
  return /%|per ?cent/i.test(unit ?? '') && scale[1] !== 100 ? null : scale
}

/**
 * A number may be a change on the scale, which goes from minus to plus its whole length. Only words that tell a mean and no change make
 * it a place on the scale.
 */
function isBeyond(outcome: Outcome, found: MeansFinding | MediansFinding, value: number): boolean {
  const scale = usableScale(found)
  if (!scale) return false
  const words = wordsOfOutcome(outcome)
  const [low, high] = spanOf(value, words)
  const outside = high < scale[0] || low > scale[1]
  const length = scale[1] - scale[0]
  const tooFar = high < -length || low > length
  const isPlace = value >= 0 && saysMean.test(words) && !change.test(`${outcome.name} ${words}`)
  return outside && (tooFar || isPlace)
}

/**
 * The SD of n numbers between two ends is at most half the distance, times the root of n / (n - 1): half of them at each end (Popoviciu's
 * inequality). Changes may be twice as far apart.
 */
function doubtedSd(
  outcome: Outcome,
  found: MeansFinding,
  { label, sd, total, mean }: MeansArm,
): readonly NumberDoubt[] {
  if (sd === undefined) return []
  if (sd < 0) return [doubtOn(outcome, 'spread', `The SD of ${label} is ${shown(sd)}; an SD is never below 0.`)]
  const scale = usableScale(found)
  if (!scale) return []
  const words = wordsOfOutcome(outcome)
  const [low, high] = scale
  const isChange = mean < low || change.test(`${outcome.name} ${words}`)
  const length = (isChange ? 2 : 1) * (high - low)
  const most = (length / 2) * (total !== undefined && total > 1 ? Math.sqrt(total / (total - 1)) : Math.SQRT2)
  return spanOf(sd, words)[0] > most
    ? [
        doubtOn(
          outcome,
          'spread',
          `The SD of ${label} is ${shown(sd)}; on a scale of ${shown(low)} to ${shown(high)} it is at most ${shown(most, 1)}.`,
        ),
      ]
    : []
}

function doubtedMedian(outcome: Outcome, found: MediansFinding, arm: MediansArm): readonly NumberDoubt[] {
  const { label, median, low, high } = arm
  const words = wordsOfOutcome(outcome)
  const far = [median, low, high].find((value) => value !== undefined && isBeyond(outcome, found, value))
  const [least, most] = spanOf(median, words)
  const isOutside =
    (low !== undefined && most < spanOf(low, words)[0]) || (high !== undefined && least > spanOf(high, words)[1])
  const spread =
    `${low === undefined ? '' : `from ${shown(low)} `}${high === undefined ? '' : `to ${shown(high)}`}`.trim()
  return [
    ...(far === undefined ? [] : [beyond(outcome, found, `A number of ${label}, ${shown(far)}`)]),
    ...(isOutside
      ? [
          doubtOn(
            outcome,
            'spread',
            `The median of ${label}, ${shown(median)}, lies outside its own spread, ${spread}.`,
          ),
        ]
      : []),
  ]
}
