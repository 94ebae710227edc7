import { expect, it } from 'vitest'
import { scopeInWords } from './selection-words.ts'

const words = (of: Partial<Parameters<typeof scopeInWords>[0]>) =>
  scopeInWords({ scope: 'shown', count: 12, all: 14, filters: [], leftOut: 0, ...of })

it('a file says which studies it holds, and what was left out', () => {
  expect(words({ filters: ['Year 2020 to 2024', 'Design not REV-N'] })).toBe(
    '12 of 14 studies: Year 2020 to 2024; Design not REV-N',
  )
  expect(words({ count: 14 })).toBe('All 14 studies')
  expect(words({ scope: 'chosen', count: 3, filters: ['Year 2020'] })).toBe('3 of 14 studies, chosen by the writer')
  expect(words({ scope: 'study', count: 1 })).toBe('1 of 14 studies')
  expect(words({ count: 13, leftOut: 1 })).toBe('13 of 14 studies; 1 retracted study was left out')
  expect(words({ count: 11, leftOut: 3 })).toBe('11 of 14 studies; 3 retracted studies were left out')
  expect(words({ scope: 'study', count: 1, all: 1 })).toBe('The one study')
  expect(words({ scope: 'all', count: 1, all: 1 })).toBe('The one study')
})
