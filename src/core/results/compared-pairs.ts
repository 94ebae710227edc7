import { normalDeviate, type Estimated } from './estimated.ts'

/**
 * How many more of all `people` had it for what was tested alone than for the other alone, as a share between -1 and 1: with better, same and
 * worse it is better minus worse of all, with the four cells of paired events the difference of the two shares. The interval is the adjusted
 * Wald interval of Bonett and Price (2012, J Educ Behav Stat 37:479): one person is added to each of the two cells that differ.
 * `value` is the plain difference, not the adjusted one. Both counts together are not above `people`, which is above 0.
 */
export function comparePairs(testedOnly: number, otherOnly: number, people: number): Estimated {
  const all = people + 2
  const tested = (testedOnly + 1) / all
  const other = (otherOnly + 1) / all
  const middle = tested - other
  const reach = normalDeviate * Math.sqrt((tested + other - middle ** 2) / all)
  return {
    value: (testedOnly - otherOnly) / people,
    low: Math.max(-1, middle - reach),
    high: Math.min(1, middle + reach),
  }
}
