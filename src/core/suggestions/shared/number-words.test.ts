import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumbers } from './number-words.ts'

const values = (text: string) => readNumbers(text).map((number) => number.value)

describe('numbers as papers write them', () => {
  it.each([
    ['Twenty-eight women came', [28]],
    ['One hundred and six eyes', [106]],
    ['Three-hundred fifty-one men', [351]],
    ['Two thousand eight hundred and sixteen pupils', [2816]],
    ['A hundred volunteers', [100]],
    ['twenty–one people', [21]],
    ['1,204 people', [1204]],
    ['1\u2009204 people', [1204]],
    ['12\u202f345\u00a0people', [12345]],
    ['27 347 women', [27347]],
    ['of 16 608 women', [16608]],
    ['40 patients, 20 in each group', [40, 20]],
    ['nine of the twelve', [9, 12]],
    ['Table 3 120 patients', [120]],
    ['(n=34) and (n = 36)', [34, 36]],
    ['between 20 and 30', [20, 30]],
    ['1.204 children', [1204]],
    ['1.204 mg', []],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  it.each([
    'a mean of 64.9',
    'HER2 and IL-6',
    '0.05',
    'COVID-19',
    '20mg',
    'several hundred people',
    'none of the others',
    'someone',
    'tenor',
  ])('finds no whole number in "%s"', (text) => {
    expect(values(text)).toEqual([])
  })

  it('keeps the place of the words it read', () => {
    const text = 'We saw Forty-two of them.'
    const [number] = readNumbers(text)
    expect(text.slice(number?.start, number?.end)).toBe('Forty-two')
  })

  it('reads every number written with separators of three back to itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.constantFrom(',', '\u2009', '\u202f', '\u00a0', ' '),
        (value, separator) => {
          const written = String(value).replace(/\B(?=(\d{3})+$)/gu, separator)
          expect(values(`there were ${written} people`)).toEqual([value])
        },
      ),
    )
  })

  it('reads "a" as one only before hundred and thousand', () => {
    expect(readNumbers('a two-year plan for a hundred and six women').map(({ value }) => value)).toEqual([2, 106])
  })

  it('never throws and never leaves the text, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const number of readNumbers(text))
          expect(text.slice(number.start, number.end).length).toBe(number.end - number.start)
      }),
    )
  })
})
