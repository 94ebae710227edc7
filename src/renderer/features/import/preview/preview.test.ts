import { describe, expect, it } from 'vitest'
import type { ReferenceProblem } from '#core/model/study.ts'
import { noFacts } from '#core/references/checks/checked-record.ts'
import {
  isDoubtful,
  joinRows,
  lineWords,
  openProblems,
  sourceNames,
  standingOf,
  withChosenField,
  type PreviewRow,
  type PreviewSource,
} from './preview.ts'

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

describe('a line number', () => {
  const source = (id: number, name: string, kind: PreviewSource['kind'] = 'references'): PreviewSource => ({
    id,
    name,
    kind,
    pasted: false,
    format: null,
    label: '',
    notice: null,
    problems: [],
  })
  const at = (sourceId: number, line: number | null): PreviewRow => ({
    ...row,
    sourceId,
    origin: { ...row.origin, line },
  })

  it('stands alone where there is one list', () => {
    const names = sourceNames([source(1, 'a.ris'), source(2, 'itch.pdf', 'paper')])
    expect(lineWords(at(1, 6), names)).toBe('line 6')
    expect(lineWords(at(2, null), names)).toBeNull()
  })

  it('names its list where there are several, those of one name told apart', () => {
    const names = sourceNames([
      source(1, 'a.ris'),
      source(2, 'itch.pdf', 'paper'),
      source(3, 'b.bib'),
      source(4, 'a.ris'),
    ])
    expect([at(1, 6), at(3, 1), at(4, 6)].map((one) => lineWords(one, names))).toEqual([
      'line 6 of a.ris',
      'line 1 of b.bib',
      'line 6 of a.ris (2)',
    ])
  })
})

describe('a fragment that is joined', () => {
  const first: PreviewRow = {
    ...row,
    paper: undefined,
    problems: [],
    ownProblems: [],
    reference: { type: 'article-journal', title: 'Itch', volume: '22', page: '380-388' },
  }
  const joined = (fragment: PreviewRow['reference']) => joinRows(first, { ...first, reference: fragment })

  it('fills what is open, and is complete then', () => {
    const { reference, problems } = joined({ type: 'article-journal', volume: '22', DOI: '10.1/x' })
    expect(reference).toMatchObject({ volume: '22', DOI: '10.1/x' })
    expect(problems).toEqual([])
  })

  it('says where it contradicts what it is joined to; the doubt outlives the next check', () => {
    const { reference, problems, ownProblems } = joined({
      type: 'article-journal',
      volume: '14',
      issue: '1',
      page: '66',
    })
    expect(reference).toMatchObject({ volume: '22', issue: '1', page: '380-388' })
    expect(problems).toEqual([
      expect.objectContaining({
        field: 'volume',
        message:
          'The joined fragment says volume 14, pages 66; kept is volume 22, pages 380-388. Perhaps it belongs to another reference.',
      }),
    ])
    expect(ownProblems).toEqual(problems)
  })
})
