import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareGroups } from './compared-groups.ts'
import { compareMeans } from './compared-means.ts'
import { comparePairs } from './compared-pairs.ts'
import { normalDeviate, type Estimated } from './estimated.ts'
import { shareOfPeople } from './share-of-people.ts'

// A case a line. `published`: printed by the source it names; only the numbers are from there, of papers and books by way of public texts that
// quote them. `independent`: computed outside of this program by the other way that it names. What is empty the source does not print. A log ratio has its variance in the place of the lower limit.
const cases = readFileSync(join(import.meta.dirname, 'golden-cases.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [sum = '', origin, numbers = '', value = '', low = '', high = '', source] = line.split('\t')
    return { sum, origin, numbers, printed: { value, low, high }, source }
  })

describe('worked examples', () => {
  it('are two hundred or more, and each says where it is from', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200)
    expect(cases.filter(({ origin }) => origin === 'published').length).toBeGreaterThanOrEqual(70)
    expect(cases.filter(({ source, origin }) => !source || !/^(published|independent)$/.test(origin ?? ''))).toEqual([])
  })

  it.each(cases)('$sum of $numbers, $origin: $source', ({ sum, numbers, printed }) => {
    const computed = computedBy(sum, numbers.split(' ').map(Number))
    for (const part of ['value', 'low', 'high'] as const)
      if (printed[part] !== '')
        expect(Math.abs(computed[part] - Number(printed[part])), part).toBeLessThanOrEqual(
          halfOfLastDigit(printed[part]),
        )
  })
})

function computedBy(sum: string, numbers: readonly number[]): Estimated {
  const [a = NaN, b = NaN, c = NaN, d = NaN, e = NaN, f = NaN] = numbers
  switch (sum) {
    case 'share':
      return shareOfPeople(a, b)
    case 'difference':
      return compareGroups({ events: a, total: b }, { events: c, total: d }).difference
    case 'ratio':
      return ratioOf(a, b, c, d)
    case 'log-ratio': {
      const { value, high } = ratioOf(a, b, c, d)
      return { value: Math.log(value), low: (Math.log(high / value) / normalDeviate) ** 2, high: NaN }
    }
    case 'pairs':
      return comparePairs(a, b, c)
    case 'means':
      return compareMeans({ mean: a, sd: b, total: c }, { mean: d, sd: e, total: f })
    default:
      throw new Error(`no such sum: ${sum}`)
  }
}

function ratioOf(a: number, b: number, c: number, d: number): Estimated {
  const { ratio } = compareGroups({ events: a, total: b }, { events: c, total: d })
  if ('missing' in ratio) throw new Error(ratio.missing)
  return ratio
}

/** What rounding to the printed digits can take away, and a hair: older sources round the normal deviate to 1.96. */
function halfOfLastDigit(printed: string): number {
  const digits = /^-?\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(printed)
  if (!digits) throw new Error(`not a number: ${printed}`)
  const unit = 10 ** (Number(digits[2] ?? 0) - (digits[1] ?? '').length)
  return unit * 0.5 + Math.max(unit * 0.05, Math.abs(Number(printed)) * 1e-12)
}
