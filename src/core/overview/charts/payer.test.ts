import { expect, test } from 'vitest'
import type { FundingValue } from '#core/model/tag.ts'
import { rowsOf } from '../rows-for-tests.ts'
import { payerOf } from './payer.ts'

const funding = (status: FundingValue['status'], type: FundingValue['type']): FundingValue => ({
  status,
  type,
  funders: [],
})

test.each([
  ['stated', 'maker', 'maker'],
  ['stated', 'industry', 'others'],
  ['stated', 'charity', 'others'],
  ['stated', 'mixed', 'mixed'],
  ['stated', 'not-stated', 'not-known'],
  ['stated', 'none', 'nobody'],
  ['none', 'none', 'nobody'],
  ['not-stated', 'not-stated', 'not-known'],
] as const)('funding that is %s, of the kind %s: %s', (status, type, payer) => {
  expect(payerOf(rowsOf([{ id: 'a', confirmed: { funding: funding(status, type) } }])[0]!)).toBe(payer)
})

test('a payer that is only suggested, or nobody looked for, is not known', () => {
  const rows = rowsOf([{ id: 'a', suggested: { funding: funding('stated', 'maker') } }, { id: 'b' }])
  expect(rows.map(payerOf)).toEqual(['not-known', 'not-known'])
})
