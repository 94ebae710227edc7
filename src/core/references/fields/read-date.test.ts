import { describe, expect, it } from 'vitest'
import { dateAsIso, joinDates, readDate } from './read-date.ts'
import { joinPages, normalizePages } from './page-range.ts'

describe('readDate', () => {
  it.each([
    ['2019', [[2019]]],
    ['2019/03/04/', [[2019, 3, 4]]],
    ['2008/08//', [[2008, 8]]],
    ['2012///', [[2012]]],
    ['2013/Jan/02', [[2013, 1, 2]]],
    ['20180105', [[2018, 1, 5]]],
    ['2019-03', [[2019, 3]]],
    ['2019-03-04T10:00:00Z', [[2019, 3, 4]]],
    [
      '2019-01/2019-02',
      [
        [2019, 1],
        [2019, 2],
      ],
    ],
    ['2019-03/..', [[2019, 3]]],
    ['-0043-03-15', [[-43, 3, 15]]],
    ['2015~', [[2015]]],
    [
      '2019 Mar-Apr',
      [
        [2019, 3],
        [2019, 4],
      ],
    ],
    [
      '2019 Dec-2020 Jan',
      [
        [2019, 12],
        [2020, 1],
      ],
    ],
    ['2017 Nov 15', [[2017, 11, 15]]],
    ['DEC 16 2020', [[2020, 12, 16]]],
    ['4 March 2019', [[2019, 3, 4]]],
    [
      '3 June 2019 through 5 June 2019',
      [
        [2019, 6, 3],
        [2019, 6, 5],
      ],
    ],
    ['März 2001', [[2001, 3]]],
    ['15 août 2010', [[2010, 8, 15]]],
    ['16.12.2020', [[2020, 12, 16]]],
    ['12/16/2020', [[2020, 12, 16]]],
    ['c. 1999', [[1999]]],
    ['12/2020', [[2020, 12]]],
    ['2019-2020', [[2019], [2020]]],
    ['2019–2020', [[2019], [2020]]],
    ['2020年12月3日', [[2020, 12, 3]]],
    ['2009/2010', [[2009], [2010]]],
  ])('%s', (text, parts) => expect(readDate(text)).toEqual({ 'date-parts': parts }))

  it('gives the year alone where day and month cannot be told apart', () =>
    expect(readDate('03/04/2020')).toEqual({ 'date-parts': [[2020]] }))
  it('knows seasons', () => {
    for (const text of ['2019 Spring', '2019///Spring', '2019-21', 'Spring 2019'])
      expect(readDate(text)).toEqual({ 'date-parts': [[2019]], season: 1 })
  })
  it('keeps words, drops impossible parts, and takes nothing for nothing', () => {
    expect(readDate('in press')).toEqual({ literal: 'in press' })
    expect(readDate('2019-13-45')).toEqual({ 'date-parts': [[2019]] })
    expect(readDate('2019/02/45')).toEqual({ 'date-parts': [[2019, 2]] })
    for (const text of ['', '0000', '0', '//']) expect(readDate(text)).toBeUndefined()
  })
  it('joins what two fields say', () => {
    expect(joinDates(readDate('2018'), readDate('SEP'))).toEqual({ 'date-parts': [[2018, 9]] })
    expect(joinDates(readDate('2018'), readDate('2018/07/28/'))).toEqual({ 'date-parts': [[2018, 7, 28]] })
    expect(joinDates(readDate('2018'), readDate('2019/07/28/'))).toEqual({ 'date-parts': [[2018]] })
    expect(
      dateAsIso({
        'date-parts': [
          [2018, 7],
          [2019, 1],
        ],
      }),
    ).toBe('2018-07/2019-01')
  })
})

describe('pages', () => {
  it.each([
    ['169--179', '169-179'],
    ['169 – 179', '169-179'],
    ['pp. 5-9', '5-9'],
    ['p. S12', 'S12'],
    ['e1004', 'e1004'],
    ['1–4, 7–9', '1-4, 7-9'],
    ['123+', '123'],
    ['123-9, 141-5', '123-129, 141-145'],
    ['2020-12', '2020-12'],
    ['12-3-4', '12-3-4'],
  ])('%s', (text, pages) => expect(normalizePages(text)).toBe(pages))
  it.each([
    ['12', '19', '12-19'],
    ['12', '12', '12'],
    ['12-19', '19', '12-19'],
    ['12', undefined, '12'],
    [undefined, '9', '9'],
    ['-', '-', undefined],
    ['123', '30', '123-130'],
    ['S123', '9', 'S123-S129'],
    ['123', '12', '123-12'],
    ['e12', 'f3', 'e12-f3'],
  ])('%s to %s', (first, last, pages) => expect(joinPages(first, last)).toBe(pages))
})
