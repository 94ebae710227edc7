import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newStudy } from '../model/new-study.ts'
import { tagId, type FieldId, type FieldValue, type Tag } from '../model/tag.ts'
import { parseDelimited } from '../references/reading/delimited-text.ts'
import { buildEvidenceTable, type StudyEvidence } from './build-evidence-table.ts'
import { copiedCells } from './copied-cells.ts'
import type { EvidenceColumn, EvidenceTable } from './evidence-table.ts'
import { pastePlan, type PastedCell, type PastePlan } from './paste-plan.ts'

type Answers = Readonly<Record<string, FieldValue>>

function evidence(id: string, answers: Answers, suggestions: StudyEvidence['suggestions'] = {}): StudyEvidence {
  const study = newStudy({
    id,
    addedAt: '',
    origin: { format: 'typed', raw: '', sourceName: null, line: null },
    reference: { type: 'article-journal', title: `Title of ${id}`, author: [{ family: 'Okafor' }] },
  })
  const tags = Object.entries(answers).map(([fieldId, value]): Tag => ({
    id: tagId(id, fieldId as FieldId),
    studyId: id,
    fieldId: fieldId as FieldId,
    value: { kind: 'value', value },
    quotes: [],
    setBy: 'writer',
    setAt: '',
  }))
  return { study, tags, suggestions }
}
const whole: Answers = {
  'study-design': { design: 'RCT-SPLIT', flags: ['placebo', 'pilot'] },
  'sample-size': { headline: 1028, analysed: 1028, units: { count: 2056, unit: 'side' }, arms: [{ label: 'A' }] },
  'conflict-of-interest': {
    status: 'declared-present',
    industry: true,
    parties: [{ author: 'B. Roe', organisation: 'Derma' }],
  },
  funding: { status: 'stated', funders: ['Skin Trust', 'City'], type: 'mixed', role: 'paid for the cream' },
  registration: { id: 'ISRCTN12345678', registry: 'ISRCTN' },
  harms: { text: '=redness in "3"\nand\titch' },
}
const suggested = {
  'sample-size': [
    {
      value: { headline: 33 },
      quote: { exact: '33 children', start: { pageIndex: 0, offset: 0 }, end: { pageIndex: 0, offset: 11 } },
      confidence: 0.9,
      rule: 'r',
    },
  ],
} as unknown as StudyEvidence['suggestions']

const fieldColumns = ({ columns }: EvidenceTable) => columns.filter(({ fieldId }) => fieldId && fieldId !== 'quote')
const cellsOf = (tsv: string): readonly (readonly PastedCell[])[] =>
  [...parseDelimited(tsv, '\t', [])].map(({ cells }) => cells.map((words) => ({ words })))
const plan = (
  pasted: readonly (readonly PastedCell[])[],
  table: EvidenceTable,
  columns: readonly EvidenceColumn[],
  size = [1, 1],
) => pastePlan(pasted, { rows: table.rows, columns, height: size[0]!, width: size[1]! })
const written = ({ writes }: PastePlan) => writes.map(({ row, column, content }) => [row.studyId, column.id, content])

describe('what is copied from the table and pasted into it', () => {
  it('changes nothing where it came from, columns that cannot be edited and suggestions among them', () => {
    const table = buildEvidenceTable([evidence('a', whole), evidence('b', {}, suggested)])
    const { tsv } = copiedCells(table.rows, table.columns, true)
    expect(plan(cellsOf(tsv), table, table.columns)).toMatchObject({
      writes: [],
      refused: [],
      withHeadings: true,
      rowsOver: 0,
    })
  })

  it('carries whole values to another study, and by its words alone nothing that the words do not say', () => {
    const table = buildEvidenceTable([evidence('a', whole)])
    const [row] = table.rows
    const columns = fieldColumns(table)
    const other = buildEvidenceTable([evidence('b', {})])
    const known = cellsOf(copiedCells([row!], columns, false).tsv).map((cells) =>
      cells.map((cell, index) => ({
        ...cell,
        from: { column: columns[index]!, cell: row!.cells[columns[index]!.id]! },
      })),
    )
    const values = new Map(plan(known, other, columns).writes.map(({ column, content }) => [column.id, content]))
    for (const [fieldId, value] of Object.entries(whole)) expect(values.get(fieldId)).toEqual({ kind: 'value', value })
    const byWords = plan(cellsOf(copiedCells([row!], columns, false).tsv), other, columns)
    expect(byWords.refused.map(({ column, why }) => [column.id, why])).toEqual([
      ['conflict-of-interest', expect.stringContaining('not who')],
    ])
    expect(written(byWords)).toContainEqual(['b', 'sample-size', { kind: 'value', value: { headline: 1028 } }])
  })

  it('gives every text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), (text) => {
        const clean = text.replaceAll(/\r\n?/g, '\n').trim()
        const table = buildEvidenceTable([evidence('a', { harms: { text: `x${clean}` } })])
        const columns = table.columns.filter(({ id }) => id === 'harms')
        const empty = buildEvidenceTable([evidence('b', {})])
        const { tsv } = copiedCells(table.rows, columns, false)
        expect(written(plan(cellsOf(tsv), empty, columns))).toEqual([
          ['b', 'harms', { kind: 'value', value: { text: `x${clean}` } }],
        ])
      }),
    )
  })

  it('does not make a suggestion a fact by copying it', () => {
    const table = buildEvidenceTable([evidence('b', {}, suggested)])
    const columns = table.columns.filter(({ id }) => id === 'sample-size')
    const other = buildEvidenceTable([evidence('c', {})])
    const { writes, refused } = plan(cellsOf(copiedCells(table.rows, columns, false).tsv), other, columns)
    expect(writes).toEqual([])
    expect(refused[0]?.why).toContain('nobody has confirmed')
  })
})

describe('where cells go', () => {
  const table = buildEvidenceTable([
    evidence('a', { harms: { text: 'old' } }),
    evidence('b', {}),
    evidence('c', {}),
    evidence('d', {}),
  ])
  const columns = table.columns.filter(({ id }) => id === 'sample-size' || id === 'harms')

  it('repeats them in a selection they fit into, and lays them out from the first cell otherwise', () => {
    expect(plan([[{ words: '5' }]], table, columns, [3, 1]).writes.map(({ row }) => row.studyId)).toEqual([
      'a',
      'b',
      'c',
    ])
    expect(plan(cellsOf('1\n2'), table, columns, [4, 1]).writes.map(({ content }) => content)).toMatchObject(
      [1, 2, 1, 2].map((headline) => ({ value: { headline } })),
    )
    expect(plan(cellsOf('1\n2'), table, columns, [3, 1]).writes).toHaveLength(2)
  })

  it('says what did not fit, what was refused and what is overwritten; empty cells leave what is there', () => {
    const result = plan(cellsOf('1\tnew\tmore\n\t\n7 kg\tlast\n4\n5'), table, columns)
    expect(result).toMatchObject({ rowsOver: 1, columnsOver: 1 })
    expect(result.refused.map(({ row, words }) => [row.studyId, words])).toEqual([['c', '7 kg']])
    expect(result.writes.map(({ row, column, overwrites }) => [row.studyId, column.id, overwrites])).toEqual([
      ['a', 'sample-size', false],
      ['a', 'harms', true],
      ['c', 'harms', false],
      ['d', 'sample-size', false],
    ])
  })
})

it('reads labels into the place of those that were there, and refuses one that is no label', () => {
  const { study, ...rest } = evidence('a', {})
  const table = buildEvidenceTable([{ ...rest, study: { ...study, labels: ['For box', 'skin'] } }])
  const columns = table.columns.filter(({ id }) => id === 'labels')
  const pasted = (words: string) => plan([[{ words }]], table, columns)
  expect(pasted('sidebar; skin').writes).toMatchObject([
    { content: { kind: 'labels', text: 'sidebar; skin' }, overwrites: true },
  ])
  for (const same of ['For box; skin', 'For box;skin', ' ; ', ''])
    expect(pasted(same)).toMatchObject({ writes: [], refused: [] })
  expect(pasted('x'.repeat(61)).refused).toMatchObject([{ why: expect.stringContaining('at most 60') }])
})
