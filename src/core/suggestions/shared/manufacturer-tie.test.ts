import { expect, test } from 'vitest'
import { manufacturerTie } from './manufacturer-tie.ts'

const ties = (organisation: string) =>
  ({ status: 'declared-present', industry: true, parties: [{ organisation }] }) as const

test('an author’s employer whose product was tested is pointed out', () => {
  const tied = manufacturerTie('conflict-of-interest', ties('Example Skin Sciences'), ['2 mL of the Example solution'])
  expect(tied).toBe('Example Skin Sciences')
})

test('so is a funder', () => {
  const value = { status: 'stated', funders: ['A City', 'Example Ltd'], type: 'industry' } as const
  expect(manufacturerTie('funding', value, ['cream', 'the Example cream'])).toBe('Example Ltd')
})

test('a common word of company names ties nobody to anything', () => {
  expect(manufacturerTie('conflict-of-interest', ties('Skin Research Group'), ['a cream for the skin'])).toBeNull()
  expect(manufacturerTie('conflict-of-interest', ties('Another House'), ['anotherwise plain cream'])).toBeNull()
  expect(manufacturerTie('conflict-of-interest', ties('Example Ltd'), [])).toBeNull()
})
