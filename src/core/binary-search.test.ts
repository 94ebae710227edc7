import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countWhile } from './binary-search.ts'

it('counts the first part of a sorted list, as looking at every item does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (numbers, limit) => {
      const sorted = numbers.toSorted((one, other) => one - other)
      expect(countWhile(sorted, (item) => item < limit)).toBe(numbers.filter((item) => item < limit).length)
    }),
  )
})
