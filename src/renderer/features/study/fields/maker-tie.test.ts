import { expect, test } from 'vitest'
import type { FieldId, FieldValue } from '#core/model/tag.ts'
import { makerNamedIn } from './maker-tie.ts'
import type { StudyField } from './study-fields.ts'

const field = (id: FieldId, value?: FieldValue): StudyField => ({
  id,
  label: id,
  hint: '',
  letter: null,
  candidates: [],
  state: 'open',
  tag: value && {
    id: `s/${id}`,
    studyId: 's',
    fieldId: id,
    value: { kind: 'value', value },
    quotes: [],
    setBy: 'writer',
    setAt: '2026-01-01T00:00:00Z',
  },
})
const ties = (organisation: string) =>
  ({ status: 'declared-present', industry: true, parties: [{ organisation }] }) as const

test('an author’s employer whose product was tested is pointed out', () => {
  expect(
    makerNamedIn(
      field('conflict-of-interest'),
      ties('Example Skin Sciences'),
      field('intervention', { text: '2 mL of the Example solution' }),
    ),
  ).toBe('Example Skin Sciences')
})

test('a common word of company names ties nobody to anything', () => {
  expect(
    makerNamedIn(
      field('conflict-of-interest'),
      ties('Skin Research Group'),
      field('intervention', { text: 'a cream for the skin' }),
    ),
  ).toBeNull()
  expect(
    makerNamedIn(
      field('conflict-of-interest'),
      ties('Another House'),
      field('intervention', { text: 'anotherwise plain cream' }),
    ),
  ).toBeNull()
  expect(makerNamedIn(field('conflict-of-interest'), ties('Example Ltd'), undefined)).toBeNull()
})
