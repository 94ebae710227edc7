import { describe, expect, it } from 'vitest'
import { isHeldOut } from '#core/claims/held-out-half.ts'
import { paperTextOf } from '#core/paper/structure/prepare-text.ts'
import { checkResults } from './check-results.ts'
import {
  arm,
  estimated,
  events,
  means,
  ofEvents,
  outcomeOf,
  pairs,
  sentence,
  type CheckCase,
} from './fixtures/check-case.ts'
import { paperWith } from './fixtures/paper-with.ts'
import { rightCases } from './fixtures/right.ts'
import { secondRight, secondWrong } from './fixtures/second-set.ts'
import { wrongCases } from './fixtures/wrong.ts'

const halves = [
  ['tuned on', false],
  ['held back', true],
] as const

function doubtsOf({ outcome, size, sameBodies, text }: CheckCase) {
  const people = { ...(size ? { size } : {}), ...(sameBodies === undefined ? {} : { sameBodies }) }
  return checkResults(outcome ? [outcome] : [], people, text === undefined ? null : paperTextOf(text))
}

describe.each(halves)('cases %s', (_, heldOut) => {
  const isOfHalf = ({ name }: CheckCase) => isHeldOut(name) === heldOut

  it.each(rightCases.filter(isOfHalf))('adds up: $name', (right) => {
    expect(doubtsOf(right)).toEqual([])
  })

  it.each(wrongCases.filter(isOfHalf))('does not add up ($kind): $name', (wrong) => {
    expect(doubtsOf(wrong).map(({ kind }) => kind)).toContain(wrong.kind)
  })
})

describe('cases of a second set', () => {
  it.each(secondRight)('adds up: $name', (right) => {
    expect(doubtsOf(right)).toEqual([])
  })

  it.each(secondWrong)('does not add up ($kind): $name', (wrong) => {
    expect(doubtsOf(wrong).map(({ kind }) => kind)).toContain(wrong.kind)
  })
})

const gelAndBase = [arm('gel', 12, 40), arm('base', 9, 41)]
const sentences: readonly (readonly [CheckCase, string])[] = [
  [
    {
      name: '',
      outcome: pairs(5, 3, 4),
      text: paperWith('At week 8, 58 % found the exosome side better.', 'Five chose it.'),
    },
    'The abstract says 58 % found the exosome side better; 5 of 12 is 42 %.',
  ],
  [sentence('In all, 5 of 12 people (47.1 %) chose it.'), 'The paper prints 47.1 % beside 5 of 12, which is 41.7 %.'],
  [{ name: '', outcome: events([arm('gel', 41, 40)]) }, 'gel: 41 events, but 40 people.'],
  [
    { name: '', outcome: pairs(5, 4, 4), size: { headline: 12, randomised: 12 } },
    '5 + 4 + 4 makes 13 people; the study has 12 people.',
  ],
  [
    { name: '', outcome: pairs(5, 4, 4), size: { headline: 12, analysed: 12 } },
    '5 + 4 + 4 makes 13 people; the sample size says 12.',
  ],
  [estimated('mean-difference 2.1 -3.4 -0.8'), '2.1 lies outside its interval, −3.4 to −0.8.'],
  [
    estimated('hazard-ratio 0.61 0.45 0.83 | P = 0.21'),
    'The interval, 0.45 to 0.83, leaves out 1 (no effect); P = 0.21 does not.',
  ],
  [
    estimated('mean-difference 0.2 -0.9 1.3 | 0.03'),
    'The interval, −0.9 to 1.3, holds 0 (no effect); p = 0.03 makes it unlikely.',
  ],
  [
    ofEvents('risk-ratio 1.73 | 12/40 9/41'),
    'The paper prints a risk ratio of 1.73; 12 of 40 against 9 of 41 gives 1.37, unadjusted.',
  ],
  [
    { name: '', outcome: means([{ label: 'gel', mean: 24.2 }], [0, 20]) },
    'The mean of gel, 24.2, is beyond the scale of 0 to 20.',
  ],
  [
    { name: '', outcome: means([{ label: 'gel', mean: 8, sd: 13.4, total: 40 }], [0, 20]) },
    'The SD of gel is 13.4; on a scale of 0 to 20 it is at most 10.1.',
  ],
  [
    { name: '', text: paperWith('We enrolled 60 people.', 'We enrolled 66 people.') },
    'The abstract says 60 people enrolled; the text says 66.',
  ],
]

it.each(sentences)('names both numbers, and gives no verdict: %#', (doubted, words) => {
  expect(doubtsOf(doubted).map((doubt) => doubt.words)).toEqual([words])
})

it('compares a printed proportion with the count of its group', () => {
  const kinds = (value: number, unit?: string, words = '') => {
    const estimate = { measure: 'proportion', value, ...(unit ? { unit } : {}) } as const
    return checkResults([events([arm('gel', 28, 30)], words, { estimate })]).map(({ kind }) => kind)
  }
  expect([kinds(93.3, 'percent'), kinds(93, 'percent'), kinds(0.93), kinds(93.33)]).toEqual([[], [], [], []])
  expect(kinds(88, 'percent', 'The weighted share was 88 %.')).toEqual([])
  expect([kinds(96.3, 'percent'), kinds(0.39)]).toEqual([['percent-and-count'], ['percent-and-count']])
})

it('takes a ratio for adjusted where its interval holds what the counts give', () => {
  const kinds = (low: number, high: number, words = '') => {
    const estimate = { measure: 'risk-ratio', value: 1.9, interval: { low, high, level: 95 } } as const
    return checkResults([events(gelAndBase, words, { estimate })]).map(({ kind }) => kind)
  }
  expect(kinds(1.2, 3)).toEqual([])
  expect(kinds(1.2, 3, 'The unadjusted risk ratio was 1.9 (1.2 to 3).')).toEqual(['ratio-and-events'])
  expect(kinds(1.5, 2.4)).toEqual(['ratio-and-events'])
})

it('takes a fall in per cent for no place on the scale', () => {
  const found = { kind: 'means', scale: [0, 20], unit: '%', arms: [{ label: 'gel', mean: -45, sd: 30 }] } as const
  expect(checkResults([outcomeOf(found, '')])).toEqual([])
})

it('tells once what two outcomes of one quote show', () => {
  const outcome = events(gelAndBase, 'In all, 12 of 40 (36 %) had healed.')
  expect(checkResults([outcome, { ...outcome, id: 'other' }])).toHaveLength(1)
})

it('shows the sentence of the abstract and the quote of the outcome', () => {
  const said = 'With gel 45 % of people had healed.'
  const outcome = events(gelAndBase, 'Of the gel group, 12 of 40 had healed.')
  const [doubt] = checkResults([outcome], {}, paperTextOf(paperWith(said, 'Nobody left.')))
  expect(doubt?.places.map(({ exact }) => exact)).toEqual([said, 'Of the gel group, 12 of 40 had healed.'])
  expect(doubt?.outcomeId).toBe(outcome.id)
})

it('leaves an outcome alone that nothing can be compared of', () => {
  const odd = [
    events([]),
    events([arm('', 0, 0)]),
    means([]),
    outcomeOf({ kind: 'words', text: 'Scars were paler.' }, ''),
    outcomeOf({ kind: 'estimate' }, '', {
      estimate: { measure: 'odds-ratio', value: 0, interval: { low: 0, high: 0, level: 0 }, p: 'none' },
    }),
  ]
  expect(checkResults(odd, { size: { headline: 0 } }, paperTextOf(''))).toEqual([])
})

it('has enough cases on both sides, each once', () => {
  const names = (cases: readonly CheckCase[]) => new Set(cases.map(({ name }) => name)).size
  expect(names(rightCases)).toBe(rightCases.length)
  expect(names(wrongCases)).toBe(wrongCases.length)
  expect(rightCases.length).toBeGreaterThanOrEqual(100)
  expect(wrongCases.length).toBeGreaterThanOrEqual(60)
})
