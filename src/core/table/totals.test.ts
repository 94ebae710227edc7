import { expect, it } from 'vitest'
import type { Reference } from '../model/reference.ts'
import type { StudyDesignValue } from '../model/study-design.ts'
import type { FieldId, FieldValue, Tag } from '../model/tag.ts'
import { buildEvidenceTable, type StudyEvidence } from './build-evidence-table.ts'
import { evidenceTotals, peopleCounted } from './totals.ts'

it('counts people once and leaves out those of reviews and of retracted studies', () => {
  const size = { headline: 28 }
  expect(peopleCounted(size, { design: 'RCT-SPLIT', flags: ['pilot'] }, false)).toBe(28)
  expect(peopleCounted(size, { design: 'RCT-SPLIT', flags: ['retracted'] }, true)).toBeNull()
  expect(peopleCounted(size, { design: 'SR', flags: [] }, false)).toBeNull()
  expect(peopleCounted({ headline: 12, unit: 'animal' }, undefined, false)).toBeNull()
  expect(peopleCounted(undefined, undefined, false)).toBeNull()
})

it.each([
  ['by its confirmed design', 'Tides', ['retracted'], 'writer', 28],
  ['by its title alone', 'RETRACTED: Tides', [], 'writer', 28],
  ['not where it is only suggested', 'Tides', ['retracted'], 'guess', 56],
] as const)('leaves a retracted study out of the foot of the table, %s', (_how, title, flags, setBy, people) => {
  const tag = (studyId: string, fieldId: FieldId, value: FieldValue, by: 'writer' | 'guess'): Tag => ({
    id: `${studyId}/${fieldId}`,
    studyId,
    fieldId,
    value: { kind: 'value', value },
    quotes: [],
    setBy: by,
    setAt: '2026-01-01T00:00:00.000Z',
  })
  const studyOf = (id: string, reference: Reference, design: StudyDesignValue): StudyEvidence => ({
    study: { id, reference, labels: [], addedAt: '2026-01-01T00:00:00.000Z', state: 'to-read' } as never,
    tags: [
      tag(id, 'sample-size', { headline: 28 }, 'writer'),
      ...(setBy === 'writer' ? [tag(id, 'study-design', design, 'writer')] : []),
    ],
    suggestions: setBy === 'guess' ? { 'study-design': [{ value: design, quote: anchor } as never] } : {},
  })
  const { rows } = buildEvidenceTable([
    studyOf('one', { type: 'article-journal', title: 'Sand' }, { design: 'RCT-PAR', flags: [] }),
    studyOf('two', { type: 'article-journal', title }, { design: 'RCT-PAR', flags: [...flags] }),
  ])
  expect(evidenceTotals(rows)).toMatchObject({ studies: 2, people, peopleFrom: people / 28 })
})

const anchor = {
  exact: 'a trial',
  prefix: '',
  suffix: '',
  start: { pageIndex: 0, offset: 0 },
  end: { pageIndex: 0, offset: 7 },
}
