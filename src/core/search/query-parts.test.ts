import { describe, expect, it } from 'vitest'
import { partsOf } from './query-parts.ts'
import { readQuery } from './query.ts'

function partsOfTyped(typed: string) {
  const read = readQuery(typed)
  if (!read.ok || !read.query) throw new Error(`no query: ${typed}`)
  return partsOf(read.query, typed).map(({ label, words, without }) => `${label} ${words} | ${without}`)
}

describe('the parts of a query in words', () => {
  it.each<readonly [string, readonly string[]]>([
    ['"serum side" year:2021..', ['Words in this order serum side | year:2021..', 'Year from 2021 | "serum side"']],
    ['redn* AND n:>50', ['Begins with redn | n:>50', 'Sample size from 51 | redn*']],
    ['serum NOT placebo', ['Word serum | NOT placebo', 'Without word placebo | serum']],
    ['serum coi:company', ['Word serum | coi:company', 'Conflict of interest tie to a company | serum']],
    ['has:quote year:2015..2020', ['Has a quote | year:2015..2020', 'Year 2015 to 2020 | has:quote']],
    ['serum', ['Word serum | ']],
    // What stands in parentheses cannot be taken out by itself.
    ['(serum OR cream) year:2021', []],
  ])('%s', (typed, parts) => {
    expect(partsOfTyped(typed)).toEqual(parts)
  })
})
