import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculate } from './calculation.ts'

const words = (expression: string, inputs = {}, options = {}) => {
  const done = calculate(expression, inputs, options)
  return done.ok ? done.value.words : done.message
}

describe('a calculation', () => {
  it.each([
    ['14 / 28', '14 / 28 = 0.5'],
    ['2 + 3 × 4', '2 + 3 × 4 = 14'],
    ['(2 + 3) × 4 − 1', '(2 + 3) × 4 − 1 = 19'],
    ['1,200 ÷ 7', '1200 / 7 = 171.4'],
    ['12 % × 50', '12 % × 50 = 6'],
    ['-2 - -3', '− 2 − − 3 = 1'],
    ['28', '28 = 28'],
  ])('%s is worked out in words', (expression, expected) => {
    expect(words(expression)).toBe(expected)
  })

  it('takes named inputs and says a share in per cent', () => {
    expect(words('improved / people', { improved: 14, people: 28 }, { inPercent: true })).toBe('14 / 28 = 50 %')
    expect(words('(before − after) / before', { before: 10, after: 8 }, { inPercent: true })).toBe(
      '(10 − 8) / 10 = 20 %',
    )
    expect(words('1 / 3', {}, { inPercent: true, digits: 2 })).toBe('1 / 3 = 33.33 %')
  })

  it.each([
    ['', 'There is nothing to calculate.'],
    ['14 /', 'A number is missing at the end.'],
    ['14 28', 'A sign is missing between two numbers.'],
    ['(14 / 28', 'A parenthesis is not closed.'],
    ['14)', 'A parenthesis is closed that was not opened.'],
    ['14 / 0', 'This divides by zero or is too large a number.'],
    ['constructor', '“constructor” is no number and no input of this calculation.'],
    ['14 ^ 2', '“^ 2” cannot be read here (character 3).'],
    ['('.repeat(200), 'There are too many parentheses.'],
  ])('%j says what is wrong', (expression, expected) => {
    expect(words(expression)).toBe(expected)
  })

  it('never throws and gives a number or a reason', () => {
    const piece = fc.constantFrom('1', '2.5', '+', '-', '×', '/', '(', ')', '%', ' ', 'x', '.', '__proto__')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const done = calculate(pieces.join(''))
        expect(done.ok ? Number.isFinite(done.value.value) : done.message.length > 0).toBe(true)
      }),
    )
  })
})
