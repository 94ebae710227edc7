import { expect, test } from 'vitest'
import type { Direction, Outcome } from '#core/model/outcome.ts'
import { directionPlot, directions } from './direction-plot.ts'
import { directionPlotTable, directionPlotWords } from './direction-words.ts'
import { chartRows, inventedLibrary } from './library-for-tests.ts'
import { oneDirection } from './one-direction.ts'
import { outcomeOf } from './outcomes-for-tests.ts'

const at = (time: string | undefined, direction?: Direction, more: Partial<Outcome> = {}) =>
  outcomeOf('a', 'Scars', { ...(time ? { time } : {}), ...(direction ? { direction } : {}), ...more })

test.each<[string, readonly Outcome[], Direction | 'differs' | 'not-judged', string]>([
  ['one', [at('week 8', 'better')], 'better', ''],
  ['none judged', [at('week 8')], 'not-judged', ''],
  ['all the same', [at('week 4', 'worse'), at('week 8', 'worse'), at('week 12')], 'worse', ''],
  ['the latest', [at('12 weeks', 'better'), at('week 4', 'worse')], 'better', 'worse (week 4)'],
  [
    'months are later than weeks',
    [at('after 6 months', 'no-clear-difference'), at('8 weeks', 'better')],
    'no-clear-difference',
    'better (8 weeks)',
  ],
  [
    'the primary before the latest',
    [at('week 4', 'worse', { isPrimary: true }), at('week 8', 'better')],
    'worse',
    'better (week 8)',
  ],
  [
    'two primary ones that differ: the latest',
    [at('week 4', 'worse', { isPrimary: true }), at('week 8', 'better', { isPrimary: true })],
    'better',
    'worse (week 4)',
  ],
  [
    'a time that cannot be read',
    [at('at the end', 'worse'), at('week 8', 'better')],
    'differs',
    'worse (at the end), better (week 8)',
  ],
  ['no times', [at(undefined, 'worse'), at(undefined, 'better')], 'differs', 'worse, better'],
  [
    'two of the latest time that differ',
    [at('week 8', 'worse'), at('8 weeks', 'better')],
    'differs',
    'worse (week 8), better (8 weeks)',
  ],
])('several times in one study: %s', (_, outcomes, direction, note) => {
  const said = oneDirection(outcomes)
  expect(said.kind === 'judged' ? said.direction : said.kind).toBe(direction)
  expect(said.note).toBe(note)
})

const rows = chartRows([
  { id: 'Almgren', year: 2023, design: 'RCT-PAR', people: 62, payer: 'maker' },
  { id: 'Ferrand', year: 2021, design: 'COH-R', people: 140, payer: 'charity', samePeople: 'g' },
  { id: 'Ferrand again', year: 2022, design: 'COH-R', people: 90, payer: 'charity', samePeople: 'g' },
  { id: 'Ruiz', year: 2020, design: 'RCT-PAR', people: 30, isRetracted: true },
  { id: 'Open', year: 2024 },
])
const chart = directionPlot(rows, [
  outcomeOf('Almgren', 'Scars', { direction: 'better', estimate: { value: 1, p: 'p = 0.9' } }),
  outcomeOf('Ferrand', 'scars', { direction: 'no-clear-difference' }),
  outcomeOf('Ferrand again', 'Scars ', { direction: 'no-clear-difference' }),
  outcomeOf('Ruiz', 'Scars', { direction: 'better' }),
  // By its p one would guess a direction: nobody judged it, so it has none.
  outcomeOf('Open', 'Scars', { estimate: { value: 0.2, p: 'p < 0.001' } }),
  outcomeOf('Ferrand again', 'Itching', { direction: 'worse', isHarm: true }),
  outcomeOf('taken away', 'Scars', { direction: 'worse' }),
])

test('a bar for each study, by the direction that the writer judged', () => {
  const [scars, itching] = chart.rows
  expect(scars!.bars.better.map(({ mark }) => mark.label)).toEqual([
    'Scars: better, Almgren 2023, Parallel-group RCT, 62 people, paid by the maker',
  ])
  expect(scars!.bars['no-clear-difference'].map(({ name, people, step }) => [name, people, step])).toEqual([
    ['Ferrand 2021', 140, 'compared'],
    // The same people: drawn, and counted once.
    ['Ferrand again 2022', null, 'compared'],
  ])
  expect(scars!.bars.worse).toEqual([])
  expect(scars!.notJudged).toEqual(['Open'])
  expect(chart.retracted).toEqual(['Ruiz'])
  // Where it stands without the other, its people are its own.
  expect(itching!.bars.worse[0]).toMatchObject({
    people: 90,
    mark: { label: expect.stringContaining('Itching (harm): worse') },
  })
})

test('the text alternative counts studies, and says what is not drawn', () => {
  expect(directionPlotWords(chart).description).toContain(
    'Scars: 2 no clear difference, 1 better; not judged: 1 study. Itching (harm): 1 worse. 1 retracted study left out.',
  )
  expect(directionPlotTable(chart).rows.map((row) => row.slice(0, 5))).toEqual([
    ['Scars', '', 'better', '', 'Almgren 2023'],
    ['Scars', '', 'no clear difference', '', 'Ferrand 2021'],
    ['Scars', '', 'no clear difference', '', 'Ferrand again 2022'],
    ['Scars', '', 'not judged', '', 'Open 2024'],
    ['Itching', 'harm', 'worse', '', 'Ferrand again 2022'],
  ])
})

test('each study stands once in each of its outcomes', () => {
  const { rows: many, outcomes } = inventedLibrary(300)
  const twice = [...outcomes, ...outcomes.map((outcome) => ({ ...outcome, id: `${outcome.id} b`, time: 'week 2' }))]
  for (const row of directionPlot(many, twice).rows) {
    const drawn = directions.flatMap((direction) => row.bars[direction].flatMap(({ mark }) => mark.studyIds))
    const all = [...drawn, ...row.notJudged, ...row.differs]
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBe(row.told.length)
  }
})
