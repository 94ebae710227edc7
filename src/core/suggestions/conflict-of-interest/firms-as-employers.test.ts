import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { inventedPaper } from '#corpora/statement-placement/paper-with-statements.ts'
import { sureFrom } from '../shared/field-extractor.ts'
import { conflictOfInterest } from './conflict-of-interest.ts'
import {
  firmsAsEmployers,
  firmsAsEmployersSetAside,
  publicEmployers,
  publicEmployersSetAside,
  unreadDeeds,
} from './firms-as-employers.fixture.ts'

function firstFor(words: string) {
  return conflictOfInterest.extract(
    prepareText(paperTextOf(inventedPaper({ back: `Conflict of interest\n${words}` }))),
  )[0]
}

describe('what a firm did for an author, told beside a denial', () => {
  it.each([...firmsAsEmployers, ...firmsAsEmployersSetAside])('is a tie: %s', (words) => {
    expect(firstFor(words)?.value).toMatchObject({ status: 'declared-present', industry: true })
  })
  it.each([...publicEmployers, ...publicEmployersSetAside])('is none: %s', (words) => {
    expect(firstFor(words)?.value).toMatchObject({ status: 'declared-none', industry: false })
  })
  it.each(unreadDeeds)('is never surely none: %s', (words) => {
    const first = firstFor(words)
    expect(first?.value.status === 'declared-none' && first.confidence >= sureFrom).toBe(false)
  })
})

describe('people who report no disclosures', () => {
  it.each([
    'T. Brandt, N. Haddad and I. Varga report no disclosures relevant to the manuscript. Go to the website for full disclosures.',
    'Ilse Varga and Noor Haddad have no relevant financial disclosures.',
  ])('have none: %s', (words) => {
    const first = conflictOfInterest.extract(
      prepareText(paperTextOf(inventedPaper({ back: `Disclosure\n${words}` }))),
    )[0]
    expect(first?.value.status).toBe('declared-none')
  })
})
