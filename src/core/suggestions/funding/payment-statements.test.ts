import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { inventedPaper, type InventedParts } from '#corpora/statement-placement/paper-with-statements.ts'
import { sureFrom } from '../shared/field-extractor.ts'
import { funding } from './funding.ts'
import { payments, paymentsSecondLook, paymentsSetAside, paymentsThirdLook } from './payment-statements.fixture.ts'

function firstOf(parts: InventedParts) {
  return funding.extract(prepareText(paperTextOf(inventedPaper(parts))))[0]
}

describe('the type of payer', () => {
  it.each([...payments, ...paymentsSetAside, ...paymentsSecondLook, ...paymentsThirdLook])('%s', (words, type) => {
    expect(firstOf({ back: `Funding\n${words}` })?.value).toMatchObject({
      type,
      status: type === 'none' ? 'none' : 'stated',
    })
  })
})

describe('missing money is no statement of funding', () => {
  it.each([
    'The programme could not be continued due to a lack of funding.',
    'Because of the absence of financial support, the second phase was given up.',
    'Without further funding, such courses would have to close.',
    'Lack of funding was the main barrier that nurses named.',
    'The classes ended for want of money, given the lack of grants for schools.',
  ])('%s', (discussion) => {
    expect(firstOf({ discussion })?.value.status).toBe('not-stated')
  })
})

describe('the statement and its type are two confidences', () => {
  it.each([
    ['This work was supported by the Sahel Grain Programme.', false],
    ['This study was funded by the Lindenau Circle and the Medical Research Council.', false],
    ['This study was supported by the Ministry of Health.', true],
    ['The authors received no specific funding for this work.', true],
    ['This trial was funded by Novartis Pharma AG.', true],
  ])('%s: type sure %s', (words, typeIsSure) => {
    const first = firstOf({ back: `Funding\n${words}` })
    expect(first?.proofConfidence).toBeGreaterThanOrEqual(sureFrom)
    expect((first?.confidence ?? 0) >= sureFrom).toBe(typeIsSure)
  })
})

describe('who paid, told in the statement of interests', () => {
  it.each([
    'This study was conducted with research funding from HOSHINO FOODS CO., LTD. Ken Mori is an employee of it.',
    'This study was funded by Hoshino Foods Co., Ltd., which employs KM. The other authors have no conflict of interest.',
  ])('%s', (words) => {
    expect(firstOf({ back: `Conflict of interest\n${words}` })?.value).toMatchObject({
      status: 'stated',
      type: 'industry',
    })
  })
})

describe('the maker is a firm', () => {
  it('is not a survey in capitals that a ministry conducted', () => {
    const parts = {
      methods: 'The oatmeal survey (OATSUR, a yearly count) was conducted by the Ministry of Health.',
      back: 'Funding\nWe thank OATSUR for funding (Grant No 40210 SE).',
    }
    expect(firstOf(parts)?.value.type).not.toMatch(/maker|industry/)
  })
})
