import { expect, it } from 'vitest'
import type { Name } from '../model/reference.ts'
import { peopleGroups, samePeopleKey } from '../model/same-people.ts'
import type { ListedStudy } from '../model/study.ts'
import type { RegistrationValue } from '../model/tag.ts'
import { peopleOnce } from '../table/people-once.ts'
import { rowsOf, type InventedAnswers } from './rows-for-tests.ts'
import { perhapsSamePeople } from './same-people.ts'

interface Told {
  readonly people?: number
  readonly registered?: string
  readonly isSuggested?: boolean
  readonly authors?: readonly string[]
  readonly year?: number
  readonly isReview?: boolean
}
const trial = 'NCT01234567'
const vales = ['Vale A', 'Birk B', 'Osier C']

function pairs(told: readonly Told[], decided: readonly string[] = [], groups = new Map<string, string>()) {
  const answers = told.map(({ people = 40, registered, isSuggested, isReview }, index): InventedAnswers => {
    const registration: { registration?: RegistrationValue } = registered ? { registration: { id: registered } } : {}
    return {
      id: `s${index}`,
      confirmed: {
        'sample-size': { headline: people },
        ...(isReview ? { 'study-design': { design: 'SR', flags: [] } } : {}),
        ...(isSuggested ? {} : registration),
      },
      ...(isSuggested ? { suggested: registration } : {}),
    }
  })
  const studies = told.map(({ authors = [], year }, index) => ({
    id: `s${index}`,
    reference: {
      type: 'article-journal',
      author: authors.map((name): Name => ({ family: name.split(' ')[0]!, given: name.split(' ')[1]! })),
      ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
    },
  })) as unknown as readonly ListedStudy[]
  return perhapsSamePeople(rowsOf(answers), studies, new Set(decided), groups).map(
    ({ one, other, why }) => `${one.studyId} ${other.studyId}: ${why}`,
  )
}

it.each<[string, readonly Told[], readonly string[]]>([
  [
    'one registration number, written in two ways',
    [{ registered: trial }, { registered: 'nct 01234567; ISRCTN12345678', people: 12, isSuggested: true }],
    [`s0 s1: both are registered as ${trial}`],
  ],
  ['two registration numbers', [{ registered: trial }, { registered: 'NCT07654321' }], []],
  [
    'the same authors and number',
    [{ authors: vales }, { authors: vales.slice(1) }],
    ['s0 s1: by the same authors, with 40 people each'],
  ],
  ['another number', [{ authors: vales }, { authors: vales, people: 41 }], []],
  ['one author in common', [{ authors: vales }, { authors: ['Vale A', 'Noor D', 'Pike E'] }], []],
  ['others of the same name', [{ authors: vales }, { authors: ['Vale X', 'Birk Y', 'Osier Z'] }], []],
  [
    'twelve years between',
    [
      { authors: vales, year: 2010 },
      { authors: vales, year: 2022 },
    ],
    [],
  ],
  [
    'a handful of people',
    [
      { authors: vales, people: 4 },
      { authors: vales, people: 4 },
    ],
    [],
  ],
  ['a review, which adds no people', [{ registered: trial }, { registered: trial, isReview: true }], []],
])('with %s', (_what, told, expected) => {
  expect(pairs(told)).toEqual(expected)
})

it('does not propose again what was decided, or follows from it', () => {
  const told = [{ registered: trial }, { registered: trial }]
  expect(pairs(told, [samePeopleKey('s1', 's0')])).toEqual([])
  expect(
    pairs(
      told,
      [],
      new Map([
        ['s0', 'x'],
        ['s1', 'x'],
      ]),
    ),
  ).toEqual([])
})

it('makes groups of decisions, and counts the people of a group once', () => {
  const setting = (one: string, other: string, value: unknown) => ({ id: samePeopleKey(one, other), value })
  const groups = peopleGroups([
    setting('c', 'd', true),
    setting('a', 'b', true),
    setting('b', 'c', true),
    setting('e', 'f', false),
    { id: 'library-name', value: true },
  ])
  expect([...groups.keys()].toSorted()).toEqual(['a', 'b', 'c', 'd'])
  expect(new Set(groups.values()).size).toBe(1)
  const of = (people: number | null, samePeople: string | null) => ({ people, samePeople, subjects: null, size: null })
  expect(peopleOnce([of(28, 'a'), of(40, 'a'), of(40, 'a'), of(null, 'a'), of(12, null), of(null, null)])).toEqual({
    people: 52,
    from: 4,
    again: 2,
    notStated: 1,
    studies: 6,
  })
})
