import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { sampleSize } from '#core/suggestions/sample-size/sample-size.ts'
import { readNumbers } from '#core/suggestions/shared/number-words.ts'
import type { Suggestion } from '#core/suggestions/shared/field-extractor.ts'
import { seenMore } from '../synthetic-abstracts/development-more.fixture.ts'
import { seenOthers } from '../synthetic-abstracts/development-others.fixture.ts'
import { seenSides } from '../synthetic-abstracts/development-sides.fixture.ts'
import { seenTrials } from '../synthetic-abstracts/development-trials.fixture.ts'
import { unseenOthers } from '../synthetic-abstracts/regression-others.fixture.ts'
import { unseenTrials } from '../synthetic-abstracts/regression-trials.fixture.ts'
import { medicineTrials } from '../synthetic-papers/development-medicine-trials.fixture.ts'
import { observations } from '../synthetic-papers/development-observations.fixture.ts'
import { reviewsAndLaboratory } from '../synthetic-papers/development-reviews-and-laboratory.fixture.ts'
import { skinTrials } from '../synthetic-papers/development-skin-trials.fixture.ts'
import { heldBackOthers } from '../synthetic-papers/regression-others.fixture.ts'
import { heldBackTrials } from '../synthetic-papers/regression-trials.fixture.ts'

const papers = [
  ...[seenMore, seenOthers, seenSides, seenTrials, unseenOthers, unseenTrials].flat(),
  ...[medicineTrials, observations, reviewsAndLaboratory, skinTrials, heldBackOthers, heldBackTrials].flat(),
]

/** The numbers of a suggestion that its quote does not hold. */
function notHeld({ value, quote, rule }: Suggestion<'sample-size'>): readonly number[] {
  const words = quote?.exact ?? ''
  const said = readNumbers(words).map((number) => number.value)
  const { screened, enrolled, randomised, analysed, completed, planned, studies, units, arms } = value
  const roles = [screened, enrolled, randomised, analysed, completed, planned, studies]
  const own = [...roles, units?.count, ...(arms ?? []).map(({ allocated, analysed: left }) => allocated ?? left)]
  const isSum = /added up|times the groups/u.test(rule) && isSumOf(value.headline, said)
  const isOnePerson = value.headline === 1 && /\ban? \S*\d+[- ](?:year|month|day)/iu.test(words)
  return [value.headline, ...own.filter((number) => number !== undefined && number !== value.headline)].filter(
    (number): number is number =>
      number !== undefined && !said.includes(number) && !((isSum || isOnePerson) && number === value.headline),
  )
}

/** Whether some of the numbers, each as often as it likes, come to a total. */
function isSumOf(total: number, numbers: readonly number[]): boolean {
  let sums = new Set([0])
  for (let round = 0; round < 6; round += 1)
    sums = new Set(
      [...sums].flatMap((sum) => [sum, ...numbers.map((number) => sum + number)]).filter((n) => n <= total),
    )
  return sums.has(total)
}

describe('every number of a suggested sample size', () => {
  it.each(papers.map(({ title, text }) => [title, text] as const))('stands in its quote: %s', (title, text) => {
    for (const suggestion of sampleSize.extract(prepareText(paperTextOf(text), { title }))) {
      expect(notHeld(suggestion), JSON.stringify(suggestion)).toEqual([])
      if (suggestion.value.randomised !== undefined) expect(suggestion.quote?.exact).toMatch(/random/i)
    }
  })
})
