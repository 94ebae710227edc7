import { describe, expect, it } from 'vitest'
import type { Estimate, Finding } from '../model/outcome.ts'
import { estimateWords, findingWords } from './finding-words.ts'

const labels = ['gel', 'other'] as const

describe('a finding in few words', () => {
  it.each<[Finding, string]>([
    [
      {
        kind: 'events',
        arms: [
          { label: 'gel', events: 12, total: 1040 },
          { label: '', events: 9, total: 41 },
        ],
      },
      'gel 12 of 1,040, 9 of 41',
    ],
    [{ kind: 'pairs', labels, better: 5, same: 3, worse: 4 }, 'gel better 5, the same 3, other better 4'],
    [
      { kind: 'paired-events', labels, both: 2, testedOnly: 0, otherOnly: 1, neither: 9 },
      'both 2, only gel 0, only other 1, neither 9',
    ],
    [
      { kind: 'means', unit: 'points', arms: [{ label: 'gel', mean: -2.1, sd: 0.4, total: 12 }] },
      'gel −2.1 points (SD 0.4) of 12',
    ],
    [
      { kind: 'medians', arms: [{ label: 'gel', median: 6, low: 4, high: 9.5, spread: 'quartiles' }] },
      'gel median 6 (quartiles 4 to 9.5)',
    ],
    [{ kind: 'medians', arms: [{ label: 'gel', median: 6, low: 4 }] }, 'gel median 6'],
    [{ kind: 'estimate' }, ''],
    [{ kind: 'words', text: 'No one looked better.' }, 'No one looked better.'],
  ])('%j', (found, words) => {
    expect(findingWords(found)).toBe(words)
  })
})

describe('an estimate as printed', () => {
  it.each<[Estimate, string]>([
    [
      { measure: 'hazard-ratio', value: 0.61, interval: { low: 0.45, high: 0.83, level: 95 }, p: 'p = 0.003' },
      'HR 0.61 (95 % CI 0.45 to 0.83), p = 0.003',
    ],
    [{ measure: 'proportion', value: 93.3, unit: 'percent' }, 'proportion 93.3 %'],
    [
      { measure: 'mean-difference', value: -0.2, unit: 'points', interval: { low: -0.9, high: 1.3, level: 99 } },
      'mean difference −0.2 points (99 % CI −0.9 to 1.3)',
    ],
  ])('%j', (estimate, words) => {
    expect(estimateWords(estimate)).toBe(words)
  })
})
