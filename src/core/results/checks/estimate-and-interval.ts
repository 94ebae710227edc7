import { isRatio, type Estimate, type Measure, type Outcome } from '#core/model/outcome.ts'
import { doubtOn, shown, wordsOfOutcome, type NumberDoubt } from './number-doubt.ts'
import { spanOf, type Span } from '#core/printed-numbers.ts'

/** An estimate with what its three numbers may stand for. */
export interface SpannedEstimate {
  readonly value: Span
  readonly low: Span
  readonly high: Span
}

/** Null without an interval. Ends that are printed from the larger to the smaller are turned. */
export function spannedEstimate(estimate: Estimate | undefined, words: string): SpannedEstimate | null {
  if (!estimate?.interval) return null
  const { low, high } = estimate.interval
  return {
    value: spanOf(estimate.value, words),
    low: spanOf(Math.min(low, high), words),
    high: spanOf(Math.max(low, high), words),
  }
}

/** An estimate outside its own interval, or one that cannot be where it stands in it. */
export function doubtedEstimate(outcome: Outcome): readonly NumberDoubt[] {
  const { estimate } = outcome
  const spans = spannedEstimate(estimate, wordsOfOutcome(outcome))
  if (!estimate?.interval || !spans) return []
  const interval = `its interval, ${intervalWords(estimate)}`
  if (spans.value[1] < spans.low[0] || spans.value[0] > spans.high[1])
    return [doubtOn(outcome, 'estimate-outside-interval', `${shown(estimate.value)} lies outside ${interval}.`)]
  if (!estimate.measure) return []
  if (isRatio(estimate.measure) && estimate.unit !== 'percent' && spans.low[1] < 0)
    return [doubtOn(outcome, 'interval-shape', `A ratio cannot be below 0; ${interval}, begins there.`)]
  return isLopsided(estimate.measure, spans)
    ? [doubtOn(outcome, 'interval-shape', `${shown(estimate.value)} stands too near one end of ${interval}.`)]
    : []
}

/** "0.45 to 0.83". */
export function intervalWords({ interval }: Estimate): string {
  return interval ? `${shown(interval.low)} to ${shown(interval.high)}` : ''
}

// Exact, profile and bootstrapped intervals are lopsided too, but not so much: one of an odds ratio of few events reaches twice.
const lopsidedFrom = 3
const evenMeasures: ReadonlySet<Measure> = new Set(['mean-difference', 'standardised-mean-difference'])

/** Whether one side of the interval is several times as long as the other, for ratios on the scale of logarithms, however it was rounded. */
function isLopsided(measure: Measure, { value, low, high }: SpannedEstimate): boolean {
  if (!isRatio(measure) && !evenMeasures.has(measure)) return false
  const scale = (number: number) => (isRatio(measure) ? Math.log(Math.max(number, 0)) : number)
  const lower: Span = [scale(value[0]) - scale(low[1]), scale(value[1]) - scale(low[0])]
  const upper: Span = [scale(high[0]) - scale(value[1]), scale(high[1]) - scale(value[0])]
  return lower[0] > lopsidedFrom * Math.max(0, upper[1]) || upper[0] > lopsidedFrom * Math.max(0, lower[1])
}
