import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { inventedPaper } from '#corpora/statement-placement/paper-with-statements.ts'
import { developmentHarms, regressionHarms } from './harm-wordings.fixture.ts'
import { harms } from './harms.ts'

const quotes = (results: string) =>
  harms.extract(prepareText(paperTextOf(inventedPaper({ results })))).map(({ quote }) => quote?.exact)

describe('what harm was seen', () => {
  it.each(developmentHarms.filter(({ taken }) => taken))('takes "$results"', ({ results }) => {
    expect(quotes(results)).toEqual([results])
  })
  it.each(developmentHarms.filter(({ taken }) => !taken))('does not take "$results"', ({ results }) => {
    expect(quotes(results)).toEqual([])
  })
  it.each(regressionHarms)('holds where the rules were not made: "$results"', ({ results, taken }) => {
    expect(quotes(results)).toEqual(taken ? [results] : [])
  })
})
