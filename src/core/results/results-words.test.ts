import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding, PairsFinding, Outcome } from '../model/outcome.ts'
import { resultsOf } from './outcome-results.ts'
import { resultWords, type WordsOfStudy } from './results-words.ts'
import type { ResultWords } from './told.ts'

type Numbers = Pick<Outcome, 'found' | 'estimate' | 'isHarm' | 'good'>

function told(outcome: Numbers, study: WordsOfStudy = {}): readonly ResultWords[] {
  return resultsOf(outcome, study.design).map((result) => resultWords(result, outcome, study))
}

function firstTold(outcome: Numbers, study?: WordsOfStudy): string {
  const [words] = told(outcome, study)
  return [words?.main, words?.range].filter(Boolean).join(' ')
}

const faces: PairsFinding = { kind: 'pairs', labels: ['exosome', 'other'], better: 5, same: 3, worse: 4 }
const chosen: Finding = { ...faces, judgedBy: 'themselves' }
const events = (a: number, b: number, c: number, d: number): Finding => ({
  kind: 'events',
  arms: [
    { label: 'exosome gel', events: a, total: b },
    { label: 'placebo', events: c, total: d },
  ],
})
const all = (had: number, total: number): Finding => ({ kind: 'events', arms: [{ label: 'all', events: had, total }] })
const crusts = (both: number, testedOnly: number, otherOnly: number, neither: number): Finding => ({
  kind: 'paired-events',
  labels: ['exosome side', 'the other side'],
  both,
  testedOnly,
  otherOnly,
  neither,
})
const scores: Finding = {
  kind: 'means',
  unit: 'points',
  arms: [
    { label: 'exosome gel', mean: 4.1, sd: 1.2, total: 30 },
    { label: 'placebo', mean: 6.2, sd: 1.9, total: 28 },
  ],
}

describe('results in words', () => {
  it.each<[string, Numbers, WordsOfStudy, string]>([
    [
      'people who chose a side',
      { found: chosen },
      { design: 'RCT-SPLIT' },
      'Of 100 people, about 8 more would choose the exosome side than the other one. Anything from 39 fewer to 53 more fits what these 12 people said.',
    ],
    [
      'sides that somebody judged',
      { found: faces },
      { design: 'RCT-SPLIT' },
      'Of 100 people, about 8 more would do better on the exosome side than on the other one. Anything from 39 fewer to 53 more fits what these 12 people showed.',
    ],
    [
      'one cream after the other',
      { found: { ...faces, labels: ['exosome', 'plain cream'] } as Finding },
      { design: 'RCT-XO' },
      'Of 100 people, about 8 more would do better with exosome than with plain cream. Anything from 39 fewer to 53 more fits what these 12 people showed.',
    ],
    [
      'as many for the one as for the other',
      { found: { ...faces, judgedBy: 'themselves', better: 4, same: 4 } },
      {},
      'Of 100 people, about as many would choose the exosome side as the other one. Anything from 44 fewer to 44 more fits what these 12 people said.',
    ],
    [
      'two groups',
      { found: events(12, 40, 9, 41) },
      { design: 'RCT-PAR' },
      'Of 100 people, about 8 more would have it with exosome gel than with placebo. Anything from 11 fewer to 26 more fits what these 81 people showed.',
    ],
    [
      'a harm',
      { found: events(12, 40, 9, 41), isHarm: true },
      {},
      'Of 100 people, about 8 more would have this unwanted effect with exosome gel than with placebo. Anything from 11 fewer to 26 more fits what these 81 people showed.',
    ],
    [
      'a range on one side',
      { found: events(5, 70, 48, 80) },
      {},
      'Of 100 people, about 53 fewer would have it with exosome gel than with placebo. Anything from 39 to 64 fewer fits what these 150 people showed.',
    ],
    [
      'nobody in either group',
      { found: events(0, 20, 0, 20), isHarm: true },
      {},
      'Nobody had this unwanted effect, neither with exosome gel nor with placebo. Anything from 16 fewer to 16 more of 100 fits what these 40 people showed.',
    ],
    [
      'a large trial of what is rare',
      { found: events(62, 13598, 248, 12867) },
      {},
      'Of 1,000 people, about 15 fewer would have it with exosome gel than with placebo. Anything from 12 to 17 fewer fits what these 26,465 people showed.',
    ],
    [
      'animals',
      { found: events(5, 40, 9, 41) },
      { design: 'ANIM' },
      'Of 100 animals, about 9 fewer would have it with exosome gel than with placebo. Anything from 26 fewer to 7 more fits what these 81 animals showed.',
    ],
    [
      'groups that were only watched',
      { found: events(12, 40, 9, 41) },
      { design: 'COH-P' },
      'Of 100 people, about 8 more had it among exosome gel than among placebo. Anything from 11 fewer to 26 more fits what these 81 people showed.',
    ],
    [
      'a difference that the paper prints',
      { found: { kind: 'estimate' }, estimate: { measure: 'risk-difference', unit: 'percent', value: -5.2 } },
      {},
      'The paper gives the difference: of 100 people, about 5 fewer had it in the tested group than in the other one.',
    ],
    [
      'one group',
      { found: all(3, 12), isHarm: true },
      {},
      '3 of 12 people had this unwanted effect. Anything from 9 to 53 in 100 fits what these 12 people showed.',
    ],
    [
      'nobody of one group',
      { found: all(0, 12) },
      {},
      '0 of 12 people had it. Up to 24 in 100 fits what these 12 people showed.',
    ],
    [
      'everybody of one group',
      { found: all(12, 12) },
      {},
      '12 of 12 people had it. 76 or more in 100 fits what these 12 people showed.',
    ],
    [
      'one person',
      { found: all(1, 1) },
      {},
      '1 of 1 person had it. 21 or more in 100 fits what this one person showed.',
    ],
    [
      'crusts alike on both sides',
      { found: crusts(2, 0, 0, 10), isHarm: true },
      {},
      '2 of 12 people had this unwanted effect, alike on the exosome side and on the other one. Anything from 20 fewer to 20 more of 100 fits what these 12 people showed.',
    ],
    [
      'crusts on one side more',
      { found: crusts(2, 3, 1, 6), isHarm: true },
      {},
      'Of 100 people, about 17 more would have this unwanted effect on the exosome side than on the other one. Anything from 19 fewer to 48 more fits what these 12 people showed.',
    ],
    [
      'means',
      { found: scores },
      {},
      'On average, exosome gel came out 2.1 points lower than placebo (4.1 against 6.2). Anything from 1.3 to 2.9 points lower fits what these 58 people showed.',
    ],
    [
      'a paired difference that the paper prints',
      {
        found: scores,
        estimate: {
          measure: 'mean-difference',
          value: 0.2,
          unit: 'points',
          interval: { low: -0.9, high: 1.3, level: 95 },
        },
      },
      { design: 'RCT-SPLIT' },
      'The paper gives the difference within each person: 0.2 points. Anything from −0.9 to 1.3 points fits.',
    ],
    [
      'a share that the paper prints',
      {
        found: { kind: 'estimate' },
        estimate: {
          measure: 'proportion',
          unit: 'percent',
          value: 93.3,
          interval: { low: 90.1, high: 95.5, level: 95 },
        },
      },
      {},
      'The paper gives a share: of 100 people, about 93 had it. Anything from 90 to 96 fits.',
    ],
    [
      'a hazard ratio without people',
      { found: { kind: 'estimate' }, estimate: { measure: 'hazard-ratio', value: 0.61 } },
      {},
      'The paper gives only a ratio here. Without the number of people it does not say how many more or fewer.',
    ],
  ])('tell of %s', (_, outcome, study, sentence) => {
    expect(firstTold(outcome, study)).toBe(sentence)
  })

  it('give counts, then the ratio, then which way is good', () => {
    expect(told({ found: events(12, 40, 9, 41), good: 'less' })[0]?.notes).toEqual([
      'That is 12 of 40 people against 9 of 41.',
      'As a ratio, that is 1.4 times as many; 0.65 to 2.9 times fits as well.',
      'Fewer is better here.',
    ])
    expect(told({ found: events(0, 20, 4, 21) })[0]?.notes).toContain(
      'No ratio is given: it cannot be worked out where none of a group had it.',
    )
    expect(told({ found: scores, good: 'less' })[0]?.notes).toEqual(['Lower is better here.'])
  })

  it('say of pairs that they are counted as pairs, and of few people that they cannot tell more', () => {
    expect(told({ found: chosen }, { design: 'RCT-SPLIT' })[0]?.notes).toEqual([
      'Of 12 people, 5 chose the exosome side, 4 the other one, 3 saw no difference.',
      'Counted as pairs: both halves belong to the same 12 people.',
      'That is a wide range: 12 people cannot tell it more exactly.',
    ])
  })

  it('refuse the sum for two groups where both halves are of the same people', () => {
    expect(told({ found: events(8, 12, 7, 12) }, { design: 'RCT-SPLIT' }).map(({ main }) => main)).toEqual([
      'exosome gel: 8 of 12 people had it.',
      'placebo: 7 of 12 people had it.',
      expect.stringMatching(
        /^Both halves belong to the same 12 people, so the sum for two groups is not offered here\. It takes pairs/,
      ),
    ])
  })

  it('say where a range is not the usual one, and where there is none', () => {
    const estimate = { measure: 'mean-difference', value: 2 } as const
    expect(told({ found: { kind: 'estimate' }, estimate })[0]?.notes).toEqual(['The paper prints no range with it.'])
    const narrower = { ...estimate, interval: { low: 1, high: 3, level: 90 } }
    expect(told({ found: { kind: 'estimate' }, estimate: narrower })[0]?.notes).toEqual([
      'The paper’s range is one of 90 %, not the usual 95 %.',
    ])
  })

  it('always tell how many before how many times, judge nothing, and hold no number that is none', () => {
    fc.assert(
      fc.property(
        anyFinding,
        fc.constantFrom(true as const, undefined),
        fc.constantFrom('more', 'less', undefined),
        (found, isHarm, good) => {
          for (const { main, range = '', notes } of told({ found, ...(isHarm && { isHarm }), ...(good && { good }) })) {
            expect(main).not.toMatch(/ratio|times/)
            const text = [main, range, ...notes].filter(Boolean).join(' ')
            expect(text).not.toMatch(/NaN|Infinity|undefined|null|-\d|significan|proven|effective|number needed/i)
            expect(text).toMatch(/^\w.*\.$/)
          }
        },
      ),
    )
  })
})

const someArm = fc
  .integer({ min: 1, max: 3000 })
  .chain((total) =>
    fc.record({ label: fc.constant('gel'), events: fc.integer({ min: 0, max: total }), total: fc.constant(total) }),
  )
const someMean = fc.record({
  label: fc.constant('gel'),
  mean: fc.integer({ min: -900, max: 900 }).map((tenths) => tenths / 10),
  sd: fc.integer({ min: 1, max: 300 }).map((tenths) => tenths / 10),
  total: fc.integer({ min: 2, max: 900 }),
})
const anyFinding: fc.Arbitrary<Finding> = fc.oneof(
  fc.array(someArm, { maxLength: 3 }).map((arms): Finding => ({ kind: 'events', arms })),
  fc.array(someMean, { maxLength: 3 }).map((arms): Finding => ({ kind: 'means', arms })),
  fc
    .tuple(fc.nat(80), fc.nat(80), fc.nat(80))
    .map(([better, same, worse]): Finding => ({ kind: 'pairs', labels: ['gel', 'other'], better, same, worse })),
  fc.tuple(fc.nat(80), fc.nat(80), fc.nat(80), fc.nat(80)).map(([both, a, b, neither]) => crusts(both, a, b, neither)),
)
