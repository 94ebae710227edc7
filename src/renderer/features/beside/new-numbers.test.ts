import { expect, it } from 'vitest'
import type { StoredChange } from '#core/model/change.ts'
import { wholeClaim } from '#core/model/row-shapes/rows-for-tests.ts'
import type { RowToBringIn } from '#renderer/db/bring-in.ts'
import { newNumberWords, renumberedWords } from './new-numbers.ts'

const claim = { ...wholeClaim('c'), number: 12 } as never
const row = { table: 'claims', key: 'c', here: null, there: claim, state: 'new', label: '', at: '' } as RowToBringIn
const written = (number: number): StoredChange => ({
  id: 'change',
  seq: 1,
  label: '',
  at: '',
  rows: [{ table: 'claims', key: 'c', before: null, after: { ...wholeClaim('c'), number } as never }],
})

it('says under which number a claim comes, and has come', () => {
  expect(newNumberWords({ ...row, newNumber: 15 })).toBe('It comes as claim 15: another claim has the number 12 here.')
  expect(newNumberWords(row)).toBe('')
  expect(renumberedWords([row], written(15))).toEqual(['Claim 12 of the file is claim 15 here.'])
  expect(renumberedWords([row], written(12))).toEqual([])
})
