import { expect, test } from 'vitest'
import { chartRows, inventedLibrary } from './library-for-tests.ts'
import { timeline } from './timeline.ts'
import { leftOutInWords, timelineTable, timelineWords } from './timeline-words.ts'

const chart = timeline(
  chartRows([
    { id: 'Marchetta', year: 2024, design: 'RCT-SPLIT', people: 28, payer: 'maker' },
    { id: 'Ferrand', year: 2021, design: 'COH-R', people: 140, payer: 'charity' },
    { id: 'Ruiz', year: 2021, design: 'RCT-PAR', people: 900, isRetracted: true },
    { id: 'Cells', year: 2020, design: 'LAB' },
    { id: 'Mice', year: 2021, design: 'ANIM' },
    { id: 'Review', year: 2023, design: 'SR', people: 5000 },
    { id: 'Open', year: 2022 },
    { id: 'Undated', design: 'RCT-PAR', people: 12 },
  ]),
)

test('a lane for each kind of study; a retracted one stands in its lane, and counts nobody', () => {
  expect(
    chart.lanes.map(({ lane, studies }) => [lane, studies.map(({ study, people }) => [study.studyId, people])]),
  ).toEqual([
    [
      'randomised',
      [
        ['Ruiz', null],
        ['Marchetta', 28],
      ],
    ],
    ['people', [['Ferrand', 140]]],
    ['reviews', [['Review', null]]],
    [
      'laboratory',
      [
        ['Cells', null],
        ['Mice', null],
      ],
    ],
    ['other', [['Open', null]]],
  ])
  expect(chart.lanes[0]!.studies[0]!.mark.label).toBe('Ruiz 2021, published 2021, retracted, not counted')
})

test('the text alternative counts without the retracted one, and says what has no year', () => {
  expect(timelineWords(chart).description).toBe(
    'Studies published 2020 to 2024. Randomised: 1. Other with people: 1. Reviews: 1. Animal, laboratory: 2. Other, or design not confirmed: 1. Without a year: 1 study. Retracted, not counted: 1 study.',
  )
  expect(leftOutInWords(chart)).toEqual(['Without a year: 1 study', 'Retracted, not counted: 1 study'])
  expect(timelineTable(chart).rows[0]).toEqual([
    '2020',
    'Animal, laboratory',
    'Cells 2020',
    'In vitro',
    '',
    'payer not known',
    '',
  ])
})

test('every study stands in one lane, or is without a year', () => {
  const { rows } = inventedLibrary(500)
  const { lanes, noYear } = timeline(rows)
  const all = [...lanes.flatMap(({ studies }) => studies.map(({ study }) => study.studyId)), ...noYear]
  expect(all.toSorted()).toEqual(rows.map(({ studyId }) => studyId).toSorted())
})
