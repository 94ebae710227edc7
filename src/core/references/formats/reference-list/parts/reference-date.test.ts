import { expect, it } from 'vitest'
import { referenceDate } from './reference-date.ts'

it.each<[string, readonly number[]]>([
  ['2010', [2010]],
  ['2010 Oct 5', [2010, 10, 5]],
  ['(2009, March)', [2009, 3]],
  ['15 novembre 1925', [1925, 11, 15]],
  ['21 gennaio 1960', [1960, 1, 21]],
  ['3. März 1999', [1999, 3, 3]],
  ['diciembre de 2001', [2001, 12]],
  ['2 février 2015', [2015, 2, 2]],
  ['Aug. 2011', [2011, 8]],
  ['14 juillet 2003', [2003, 7, 14]],
  ['1998b', [1998]],
])('reads %s', (text, parts) => {
  expect(referenceDate(text, '')).toEqual({ 'date-parts': [parts] })
})

it('keeps seasons, and words that hold no year', () => {
  expect(referenceDate('spring 2000', '')).toEqual({ 'date-parts': [[2000]], season: 1 })
  expect(referenceDate('n.d.', '')).toEqual({ literal: 'n.d.' })
  expect(referenceDate(' ', '')).toBeUndefined()
})
