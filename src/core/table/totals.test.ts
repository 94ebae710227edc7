import { expect, it } from 'vitest'
import { evidenceTotals, peopleCounted } from './totals.ts'

it('counts people once and leaves out those of reviews and of retracted studies', () => {
  const size = { headline: 28 }
  expect(peopleCounted(size, { design: 'RCT-SPLIT', flags: ['pilot'] }, true)).toBe(28)
  expect(peopleCounted(size, { design: 'RCT-SPLIT', flags: ['retracted'] }, true)).toBeNull()
  // A suggestion that a study is retracted takes nothing out of a sum.
  expect(peopleCounted(size, { design: 'RCT-SPLIT', flags: ['retracted'] }, false)).toBe(28)
  expect(peopleCounted(size, { design: 'SR', flags: [] }, true)).toBeNull()
  expect(peopleCounted({ headline: 12, unit: 'animal' }, undefined, true)).toBeNull()
  expect(peopleCounted(undefined, undefined, true)).toBeNull()
})

it('leaves a retracted study out of the foot of the table', () => {
  const row = (flags: readonly 'retracted'[]) => ({
    studyId: 'a',
    fictional: true,
    cells: {
      'sample-size': { state: 'value' as const, text: '28', quotes: [], value: { headline: 28 } },
      'study-design': { state: 'value' as const, text: '', quotes: [], value: { design: 'UCT' as const, flags } },
    },
  })
  expect(evidenceTotals([row([]), row(['retracted'])])).toMatchObject({ people: 28, peopleFrom: 1, studies: 2 })
})
