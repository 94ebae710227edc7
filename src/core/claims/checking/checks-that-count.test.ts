import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EvidenceLibrary } from '#core/claims/evidence-shown.ts'
import { claimNow } from '#core/claims/claim-state.ts'
import { showLinks } from '#core/claims/evidence-shown.ts'
import type { Claim, Evidence, LinkSide } from '#core/model/claim.ts'
import {
  checkOf,
  claimOf,
  libraryOf,
  quoteOf,
  sampleSizeOf,
  sourceOf,
  studyOf,
} from '#core/report/fact-check/story-for-tests.ts'
import { whyOutdated } from './checks-that-count.ts'

const size: Evidence = { kind: 'value', studyId: 'kim', fieldId: 'sample-size' }
const price: Evidence = { kind: 'passage', sourceId: 'holm', quoteId: 'price' }
const gone: Evidence = { kind: 'study', studyId: 'lee' }

const library = (people = 28, words = 'A session is 480 euros.', title = 'Holm') =>
  libraryOf(
    [studyOf('kim', 'Kim', 2023), studyOf('lee', 'Lee', 2024)],
    [sampleSizeOf('kim', people)],
    [sourceOf('holm', { title, quotes: [quoteOf('price', words)] })],
  )

function linked(...links: readonly (readonly [LinkSide, Evidence])[]): Claim {
  const made = claimOf(
    1,
    '30 nurses',
    links.map(([, evidence]) => evidence),
  )
  return { ...made, links: made.links.map((link, index) => ({ ...link, side: links[index]![0] })) }
}

const now = (claim: Claim, at: EvidenceLibrary = library(), text = '30 nurses') =>
  claimNow(claim, { text }, showLinks(claim.links, at))

describe('a decision on a claim', () => {
  const before = linked(['for', size], ['for', price])
  const seen = now(before).seen
  const verified = checkOf('AB', 'verified', { seen })
  const asked = checkOf('AB', 'ask-author', { seen })

  it.each<readonly [string, ReturnType<typeof now>, ReturnType<typeof whyOutdated>, ReturnType<typeof whyOutdated>]>([
    ['stands as it was seen', now(before), null, null],
    ['has its words typed by another program', now(before, library(), ' 30  nurses\n'), null, null],
    ['has its links in another order', now(linked(['for', price], ['for', size])), null, null],
    ['has a source of another name', now(before, library(28, undefined, 'Ines Holm')), null, null],
    ['has other words', now(before, library(), '28 nurses'), 'words', 'words'],
    ['has a value that was changed', now(before, library(82)), 'evidence', 'evidence'],
    ['has a passage that was changed', now(before, library(28, 'A session is 840 euros.')), 'evidence', 'evidence'],
    ['has lost a link', now(linked(['for', size])), 'evidence', 'evidence'],
    ['has lost all its links', now(linked()), 'evidence', 'evidence'],
    ['has a link on the other side', now(linked(['against', size], ['for', price])), 'evidence', 'evidence'],
    ['has something against it', now(linked(['for', size], ['for', price], ['against', gone])), 'evidence', 'evidence'],
    ['has more that speaks for it', now(linked(['for', size], ['for', price], ['for', gone])), null, 'evidence'],
  ])('where the claim %s', (_, { seen: there }, ofVerified, ofAsked) => {
    expect(whyOutdated(verified, there)).toBe(ofVerified)
    expect(whyOutdated(asked, there)).toBe(ofAsked)
  })

  it('makes nothing verified whose study was removed or whose links were taken off', () => {
    const checked = { ...before, checks: [verified] }
    expect(now(checked).state).toBe('verified')
    expect(now({ ...checked, links: [] }).state).toBe('not-linked')
    expect(now(checked, libraryOf([], [], [])).state).not.toBe('verified')
  })

  it('on an earlier draft counts again only where its words are there again and nobody decided otherwise on them since', () => {
    const other = checkOf('AB', 'cannot-verify', { id: 'c3', seen: now(before, library(), '28 nurses').seen })
    const claim = { ...before, checks: [verified, other] }
    expect(now(claim, library(), '28 nurses').checks).toEqual([other])
    expect(now(claim).checks).toEqual([verified])
    expect(now(claim, library(), 'some nurses').checks).toEqual([])
  })

  it('never counts for words that were not before the person who made it', () => {
    const words = fc.stringMatching(/^[a-c' ]{1,6}$/)
    const tidied = (text: string) => text.replaceAll("'", '’').replaceAll(/\s+/gu, ' ').trim()
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), words, (drafts, last) => {
        const checks = drafts.map((text, index) =>
          checkOf('AB', 'verified', { id: `c${index}`, seen: now(before, library(), text).seen }),
        )
        const { state } = now({ ...before, checks }, library(), last)
        expect(state === 'verified').toBe(drafts.some((text) => tidied(text) === tidied(last)))
      }),
    )
  })
})
