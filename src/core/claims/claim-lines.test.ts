import { expect, it } from 'vitest'
import { evidenceKey, type Claim, type ClaimLink, type Evidence } from '#core/model/claim.ts'
import { wholeSource } from '#core/model/row-shapes/rows-for-tests.ts'
import { claimLines, claimsForEvidence } from './claim-lines.ts'

const source = wholeSource('vale')
const library = {
  studies: new Map(),
  names: new Map(),
  samePeople: new Map(),
  tagsByStudy: new Map(),
  sources: new Map([[source.id, source]]),
  ownFields: new Map(),
}
const claim = (number: number, text: string, evidence?: Evidence): Claim => ({
  id: `c${number}`,
  number,
  text,
  kind: 'other',
  places: [],
  links: evidence ? [{ id: 'l', side: 'for', evidence, setBy: 'writer', setAt: '' } satisfies ClaimLink] : [],
  checks: [],
  addedAt: '',
})
const passage = { kind: 'passage', sourceId: 'vale', quoteId: 'passage-1' } as const
const lines = claimLines(
  [
    claim(1, 'Salt keeps people awake', passage),
    claim(2, 'Clinics sell the lamp'),
    claim(3, 'A researcher has no ties to the maker', { kind: 'source', sourceId: 'vale' }),
    claim(4, 'Most people sleep badly after salt'),
    claim(5, 'Everybody sleeps', { kind: 'common-knowledge' }),
  ],
  library,
  null,
)
const numbers = (quoteId: string | undefined, lookedFor = '') => {
  const key = quoteId && evidenceKey({ kind: 'passage', sourceId: 'vale', quoteId })
  const words = 'It is the salt that most people eat'
  return claimsForEvidence(lines, { sourceId: 'vale', words, ...(key ? { key } : {}) }, lookedFor).map(
    (line) => line.claim.number,
  )
}

it('says how far each claim is where there is no draft', () => {
  expect(lines.map(({ state }) => state)).toEqual(['linked', 'not-linked', 'vague', 'not-linked', 'linked'])
})

it('puts claims that lack their place here first, then those without any, the likest first', () => {
  expect(numbers(undefined)).toEqual([3, 4, 2, 1, 5])
  expect(numbers('passage-1')).toEqual([3, 4, 2, 5])
})

it('finds claims by their words and their number', () => {
  expect(numbers(undefined, 'SLEEP salt')).toEqual([4])
  expect(numbers(undefined, '2')).toEqual([2])
})
