import { describe, expect, it } from 'vitest'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import type { ClaimCheck, Evidence } from '#core/model/claim.ts'
import { openPoints } from './open-points.ts'
import { sayableClaim } from './sayable-claim.ts'
import {
  checkOf,
  claimOf,
  libraryOf,
  sampleSizeOf,
  shownClaims,
  sourceOf,
  storyForTests,
  studyOf,
} from './story-for-tests.ts'
import { whatStaysOut } from './what-stays-out.ts'

const sources = [
  sourceOf('holm', { person: 'Ines Holm', title: 'Ines Holm' }),
  sourceOf('release', { kind: 'press-release', title: 'The lamp that heals' }),
  sourceOf('insider', { person: 'Nora Headache', title: 'Nora Headache', record: 'not-by-name' }),
]
const library = libraryOf([studyOf('kim', 'Kim', 2023)], [sampleSizeOf('kim', 28)], sources)
const size: Evidence = { kind: 'value', studyId: 'kim', fieldId: 'sample-size' }

function wordsOf(
  words: string,
  evidence: readonly Evidence[],
  checks: readonly ClaimCheck[] = [],
  own = whatStaysOut([...library.sources.values()].slice(0, 2)),
): readonly string[] {
  const claims = shownClaims([claimOf(1, words, evidence, { checks })], library)
  return openPoints(
    claims,
    claims.map((each) => sayableClaim(each, own)),
    [],
    own,
  ).map((each) => each.words)
}

describe('what is open about a claim', () => {
  it.each<readonly [string, readonly Evidence[], readonly ClaimCheck[], readonly string[]]>([
    ['nobody had a headache', [], [], ['“nobody had a headache” has no source.']],
    [
      'nobody had a headache',
      [{ kind: 'source', sourceId: 'holm' }],
      [],
      ['“nobody had a headache” names an interview, but no time or paragraph.'],
    ],
    [
      'nobody had a headache',
      [{ kind: 'source', sourceId: 'release' }],
      [],
      [
        '“nobody had a headache” names a press release, but no page or paragraph.',
        '“nobody had a headache” rests on a secondary source alone.',
      ],
    ],
    [
      'nobody had a headache',
      [{ kind: 'study', studyId: 'kim' }],
      [],
      ['“nobody had a headache” names a study, but no page.'],
    ],
    [
      'nobody had a headache',
      [{ kind: 'source', sourceId: 'gone' }],
      [],
      ['“nobody had a headache” rests on something that was removed from the library.'],
    ],
    ['nobody had a headache', [{ kind: 'own-observation', words: 'I sat there' }], [], []],
    [
      '30 nurses',
      [size],
      [],
      ['“30 nurses”: 30 nurses stands in no linked quote, value or calculation; Kim 2023 says “28 people”.'],
    ],
    [
      'nobody had a headache',
      [size],
      [checkOf('AB', 'verified'), checkOf('CD', 'cannot-verify')],
      ['“nobody had a headache” is judged in 2 ways by those who checked it: verified (AB) and cannot verify (CD).'],
    ],
    [
      'nobody had a headache',
      [size],
      [checkOf('AB', 'ask-author')],
      ['“nobody had a headache”: ask the author, says AB.'],
    ],
    ['nobody had a headache', [size], [checkOf('AB', 'verified'), checkOf('CD', 'verified')], []],
  ])('“%s” on %j checked %j', (words, evidence, checks, wanted) => {
    expect(wordsOf(words, evidence, checks)).toEqual(wanted)
  })

  it('says that the draft names somebody who is not to be named', () => {
    expect(wordsOf('nobody had a headache', [size], [], whatStaysOut(sources))).toEqual([
      '“nobody had a headache” names somebody who is not to be named.',
    ])
  })

  it('lists the gravest first, and places that nobody settled last', () => {
    const { claims, library: whole, shown } = storyForTests()
    const rule = whatStaysOut([...whole.sources.values()])
    const points = openPoints(
      shown,
      shown.map((each) => sayableClaim(each, rule)),
      claims.slice(0, 1),
      rule,
    )
    expect(points.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
      '1 number-differs',
      '7 number-differs',
      '2 not-linked',
      '1 disagree',
      '1 unsettled',
    ])
  })
})

it('leaves out what people decided on other words or evidence than those of this draft', () => {
  const claim = claimOf(1, 'nobody had a headache', [size])
  const [{ seen }] = shownClaims([claim], library) as [StoryClaim]
  const checks = [
    checkOf('AB', 'verified', { seen: { ...seen, words: 'one had a headache' } }),
    checkOf('CD', 'ask-author'),
    checkOf('EF', 'verified', { seen: { ...seen, evidence: [] } }),
    checkOf('GH', 'corrected', { newWords: 'two had one', seen: { ...seen, evidence: ['for x'] } }),
  ]
  const [shown] = shownClaims([{ ...claim, checks }], library)
  const rule = whatStaysOut(sources)
  expect(sayableClaim(shown!, rule).checks.map(({ initials }) => initials)).toEqual(['CD', 'EF'])
  expect(wordsOf('nobody had a headache', [size], [checks[0]!, checks[3]!])).toEqual([
    '“nobody had a headache” was checked by AB and GH before its words or its evidence were changed, and not since.',
  ])
})
