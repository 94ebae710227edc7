import * as v from 'valibot'
import {
  directionWords,
  type Direction,
  type Estimate,
  type EventsArm,
  type Finding,
  type MeansArm,
  type Measure,
  type MediansArm,
  type Outcome,
} from '../outcome.ts'
import { quote } from './quote-shape.ts'
import { count, group, listOf, mark, maybe, number, oneOf, text, type Shape } from './shape-parts.ts'

/** Two values of one shape. */
const pairOf = <T>(shape: Shape<T>, expected: string) =>
  v.pipe(v.strictTuple([shape, shape], expected), v.readonly()) as Shape<readonly [T, T]>

const labels = pairOf(text, 'two labels')
const measured = { sameBodies: maybe(mark), scale: maybe(pairOf(number, 'two numbers')), unit: maybe(text) }

// The screens know these kinds and no other: a finding that they do not know would be counted and not shown.
const finding: Shape<Finding> = v.variant(
  'kind',
  [
    v.looseObject({
      kind: v.literal('events'),
      arms: listOf(group<EventsArm>({ label: text, events: count, total: count })),
    }),
    v.looseObject({
      kind: v.literal('pairs'),
      labels,
      better: count,
      same: count,
      worse: count,
      judgedBy: maybe(oneOf<'themselves' | 'others'>({ themselves: 1, others: 1 })),
    }),
    v.looseObject({
      kind: v.literal('paired-events'),
      labels,
      both: count,
      testedOnly: count,
      otherOnly: count,
      neither: count,
    }),
    v.looseObject({
      kind: v.literal('means'),
      ...measured,
      arms: listOf(group<MeansArm>({ label: text, mean: number, sd: maybe(number), total: maybe(count) })),
    }),
    v.looseObject({
      kind: v.literal('medians'),
      ...measured,
      arms: listOf(
        group<MediansArm>({
          label: text,
          median: number,
          low: maybe(number),
          high: maybe(number),
          spread: maybe(oneOf<'quartiles' | 'range'>({ quartiles: 1, range: 1 })),
          total: maybe(count),
        }),
      ),
    }),
    v.looseObject({ kind: v.literal('estimate') }),
    v.looseObject({ kind: v.literal('words'), text }),
  ],
  'a finding',
)

const estimate = group<Estimate>({
  measure: maybe(
    oneOf<Measure>({
      'risk-ratio': 1,
      'odds-ratio': 1,
      'hazard-ratio': 1,
      'rate-ratio': 1,
      'risk-difference': 1,
      'mean-difference': 1,
      'standardised-mean-difference': 1,
      proportion: 1,
      mean: 1,
      'median-difference': 1,
      correlation: 1,
    }),
  ),
  value: number,
  unit: maybe(text),
  interval: maybe(group<NonNullable<Estimate['interval']>>({ low: number, high: number, level: maybe(number) })),
  p: maybe(text),
})

/** The shape of an outcome. */
export const outcome: Shape<Outcome> = group<Outcome>({
  id: text,
  studyId: text,
  name: text,
  time: maybe(text),
  isHarm: maybe(mark),
  isPrimary: maybe(mark),
  good: maybe(oneOf<'more' | 'less'>({ more: 1, less: 1 })),
  direction: maybe(oneOf<Direction>(directionWords)),
  found: finding,
  estimate: maybe(estimate),
  quotes: listOf(quote),
  setBy: oneOf<Outcome['setBy']>({ writer: 1, 'accepted-suggestion': 1 }),
  addedAt: text,
  rule: maybe(text),
})
