import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newStudy } from '../model/new-study.ts'
import { tagId, type FieldId, type Tag, type TagValue } from '../model/tag.ts'
import { buildEvidenceTable } from './build-evidence-table.ts'
import type { EvidenceRow } from './evidence-table.ts'
import { compareCells } from './filters.ts'
import type { ShownChoice } from '../model/saved-view.ts'
import { columnsNotThere, fittedChoice, sameChoice, shownTable, sortedRows, tableLines } from './shown-table.ts'
import { everything } from './views.ts'

const size = (headline: number): TagValue => ({ kind: 'value', value: { headline } })
const anchor = {
  exact: 'x',
  prefix: '',
  suffix: '',
  start: { pageIndex: 0, offset: 0 },
  end: { pageIndex: 0, offset: 1 },
}

/** A study with a name, a year, a title, and answers. */
function study(
  family: string,
  year: number,
  title: string,
  values: Partial<Record<FieldId, TagValue>> = {},
  suggestedSize?: number,
) {
  const tags = Object.entries(values).map(([fieldId, value]): Tag => ({
    id: tagId(family, fieldId as FieldId),
    studyId: family,
    fieldId: fieldId as FieldId,
    value: value!,
    quotes: [],
    setBy: 'writer',
    setAt: '',
  }))
  return {
    study: newStudy({
      id: family,
      addedAt: '',
      origin: { format: 'typed', raw: '', sourceName: null, line: null },
      reference: { type: 'article-journal', title, author: [{ family }], issued: { 'date-parts': [[year]] } },
    }),
    tags,
    suggestions:
      suggestedSize === undefined
        ? {}
        : {
            'sample-size': [{ value: { headline: suggestedSize }, quote: anchor, confidence: 1, rule: 'of the test' }],
          },
  }
}

const table = buildEvidenceTable([
  study('Open', 2021, 'Nobody has looked'),
  study('Large', 2020, 'A cream against nothing', {
    'sample-size': size(140),
    'study-design': { kind: 'value', value: { design: 'RCT-PAR', flags: [] } },
  }),
  study('Unclear', 2020, 'Half told', { 'sample-size': { kind: 'missing', missing: 'unclear' } }),
  study('Small', 2021, 'A serum for faces', {
    'sample-size': size(9),
    'study-design': { kind: 'value', value: { design: 'UCT', flags: [] } },
  }),
  study('Suggested', 2020, 'Read by the rules', {}, 28),
])
const rowsShown = (choice: Partial<ShownChoice>) => shownTable(table, { ...everything, ...choice }).rows
const names = (choice: Partial<ShownChoice>) => rowsShown(choice).map((row) => row.studyId)

describe('the rows that are shown', () => {
  it('keep the library’s order until they are sorted', () => {
    expect(names({})).toEqual(['Open', 'Large', 'Unclear', 'Small', 'Suggested'])
  })

  it('have what has no value last, whichever way they are sorted', () => {
    expect(names({ sorting: [{ id: 'sample-size', desc: false }] })).toEqual([
      'Small',
      'Suggested',
      'Large',
      'Unclear',
      'Open',
    ])
    expect(names({ sorting: [{ id: 'sample-size', desc: true }] })).toEqual([
      'Large',
      'Suggested',
      'Small',
      'Unclear',
      'Open',
    ])
  })

  it('are sorted by the next column where the one before says the same', () => {
    expect(
      names({
        sorting: [
          { id: 'year', desc: true },
          { id: 'reference', desc: false },
        ],
      }),
    ).toEqual(['Open', 'Small', 'Large', 'Suggested', 'Unclear'])
    expect(
      names({
        sorting: [
          { id: 'year', desc: false },
          { id: 'sample-size', desc: true },
        ],
      }),
    ).toEqual(['Large', 'Suggested', 'Unclear', 'Small', 'Open'])
  })

  it('pass every filter, and a filter of the reference finds words of the title under it', () => {
    expect(names({ filters: { reference: { kind: 'text', words: 'cream nothing' } } })).toEqual(['Large'])
    expect(
      names({
        filters: { reference: { kind: 'text', words: '2020' }, 'sample-size': { kind: 'range', from: 20, to: null } },
      }),
    ).toEqual(['Large', 'Suggested'])
  })

  it('lose and double nobody, however they are sorted', () => {
    const ids = fc.constantFrom('reference', 'year', 'sample-size', 'study-design', 'harms', 'no-such-column')
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: ids, desc: fc.boolean() }), { maxLength: 4 }),
        fc.option(ids),
        (sorting, groupBy) => {
          expect([...names({ sorting, groupBy })].toSorted()).toEqual([...names({})].toSorted())
        },
      ),
    )
  })
})

describe('the columns that are shown', () => {
  const columns = (ids: ShownChoice['columns']) =>
    shownTable(table, { ...everything, columns: ids }).columns.map((column) => column.id)

  it('stand in the writer’s order, the reference first, each once', () => {
    expect(columns(['harms', 'sample-size', 'reference', 'harms'])).toEqual(['reference', 'harms', 'sample-size'])
    expect(columns([])).toEqual(['reference'])
  })

  it('are all of them where none are named', () => {
    expect(columns(null)).toEqual(table.columns.map(({ id }) => id))
  })
})

describe('a choice that names columns which are not there', () => {
  const gone: ShownChoice = {
    columns: ['reference', 'custom:dose', 'harms'],
    sorting: [
      { id: 'custom:dose', desc: true },
      { id: 'year', desc: false },
    ],
    filters: { 'custom:unit': { kind: 'text', words: 'mg' }, reference: { kind: 'text', words: 'l' } },
    groupBy: 'custom:dose',
  }

  it('shows what it would show without them', () => {
    const fitted = fittedChoice(table, gone)
    expect(fitted).toEqual({
      columns: ['reference', 'harms'],
      sorting: [{ id: 'year', desc: false }],
      filters: { reference: { kind: 'text', words: 'l' } },
      groupBy: null,
    })
    expect(shownTable(table, gone)).toEqual(shownTable(table, fitted))
    expect(fittedChoice(table, fitted)).toEqual(fitted)
  })

  it('says which they are, each once', () => {
    expect(columnsNotThere(table, gone)).toEqual(['custom:dose', 'custom:unit'])
    expect(columnsNotThere(table, everything)).toEqual([])
  })
})

describe('two choices', () => {
  const same = (one: Partial<ShownChoice>, other: Partial<ShownChoice>) =>
    sameChoice(table, { ...everything, ...one }, { ...everything, ...other })

  it('are the same where they show the same, however that is written', () => {
    expect(same({ columns: null }, { columns: table.columns.map(({ id }) => id) })).toBe(true)
    expect(same({ columns: ['harms'] }, { columns: ['reference', 'harms'] })).toBe(true)
    expect(same({ filters: { harms: { kind: 'text', words: ' ' } } }, {})).toBe(true)
  })

  it('are not where a column, its place, a filter, the order or the grouping differs', () => {
    expect(same({ columns: ['harms', 'year'] }, { columns: ['year', 'harms'] })).toBe(false)
    expect(same({ columns: ['harms', 'custom:gone'] }, { columns: ['harms'] })).toBe(false)
    expect(same({ filters: { harms: { kind: 'text', words: 'x' } } }, {})).toBe(false)
    expect(same({ sorting: [{ id: 'year', desc: true }] }, { sorting: [{ id: 'year', desc: false }] })).toBe(false)
    expect(same({ groupBy: 'year' }, {})).toBe(false)
  })
})

describe('groups', () => {
  it('have a heading each that tells studies, confirmed people, and what is only suggested', () => {
    const lines = tableLines(rowsShown({ groupBy: 'study-design' }), 'study-design')
    expect(lines.flatMap((line) => (line.kind === 'group' ? [line] : []))).toEqual([
      { kind: 'group', label: 'Parallel-group RCT', count: 1, toCheck: 0, people: 140 },
      { kind: 'group', label: 'Single-arm trial, before and after', count: 1, toCheck: 0, people: 9 },
      { kind: 'group', label: 'Not looked at yet', count: 3, toCheck: 0, people: 0 },
    ])
    const bySize = tableLines(rowsShown({ groupBy: 'sample-size' }), 'sample-size')
    expect(bySize.find((line) => line.kind === 'group' && line.label === '28 people')).toMatchObject({
      count: 1,
      toCheck: 1,
      people: 0,
    })
  })
})

describe('sorting many rows', () => {
  it('agrees with comparing every two cells', () => {
    const cellOf = fc.record({
      state: fc.constantFrom('value', 'suggestion', 'unclear', 'not-looked-at'),
      text: fc.constantFrom('', 'a', 'B', 'b', 'Ä', 'x2', 'x10'),
      number: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
      quotes: fc.constant([]),
    })
    fc.assert(
      fc.property(fc.array(fc.record({ one: cellOf, two: cellOf }), { maxLength: 30 }), fc.boolean(), (cells, desc) => {
        const rows = cells.map((pair, index) => ({
          studyId: String(index),
          fictional: false,
          cells: pair,
        })) as unknown as readonly EvidenceRow[]
        const expected = rows.toSorted(
          (a, b) => compareCells(a.cells.two!, b.cells.two!, desc) || compareCells(a.cells.one!, b.cells.one!, !desc),
        )
        expect(
          sortedRows(rows, {
            sorting: [
              { id: 'two', desc },
              { id: 'one', desc: !desc },
            ],
            groupBy: null,
          }).map((row) => row.studyId),
        ).toEqual(expected.map((row) => row.studyId))
      }),
    )
  })
})
