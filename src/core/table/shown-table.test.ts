import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newStudy } from '../model/new-study.ts'
import { tagId, type FieldId, type Tag, type TagValue } from '../model/tag.ts'
import { buildEvidenceTable } from './build-evidence-table.ts'
import type { EvidenceRow } from './evidence-table.ts'
import { compareCells } from './filters.ts'
import { filteredRows, shownColumns, sortedRows, tableLines, type ShownChoice } from './shown-table.ts'

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
const plain: ShownChoice = { visibility: {}, order: [], sorting: [], filters: {}, groupBy: null }
const rowsShown = (choice: Partial<ShownChoice>) =>
  sortedRows(filteredRows(table, choice.filters ?? {}), { ...plain, ...choice })
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
  it('stand in the writer’s order, the reference first, and a new one after them', () => {
    const shown = shownColumns(table, {
      ...plain,
      order: ['harms', 'sample-size', 'reference'],
      visibility: { year: true, 'study-design': false },
    }).map((column) => column.id)
    expect(shown.slice(0, 4)).toEqual(['reference', 'harms', 'sample-size', 'year'])
    expect(shown).not.toContain('study-design')
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
