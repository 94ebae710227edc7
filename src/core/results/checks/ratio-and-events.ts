import type { Estimate, EventsArm, Outcome } from '#core/model/outcome.ts'
import { spannedEstimate } from './estimate-and-interval.ts'
import { doubtOn, shown, wordsOfOutcome, type NumberDoubt } from './number-doubt.ts'
import { mayPrintAs, spanOf } from '#core/printed-numbers.ts'

// A ratio from a model need not fit the counts beside it.
const adjusted =
  /adjust|\ba[HOR]R\b|weight|model|regress|multivaria|covaria|controlling|mixed|\bGEE\b|generali[sz]ed|propensity|match|strati|mantel|imput|pooled|standardi[sz]ed|cluster|bayes|kaplan|cumulative|cox\b|per[ -]protocol|sensitivity analysis/i

const crude = /\b(?:unadjusted|crude|raw|unweighted)\b/i

/**
 * A printed risk ratio, odds ratio or risk difference that the counts of its two groups cannot give, whichever group stands first and
 * whichever rounding was used. One that is adjusted, and one of hazards or rates, is never compared. Many are adjusted and the sentence does
 * not say so: what the counts give must lie outside the printed interval too, unless the ratio is called crude.
 */
export function doubtedRatio(outcome: Outcome): readonly NumberDoubt[] {
  const { estimate, found } = outcome
  if (!estimate || found.kind !== 'events' || found.arms.length !== 2) return []
  const words = wordsOfOutcome(outcome)
  const said = `${outcome.name} ${words}`
  if (adjusted.test(said.replace(crude, ' '))) return []
  const [one, other] = found.arms as readonly [EventsArm, EventsArm]
  if (![one, other].every(isSound)) return []
  const made = madeOf(estimate, one, other)
  const span = spanOf(estimate.value, words)
  if (!made || made.possible.some((value) => Number.isFinite(value) && mayPrintAs(value, span))) return []
  if (made.tolerance > 0 && made.possible.some((value) => isNear(value, estimate.value, made.tolerance))) return []
  if (!crude.test(said) && made.possible.some((value) => isInInterval(value, estimate, words))) return []
  const counts = `${one.events} of ${one.total} against ${other.events} of ${other.total}`
  const unit = estimate.unit === 'percent' ? ' %' : ''
  const sum = `${shown(made.possible[0]!, 2)}${unit}`
  return [
    doubtOn(
      outcome,
      'ratio-and-events',
      `The paper prints ${made.name} of ${shown(estimate.value)}${unit}; ${counts} gives ${sum}, unadjusted.`,
    ),
  ]
}

function isInInterval(value: number, estimate: Estimate, words: string): boolean {
  const spans = spannedEstimate(estimate, words)
  return spans !== null && spans.low[0] <= value && value <= spans.high[1]
}

const isSound = ({ events, total }: EventsArm) => events >= 0 && total > 0 && events <= total

interface Made {
  readonly name: string
  /** What the counts give, the plainest first. */
  readonly possible: readonly number[]
  /** How far off, in logarithms, another way to estimate it may be. */
  readonly tolerance: number
}

function madeOf(estimate: Estimate, one: EventsArm, other: EventsArm): Made | null {
  switch (estimate.measure) {
    case 'risk-ratio':
      return { name: 'a risk ratio', possible: bothWays(riskRatios(one, other)), tolerance: 0 }
    case 'odds-ratio':
      // The conditional estimate of exact tests is nearer to 1 than the plain one, by less than a quarter of its standard error.
      return {
        name: 'an odds ratio',
        possible: bothWays(oddsRatios(one, other)),
        tolerance: errorOfOdds(one, other) / 4,
      }
    case 'risk-difference':
      return { name: 'a difference', possible: differences(estimate, one, other), tolerance: 0 }
    default:
      return null
  }
}

/** With the risks whole, rounded to per cent as the paper may print them, of those without the event, and half an event added at zero. */
function riskRatios(one: EventsArm, other: EventsArm): readonly number[] {
  const free = (arm: EventsArm) => ({ ...arm, events: arm.total - arm.events })
  const ratio = (a: EventsArm, b: EventsArm) => a.events / a.total / (b.events / b.total)
  const ofPercents = roundings.map((round) => round(percentOf(one)) / round(percentOf(other)))
  const atZero = one.events === 0 || other.events === 0 ? [halfAdded(one, 1), halfAdded(one, 0.5)] : []
  const added = atZero.map((a, index) => ratio(a, halfAdded(other, index === 0 ? 1 : 0.5)))
  return [ratio(one, other), ...ofPercents, ratio(free(one), free(other)), ...added]
}

function halfAdded(arm: EventsArm, toTotal: number): EventsArm {
  return { ...arm, events: arm.events + 0.5, total: arm.total + toTotal }
}

function oddsRatios(one: EventsArm, other: EventsArm): readonly number[] {
  const odds = ({ events, total }: EventsArm) => events / (total - events)
  const hasZero = [one, other].some(({ events, total }) => events === 0 || events === total)
  const added = hasZero ? [odds(halfAdded(one, 1)) / odds(halfAdded(other, 1))] : []
  return [odds(one) / odds(other), ...added]
}

function errorOfOdds(one: EventsArm, other: EventsArm): number {
  return Math.sqrt(
    [one, other].reduce((sum, { events, total }) => sum + 1 / (events || 0.5) + 1 / (total - events || 0.5), 0),
  )
}

/** The plain values first, so that a sentence can say them. */
function bothWays(values: readonly number[]): readonly number[] {
  return [...values, ...values.map((value) => 1 / value)]
}

/** In per cent or as a share; both where the unit is not said. */
function differences({ unit }: Estimate, one: EventsArm, other: EventsArm): readonly number[] {
  const exact = percentOf(one) - percentOf(other)
  const inPercent = [exact, ...roundings.map((round) => round(percentOf(one)) - round(percentOf(other)))]
  const inShares = inPercent.map((value) => value / 100)
  const values = unit === 'percent' ? inPercent : [...inShares, ...inPercent]
  return [...values, ...values.map((value) => -value)]
}

const percentOf = ({ events, total }: EventsArm) => (100 * events) / total

const roundings: readonly ((percent: number) => number)[] = [
  (percent) => Math.round(percent),
  (percent) => Math.floor(percent),
  (percent) => Math.round(percent * 10) / 10,
  (percent) => Math.floor(percent * 10) / 10,
]

function isNear(value: number, printed: number, tolerance: number): boolean {
  return Number.isFinite(value) && value > 0 && printed > 0 && Math.abs(Math.log(printed / value)) <= tolerance
}
