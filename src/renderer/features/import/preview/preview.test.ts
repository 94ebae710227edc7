import { describe, expect, it } from 'vitest'
import type { ReferenceProblem } from '#core/model/study.ts'
import { noFacts } from '#core/references/checks/checked-record.ts'
import { isDoubtful, openProblems, standingOf, withChosenField, type PreviewRow } from './preview.ts'

const doubt: ReferenceProblem = { kind: 'doubtful-field', field: 'issued', message: 'Year uncertain.' }
const paper = { file: {}, read: {}, sha256: '0' } as unknown as NonNullable<PreviewRow['paper']>
const row: PreviewRow = {
  id: '1-0',
  sourceId: 1,
  reference: { type: 'article-journal', title: 'Itch', issued: { 'date-parts': [[2010]] } },
  origin: { format: 'pdf', raw: '', sourceName: 'itch.pdf', line: null },
  facts: noFacts,
  problems: [doubt],
  ownProblems: [doubt],
  confidence: {},
  ticked: true,
  duplicate: null,
  paper,
}

describe('a PDF whose sources disagree', () => {
  it('is to be checked, in the field that is uncertain', () => {
    expect(standingOf(row)).toBe('doubtful')
    expect(isDoubtful(row, 'issued')).toBe(true)
    expect(isDoubtful(row, 'title')).toBe(false)
  })

  it('is clean once the writer has chosen a reading', () => {
    const chosen = withChosenField(row, 'issued', { ...row.reference, issued: { 'date-parts': [[2021]] } })
    expect(standingOf(chosen)).toBe('clean')
    expect(chosen.reference.issued).toEqual({ 'date-parts': [[2021]] })
    expect(chosen.confidence.issued).toBe(1)
  })

  it('has nothing to check where it joins a reference, which keeps its own data', () => {
    const joins = { where: 'library', id: 'a', name: 'Kim 2023', reason: 'same DOI' } as const
    expect(openProblems({ ...row, attachTo: joins })).toEqual([])
    expect(standingOf({ ...row, attachTo: joins })).toBe('clean')
    expect(openProblems({ ...row, attachTo: null })).toEqual([doubt])
  })
})
