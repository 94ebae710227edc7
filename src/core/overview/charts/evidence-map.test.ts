import { expect, test } from 'vitest'
import type { FieldValue } from '#core/model/tag.ts'
import { evidenceColumns } from '#core/table/columns.ts'
import { rowsOf, type InventedAnswers } from '../rows-for-tests.ts'
import { evidenceMapTable, evidenceMapWords } from './evidence-map-words.ts'
import { evidenceMap, mostLines, usualLines } from './evidence-map.ts'
import { mapAxes } from './map-axes.ts'
import { outcomeOf } from './outcomes-for-tests.ts'

const design = (code: string): FieldValue => ({ design: code, flags: [] }) as FieldValue
const funding = (type: string): FieldValue => ({ status: 'stated', funders: [], type }) as unknown as FieldValue
const axes = mapAxes(evidenceColumns())
const axis = (id: string) => axes.find((each) => each.id === id)!

const studies: readonly InventedAnswers[] = [
  {
    id: 'split',
    confirmed: { 'study-design': design('RCT-SPLIT'), 'sample-size': { headline: 28 }, funding: funding('maker') },
  },
  {
    id: 'cohort',
    confirmed: { 'study-design': design('COH-R'), 'sample-size': { headline: 140 }, funding: funding('charity') },
  },
  { id: 'mice', confirmed: { 'study-design': design('ANIM'), 'sample-size': { headline: 24, unit: 'animal' } } },
  { id: 'said', suggested: { 'study-design': design('RCT-PAR'), 'sample-size': { headline: 900 } } },
  {
    id: 'gone',
    title: 'Retracted: gone',
    confirmed: { 'study-design': design('RCT-PAR'), 'sample-size': { headline: 77 } },
  },
]
const outcomes = [
  outcomeOf('split', 'Lines'),
  outcomeOf('split', ' lines '),
  outcomeOf('split', 'Scars'),
  outcomeOf('cohort', 'scars'),
  outcomeOf('mice', 'Lines'),
  outcomeOf('gone', 'Scars'),
]
const map = evidenceMap(rowsOf(studies), outcomes, axis('outcome'), axis('study-design'))

test('outcomes by design: each study where it belongs, people once in every total', () => {
  expect(evidenceMapTable(map)).toEqual({
    columns: [
      'Outcome',
      'Split-face RCT (within-person) (RCT-SPLIT)',
      'Cohort, retrospective (COH-R)',
      'Animal study (ANIM)',
      'Suggested, to check',
      'People, once',
    ],
    rows: [
      ['Lines', '28 people in 1 study, maker paid', 'gap', '24 animals in 1 study, payer not known', '', '28'],
      ['Scars', '28 people in 1 study, maker paid', '140 people in 1 study, others or nobody paid', '', '', '168'],
      ['No outcome entered', '', '', '', '1 study, payer not known', '?'],
      ['People, once', '28', '140', '–', '?', '168 + ?'],
    ],
  })
})

test('a gap is said, what is suggested or retracted is not counted', () => {
  const gap = map.cells[0]![1]!
  expect(gap.isGap && gap.mark.label).toBe('Lines, Cohort, retrospective: gap, no study with people')
  expect(gap.mark.studyIds).toEqual([])
  expect(evidenceMapWords(map)).toEqual({
    title: 'Evidence map: outcome by design',
    description:
      '4 studies, 168 people in 2 studies, 1 more study of unknown number, 1 study without people. Lines: 28 people in 1 study, 1 study without people. Scars: 168 people in 2 studies. No outcome entered: 1 study without a number of people. 1 gap without a study with people.',
  })
})

test.each(axes.flatMap((one) => axes.map((other) => [one.id, other.id] as const)))(
  '%s by %s: every study that counts stands somewhere, and totals count it once',
  (one, other) => {
    const each = evidenceMap(rowsOf(studies), outcomes, axis(one), axis(other))
    const inCells = new Set(each.cells.flat().flatMap(({ mark }) => mark.studyIds))
    expect([...inCells].toSorted()).toEqual(['cohort', 'mice', 'said', 'split'])
    expect(each.all.people).toBe(168)
  },
)

test('of many values those of few studies are one line together, and none is lost', () => {
  const many = Array.from({ length: 80 }, (_, index) => ({ id: `s${index}` }))
  const named = many.map(({ id }, index) => outcomeOf(id, `Name ${Math.floor(index / 2)}`))
  const { rows, isGathered } = evidenceMap(rowsOf(many), named, axis('outcome'), axis('funding'))
  expect([rows.length, isGathered]).toEqual([usualLines, true])
  expect(rows.at(-1)).toMatchObject({ label: '29 others together', kind: 'others' })
  expect(new Set(rows.flatMap(({ studyIds }) => studyIds)).size).toBe(80)
  const all = evidenceMap(rowsOf(many), named, axis('outcome'), axis('funding'), mostLines)
  expect([all.rows.length, all.isGathered]).toEqual([40, false])
})

test('what is gathered does not make the marks of single values small', () => {
  const answers = { 'study-design': design('RCT-PAR'), 'sample-size': { headline: 30 } }
  const many = Array.from({ length: 80 }, (_, index) => ({ id: `s${index}`, confirmed: answers }))
  const named = many.map(({ id }, index) => outcomeOf(id, `Name ${Math.floor(index / 2)}`))
  const { rows, mostPeople, hasMorePeople } = evidenceMap(rowsOf(many), named, axis('outcome'), axis('study-design'))
  expect(rows.at(-1)?.kind).toBe('others')
  expect([mostPeople, hasMorePeople]).toEqual([60, true])
})

test('studies of the same people are counted once in a cell, a row and in all', () => {
  const same = rowsOf(studies.slice(0, 2)).map((row) => ({ ...row, samePeople: 'g' }))
  const each = evidenceMap(same, [], axis('subjects'), axis('outcome'))
  expect(each.cells[0]![0]!.mark.label).toContain('140 people in 2 studies, 1 study of people counted already')
  expect(each.all.people).toBe(140)
})
