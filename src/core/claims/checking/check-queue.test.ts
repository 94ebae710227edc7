import { describe, expect, it } from 'vitest'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import type { ClaimCheck } from '#core/model/claim.ts'
import { checksThatCount, outdatedChecks } from './checks-that-count.ts'
import {
  canDecide,
  checkItems,
  checkParagraphs,
  checkProgress,
  nextUndecided,
  tidyInitials,
  whyOnlyAsked,
} from './check-queue.ts'

const seen = { words: 'Thirty people', evidence: ['for 1'] }

function check(initials: string, decision: ClaimCheck['decision'], day: number, newWords?: string): ClaimCheck {
  const at = `2026-11-${day}T12:00:00.000Z`
  return { id: `${initials} ${at}`, initials, decision, at, seen, ...(newWords ? { newWords } : {}) }
}

function claim(id: string, block: number, checks: readonly ClaimCheck[], words = seen.words): StoryClaim {
  const now = { words, evidence: seen.evidence }
  return {
    id,
    claim: { id, checks, links: [] },
    links: [],
    seen: now,
    checks: checksThatCount({ checks }, now),
    outdated: outdatedChecks({ checks }, now),
    span: { start: { pageIndex: block, offset: 0 }, end: { pageIndex: block, offset: 9 } },
  } as unknown as StoryClaim
}

describe('the queue of a checker', () => {
  const items = checkItems(
    [
      claim('a', 1, [check('AB', 'verified', 21), check('CD', 'cannot-verify', 22)]),
      claim('b', 1, [check('AB', 'verified', 12)], 'Forty people'),
      claim('c', 4, [
        check('CD', 'corrected', 21, '28'),
        check('AB', 'ask-author', 21),
        check('AB', 'corrected', 23, '28'),
      ]),
      claim('d', 4, [check('AB', 'corrected', 21, '28'), check('CD', 'corrected', 21, '29')]),
      claim('e', 5, []),
    ],
    'AB',
  )

  it('has what each decided last, by person, and who disagrees', () => {
    expect(items.map(({ mine }) => mine?.decision ?? null)).toEqual(['verified', null, 'corrected', 'corrected', null])
    expect(items.map(({ isDisputed }) => isDisputed)).toEqual([true, false, false, true, false])
    expect(items[2]!.shown.checks.map(({ initials, decision }) => `${initials} ${decision}`)).toEqual([
      'CD corrected',
      'AB corrected',
    ])
  })

  it('counts no decision on words that are others now, and keeps it in sight', () => {
    expect(items[1]!.shown.checks).toEqual([])
    expect(items[1]!.shown.outdated.map(({ check: { decision }, why }) => [decision, why])).toEqual([
      ['verified', 'words'],
    ])
    expect(items[2]!.shown.outdated).toEqual([])
  })

  it('tells how far this checker is, by paragraph and in all', () => {
    expect(checkParagraphs(items).map((each) => [each.index, each.decided, each.items.length])).toEqual([
      [1, 1, 2],
      [4, 2, 2],
      [5, 0, 1],
    ])
    expect(checkProgress(items)).toEqual({
      all: 5,
      decided: 3,
      byDecision: { verified: 1, corrected: 2, 'cannot-verify': 0, 'ask-author': 0 },
    })
  })

  it.each([
    ['a', 'b'],
    ['b', 'e'],
    ['e', 'b'],
    [null, 'b'],
  ])('goes from %s to %s', (from, to) => expect(nextUndecided(items, from)?.id).toBe(to))

  it('is at its end where nothing else is left', () => {
    expect(nextUndecided(items.slice(0, 2), 'b')).toBeNull()
    expect(nextUndecided([], null)).toBeNull()
  })
})

describe('a claim without evidence', () => {
  const withLinks = (...links: readonly { readonly isGone?: true }[]) =>
    ({ claim: { links: links.map(() => ({})) }, links }) as unknown as StoryClaim

  it.each([
    ['nothing linked', withLinks(), false],
    ['all of it removed', withLinks({ isGone: true }), false],
    ['some of it removed', withLinks({ isGone: true }, {}), true],
    ['linked', withLinks({}), true],
  ])('%s', (_, shown, allowed) => {
    expect(whyOnlyAsked(shown) === null).toBe(allowed)
    expect(canDecide(shown, 'verified')).toBe(allowed)
    expect(canDecide(shown, 'corrected')).toBe(allowed)
    expect(canDecide(shown, 'cannot-verify')).toBe(true)
    expect(canDecide(shown, 'ask-author')).toBe(true)
  })
})

describe('tidyInitials', () => {
  it.each([
    [' a.b. ', 'AB'],
    ['é t', 'ÉT'],
    ['...', ''],
    ['abcdefgh', 'ABCDEF'],
  ])('%j is kept as %j', (typed, kept) => expect(tidyInitials(typed)).toBe(kept))
})
