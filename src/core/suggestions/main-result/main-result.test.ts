import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { developmentMainResults, regressionMainResults, type MainResultCase } from './main-result-wordings.fixture.ts'
import { developmentAbstracts, regressionAbstracts } from './abstract-wordings.fixture.ts'
import { mainResult } from './main-result.ts'

const development = [...developmentMainResults, ...developmentAbstracts]
const regression = [...regressionMainResults, ...regressionAbstracts]

function best({ abstract }: MainResultCase) {
  return mainResult.extract(prepareText(paperTextOf(`Abstract\n${abstract}`)))[0]
}

describe('the main result of an abstract', () => {
  it.each(development.filter(({ expected }) => expected !== null))('is "$expected"', (example) => {
    expect(best(example)?.quote?.exact ?? '').toContain(example.expected)
  })
  it.each(development.filter(({ expected }) => expected === null))('is not in "$abstract"', (example) => {
    expect(best(example)).toBeUndefined()
  })
  it.each(regression)('holds where the rules were not made: "$expected"', (example) => {
    const exact = best(example)?.quote?.exact
    if (example.expected === null) expect(exact).toBeUndefined()
    else expect(exact).toContain(example.expected)
  })
})
