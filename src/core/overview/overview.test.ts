import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { studyDesigns, type StudyDesignCode, type StudyDesignFlag } from '../model/study-design.ts'
import type { FieldId, FieldValue, FundingType, Missing } from '../model/tag.ts'
import { peopleOfRow } from '../table/people-once.ts'
import { answered, type Breakdown } from './breakdown.ts'
import { overviewOf } from './overview.ts'
import { rowsOf, type InventedAnswers } from './rows-for-tests.ts'

const design = (code: StudyDesignCode, flags: readonly StudyDesignFlag[] = []) => ({ design: code, flags })
const paidBy = (type: FundingType) => ({ status: 'stated', funders: [], type }) as const
const declared = (status: 'declared-none' | 'no-statement-found' | 'unclear') => ({
  status,
  industry: false,
  parties: [],
})

/** Where the one study stands: its answer and how sure, or why it cannot be judged. */
function placeOf({ answers, open }: Breakdown): string {
  return [
    ...answers.flatMap(({ answer, confirmed, suggested }) => [
      ...confirmed.map(() => answer),
      ...suggested.map(() => `${answer}, suggested`),
    ]),
    ...open.map(({ why }) => `open: ${why}`),
  ].join('; ')
}

type Answers = Omit<InventedAnswers, 'id'>
describe.each<['maker' | 'noStatement' | 'registered' | 'subjects' | 'designs', [string, Answers][]]>([
  [
    'maker',
    [
      ['yes', { confirmed: { funding: paidBy('maker') } }],
      ['no', { confirmed: { funding: paidBy('industry') } }],
      ['no', { confirmed: { funding: { status: 'none', funders: [], type: 'none' } } }],
      ['yes, suggested', { suggested: { funding: paidBy('maker') } }],
      ['no, suggested', { suggested: { funding: paidBy('charity') } }],
      ['open: mixed', { confirmed: { funding: paidBy('mixed') } }],
      ['open: to-check', { suggested: { funding: paidBy('mixed') } }],
      ['open: kind-not-known', { confirmed: { funding: paidBy('not-stated') } }],
      ['open: not-stated', { confirmed: { funding: { status: 'not-stated', funders: [], type: 'not-stated' } } }],
      ['open: not-stated', { confirmed: { funding: 'not-stated' } }],
      ['open: not-looked-at', {}],
    ],
  ],
  [
    'noStatement',
    [
      ['yes', { confirmed: { 'conflict-of-interest': declared('no-statement-found') } }],
      ['yes', { confirmed: { 'conflict-of-interest': 'not-stated' } }],
      ['no', { confirmed: { 'conflict-of-interest': declared('declared-none') } }],
      ['open: unclear', { confirmed: { 'conflict-of-interest': declared('unclear') } }],
      ['no, suggested', { suggested: { 'conflict-of-interest': declared('declared-none') } }],
      ['open: not-looked-at', {}],
    ],
  ],
  [
    'registered',
    [
      ['yes', { confirmed: { registration: { id: 'NCT01234567' } } }],
      ['yes', { confirmed: { 'study-design': design('RCT-PAR', ['registered']) } }],
      ['no', { confirmed: { registration: 'not-stated', 'study-design': design('RCT-PAR') } }],
      ['yes, suggested', { suggested: { registration: { id: 'NCT01234567' } } }],
      ['open: not-people', { confirmed: { 'study-design': design('LAB') } }],
      ['open: not-looked-at', { suggested: { 'study-design': design('LAB') } }],
      ['open: unclear', { confirmed: { registration: 'unclear' } }],
    ],
  ],
  [
    'subjects',
    [
      ['people', { confirmed: { 'study-design': design('RCT-SPLIT') } }],
      ['animals', { confirmed: { 'study-design': design('ANIM') } }],
      ['laboratory', { confirmed: { 'study-design': design('EXV') } }],
      ['other-studies', { confirmed: { 'study-design': design('SR') } }],
      ['other', { confirmed: { 'study-design': design('PROT') } }],
      ['animals, suggested', { suggested: { 'study-design': design('ANIM') } }],
      ['open: unclear', { confirmed: { 'study-design': 'unclear' } }],
    ],
  ],
  ['designs', [['COH-R', { confirmed: { 'study-design': design('COH-R') } }]]],
])('%s', (question, cases) => {
  it.each(cases)('is %s', (place, answers) => {
    expect(placeOf(overviewOf(rowsOf([{ id: 'one', ...answers }]))[question])).toBe(place)
  })
})

it.each<[string, Answers]>([
  ['counted', { confirmed: { 'sample-size': { headline: 12 } } }],
  ['counted, suggested', { suggested: { 'sample-size': { headline: 12 } } }],
  ['open: not-people', { confirmed: { 'sample-size': { headline: 12, unit: 'animal' } } }],
  ['open: not-people', { confirmed: { 'study-design': design('SR'), 'sample-size': { headline: 900 } } }],
  ['open: not-stated', { confirmed: { 'sample-size': 'not-stated' } }],
  ['open: not-looked-at', {}],
])('people are %s', (place, answers) => {
  expect(placeOf(overviewOf(rowsOf([{ id: 'one', ...answers }])).people.studies)).toBe(place)
})

it('sums people and sides, names the largest, and leaves retracted studies out of all', () => {
  const rows = rowsOf([
    { id: 'a', confirmed: { 'sample-size': { headline: 28, units: { count: 56, unit: 'side' } } } },
    { id: 'b', confirmed: { 'sample-size': { headline: 140 } } },
    { id: 'c', suggested: { 'sample-size': { headline: 900 } } },
    { id: 'd', title: 'RETRACTED: Tides', confirmed: { 'sample-size': { headline: 5000 } } },
  ])
  const { people, largest, counted, retracted } = overviewOf(rows)
  expect(people.sum).toMatchObject({ people: 168, from: 2 })
  expect(people.sides).toEqual({ sides: 56, people: 28 })
  expect(largest).toMatchObject({ people: 140, studyIds: ['b'] })
  expect([counted, retracted]).toEqual([['a', 'b', 'c'], ['d']])
})

it.each([
  [
    [2021, 2024],
    ['2021', '2022', '2023', '2024'],
    [1, 0, 0, 1],
  ],
  [
    [1962, 2021, 2024],
    ['1960–1964', '1965–1969', '2020–2024'],
    [1, 0, 2],
  ],
] as const)('shows the years %j as bars', (years, labels, counts) => {
  const { bars, studies } = overviewOf(
    rowsOf([{ id: 'none' }, ...years.map((year) => ({ id: `y${year}`, year }))]),
  ).years
  expect(bars.length).toBeLessThanOrEqual(15)
  expect(labels.map((label) => bars.find((bar) => bar.label === label)?.studyIds.length)).toEqual(counts)
  expect(studies.open).toEqual([{ why: 'no-year', studyIds: ['none'] }])
})

it('answers an empty library with nothing', () => {
  expect(overviewOf([])).toMatchObject({
    counted: [],
    largest: null,
    people: { sum: { people: 0 } },
    years: { bars: [] },
  })
})

const missing = fc.constantFrom<Missing>('not-stated', 'unclear', 'not-applicable')
const values: Readonly<Partial<Record<FieldId, fc.Arbitrary<FieldValue>>>> = {
  'study-design': fc.record({
    design: fc.constantFrom(...studyDesigns.map(({ code }) => code)),
    flags: fc.subarray<StudyDesignFlag>(['registered', 'retracted']),
  }),
  'sample-size': fc.record({ headline: fc.nat(9999), unit: fc.constantFrom('person', 'animal', 'study') }),
  'conflict-of-interest': fc.constantFrom('declared-none', 'no-statement-found', 'unclear').map(declared),
  funding: fc.constantFrom<FundingType>('maker', 'industry', 'charity', 'mixed', 'not-stated').map(paidBy),
  registration: fc.constant({ id: 'NCT01234567' }),
}
const study = fc.record({
  year: fc.option(fc.integer({ min: 1890, max: 2030 }), { nil: undefined }),
  confirmed: fc.record(
    Object.fromEntries(Object.entries(values).map(([field, value]) => [field, fc.oneof(value!, missing)])),
    { requiredKeys: [] },
  ),
  suggested: fc.record(values as Record<string, fc.Arbitrary<FieldValue>>, { requiredKeys: [] }),
})

it('puts every counted study in one place of each figure, and counts its rows and no others', () => {
  fc.assert(
    fc.property(fc.array(study, { maxLength: 30 }), (given) => {
      const studies = given.map((one, index) => ({ id: `s${index}`, ...one }) as InventedAnswers)
      const rows = rowsOf(studies)
      const shown = overviewOf(rows)
      expect([...shown.counted, ...shown.retracted].toSorted()).toEqual(studies.map(({ id }) => id).toSorted())
      const { designs, subjects, maker, noStatement, registered, people, years } = shown
      for (const { answers, open } of [
        designs,
        subjects,
        maker,
        noStatement,
        registered,
        people.studies,
        years.studies,
      ]) {
        const placed = [
          ...answers.flatMap(({ confirmed, suggested }) => [...confirmed, ...suggested]),
          ...open.flatMap(({ studyIds }) => studyIds),
        ]
        expect(placed.toSorted()).toEqual([...shown.counted].toSorted())
      }
      const of = new Map(rows.map((row) => [row.studyId, peopleOfRow(row).people]))
      const { confirmed } = answered(people.studies, 'counted')
      expect(confirmed.reduce((sum, id) => sum + of.get(id)!, 0)).toBe(people.sum.people)
      expect(confirmed.length).toBe(people.sum.from)
      expect(shown.largest?.people ?? 0).toBe(Math.max(0, ...confirmed.map((id) => of.get(id)!)))
      const isPaidByMaker = ({ confirmed: { funding } = {} }: InventedAnswers) =>
        typeof funding === 'object' && 'type' in funding && funding.type === 'maker'
      expect(answered(maker, 'yes').confirmed).toEqual(
        studies.filter((one) => isPaidByMaker(one) && shown.counted.includes(one.id)).map(({ id }) => id),
      )
      expect(years.bars.flatMap(({ studyIds }) => studyIds).length).toBe(
        studies.filter(({ id, year }) => year !== undefined && shown.counted.includes(id)).length,
      )
    }),
    { numRuns: 200 },
  )
})
