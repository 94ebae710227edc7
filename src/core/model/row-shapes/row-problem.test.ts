import { describe, expect, it } from 'vitest'
import type { LibraryTable } from '../change.ts'
import { rowProblem } from './row-problem.ts'
import { oddRows, wholeRows, wholeStudy, wholeTag, wholeView } from './rows-for-tests.ts'

const rows = wholeRows()
const named = (table: LibraryTable, row: object) => rowProblem(table, row)

describe('a row that is as it should be', () => {
  it('has no problem, whole or with nothing that may be absent', () => {
    for (const { table, row } of rows) expect(rowProblem(table, row)).toBe(null)
    const { id, reference, state, problems, origin, addedAt } = wholeStudy('a')
    const least = { id, reference: { type: reference.type }, state, problems, origin, addedAt }
    expect(named('studies', least)).toBe(null)
    expect(named('studies', { ...least, notes: undefined, merged: undefined })).toBe(null)
  })

  it('may hold what a later version knows: other names, types of reference, flags and settings', () => {
    const study = wholeStudy('a')
    const design = wholeTag('a', 'study-design', { kind: 'value', value: { design: 'UCT', flags: ['new' as 'pilot'] } })
    expect(named('studies', { ...study, priority: 3, reference: { ...study.reference, type: 'hologram' } })).toBe(null)
    expect(named('tags', { ...design, colour: 'red' })).toBe(null)
    expect(named('settings', { id: 'a-later-one', value: { of: ['any', 'shape'] } })).toBe(null)
    expect(named('settings', { id: 'not-duplicate:a b', value: true })).toBe(null)
  })
})

describe('a row of a wrong shape', () => {
  const study = wholeStudy('a')
  const tag = (value: unknown, fieldId = 'sample-size') => ({ ...wholeTag('a', 'harms', value as never), fieldId })
  it.each([
    ['studies', { ...study, reference: undefined }, 'reference is missing'],
    ['studies', { ...study, problems: null }, 'problems is null instead of a list'],
    ['studies', { ...study, state: 'paused' }, 'state is “paused” instead of one of the words known here'],
    [
      'studies',
      { ...study, reference: { type: 'book', title: { en: 'Salt' } } },
      'reference.title is a group of values instead of text',
    ],
    [
      'studies',
      { ...study, reference: { type: 'book', author: [{}, { family: 7 }] } },
      'reference.author[1].family is 7 instead of text',
    ],
    [
      'studies',
      { ...study, reference: { type: 'book', custom: { constructor: 7 } } },
      'reference.custom is a group of values instead of lists of text by name',
    ],
    ['tags', tag({ kind: 'value', value: { text: '28' } }), 'value.value.headline is missing'],
    [
      'tags',
      tag({ kind: 'value', value: { design: 'XYZ', flags: [] } }, 'study-design'),
      'value.value.design is “XYZ” instead of one of the designs known here',
    ],
    ['tags', tag({ kind: 'value', value: 'text' }), 'value.value is “text” instead of a group of values'],
    ['tags', tag(null), 'value is null instead of a value or a kind of missing'],
    ['tags', tag({ kind: 'value', value: {} }, 'mood'), 'fieldId is “mood” instead of a field known here'],
    ['settings', { id: 'library-name', value: {} }, 'value is a group of values instead of text'],
    ['settings', { id: 'custom-fields', value: [null] }, 'value[0] is null instead of a group of values'],
    [
      'views',
      { ...wholeView('v'), choice: { ...wholeView('v').choice, filters: { harms: { kind: 'near', words: 'x' } } } },
      'choice.filters.harms.kind is “near” instead of a filter',
    ],
    [
      'views',
      { ...wholeView('v'), choice: { ...wholeView('v').choice, columns: [3] } },
      'choice.columns[0] is 3 instead of text',
    ],
    ['papers', null, 'the row is null instead of a group of values'],
  ] as const)('of %s is named by its place (%#)', (table, row, words) => {
    expect(rowProblem(table, row)).toBe(words)
  })

  it('is one that is kept under another key', () => {
    expect(rowProblem('studies', study, 'a')).toBe(null)
    expect(rowProblem('studies', study, 'b')).toBe('its key is another one')
  })

  // What may stand in a place beside the one value of the sample: nothing where it may be absent, and what its type allows.
  it.each(
    rows.map(({ table, row }) => [table, 'fieldId' in row ? row.fieldId : 'id' in row ? row.id : '', row] as const),
  )('is every other one: %s %s', (table, _, row) => {
    const open =
      /(?:^|\.)(?:custom|more|merged|labels|flags|funders|arms|parties|problems|quotes|author|editor|translator|date-parts(?:\.0)?|headers|targets|value|issued|accessed|units|columns|hidden|without|sorting|filters|offRecord|files|setAside|mentions|places|links|checks|evidence|turnedDown)(?:\.C1)?(?:\.\d)?$/
    for (const odd of oddRows(row)) {
      const problem = rowProblem(table, odd.row)
      if (problem !== null) {
        expect(problem, odd.place).toMatch(/^(?:[\w.[\]-]+|the row) is (?:missing|.+ instead of .+)$/)
      } else if (typeof odd.value === 'object' && odd.value !== null) {
        // A list or a group is taken only where lists or groups stand.
        expect(odd.place).toMatch(open)
      } else if (odd.value === null)
        expect(odd.place).toMatch(
          /origin\.(?:sourceName|line)$|places\.0\.anchor$|mentions\.0\.studyId$|choice\.(?:columns|groupBy)$|\.(?:from|to)$/,
        )
      else if (odd.value === true) expect(odd.place).toBe('nowhere')
    }
  })
})
