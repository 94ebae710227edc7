import { isRatio, type Estimate, type Measure } from '../model/outcome.ts'
import { refuse, type Refusal } from './refusals.ts'

/** An absolute figure as the paper gives it: nothing is computed from other numbers. */
export interface PrintedResult {
  readonly kind: 'printed'
  readonly measure: AbsoluteMeasure
  /** Of shares and differences of shares between -1 and 1, whether the paper printed them so or in per cent. */
  readonly value: number
  readonly interval?: Estimate['interval']
  readonly unit?: string
  /** The difference is one within each person. */
  readonly isWithinPeople: boolean
}

const shareMeasures = ['proportion', 'risk-difference'] as const
const amountMeasures = ['mean', 'mean-difference', 'median-difference'] as const
type AbsoluteMeasure = (typeof shareMeasures)[number] | (typeof amountMeasures)[number]

/**
 * A printed estimate as a result, where it is an absolute one; else a refusal. So is one outside its own interval, and a share that no share
 * can be.
 */
export function printedResult(estimate: Estimate, isWithinPeople: boolean): PrintedResult | Refusal {
  const { measure, value, interval } = estimate
  if (measure === undefined)
    return refuse('no-amount', 'What this figure measures is not said, so nothing follows from it in plain numbers.')
  if (isRatio(measure))
    return refuse(
      'only-relative',
      'The paper gives only a ratio here. Without the number of people it does not say how many more or fewer.',
    )
  if (!isAbsolute(measure))
    return refuse(
      'no-amount',
      'This figure is no number of people and no amount, so nothing follows from it in plain numbers.',
    )
  if (interval && (value < interval.low || value > interval.high))
    return refuse('cannot-be', 'The figure lies outside its own range; look at the numbers again.')
  const isShare = shareMeasures.some((share) => share === measure)
  const scale = isShare && estimate.unit === 'percent' ? 100 : 1
  const limits = [value, ...(interval ? [interval.low, interval.high] : [])].map((limit) => limit / scale)
  const lowest = measure === 'proportion' ? 0 : -1
  if (!limits.every(Number.isFinite) || (isShare && limits.some((limit) => limit < lowest || limit > 1)))
    return refuse('cannot-be', 'No share of people can be as printed; look whether it is in per cent.')
  return {
    kind: 'printed',
    measure,
    value: value / scale,
    ...(interval && { interval: { ...interval, low: interval.low / scale, high: interval.high / scale } }),
    ...(!isShare && estimate.unit !== undefined && { unit: estimate.unit }),
    isWithinPeople,
  }
}

function isAbsolute(measure: Measure): measure is AbsoluteMeasure {
  return [...shareMeasures, ...amountMeasures].some((absolute) => absolute === measure)
}
