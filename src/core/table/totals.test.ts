import { expect, it } from 'vitest'
import type { Reference } from '../model/reference.ts'
import type { StudyDesignValue } from '../model/study-design.ts'
import type { FieldId, FieldValue, Tag } from '../model/tag.ts'
import { buildEvidenceTable, type StudyEvidence } from './build-evidence-table.ts'
import { peopleCounted } from './people-once.ts'
import { evidenceTotals } from './totals.ts'

it('counts people once and leaves out those of reviews, protocols, animals, opinions and retracted studies', () => {
  const size = { headline: 28 }
  expect(peopleCounted(size, { design: 'RCT-SPLIT', flags: ['pilot'] }, false)).toBe(28)
  expect(peopleCounted(size, { design: 'RCT-SPLIT', flags: ['retracted'] }, true)).toBeNull()
  expect(peopleCounted(size, { design: 'SR', flags: [] }, false)).toBeNull()
  expect(peopleCounted(size, { design: 'PROT', flags: [] }, false)).toBeNull()
  expect(peopleCounted({ headline: 12, unit: 'animal' }, undefined, false)).toBeNull()
  expect(peopleCounted({ headline: 12, unit: 'person' }, { design: 'ANIM', flags: [] }, false)).toBeNull()
  expect(peopleCounted(size, { design: 'EXV', flags: [] }, false)).toBeNull()
  expect(peopleCounted(size, { design: 'OPIN', flags: [] }, false)).toBeNull()
  expect(peopleCounted(undefined, undefined, false)).toBeNull()
})

it.each([
  ['a retracted study, by its confirmed design', 'Tides', 'RCT-PAR', ['retracted'], 'writer', 28],
  ['a retracted study, by its title alone', 'RETRACTED: Tides', 'RCT-PAR', [], 'writer', 28],
  ['no study whose retraction is only suggested', 'Tides', 'RCT-PAR', ['retracted'], 'guess', 56],
  ['a review, by its confirmed design', 'Tides', 'SR', [], 'writer', 28],
  ['a protocol, whose people are planned', 'Tides', 'PROT', [], 'writer', 28],
  ['no study that is only suggested to be a review', 'Tides', 'SR', [], 'guess', 56],
] as const)('leaves out of the foot of the table %s', (_what, title, code, flags, setBy, people) => {
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
    studyOf('two', { type: 'article-journal', title }, { design: code, flags: [...flags] }),
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
