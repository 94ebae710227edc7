import { describe, expect, it } from 'vitest'
import type { Claim } from '#core/model/claim.ts'
import type { StudyDesignCode, StudyDesignFlag } from '#core/model/study-design.ts'
import type { FundingType } from '#core/model/tag.ts'
import { claimBoard } from './claim-board.ts'
import { fairText } from './fair-sentence.ts'
import { claimOf, interview, libraryOf } from './library-for-tests.ts'
import { changeOfParts, rowsOfBoard } from './rows-of-board.ts'

const place = {
  draftId: 'draft-1',
  found: 'marked',
  anchor: {
    exact: 'words',
    prefix: '',
    suffix: '',
    start: { pageIndex: 0, offset: 0 },
    end: { pageIndex: 0, offset: 5 },
  },
} as const
const design = (code: StudyDesignCode, ...flags: readonly StudyDesignFlag[]) => ({ design: code, flags })
const people = (headline: number) => ({ headline })
const paid = (type: FundingType) => ({ status: 'stated' as const, funders: [], type })
const trial = { 'study-design': design('RCT-PAR'), 'sample-size': people(60), funding: paid('charity') }
const split = {
  'study-design': design('RCT-SPLIT'),
  'sample-size': people(28),
  funding: paid('maker'),
  'main-result': { text: 'Lines were 0.4 points shallower.' },
  'follow-up': { text: '12 weeks' },
}
const single = { 'study-design': design('UCT'), 'sample-size': people(19), funding: paid('charity') }
const retracted = { 'study-design': design('RCT-PAR', 'retracted'), 'sample-size': people(400), funding: paid('maker') }
const library = libraryOf(
  {
    trial,
    split,
    single,
    retracted,
    review: { 'study-design': design('SR-MA'), 'sample-size': people(900), funding: paid('government') },
    bare: {},
    title: { ...trial, title: 'RETRACTED: A trial of salt water' },
    skin: {
      'study-design': design('EXV'),
      'sample-size': { headline: 12, unit: 'sample' as const },
      funding: 'not-stated' as const,
    },
    mixed: { ...trial, 'sample-size': people(70), funding: paid('mixed') },
  },
  [interview('named'), interview('off', { record: 'off-the-record' }), interview('told', { record: 'background' })],
)
const rowOf = (...claims: readonly Claim[]) => claimBoard(claims, library).rows[0]!
const sentenceOf = (...claims: readonly Claim[]) => fairText(rowOf(...claims).sentence)
const limitsOf = (...claims: readonly Claim[]) => rowOf(...claims).limits.map(({ words }) => words)

describe('the rows', () => {
  const inDraft = { places: [place] }
  it.each<[what: string, claims: readonly Claim[], rows: readonly string[]]>([
    ['a claim without a draft is a row', [claimOf(1)], ['1:']],
    ['one that stands in a draft is none', [claimOf(1, {}, inDraft)], []],
    ['but a question is', [claimOf(1, {}, { ...inDraft, isQuestion: true })], ['1:']],
    [
      'and what has others under it',
      [claimOf(1, {}, inDraft), claimOf(2, {}, { ...inDraft, underClaimId: 'claim-1' })],
      ['1:2'],
    ],
    [
      'parts of parts stand in the same row',
      [claimOf(1), claimOf(3, {}, { underClaimId: 'claim-2' }), claimOf(2, {}, { underClaimId: 'claim-1' })],
      ['1:2,3'],
    ],
    ['one under a claim that was removed stands alone', [claimOf(2, {}, { underClaimId: 'claim-9' })], ['2:']],
    [
      'a ring is one row',
      [claimOf(2, {}, { underClaimId: 'claim-1' }), claimOf(1, {}, { underClaimId: 'claim-2' })],
      ['1:2'],
    ],
    [
      'words that are gone from the draft come back to the board',
      [claimOf(1, {}, { places: [{ ...place, anchor: null, found: 'gone' }] })],
      ['1:'],
    ],
  ])('%s', (_what, claims, rows) => {
    expect(
      rowsOfBoard(claims).map(({ claim, parts }) => `${claim.number}:${parts.map((each) => each.number).join()}`),
    ).toEqual(rows)
  })
})

it('leaves a claim under its row though the one between them is taken out', () => {
  const parts = [claimOf(2, {}, { underClaimId: 'claim-1' }), claimOf(3, {}, { underClaimId: 'claim-2' })]
  expect(changeOfParts(parts, new Set(['claim-3', 'claim-4']))).toEqual({
    put: ['claim-4', 'claim-3'],
    takeOut: ['claim-2'],
  })
  expect(changeOfParts(parts, new Set(['claim-2', 'claim-3']))).toEqual({ put: [], takeOut: [] })
})

describe('what is counted', () => {
  it('takes the people of two papers of one trial once, and says so', () => {
    const oneTrial = new Map([
      ['trial', 'trial'],
      ['mixed', 'trial'],
    ])
    const [row] = claimBoard([claimOf(1, { for: ['trial', 'mixed', 'split'] })], {
      ...library,
      samePeople: oneTrial,
    }).rows
    expect(row!.sum).toEqual({ people: 98, from: 3, again: 1, notStated: 0, studies: 3 })
    expect(row!.bar.map(({ people: counted }) => counted)).toEqual([70, 28])
    expect(row!.limits.map(({ words }) => words)).toContain('1 of 3: people of another of these, counted once')
    expect(fairText(row!.sentence)).toContain('One of these studies is of people whom another of them has counted.')
  })

  it('says that a study and a review that holds it are the same evidence', () => {
    const limitsWith = (includedIn: readonly string[]) =>
      claimBoard([claimOf(1, { for: ['trial', 'split'], against: ['review'] })], {
        ...library,
        includedIn: new Map([['trial', includedIn]]),
      }).rows[0]!.limits.flatMap(({ kind, words }) => (kind === 'held-by-review' ? words : []))
    expect(limitsWith(['review'])).toEqual(['1 of 3: in a review of these, the same evidence twice'])
    expect(limitsWith(['another'])).toEqual([])
  })

  it('takes the links of the claims under a row, each study once a side and its people once', () => {
    const row = rowOf(
      claimOf(1, { for: ['trial', { kind: 'value', studyId: 'trial', fieldId: 'sample-size' }], unclear: ['split'] }),
      claimOf(2, { for: ['trial'], against: ['split'] }, { underClaimId: 'claim-1' }),
    )
    expect(row.entries.for.map(({ key, links }) => [key, links.length])).toEqual([['study/trial', 3]])
    expect(row.sum).toEqual({ people: 88, from: 2, again: 0, notStated: 0, studies: 2 })
    expect(row.bar.map(({ side, people: counted }) => [side, counted])).toEqual([
      ['for', 60],
      ['unclear', 28],
    ])
  })

  it('shows a retracted study and counts it nowhere, by its flag or by its title', () => {
    const row = rowOf(claimOf(1, { for: ['trial', 'retracted', 'title'] }))
    expect(row.entries.for).toHaveLength(3)
    expect(row.sum.people).toBe(60)
    expect(row.limits.map(({ words }) => words)).toContain('2 retracted, not counted')
    expect(fairText(row.sentence)).not.toMatch(/400|Two|Three/)
  })

  it('adds no people of a review, and none of what was taken off', () => {
    const row = rowOf(claimOf(1, { for: ['review', { kind: 'value', studyId: 'trial', fieldId: 'harms' }] }))
    expect(row.sum).toEqual({ people: 0, from: 0, again: 0, notStated: 0, studies: 1 })
    expect(row.limits.map(({ words }) => words)).toEqual([
      'one study',
      'second hand, its people not added',
      '1 removed or taken off',
    ])
    expect(fairText(row.sentence)).toContain(
      'One study speaks for it: a systematic review with meta-analysis of 900 people of other studies',
    )
  })

  it('counts a study once over all rows', () => {
    const { totals } = claimBoard(
      [
        claimOf(1, { for: ['trial', 'retracted'] }),
        claimOf(2, { for: ['trial'], against: ['single'] }),
        claimOf(3, { unclear: ['trial'] }),
      ],
      library,
    )
    expect(totals.all).toEqual({ people: 79, from: 2, again: 0, notStated: 0, studies: 2 })
    expect([totals.bySide.for.people, totals.bySide.unclear.people, totals.bySide.against.people]).toEqual([60, 60, 19])
    expect(totals.retracted).toBe(1)
  })
})

describe('limits and payers in words', () => {
  it.each<[what: string, claim: Claim, limits: readonly string[], payers: string]>([
    ['nothing', claimOf(1), ['nothing behind it'], ''],
    ['only a retracted one', claimOf(1, { for: ['retracted'] }), ['nothing behind it', '1 retracted, not counted'], ''],
    [
      'one small study of the maker',
      claimOf(1, { for: ['split'] }),
      ['one study', 'industry money only', 'fewer than 50 people'],
      'paid by the maker',
    ],
    ['mixed money is not industry’s alone', claimOf(1, { for: ['mixed', 'split'] }), [], 'who paid: maker 1, mixed 1'],
    [
      'one without control',
      claimOf(1, { for: ['single'] }),
      ['one study', 'nobody had a control side or group', 'fewer than 50 people'],
      'paid by charity',
    ],
    ['skin in a dish', claimOf(1, { against: ['skin'] }), ['one study', 'not tested in people'], 'who paid not stated'],
    [
      'nothing known',
      claimOf(1, { for: ['bare', 'trial'] }),
      ['people not stated in 1'],
      'who paid: charity 1, not stated 1',
    ],
    ['two of a kind', claimOf(1, { for: ['single'], unclear: ['trial'] }), [], 'all paid by charity'],
    ['an interview is something', claimOf(1, { for: [{ kind: 'source', sourceId: 'named' }] }), [], ''],
  ])('%s', (_what, claim, limits, payers) => {
    expect(limitsOf(claim)).toEqual(limits)
    expect(rowOf(claim).whoPaid).toBe(payers)
  })
})

describe('said fairly', () => {
  it('tells one study by its fields, each part knowing its field', () => {
    const { sentence } = rowOf(claimOf(1, { unclear: ['split'] }))
    expect(fairText(sentence)).toBe(
      'One study leaves it unclear: a within-person (split-face) randomised trial of 28 people, paid for by the maker; main result: “Lines were 0.4 points shallower”; followed up: “12 weeks”.',
    )
    expect(
      sentence.flatMap(({ fieldId, studyId, text }) => (fieldId ? [[fieldId, studyId, text.slice(0, 9)]] : [])),
    ).toEqual([
      ['study-design', 'split', 'a within-'],
      ['sample-size', 'split', '28 people'],
      ['funding', 'split', 'paid for '],
      ['main-result', 'split', '“Lines we'],
      ['follow-up', 'split', '“12 weeks'],
    ])
  })

  it.each<[what: string, claim: Claim, sentence: string]>([
    ['nothing', claimOf(1), 'No study is linked to it.'],
    ['only a retracted one', claimOf(1, { for: ['retracted'] }), 'No study that counts is linked to it.'],
    [
      'fields that are not there',
      claimOf(1, { for: ['bare'] }),
      'One study speaks for it: a study [design not stated] of [size not stated], [who paid not stated]; main result: [result not stated].',
    ],
    [
      'both sides',
      claimOf(1, { for: ['trial'], against: ['single'] }),
      'One study speaks for it: a randomised trial with parallel groups of 60 people, paid for by charity; main result: [result not stated]. One study speaks against it: a single-arm trial (before and after) of 19 people, paid for by charity; main result: [result not stated].',
    ],
    [
      'one on two sides',
      claimOf(1, { for: ['split'], unclear: ['split'] }),
      'One study is linked on more than one side: a within-person (split-face) randomised trial of 28 people, paid for by the maker; main result: “Lines were 0.4 points shallower”; followed up: “12 weeks”.',
    ],
    [
      'many of a side together',
      claimOf(1, { for: ['trial', 'mixed', 'single', 'bare', 'skin'] }),
      'Five studies speak for it, with 149 people in 3 of them, each counted once: [size not stated] in 1; 2 randomised trials with parallel groups, a single-arm trial (before and after), [design not stated] in 1 and an ex vivo study; who paid: mixed 1, charity 2, not stated 2.',
    ],
    [
      'sources without their names, and not those that may not be told',
      claimOf(1, {
        for: [
          { kind: 'source', sourceId: 'named' },
          { kind: 'source', sourceId: 'off' },
          { kind: 'source', sourceId: 'told' },
        ],
        unclear: [{ kind: 'own-observation', words: 'It rained' }],
      }),
      'No study is linked to it. Also linked: for it, an interview; unclear, the writer’s own observation.',
    ],
  ])('tells of %s', (_what, claim, sentence) => {
    expect(sentenceOf(claim)).toBe(sentence)
  })

  it('marks what is missing, with its field and study', () => {
    const missing = rowOf(claimOf(1, { for: ['bare'] })).sentence.filter(({ isMissing }) => isMissing)
    expect(missing.map(({ fieldId, studyId }) => `${studyId} ${fieldId}`)).toEqual([
      'bare study-design',
      'bare sample-size',
      'bare funding',
      'bare main-result',
    ])
  })
})
