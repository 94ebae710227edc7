import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Measure } from '#core/model/outcome.ts'
import { paperTextOf } from '#core/paper/structure/prepare-text.ts'
import { checkOutcome } from './check-outcomes.ts'
import { checkAbstract, checkResults } from './check-results.ts'
import { arm, events, means, outcomeOf } from './fixtures/check-case.ts'
import { paperWith } from './fixtures/paper-with.ts'

// Numbers that were made to fit and then printed, as papers print them, may never be doubted.

type Rounding = 'half up' | 'half to even' | 'cut off'
const rounding = fc.constantFrom<Rounding>('half up', 'half to even', 'cut off')

function printed(value: number, decimals: number, how: Rounding): string {
  const scaled = Math.abs(value) * 10 ** decimals
  const down = Math.floor(scaled + 1e-9)
  const rest = scaled - down
  const isUp =
    how === 'cut off' ? false : Math.abs(rest - 0.5) < 1e-9 ? how === 'half up' || down % 2 === 1 : rest > 0.5
  const text = ((down + (isUp ? 1 : 0)) / 10 ** decimals).toFixed(decimals)
  return value < 0 && Number(text) !== 0 ? `-${text}` : text
}

const group = fc
  .integer({ min: 1, max: 3000 })
  .chain((total) => fc.record({ total: fc.constant(total), events: fc.integer({ min: 0, max: total }) }))
const decimals = fc.integer({ min: 0, max: 3 })

describe('right tables are never doubted', () => {
  it('in per cents beside their counts', () => {
    const wordings: readonly ((part: number, whole: number, percent: string) => string)[] = [
      (part, whole, percent) => `Healing was seen in ${part} of ${whole} people (${percent} %).`,
      (part, whole, percent) => `Healing was seen in ${part}/${whole} (${percent}%).`,
      (part, whole, percent) => `Healing was seen in ${percent} % (${part} of ${whole}).`,
      (part, whole, percent) => `Healing was seen in ${percent}% (${part}/${whole}).`,
      (part, _, percent) => `Healing was seen in ${part} (${percent}%) people.`,
      (part, whole, percent) => `Healing was seen in ${part} (${percent} %) of the ${whole} people.`,
    ]
    fc.assert(
      fc.property(
        group,
        group,
        fc.constantFrom(...wordings),
        decimals,
        rounding,
        (one, other, wording, digits, how) => {
          const words = wording(one.events, one.total, printed((100 * one.events) / one.total, digits, how))
          const outcome = events([arm('gel', one.events, one.total), arm('base', other.events, other.total)], words)
          expect(checkOutcome(outcome)).toEqual([])
        },
      ),
      { numRuns: 600 },
    )
  })

  it('in ratios and differences beside their events', () => {
    fc.assert(
      fc.property(
        group,
        group,
        fc.constantFrom<Measure>('risk-ratio', 'odds-ratio', 'risk-difference'),
        decimals,
        rounding,
        fc.boolean(),
        (one, other, measure, digits, how, inPercent) => {
          const [a, b] = [one.events / one.total, other.events / other.total]
          const value = {
            'risk-ratio': a / b,
            'odds-ratio': a / (1 - a) / (b / (1 - b)),
            'risk-difference': (a - b) * (inPercent ? 100 : 1),
          }[measure as 'risk-ratio' | 'odds-ratio' | 'risk-difference']
          fc.pre(Number.isFinite(value))
          const text = printed(value, digits, how)
          const outcome = events(
            [arm('gel', one.events, one.total), arm('base', other.events, other.total)],
            `It was ${text}.`,
            {
              estimate: { measure, value: Number(text), ...(inPercent ? { unit: 'percent' } : {}) },
            },
          )
          expect(checkOutcome(outcome)).toEqual([])
        },
      ),
      { numRuns: 600 },
    )
  })

  it('in estimates with their intervals and p values', () => {
    const normal = fc.record({
      middle: fc.double({ min: -2, max: 2, noNaN: true }),
      error: fc.double({ min: 0.02, max: 0.8, noNaN: true }),
    })
    const measures = fc.constantFrom<Measure>('hazard-ratio', 'odds-ratio', 'mean-difference', 'risk-difference')
    const ofP = fc.constantFrom('exact', 'bound')
    const isQuoted = fc.boolean()
    fc.assert(
      fc.property(
        normal,
        measures,
        fc.integer({ min: 1, max: 3 }),
        rounding,
        ofP,
        isQuoted,
        ({ middle, error }, measure, digits, how, kind, quoted) => {
          const scale = measure.endsWith('ratio') ? Math.exp : (value: number) => value
          const [value, low, high] = [middle, middle - 1.959964 * error, middle + 1.959964 * error].map((number) =>
            printed(scale(number), digits, how),
          ) as [string, string, string]
          const exact = pOf(Math.abs(middle) / error)
          const p = kind === 'exact' ? `P = ${printed(exact, digits + 1, how)}` : exact < 0.05 ? 'P < 0.05' : 'P > 0.05'
          const words = quoted ? `It was ${value} (95 % CI ${low} to ${high}; ${p}).` : ''
          const interval = { low: Number(low), high: Number(high), level: 95 }
          const outcome = outcomeOf({ kind: 'estimate' }, words, {
            estimate: { measure, value: Number(value), interval, p },
          })
          expect(checkOutcome(outcome)).toEqual([])
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('in means and SDs of answers on a scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1 }),
        fc.integer({ min: 2, max: 100 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 40 }),
        fc.boolean(),
        decimals,
        rounding,
        fc.boolean(),
        (low, length, places, isWhole, digits, how, saysPeople) => {
          const answers = places.map(
            (place) => low + (isWhole ? Math.round(place * length) : Math.round(place) * length),
          )
          const mean = answers.reduce((sum, answer) => sum + answer, 0) / answers.length
          const sd = Math.sqrt(answers.reduce((sum, answer) => sum + (answer - mean) ** 2, 0) / (answers.length - 1))
          const [m, s] = [printed(mean, digits, how), printed(sd, digits, how)]
          const told = {
            label: 'gel',
            mean: Number(m),
            sd: Number(s),
            ...(saysPeople ? { total: answers.length } : {}),
          }
          expect(checkOutcome(means([told], [low, low + length], `The mean score was ${m} (SD ${s}).`))).toEqual([])
        },
      ),
      { numRuns: 600 },
    )
  })

  it('in groups of a study', () => {
    fc.assert(
      fc.property(group, group, fc.nat(50), fc.boolean(), (one, other, lost, sameBodies) => {
        const all = sameBodies ? Math.max(one.total, other.total) : one.total + other.total
        const size = { headline: all, analysed: all, randomised: all + lost, enrolled: all + lost }
        const outcome = events([arm('gel', one.events, one.total), arm('base', other.events, other.total)])
        expect(checkResults([outcome], { size, sameBodies })).toEqual([])
      }),
    )
  })

  it('in an abstract that gives the share of a count', () => {
    fc.assert(
      fc.property(group, group, decimals, rounding, (one, other, digits, how) => {
        const percent = printed((100 * one.events) / one.total, digits, how)
        const outcome = events([arm('gel', one.events, one.total), arm('base', other.events, other.total)])
        const text = paperWith(`With gel, ${percent} % of people had healed.`, `${one.events} people had healed.`)
        expect(checkAbstract(paperTextOf(text), [outcome])).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

/** The p of two sides of the normal distribution, summed in small steps. */
function pOf(z: number): number {
  if (z > 8) return 0
  const steps = 2000
  const width = z / steps
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
  const inside = Array.from({ length: steps }, (_, index) => density((index + 0.5) * width) * width)
  return Math.max(0, 1 - 2 * inside.reduce((sum, part) => sum + part, 0))
}
