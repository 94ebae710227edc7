import { describe, expect, it } from 'vitest'
import { tellsResult, unnamedArms } from './allocation-wording.ts'

describe('sentences that name no treatment', () => {
  it.each([
    'Ninety people were randomly assigned to an intervention group (n = 45) or a control group (n = 45).',
    'Children were randomised into either the intervention or the control group.',
    'Forty patients were enrolled and allocated into two groups.',
    'They were divided into three equal groups.',
  ])('is "%s"', (sentence) => {
    expect(unnamedArms.test(sentence)).toBe(true)
  })
  it.each([
    'Ninety people were randomly assigned to yoga or a waiting list.',
    'Patients were assigned to the control group (saline) or the intervention group (zinc drops).',
    'They were divided into two groups: drops and saline.',
    'Women were randomised to treatment with iron or placebo.',
  ])('is not "%s"', (sentence) => {
    expect(unnamedArms.test(sentence)).toBe(false)
  })
  it('tells results from treatments', () => {
    expect(tellsResult.test('Those assigned to yoga were more likely than controls to sleep well (41% vs 22%).')).toBe(
      true,
    )
    expect(tellsResult.test('They were assigned to 5% zinc or 1% zinc twice a day.')).toBe(false)
  })
})
