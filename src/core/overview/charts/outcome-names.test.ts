import { expect, test } from 'vitest'
import { outcomeNameKey, outcomesByName } from './outcome-names.ts'
import { outcomeOf } from './outcomes-for-tests.ts'

test.each([
  ['Scar score', ' scar  Score\u00a0', true],
  ['Rötung', 'ro\u0308tung', true],
  ['Redness', 'Erythema', false],
  ['Pain', 'Pain, week 4', false],
])('“%s” and “%s” are one name: %s', (one, other, same) => {
  expect(outcomeNameKey(one) === outcomeNameKey(other)).toBe(same)
})

test('names stand in the spelling first given, those of most studies first and harms at the end', () => {
  const groups = outcomesByName([
    outcomeOf('a', 'swelling', { isHarm: true, addedAt: '2026-01-01' }),
    outcomeOf('b', 'Swelling', { isHarm: true, addedAt: '2026-01-02' }),
    outcomeOf('b', 'Lines ', { addedAt: '2026-01-03' }),
    outcomeOf('a', 'scars', { addedAt: '2026-01-03' }),
    outcomeOf('b', 'Scars', { addedAt: '2026-01-02' }),
    // A second time in one study does not make it a name of more studies.
    outcomeOf('a', 'Dark spots', { time: 'week 4' }),
    outcomeOf('a', 'Dark spots', { time: 'week 8' }),
  ])
  expect(groups.map(({ name, isHarm, outcomes }) => [name, isHarm, outcomes.length])).toEqual([
    ['Scars', false, 2],
    ['Dark spots', false, 2],
    ['Lines', false, 1],
    ['swelling', true, 2],
  ])
})

test('a name is a harm only where every study looked at it as one', () => {
  expect(outcomesByName([outcomeOf('a', 'Pain', { isHarm: true }), outcomeOf('b', 'Pain')])[0]!.isHarm).toBe(false)
})
