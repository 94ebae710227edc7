import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf } from '#core/paper/anchoring/anchor.ts'
import { findClaimsAgain, type PlacedClaim } from './find-again.ts'
import { paperOfBlocks } from './paper-of-blocks.ts'

const draft = [
  'The mask and the moss',
  'In 2021 a spa in Narvik treated 30 participants with a moss mask. Nobody had an untreated side.',
  'A tube costs €75, and the firm sells 30 participants a starter kit.',
  'Dr Ida Moen says that moss holds nine times its weight in water, which no cream does.',
]

/** A claim on the `nth` place of these words in a block. */
function claimOn(blocks: readonly string[], block: number, words: string, nth = 0): PlacedClaim {
  let at = -1
  for (let count = 0; count <= nth; count += 1) at = blocks[block]?.indexOf(words, at + 1) ?? -1
  expect(at).toBeGreaterThanOrEqual(0)
  const place = (offset: number) => ({ pageIndex: block, offset })
  return {
    id: `${block} ${words} ${nth}`,
    anchor: anchorOf(paperOfBlocks(blocks), { start: place(at), end: place(at + words.length) }),
  }
}

const claims = [
  claimOn(draft, 1, '30 participants'),
  claimOn(draft, 1, 'Nobody had an untreated side'),
  claimOn(draft, 2, 'costs €75'),
  claimOn(draft, 2, '30 participants'),
  claimOn(draft, 3, 'moss holds nine times its weight in water'),
]
const again = (next: readonly string[], list = claims) =>
  findClaimsAgain(list, draft, next).map((claim) =>
    claim.found === 'gone'
      ? ([claim.found, claim.nearest?.anchor.exact ?? null] as const)
      : ([claim.found, claim.anchor.start.pageIndex, claim.anchor.exact] as const),
  )
const edited = (from: string, to: string) => draft.map((block) => block.replace(from, to))

describe('claims of a draft in its next version', () => {
  it('are the same in the same draft', () => {
    expect(findClaimsAgain(claims, draft, draft)).toEqual(
      claims.map(({ id, anchor }) => ({ id, found: 'same', anchor })),
    )
  })

  it('are the same behind a paragraph that was put in, one parted and words added around', () => {
    const next = [
      'New opening, with 30 participants in it.',
      ...draft.slice(0, 1),
      'In 2021, we now know, a small spa in Narvik treated 30 participants with a moss mask.',
      'Nobody had an untreated side.',
      ...draft.slice(2),
    ]
    expect(again(next)).toEqual([
      ['same', 2, '30 participants'],
      ['same', 3, 'Nobody had an untreated side'],
      ['same', 4, 'costs €75'],
      ['same', 4, '30 participants'],
      ['same', 5, 'moss holds nine times its weight in water'],
    ])
  })

  it('have moved with their paragraph, or alone', () => {
    expect(again([draft[0]!, draft[3]!, draft[1]!, draft[2]!])[4]).toEqual([
      'moved',
      1,
      'moss holds nine times its weight in water',
    ])
    const next = [
      draft[0]!,
      draft[1]!.replace(' Nobody had an untreated side.', ''),
      draft[2]!,
      `Nobody had an untreated side. ${draft[3]}`,
    ]
    expect(again(next).map(([found]) => found)).toEqual(['same', 'moved', 'same', 'same', 'same'])
  })

  it('have changed where a number did, in figures, sign or unit, although the old one stands elsewhere', () => {
    expect(again(edited('30 participants with', '28 participants with'))[0]).toEqual(['changed', 1, '28 participants'])
    expect(again(edited('€75', '$75'))[2]).toEqual(['changed', 2, 'costs $75'])
    expect(again(edited('€75', '€7.5'))[2]).toEqual(['changed', 2, 'costs €7.5'])
    expect(again(edited('nine times', 'ten times'))[4]).toEqual([
      'changed',
      3,
      'moss holds ten times its weight in water',
    ])
  })

  it('show which words changed', () => {
    const [, , , , last] = findClaimsAgain(claims, draft, edited('nine times its', 'up to ten times its'))
    expect(last).toMatchObject({
      found: 'changed',
      difference: [
        { words: 'moss holds', in: 'both' },
        { words: 'nine', in: 'old' },
        { words: 'up to ten', in: 'new' },
        { words: 'times its weight in water', in: 'both' },
      ],
    })
  })

  it('are gone with their sentence, with the text that is nearest', () => {
    expect(again(edited(' Nobody had an untreated side.', ''))[1]?.[0]).toBe('gone')
    expect(again(draft.slice(0, 3))[4]?.[0]).toBe('gone')
    expect(again(['Water, some say, weighs nine times what moss holds.'])[4]).toEqual([
      'gone',
      'nine times what moss holds',
    ])
    expect(again([])).toEqual(claims.map(() => ['gone', null]))
  })

  it('do not take the place of the same words of another claim', () => {
    const next = draft.filter((_, index) => index !== 1)
    expect(again(next).map(([found]) => found)).toEqual(['gone', 'gone', 'same', 'same', 'same'])
  })
})

describe('a long draft', () => {
  it('of 10,000 words with 300 claims keeps every one of them through edits all over it', () => {
    const old = Array.from({ length: 300 }, (_, index) =>
      Array.from(
        { length: 33 },
        (_each, word) => `${['moss', 'holds', 'the', 'of', 'skin'][word % 5]}${(index * 7 + word) % 400}`,
      ).join(' '),
    )
    const next = old
      .filter((_, index) => index % 10 !== 0)
      .map((text, index) => (index % 3 === 0 ? text.replace(/ (\p{L}+)\d+ /u, ' $19999 ') : text))
    const list = old.map((text, index) => claimOn(old, index, text.split(' ').slice(10, 16).join(' ')))
    const found = findClaimsAgain(list, old, next)
    expect(found.filter((claim) => claim.found === 'gone').length).toBe(30)
    expect(found.filter((claim) => claim.found === 'same').length).toBe(270)
  })
})

describe('whatever was edited', () => {
  const word = fc.constantFrom('moss', 'skin', '30', '28', '€75', 'holds', 'women', 'the', 'of', 'never', 'salt')
  const block = fc.array(word, { minLength: 4, maxLength: 14 }).map((words) => words.join(' '))
  const blocks = fc.array(block, { minLength: 1, maxLength: 6 })

  it('every claim is there once, and no number is another’s without a word', () => {
    fc.assert(
      fc.property(blocks, blocks, fc.boolean(), (old, other, keep) => {
        const next = keep ? [...other.slice(0, 2), ...old.slice(1)] : other
        const list = old.flatMap((text, index) => [claimOn(old, index, text.split(' ').slice(1, 4).join(' '))])
        const found = findClaimsAgain(list, old, next)
        expect(found.map(({ id }) => id)).toEqual(list.map(({ id }) => id))
        const places = new Set<string>()
        for (const [index, claim] of found.entries()) {
          if (claim.found === 'gone') continue
          const { start, exact } = claim.anchor
          expect(next[start.pageIndex]?.slice(start.offset, start.offset + exact.length)).toBe(exact)
          if (claim.found !== 'changed') expect(exact).toBe(list[index]?.anchor.exact)
          places.add(`${start.pageIndex} ${start.offset}`)
        }
        expect(places.size).toBe(found.filter((claim) => claim.found !== 'gone').length)
      }),
    )
  })

  it('all are the same where nothing was', () => {
    fc.assert(
      fc.property(blocks, (old) => {
        const list = old.map((text, index) => claimOn(old, index, text.split(' ').slice(1, 4).join(' ')))
        expect(findClaimsAgain(list, old, old).every(({ found }) => found === 'same')).toBe(true)
      }),
    )
  })
})
