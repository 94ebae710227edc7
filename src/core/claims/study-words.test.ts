import { describe, expect, it } from 'vitest'
import type { FundingValue } from '#core/model/tag.ts'
import { libraryOf } from './board/library-for-tests.ts'
import { factsOfStudy } from './evidence-shown.ts'
import { payerMark, peopleMark } from './study-words.ts'

const stated = (type: FundingValue['type'], funders: readonly string[] = []): FundingValue => ({
  status: 'stated',
  type,
  funders,
})
const factsFor = (answers: Parameters<typeof libraryOf>[0][string]) => factsOfStudy(libraryOf({ one: answers }), 'one')!

describe('who paid, beside a study’s name', () => {
  it.each<[funding: FundingValue, words: string, isCompanyPaid: boolean]>([
    [stated('maker'), 'maker paid', true],
    [stated('industry'), 'industry paid', true],
    [stated('mixed'), 'paid: mixed', false],
    [stated('charity'), 'paid: charity', false],
    [stated('not-stated', ['The Harbour Fund']), 'paid: kind not stated', false],
    [{ status: 'none', type: 'not-stated', funders: [] }, 'no funding', false],
    [{ status: 'not-stated', type: 'not-stated', funders: [] }, 'who paid not stated', false],
  ])('%o', (funding, words, isCompanyPaid) => {
    const facts = factsFor({ funding })
    expect(payerMark(facts)).toBe(words)
    expect(facts.isCompanyPaid).toBe(isCompanyPaid)
  })

  it('does not take a study that the maker ran for one that it paid', () => {
    const facts = factsFor({
      'study-design': { design: 'RCT-PAR', flags: ['industry-run'] },
      funding: stated('charity'),
    })
    expect([payerMark(facts), facts.isRunByMaker]).toEqual(['paid: charity', true])
  })
})

it.each<[answers: Parameters<typeof libraryOf>[0][string], words: string]>([
  [{ 'sample-size': { headline: 28 } }, '28 people'],
  [{ 'study-design': { design: 'SR', flags: [] }, 'sample-size': { headline: 900 } }, '900 people of other studies'],
  [{ 'study-design': { design: 'PROT', flags: [] }, 'sample-size': { headline: 60 } }, '60 people planned'],
  [{ 'study-design': { design: 'ANIM', flags: [] }, 'sample-size': { headline: 12, unit: 'animal' } }, '12 animals'],
  [{ 'study-design': { design: 'RCT-PAR', flags: ['retracted'] }, 'sample-size': { headline: 40 } }, '40 people'],
  [{ title: 'RETRACTED: Tides', 'sample-size': { headline: 40 } }, '40 people'],
  [{ 'study-design': { design: 'LAB', flags: [] } }, 'size not stated'],
  [{}, 'people not stated'],
])('says of people what is stated, also where they are not counted: %o', (answers, words) => {
  expect(peopleMark(factsFor(answers))).toBe(words)
})

it('adds no people of a study that is retracted by its title alone', () => {
  expect(factsFor({ title: '[Retracted] Tides', 'sample-size': { headline: 40 } }).people).toBeNull()
})
