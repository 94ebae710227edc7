import { expect, test } from 'vitest'
import { rowsOf } from '../rows-for-tests.ts'
import { chartRows, inventedLibrary } from './library-for-tests.ts'
import { nBars } from './n-bars.ts'
import { nBarsTable, nBarsWords, unknownInWords } from './n-bars-words.ts'

const chart = nBars([
  ...chartRows([
    { id: 'Almgren', year: 2023, design: 'RCT-PAR', people: 62, payer: 'maker' },
    { id: 'Ferrand', year: 2021, design: 'COH-R', people: 140, payer: 'charity', samePeople: 'g' },
    { id: 'Ferrand again', year: 2022, design: 'COH-R', people: 90, samePeople: 'g' },
    { id: 'Ruiz', year: 2020, design: 'RCT-PAR', people: 900, isRetracted: true },
    { id: 'Open', year: 2024 },
    { id: 'Cells', year: 2024, design: 'LAB' },
    { id: 'Review', year: 2024, design: 'SR', people: 5000 },
  ]),
  ...rowsOf([{ id: 'Proposed', suggested: { 'sample-size': { headline: 700 } } }]),
])

test('the largest first; the same people are counted once, and retracted studies and suggestions not', () => {
  expect(chart.bars.map(({ study, people, countedWith }) => [study.name, people, countedWith])).toEqual([
    ['Ferrand 2021', 140, null],
    ['Ferrand again 2022', 90, 'Ferrand 2021'],
    ['Almgren 2023', 62, null],
  ])
  expect(nBarsWords(chart).description).toContain('202 people in 3 studies, each counted once.')
  expect(unknownInWords(chart)).toEqual([
    'No bar, suggested, to check: 1 study',
    'No bar, without people of their own: 2 studies',
    'No bar, not looked at: 1 study',
    'Left out, retracted: 1 study',
  ])
  expect(nBarsTable(chart).rows[1]).toEqual([
    'Ferrand again 2022',
    '90',
    'Ferrand 2021',
    'Cohort, retrospective',
    'payer not known',
  ])
})

test('every study has a bar or a reason why it has none', () => {
  const { rows } = inventedLibrary(500)
  const { bars, unknown, retracted } = nBars(rows)
  const all = [...bars.map(({ study }) => study.studyId), ...unknown.flatMap(({ studyIds }) => studyIds), ...retracted]
  expect(all.toSorted()).toEqual(rows.map(({ studyId }) => studyId).toSorted())
})
