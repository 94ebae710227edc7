import { describe, expect, it } from 'vitest'
import { newStudy } from '../model/new-study.ts'
import { tagId, type FieldId, type Tag, type TagValue } from '../model/tag.ts'
import { buildEvidenceTable, type StudyEvidence } from './build-evidence-table.ts'
import { choiceOf, compareCells, passes } from './filters.ts'
import { evidenceTotals } from './totals.ts'

function evidence(
  id: string,
  values: Partial<Record<FieldId, TagValue>>,
  more: Partial<StudyEvidence> = {},
): StudyEvidence {
  const study = newStudy({
    id,
    addedAt: '',
    origin: { format: 'typed', raw: '', sourceName: null, line: null },
    reference: { type: 'article-journal', title: id },
  })
  const tags = Object.entries(values).map(([fieldId, value]): Tag => ({
    id: tagId(id, fieldId as FieldId),
    studyId: id,
    fieldId: fieldId as FieldId,
    value: value!,
    quotes: [],
    setBy: 'writer',
    setAt: '',
  }))
  return { study, tags, suggestions: {}, ...more }
}
const size = (headline: number, more = {}): TagValue => ({ kind: 'value', value: { headline, ...more } })
const design = (code: 'RCT-SPLIT' | 'SR-MA' | 'UCT'): TagValue => ({
  kind: 'value',
  value: { design: code, flags: [] },
})
const anchor = {
  exact: 'x',
  prefix: '',
  suffix: '',
  start: { pageIndex: 0, offset: 0 },
  end: { pageIndex: 0, offset: 1 },
}

describe('the totals', () => {
  it('count split-face people once, and no animals, included studies or people of reviews', () => {
    const { rows } = buildEvidenceTable([
      evidence('split', {
        'study-design': design('RCT-SPLIT'),
        'sample-size': size(28, { units: { count: 56, unit: 'side' } }),
      }),
      evidence('single', { 'study-design': design('UCT'), 'sample-size': size(19) }),
      evidence('review', { 'study-design': design('SR-MA'), 'sample-size': size(1200) }),
      evidence('mice', { 'sample-size': size(40, { unit: 'animal' }) }),
      evidence(
        'suggested',
        {},
        { suggestions: { 'sample-size': [{ value: { headline: 500 }, quote: anchor, confidence: 1, rule: '' }] } },
      ),
    ])
    expect(evidenceTotals(rows)).toMatchObject({ studies: 5, people: 47, peopleFrom: 2 })
  })
})

describe('a cell', () => {
  it('shows the writer’s answer before a suggestion, and no suggestion that was turned down', () => {
    const suggestions = { 'sample-size': [{ value: { headline: 500 }, quote: anchor, confidence: 1, rule: '' }] }
    const cell = (one: StudyEvidence) => buildEvidenceTable([one]).rows[0]!.cells['sample-size']!
    expect(cell(evidence('a', { 'sample-size': size(5) }, { suggestions })).text).toBe('5 people')
    expect(cell(evidence('a', {}, { suggestions })).state).toBe('suggestion')
    expect(cell(evidence('a', {}, { suggestions, rejected: new Set<FieldId>(['sample-size']) })).state).toBe(
      'not-looked-at',
    )
  })

  it('tells the level from the design', () => {
    expect(
      buildEvidenceTable([evidence('a', { 'study-design': design('RCT-SPLIT') })]).rows[0]!.cells.level,
    ).toMatchObject({ state: 'value', text: '2' })
  })
})

describe('filters and order', () => {
  const { rows } = buildEvidenceTable([
    evidence('a', { 'sample-size': size(5) }),
    evidence('b', { 'sample-size': size(50) }),
    evidence('c', { 'sample-size': { kind: 'missing', missing: 'unclear' } }),
    evidence('d', {}),
  ])
  const cells = rows.map((row) => row.cells['sample-size']!)

  it('choose by range, by words, and by kind of missing', () => {
    expect(cells.map((cell) => passes(cell, { kind: 'range', from: 10, to: null }))).toEqual([
      false,
      true,
      false,
      false,
    ])
    expect(cells.map((cell) => passes(cell, { kind: 'text', words: '50 people' }))).toEqual([false, true, false, false])
    expect(cells.map((cell) => passes(cell, { kind: 'choices', hidden: ['Unclear', 'Not looked at yet'] }))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(cells.map(choiceOf)).toEqual(['5 people', '50 people', 'Unclear', 'Not looked at yet'])
  })

  it('leave out a kind of missing whatever the column is', () => {
    expect(
      cells.map((cell) => passes(cell, { kind: 'range', from: null, to: null, without: ['unclear', 'not-looked-at'] })),
    ).toEqual([true, true, false, false])
    expect(cells.map((cell) => passes(cell, { kind: 'text', words: '', without: ['value'] }))).toEqual([
      false,
      false,
      true,
      true,
    ])
  })

  it('put numbers by size and what has no value last', () => {
    expect(
      [...cells]
        .reverse()
        .toSorted(compareCells)
        .map((cell) => (cell.state === 'value' ? cell.number : cell.state)),
    ).toEqual([5, 50, 'unclear', 'not-looked-at'])
  })
})
