import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Name, Reference } from './reference.ts'
import { shortNames, type NamedStudy } from './short-names.ts'

const study = (
  id: string,
  authors: readonly Name[],
  year: number | null,
  title = 'A title of some words',
): NamedStudy => ({
  id,
  reference: {
    type: 'article-journal',
    title,
    author: authors,
    ...(year === null ? {} : { issued: { 'date-parts': [[year]] } }),
  } satisfies Reference,
})
const person = (family: string, given?: string): Name => ({ family, ...(given ? { given } : {}) })
const names = (...studies: readonly NamedStudy[]) => {
  const found = shortNames(studies)
  return studies.map(({ id }) => found.get(id))
}
const other = person('Berg', 'Ann')

describe('short names of studies', () => {
  it.each([
    ['one study of a name', [['Moss', 'Lea']], ['Moss 2021']],
    [
      'the same person twice, one year',
      [
        ['Moss', 'Lea'],
        ['Moss', 'Lea'],
      ],
      ['Moss 2021a', 'Moss 2021b'],
    ],
    [
      'two people',
      [
        ['Moss', 'Lea'],
        ['Moss', 'Tom'],
      ],
      ['Moss L 2021', 'Moss T 2021'],
    ],
    [
      'given names with a hyphen',
      [
        ['Moss', 'Da-Hyun'],
        ['Moss', 'Bo-Jin'],
      ],
      ['Moss D-H 2021', 'Moss B-J 2021'],
    ],
    [
      'initials',
      [
        ['Moss', 'D.-H.'],
        ['Moss', 'B J'],
      ],
      ['Moss D-H 2021', 'Moss BJ 2021'],
    ],
    [
      'initials without dots',
      [
        ['Moss', 'DH'],
        ['Moss', 'BJ'],
      ],
      ['Moss DH 2021', 'Moss BJ 2021'],
    ],
    [
      'one may be short for the other',
      [
        ['Moss', 'D'],
        ['Moss', 'Da-Hyun'],
      ],
      ['Moss 2021a', 'Moss 2021b'],
    ],
    [
      'one without a given name',
      [['Moss'], ['Moss', 'Lea'], ['Moss', 'Tom']],
      ['Moss 2021', 'Moss L 2021', 'Moss T 2021'],
    ],
    [
      'accents and case',
      [
        ['Móss', 'Lea'],
        ['MOSS', 'Tom'],
      ],
      ['Móss L 2021', 'MOSS T 2021'],
    ],
  ] as const)('%s', (_, people, expected) => {
    expect(
      names(...people.map(([family, given], index) => study(String(index), [person(family, given)], 2021))),
    ).toEqual(expected)
  })

  it('tells people apart over the years, and keeps "and" and "et al."', () => {
    expect(
      names(
        study('1', [person('Moss', 'Lea'), other], 2020),
        study('2', [person('Moss', 'Tom'), other, other], 2023),
        study('3', [other], 2023),
      ),
    ).toEqual(['Moss L and Berg 2020', 'Moss T et al. 2023', 'Berg 2023'])
  })

  it('names works without year, author or person', () => {
    expect(
      names(
        study('1', [other], null),
        study('2', [other], null),
        study('3', [{ literal: 'Invented Council' }], 2020),
        study('4', [], 2020, 'On moss'),
        study('5', [], 2020, 'On moss'),
      ),
    ).toEqual(['Berg (a)', 'Berg (b)', 'Invented Council 2020', 'On moss 2020a', 'On moss 2020b'])
  })

  it('gives every study a name of its own, whatever the order of the list', () => {
    const some = fc.constantFrom('Moss', 'Berg', 'van der Moss')
    const given = fc.constantFrom(undefined, 'Lea', 'L.', 'Tom', 'T-M', 'Tom Max')
    fc.assert(
      fc.property(fc.array(fc.tuple(some, given, fc.constantFrom(2020, 2021, null)), { maxLength: 60 }), (rows) => {
        const studies = rows.map(([family, first, year], index) => study(`s${index}`, [person(family, first)], year))
        const found = shortNames(studies)
        expect(new Set(found.values()).size).toBe(studies.length)
        expect(new Map([...shortNames(studies.toReversed())].toSorted())).toEqual(new Map([...found].toSorted()))
      }),
    )
  })

  it('keeps its letters when a study is added later', () => {
    const first = [study('a1', [other], 2020), study('a2', [other], 2020)]
    expect(names(...first, study('b1', [other], 2020))).toEqual(['Berg 2020a', 'Berg 2020b', 'Berg 2020c'])
  })
})
