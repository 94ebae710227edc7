import { describe, expect, it } from 'vitest'
import type { SavedView } from '../model/saved-view.ts'
import { evidenceColumns } from './columns.ts'
import { choiceParts } from './view-words.ts'
import {
  builtInViews,
  everything,
  freeViewName,
  headlineView,
  isBuiltIn,
  longestViewName,
  viewByName,
  viewName,
  viewNameProblem,
  viewsOf,
} from './views.ts'

const saved = (name: string, id = name): SavedView => ({ id, name, choice: everything })

describe('the views of a library', () => {
  it('are the built-in ones, then its own by name', () => {
    const views = viewsOf([saved('For the editor'), saved('Arm 10'), saved('Arm 9')])
    expect(views.map(({ name }) => name)).toEqual(['Headline', 'All columns', 'Arm 9', 'Arm 10', 'For the editor'])
    expect(views.map(isBuiltIn)).toEqual([true, true, false, false, false])
  })

  it('name columns that every table has, where they are built in', () => {
    const ids = evidenceColumns().map(({ id }) => id)
    for (const { choice } of builtInViews) expect(ids).toEqual(expect.arrayContaining([...(choice.columns ?? [])]))
  })
})

describe('the name of a view', () => {
  const views = viewsOf([saved('For the editor', '1'), saved('Straße', '2')])

  it('is one line without what is not seen around it', () => {
    expect(viewName('  For\n the\t editor\u0007 ')).toBe('For the editor')
  })

  it.each([
    ['', 'A view needs a name.'],
    [' \u200B\u202E\n', 'A view needs a name.'],
    ['n'.repeat(longestViewName), null],
    ['n'.repeat(1200), `A view’s name has ${longestViewName} characters at most; this one has 1,200.`],
    ['😀'.repeat(longestViewName), null],
    ['for the  EDITOR', 'There is a view of that name already.'],
    ['For the\u200B editor', 'There is a view of that name already.'],
    ['STRASSE', 'There is a view of that name already.'],
    ['headline', 'There is a view of that name already.'],
    ['For the checker', null],
  ])('%j: %s', (name, problem) => {
    expect(viewNameProblem(name, views)).toBe(problem)
  })

  it('may be its own in another case, where it is renamed', () => {
    expect(viewNameProblem('FOR THE EDITOR', views, '1')).toBeNull()
    expect(viewNameProblem('STRASSE', views, '1')).not.toBeNull()
  })

  it('is made free by a number, and stays short enough', () => {
    expect(freeViewName('Headline', views)).toBe('Headline 2')
    expect(freeViewName('Headline 2', viewsOf([saved('headline 2')]))).toBe('Headline 3')
    expect([...freeViewName('n'.repeat(longestViewName), views)]).toHaveLength(longestViewName)
  })
})

describe('a view asked for by its name', () => {
  const views = viewsOf([saved('For the editor', '1'), saved('Twice', '2'), saved('TWICE', '3'), saved('twice', '4')])

  it('is found whatever its case', () => {
    expect(viewByName(views, ' headline ')).toEqual({ ok: true, value: headlineView })
    expect(viewByName(views, 'FOR THE EDITOR')).toMatchObject({ ok: true, value: { id: '1' } })
    expect(viewByName(views, 'TWICE')).toMatchObject({ ok: true, value: { id: '3' } })
  })

  it('is refused where there is none, with the names that there are, and where there are several', () => {
    expect(viewByName(views, 'Editors')).toMatchObject({
      kind: 'not-found',
      message: 'There is no view “Editors”. The views are: Headline, All columns, For the editor, twice, Twice, TWICE.',
    })
    expect(viewByName(views, 'tWice')).toMatchObject({ kind: 'bad-input' })
  })
})

it('a choice in words: its columns, filters, order and groups', () => {
  const words = choiceParts(
    {
      columns: ['reference', 'sample-size', 'custom:gone'],
      filters: { 'sample-size': { kind: 'range', from: 20, to: null } },
      sorting: [{ id: 'sample-size', desc: true }],
      groupBy: 'study-design',
    },
    evidenceColumns(),
  )
  expect(words.map((part) => part.words)).toEqual([
    'Reference, N (people), a column that is not there now',
    'N (people) from 20',
    'N (people), descending',
    'Design',
  ])
  expect(choiceParts(everything, evidenceColumns()).map((part) => part.words)).toEqual(['all', '', '', ''])
})
