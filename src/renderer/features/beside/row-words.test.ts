import { expect, it } from 'vitest'
import { wholeClaim } from '#core/model/row-shapes/rows-for-tests.ts'
import type { RowToBringIn } from '#renderer/db/bring-in.ts'
import { newNumberWords, rowWords } from './row-words.ts'

const claim = {
  ...wholeClaim('c'),
  number: 12,
  text: 'Salt keeps the roof of the cave dry for forty days in every winter',
} as never

it('says what a claim is, and under which number it comes', () => {
  expect(rowWords('claims', claim)).toBe('claim 12, “Salt keeps the roof of the cave dry for forty days in every …”')
  expect(rowWords('claims', null)).toBe('nothing')
  const row = { table: 'claims', key: 'c', here: null, there: claim, state: 'new', label: '', at: '' } as RowToBringIn
  expect(newNumberWords({ ...row, newNumber: 15 })).toBe('It comes as claim 15: another claim has the number 12 here.')
  expect(newNumberWords(row)).toBe('')
})
