import { describe, expect, it } from 'vitest'
import type { Estimate, EventsArm, Finding, MeansArm } from '../model/outcome.ts'
import type { StudyDesignCode } from '../model/study-design.ts'
import { resultsOf } from './outcome-results.ts'

const arm = (label: string, events: number, total: number): EventsArm => ({ label, events, total })
const twoArms: Finding = { kind: 'events', arms: [arm('gel', 12, 40), arm('placebo', 9, 41)] }
const means = (...arms: readonly MeansArm[]): Finding => ({ kind: 'means', arms })
const twoMeans = means(
  { label: 'gel', mean: 4.1, sd: 1.2, total: 12 },
  { label: 'placebo', mean: 6.2, sd: 1.9, total: 12 },
)
const hazardRatio: Estimate = { measure: 'hazard-ratio', value: 0.61, interval: { low: 0.45, high: 0.83, level: 95 } }

/** What kinds of results came, refusals by their reason. */
function kindsOf(found: Finding, design?: StudyDesignCode, estimate?: Estimate): readonly string[] {
  return resultsOf({ found, ...(estimate && { estimate }) }, design).map((result) =>
    result.kind === 'refused' ? result.reason : result.kind,
  )
}

describe('what follows from an outcome', () => {
  it.each<[string, Finding, StudyDesignCode | undefined, readonly string[]]>([
    ['two groups of people', twoArms, 'RCT-PAR', ['groups']],
    ['two groups where no design was said', twoArms, undefined, ['groups']],
    [
      'three groups: the first with each other one',
      { kind: 'events', arms: [arm('a', 1, 9), arm('b', 2, 9), arm('c', 3, 9)] },
      'RCT-PAR',
      ['groups', 'groups'],
    ],
    ['one group', { kind: 'events', arms: [arm('all', 3, 12)] }, 'UCT', ['share']],
    ['no group', { kind: 'events', arms: [] }, 'RCT-PAR', []],
    ['both halves of the same faces', twoArms, 'RCT-SPLIT', ['share', 'share', 'same-people']],
    ['both halves, not randomised', twoArms, 'SPLIT-NR', ['share', 'share', 'same-people']],
    ['one treatment after the other', twoArms, 'RCT-XO', ['share', 'share', 'same-people']],
    ['before and after', twoArms, 'UCT', ['share', 'share', 'no-second-group']],
    ['whole clinics', twoArms, 'RCT-CLU', ['whole-places']],
    ['cases and controls', twoArms, 'CC', ['case-control']],
    ['several studies', twoArms, 'SR-MA', ['several-studies']],
    [
      'more events than people',
      { kind: 'events', arms: [arm('a', 14, 12), arm('b', 1, 12)] },
      'RCT-PAR',
      ['cannot-be'],
    ],
    ['half a person', { kind: 'events', arms: [arm('a', 1.5, 12)] }, 'RCT-PAR', ['cannot-be']],
    ['nobody at all', { kind: 'events', arms: [arm('a', 0, 0)] }, 'RCT-PAR', ['cannot-be']],
    ['pairs', { kind: 'pairs', labels: ['a', 'b'], better: 5, same: 3, worse: 4 }, 'RCT-SPLIT', ['pairs']],
    [
      'pairs of several studies',
      { kind: 'pairs', labels: ['a', 'b'], better: 5, same: 3, worse: 4 },
      'SR',
      ['several-studies'],
    ],
    [
      'pairs of nobody',
      { kind: 'pairs', labels: ['a', 'b'], better: 0, same: 0, worse: 0 },
      'RCT-SPLIT',
      ['cannot-be'],
    ],
    [
      'pairs below zero',
      { kind: 'pairs', labels: ['a', 'b'], better: -1, same: 3, worse: 4 },
      'RCT-SPLIT',
      ['cannot-be'],
    ],
    [
      'paired events',
      { kind: 'paired-events', labels: ['a', 'b'], both: 2, testedOnly: 0, otherOnly: 0, neither: 10 },
      'RCT-SPLIT',
      ['paired-events'],
    ],
    ['two means', twoMeans, 'RCT-PAR', ['means']],
    ['two means of cases and controls', twoMeans, 'CC', ['means']],
    ['two means of the same halves', twoMeans, 'RCT-SPLIT', ['same-people']],
    [
      'two means said to be of the same people',
      { ...twoMeans, kind: 'means', sameBodies: true } as Finding,
      'RCT-PAR',
      ['same-people'],
    ],
    [
      'means without their spread',
      means({ label: 'a', mean: 4, total: 9 }, { label: 'b', mean: 5, sd: 1, total: 9 }),
      'RCT-PAR',
      ['not-enough'],
    ],
    [
      'means without any spread',
      means({ label: 'a', mean: 4, sd: 0, total: 9 }, { label: 'b', mean: 5, sd: 0, total: 9 }),
      'RCT-PAR',
      ['not-enough'],
    ],
    [
      'means of one person',
      means({ label: 'a', mean: 4, sd: 1, total: 1 }, { label: 'b', mean: 5, sd: 1, total: 9 }),
      'RCT-PAR',
      ['not-enough'],
    ],
    [
      'a spread below zero',
      means({ label: 'a', mean: 4, sd: -1, total: 9 }, { label: 'b', mean: 5, sd: 1, total: 9 }),
      'RCT-PAR',
      ['cannot-be'],
    ],
    ['one mean', means({ label: 'a', mean: 4, sd: 1, total: 9 }), 'UCT', ['not-enough']],
    ['medians', { kind: 'medians', arms: [{ label: 'a', median: 4 }] }, 'RCT-PAR', ['not-enough']],
    ['words', { kind: 'words', text: 'Nothing changed.' }, 'RCT-PAR', []],
  ])('of %s', (_, found, design, kinds) => {
    expect(kindsOf(found, design)).toEqual(kinds)
  })

  it('is never a ratio alone: neither one that the paper prints', () => {
    for (const measure of ['risk-ratio', 'odds-ratio', 'hazard-ratio', 'rate-ratio'] as const)
      expect(kindsOf({ kind: 'estimate' }, 'RCT-PAR', { ...hazardRatio, measure })).toEqual(['only-relative'])
    expect(kindsOf(twoArms, 'RCT-PAR', hazardRatio)).toEqual(['groups'])
    expect(kindsOf(twoArms, 'CC', hazardRatio)).toEqual(['case-control'])
  })

  it('is the paper’s own paired difference where two means are of the same people', () => {
    const estimate: Estimate = { measure: 'mean-difference', value: 0.2, interval: { low: -0.9, high: 1.3, level: 95 } }
    const [printed, refused] = resultsOf({ found: twoMeans, estimate }, 'RCT-SPLIT')
    expect(printed).toMatchObject({
      kind: 'printed',
      value: 0.2,
      interval: { low: -0.9, high: 1.3 },
      isWithinPeople: true,
    })
    expect(refused).toMatchObject({ kind: 'refused', reason: 'same-people' })
  })

  it('is the paper’s share in per cent or not, as long as it can be one', () => {
    const share = (value: number, unit?: 'percent'): Estimate => ({
      measure: 'proportion',
      value,
      ...(unit && { unit }),
    })
    expect(resultsOf({ found: { kind: 'estimate' }, estimate: share(50, 'percent') })[0]).toMatchObject({
      value: 0.5,
    })
    expect(resultsOf({ found: { kind: 'estimate' }, estimate: share(0.5) })[0]).toMatchObject({ value: 0.5 })
    expect(kindsOf({ kind: 'estimate' }, undefined, share(93.3))).toEqual(['cannot-be'])
    expect(kindsOf({ kind: 'estimate' }, undefined, share(-0.1))).toEqual(['cannot-be'])
  })

  it('is not given from a figure outside its own range, nor from one that is no amount', () => {
    const outside: Estimate = { measure: 'mean-difference', value: 2, interval: { low: -1, high: 1, level: 95 } }
    expect(kindsOf({ kind: 'estimate' }, undefined, outside)).toEqual(['cannot-be'])
    expect(kindsOf({ kind: 'estimate' }, undefined, { measure: 'correlation', value: 0.4 })).toEqual(['no-amount'])
  })

  it('tells how many the same people are, if the arms agree on it', () => {
    const same: Finding = { kind: 'events', arms: [arm('gel', 3, 12), arm('other', 4, 12)] }
    expect(resultsOf({ found: same }, 'RCT-SPLIT').at(-1)).toMatchObject({
      why: expect.stringContaining(
        'Both halves belong to the same 12 people, so the sum for two groups is not offered here.',
      ),
    })
    expect(resultsOf({ found: twoArms }, 'RCT-XO').at(-1)).toMatchObject({
      why: expect.stringContaining('Both numbers come from the same people'),
    })
  })
})
