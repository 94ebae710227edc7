import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Reference } from '#core/model/reference.ts'
import type { ReferenceProblemKind } from '#core/model/study.ts'
import { checkReferences } from './check-references.ts'
import { withFacts, type CheckedRecord } from './checked-record.ts'
import { referenceList } from '../formats/reference-list/reference-list.ts'

const article: Reference = {
  type: 'article-journal',
  title: 'Moss growth on slate roofs',
  author: [{ family: 'Almgren', given: 'T.' }],
  'container-title': 'Journal of Roof Ecology',
  issued: { 'date-parts': [[2021]] },
  volume: '12',
  page: '30-41',
  DOI: '10.5555/jre.1234',
}
const recordOf = (changes: Partial<Reference>, line = 1): CheckedRecord =>
  withFacts({ reference: { ...article, ...changes }, raw: 'invented', line })
const kindsOf = (record: CheckedRecord | undefined): readonly ReferenceProblemKind[] =>
  (record?.problems ?? []).map((problem) => problem.kind)
const kinds = (changes: Partial<Reference>) => kindsOf(checkReferences([recordOf(changes)], [], 2026)[0])

describe('the sample list', () => {
  const sample = readFileSync(
    new URL('../../../../resources/public/sample/exosome-references.txt', import.meta.url),
    'utf8',
  )
  const records = checkReferences(referenceList.read(sample).records.map(withFacts), [], 2026)
  const told = (line: number) =>
    (records.find((record) => record.line === line)?.problems ?? [])
      .map((problem) => `${problem.kind}: ${problem.message}`)
      .join('\n')

  it('reads eight records, one a line', () => {
    expect(records.map((record) => record.line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('points out the fragment, what it repeats and where it may belong', () => {
    expect(told(8)).toMatch(/^fragment: .*line 7/mu)
    expect(told(8)).toMatch(/^repeats-other: .*line 1 .*PMID/mu)
    expect(told(7)).toMatch(/^no-identifier: .*line 8/mu)
  })

  it('points out authors hidden by an ellipsis', () => {
    expect(told(3)).toMatch(/^incomplete-authors: “…”/mu)
    expect(told(4)).toMatch(/^incomplete-authors/mu)
    expect(told(6)).not.toMatch(/incomplete-authors/u)
  })

  it('takes PMID, PMCID and DOI from links and says so', () => {
    expect(records[0]?.reference.PMID).toBe('37024925')
    expect(records[4]?.reference.PMCID).toBe('PMC7032013')
    expect(records[3]?.reference.DOI).toBe('10.3389/fbioe.2022.1083640')
    for (const line of [1, 4, 5, 6]) expect(told(line)).toMatch(/^identifier-in-link/mu)
    expect(told(4)).toMatch(/DOI taken from the address/u)
  })

  it('points out the seller’s link, the volume that is none, and the DOI that does not go with the year', () => {
    expect(told(2)).toMatch(/^seller-link: .*exosomes\.com/mu)
    expect(told(2)).toMatch(/^out-of-range: Volume 1388.*file name/mu)
    expect(told(3)).toMatch(/^doi-of-another-form/mu)
  })

  it('doubts the title that is two titles run together, and no other', () => {
    expect(told(5)).toMatch(/two titles/u)
    for (const line of [1, 2, 3, 4, 6, 7]) expect(told(line)).not.toMatch(/two titles/u)
  })
})

describe('one record', () => {
  it('says nothing about a reference in order', () => {
    expect(kinds({})).toEqual([])
  })

  it.each([
    ['a preprint’s DOI on an article', '10.1101/2021.02.03.429555'],
    ['a figure', '10.1371/journal.pone.0999999.g001'],
    ['deposited data', '10.6084/m9.figshare.9999999'],
    ['a page of the paper', '10.5555/jre.1234/full'],
    ['a DOI younger than the paper', '10.1016/j.roof.2024.03.012'],
  ])('doubts %s', (_, DOI) => {
    expect(kinds({ DOI })).toContain('doi-of-another-form')
  })

  it('leaves a preprint that says it is one alone', () => {
    expect(
      kinds({
        type: 'article',
        'container-title': 'bioRxiv',
        volume: undefined,
        page: undefined,
        DOI: '10.1101/2021.02.03.429555',
      }),
    ).toEqual([])
  })

  it('leaves a journal DOI with its own year alone', () => {
    expect(kinds({ DOI: '10.1016/j.roof.2020.11.012' })).toEqual([])
  })

  it.each([
    ['pages that run backwards', { page: '41-30' }, 'out-of-range'],
    ['a year to come', { issued: { 'date-parts': [[2031]] } }, 'out-of-range'],
    ['no year', { issued: undefined }, 'missing-field'],
    ['no journal', { 'container-title': undefined }, 'missing-field'],
    ['no authors', { author: [] }, 'missing-field'],
    ['nothing to find it by', { DOI: undefined }, 'no-identifier'],
  ] as const)('points out %s', (_, changes, kind) => {
    expect(kinds(changes)).toContain(kind)
  })

  it('reads a shortened last page as such', () => {
    expect(kinds({ page: '1298-305' })).toEqual([])
  })

  it.each([
    ['a shop', 'https://www.slatemoss.example.com/shop/roof-paper.pdf', true],
    ['a site named after the subject', 'https://moss-roofs.com/wp-content/uploads/x.pdf', true],
    ['a university', 'https://moss.example.edu/papers/x.pdf', false],
    ['the journal itself', 'https://journalofroofecology.com/articles/12', false],
    ['a publisher', 'https://www.sciencedirect.com/science/article/pii/S0140000000', false],
  ])('judges a link to %s', (_, URL, expected) => {
    expect(kinds({ URL, DOI: undefined, PMID: '12345678' }).includes('seller-link')).toBe(expected)
  })
})

describe('a batch', () => {
  it('points out two titles at one place of one journal, and one DOI under two titles', () => {
    const other = { title: 'Lichens of northern harbours', author: [{ family: 'Tadesse' }] }
    const [first, second] = checkReferences([recordOf({}), recordOf(other, 2)], [], 2026)
    expect(kindsOf(first)).toEqual(['repeats-other', 'other'])
    expect(second?.problems?.[0]?.message).toContain('line 1')
  })

  it('names the file of a line where several are read together, and a PDF, which has no lines', () => {
    const of = (source: string | undefined, line: number, changes: Partial<Reference>) => ({
      ...recordOf(changes, line),
      ...(source === undefined ? {} : { source }),
    })
    const other = { title: 'Lichens of northern harbours', author: [{ family: 'Tadesse' }] }
    const messageOf = (source: string | undefined, line: number) =>
      checkReferences([of(source, line, { ...other, page: '77' }), of('b.ris', 5, {})], [], 2026)[1]?.problems?.[0]
        ?.message
    expect(messageOf('a.ris', 5)).toContain('stands at line 5 of a.ris (Tadesse')
    expect(messageOf(undefined, 5)).toContain('stands at line 5 (')
    expect(messageOf('moss.pdf', 0)).toContain('stands in moss.pdf (')
  })

  it('joins no fragment to the last record of another file', () => {
    const bare = { DOI: undefined }
    const rest = { title: undefined, author: undefined, volume: undefined, page: undefined }
    const messages = (source: string) =>
      checkReferences(
        [
          { ...recordOf(bare), source: 'a.ris' },
          { ...recordOf(rest, 9), source },
        ],
        [],
        2026,
      ).flatMap(({ problems }) => problems?.map(({ message }) => message) ?? [])
    expect(messages('a.ris').join(' ')).toMatch(/Join it to line 1 of a\.ris.*|the fragment at line 9 of a\.ris/)
    expect(messages('b.ris').join(' ')).not.toMatch(/Join it to line|the fragment at line/)
  })

  it('points out a DOI that the library has under another title', () => {
    const library = [{ ...article, title: 'Bees in stone walls of the north' }]
    expect(kindsOf(checkReferences([recordOf({})], library, 2026)[0])).toEqual(['other'])
  })
})
