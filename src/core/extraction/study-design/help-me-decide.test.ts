import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { decideDesign, designQuestions, type DesignAnswers } from './help-me-decide.ts'

describe('help me decide', () => {
  it.each<readonly [string, DesignAnswers, readonly string[]]>([
    ['a parallel trial', { comparison: 'groups', allocation: 'chance', timing: 'forward', comparability: 'confounders' }, ['RCT-PAR']],
    ['a randomised split-face trial', { comparison: 'sides', allocation: 'chance', timing: 'forward' }, ['RCT-SPLIT']],
    ['a split-face study without chance', { comparison: 'sides', allocation: 'choice' }, ['SPLIT-NR']],
    ['a crossover trial', { comparison: 'in-turn', allocation: 'chance', timing: 'forward' }, ['RCT-XO']],
    ['a cluster trial', { comparison: 'groups', allocation: 'chance-clusters', timing: 'forward' }, ['RCT-CLU']],
    ['alternate allocation', { comparison: 'groups', allocation: 'quasi-random', timing: 'forward' }, ['CCT']],
    ['a single-arm trial', { comparison: 'before-after', timing: 'forward' }, ['UCT']],
    ['a time series', { comparison: 'time-series', allocation: 'time' }, ['ITS']],
    ['a controlled before-after study', { comparison: 'groups', allocation: 'place', timing: 'forward', comparability: 'baseline' }, ['ITS', 'CCT']],
    ['a prospective cohort', { comparison: 'groups', allocation: 'nobody', timing: 'forward' }, ['COH-P']],
    ['a retrospective cohort', { comparison: 'groups', allocation: 'nobody', timing: 'back' }, ['COH-R']],
    ['a case-control study', { comparison: 'groups', allocation: 'outcome' }, ['CC']],
    ['a survey', { comparison: 'none', allocation: 'nobody', timing: 'once' }, ['XS']],
    ['a case report or series', { comparison: 'none', timing: 'back' }, ['CSER', 'CREP']],
  ])('knows %s', (_, answers, codes) => expect(decideDesign(answers)).toEqual(codes))

  it('says nothing before the first answer, nor where the answers do not go together', () => {
    expect(decideDesign({})).toEqual([])
    expect(decideDesign({ comparison: 'none', allocation: 'outcome', timing: 'once' })).toEqual([])
  })

  it('only ever narrows down with one more answer', () => {
    const option = <Q extends keyof DesignAnswers>(id: Q) => fc.constantFrom(undefined, ...(designQuestions.find((question) => question.id === id)?.options.map(({ answer }) => answer as DesignAnswers[Q]) ?? []))
    fc.assert(
      fc.property(option('comparison'), option('allocation'), option('timing'), option('comparability'), (comparison, allocation, timing, comparability) => {
        const all = decideDesign({ comparison, allocation, timing, comparability })
        for (const fewer of [{ allocation, timing, comparability }, { comparison, timing, comparability }, { comparison, allocation, comparability }, { comparison, allocation, timing }]) {
          if (Object.values(fewer).some((answer) => answer !== undefined)) expect(decideDesign(fewer)).toEqual(expect.arrayContaining(all))
        }
      }),
    )
  })

  it('asks four questions, each with several answers', () => {
    expect(designQuestions.map(({ id }) => id)).toEqual(['comparison', 'allocation', 'timing', 'comparability'])
    for (const { options } of designQuestions) expect(options.length).toBeGreaterThan(2)
  })
})
