import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reference } from '#core/model/reference.ts'
import { findDuplicates, findDuplicatesAgainst } from './find-duplicates.ts'

const moss: Reference = {
  type: 'article-journal',
  title: 'Moss growth on slate roofs after wet winters: a cohort of forty villages',
  'container-title': 'Journal of Roof Ecology',
  author: [
    { family: 'Almgren', given: 'Tove' },
    { family: 'Tadesse', given: 'Mulu' },
    { family: 'Ferrand', given: 'Luc' },
  ],
  issued: { 'date-parts': [[2021]] },
  volume: '12',
  issue: '3',
  page: '1298-1305',
  DOI: '10.5555/jre.1234',
  PMID: '31000001',
}
const bare: Reference = { ...moss, DOI: undefined, PMID: undefined }
const relation = (a: Reference, b: Reference) => findDuplicates([a, b])[0]?.relation ?? null
const reasons = (a: Reference, b: Reference) => findDuplicates([a, b])[0]?.reasons.join(', ') ?? ''

describe('one publication twice', () => {
  it.each<[string, Partial<Reference>]>([
    ['the same DOI in another dress', { DOI: 'https://doi.org/10.5555/JRE.1234', PMID: undefined }],
    [
      'a shortened last page, initials and an abbreviated journal',
      {
        DOI: undefined,
        PMID: undefined,
        page: '1298-305',
        'container-title': 'J. Roof Ecol.',
        author: [
          { family: 'Almgren', given: 'T' },
          { family: 'Tadesse', given: 'M' },
        ],
      },
    ],
    [
      'a slip in the title',
      {
        DOI: undefined,
        PMID: undefined,
        title: 'Moss growth on slate roof after wet winters: A cohort of forty villages.',
      },
    ],
    [
      'a database’s remark on the title',
      {
        DOI: undefined,
        PMID: undefined,
        title:
          '[Moss growth on slate roofs after wet winters: a cohort of forty villages]. [Swedish]. [Erratum appears in J Roof Ecol 2022;13:7]',
      },
    ],
    [
      'no pages, a year later in print',
      { DOI: undefined, PMID: undefined, page: undefined, issued: { 'date-parts': [[2022]] } },
    ],
    [
      'names the wrong way round',
      {
        DOI: undefined,
        PMID: undefined,
        author: [
          { family: 'Tove', given: 'Almgren' },
          { family: 'Mulu', given: 'Tadesse' },
          { family: 'Luc', given: 'Ferrand' },
        ],
      },
    ],
    [
      'a version ahead of print',
      {
        DOI: undefined,
        PMID: undefined,
        volume: undefined,
        issue: undefined,
        page: '1-8',
        issued: { 'date-parts': [[2020]] },
      },
    ],
    ['a subtitle left out', { DOI: undefined, PMID: undefined, title: 'Moss growth on slate roofs after wet winters' }],
  ])('sees through %s', (_, changes) => {
    expect(relation(moss, { ...moss, ...changes })).toBe('duplicate')
  })

  it('gives its reasons in words', () => {
    expect(reasons(moss, bare)).toBe('same title, same authors, same year, same journal, same volume and first page')
  })
})

describe('one work in two forms is related, never a duplicate', () => {
  it.each<[string, Partial<Reference>]>([
    [
      'a preprint',
      {
        type: 'article',
        'container-title': 'bioRxiv',
        DOI: '10.1101/2020.05.06.700001',
        PMID: undefined,
        volume: undefined,
        page: undefined,
        issued: { 'date-parts': [[2020]] },
      },
    ],
    [
      'a conference abstract',
      {
        'container-title': 'Weather and Buildings',
        DOI: '10.5555/wb.77',
        PMID: undefined,
        volume: '40',
        page: 'S12',
        issued: { 'date-parts': [[2020]] },
      },
    ],
    [
      'a correction',
      {
        title: 'Correction to: Moss growth on slate roofs after wet winters: a cohort of forty villages',
        DOI: '10.5555/jre.1300',
        PMID: undefined,
        page: '1400',
      },
    ],
    [
      'a protocol',
      {
        title: 'Moss growth on slate roofs after wet winters: study protocol for a cohort of forty villages',
        DOI: '10.5555/jre.1100',
        PMID: undefined,
        volume: '11',
        page: '5-9',
      },
    ],
  ])('%s', (_, changes) => {
    expect(relation(moss, { ...moss, ...changes })).toBe('related')
  })

  it('reports of one trial', () => {
    const first: Reference = {
      ...bare,
      title: 'Lime wash against algae on northern walls',
      abstract: 'Registered as NCT01234567.',
    }
    const second: Reference = {
      ...bare,
      title: 'Five years of lime wash: what tenants say',
      abstract: 'NCT 01234567',
      volume: '15',
      page: '3-9',
      issued: { 'date-parts': [[2024]] },
    }
    expect(relation(first, second)).toBe('related')
  })
})

describe('different works are left alone', () => {
  it.each<[string, Partial<Reference>, Partial<Reference>]>([
    [
      'part I and part II',
      { title: 'The theory of gutters. Part I' },
      { title: 'The theory of gutters. Part II', page: '1306-1320' },
    ],
    [
      'annual reports',
      { title: 'Annual report on roofs 2019', author: [] },
      {
        title: 'Annual report on roofs 2020',
        author: [],
        page: '1-9',
        issued: { 'date-parts': [[2020]] },
        volume: '11',
      },
    ],
    [
      'editorials with one name',
      { title: 'Introduction', page: '1-2' },
      { title: 'Introduction', page: '3-4', volume: '14', author: [{ family: 'Silva' }] },
    ],
    [
      'reviews of one book',
      { title: 'Review of The Wet House: building against rain', author: [{ family: 'Silva' }] },
      {
        title: 'Review of The Wet House: building against rain',
        author: [{ family: 'Okafor' }],
        'container-title': 'Weather and Buildings',
        volume: '3',
        page: '77-78',
      },
    ],
    [
      'two abstracts of one supplement',
      { title: 'Lichens of the northern harbours', DOI: '10.5555/supplement.1', page: 'S3' },
      {
        title: 'Gutters and their birds in autumn',
        DOI: '10.5555/supplement.1',
        page: 'S9',
        author: [{ family: 'Silva' }],
      },
    ],
  ])('%s', (_, one, other) => {
    expect(relation({ ...bare, ...one }, { ...bare, ...other })).not.toBe('duplicate')
  })
})

describe('lists', () => {
  it('finds pairs of a batch with the library, and only those', () => {
    const other: Reference = {
      ...bare,
      title: 'Rain on tin: a listening study in three barns',
      page: '1-9',
      volume: '2',
      author: [{ family: 'Mwangi' }],
    }
    const pairs = findDuplicatesAgainst([other, bare, bare], [moss, other]).map(
      ({ a, b, relation: kind }) => `${a} ${b} ${kind}`,
    )
    expect(pairs.toSorted()).toEqual(['0 1 duplicate', '1 0 duplicate', '2 0 duplicate'])
  })

  it('stops when told to', () => {
    expect(findDuplicates([moss, moss], { onProgress: () => false })).toEqual([])
  })

  const words = fc.array(
    fc.constantFrom(
      'moss',
      'roof',
      'rain',
      'slate',
      'winter',
      'birds',
      'gutters',
      'part',
      'ii',
      '2',
      'study',
      'harbour',
    ),
    { minLength: 1, maxLength: 8 },
  )
  const someReference = fc.record({
    type: fc.constant('article-journal' as const),
    title: words.map((some) => some.join(' ')),
    author: fc.array(
      fc.record({
        family: fc.constantFrom('Almgren', 'Tadesse', 'Ferrand', 'Silva', 'Li'),
        given: fc.constantFrom('T.', 'M', 'Luc'),
      }),
      { maxLength: 3 },
    ),
    'container-title': fc.constantFrom('J Roof Ecol', 'Journal of Roof Ecology', 'Weather and Buildings', undefined),
    issued: fc.constantFrom({ 'date-parts': [[2020]] }, { 'date-parts': [[2021]] }, undefined),
    volume: fc.constantFrom('1', '2', undefined),
    page: fc.constantFrom('1-9', '3', '11-12', undefined),
    DOI: fc.constantFrom('10.5555/a', '10.5555/b', undefined),
  })

  it('finds the same pairs in any order', () => {
    fc.assert(
      fc.property(fc.array(someReference, { maxLength: 12 }), fc.integer({ min: 0, max: 11 }), (list, turn) => {
        const turned = [...list.slice(turn), ...list.slice(0, turn)].toReversed()
        const pairsOf = (some: readonly Reference[]) =>
          findDuplicates(some)
            .map(
              ({ a, b, score, relation: kind }) =>
                [list.indexOf(some[a] as never), list.indexOf(some[b] as never)].toSorted((x, y) => x - y).join('-') +
                `${kind}${score}`,
            )
            .toSorted()
        expect(pairsOf(turned)).toEqual(pairsOf(list))
      }),
    )
  })

  it('chains five hundred copies of one record together', () => {
    const pairs = findDuplicates(Array.from({ length: 500 }, () => ({ ...bare })))
    const joined = new Set(pairs.flatMap(({ a, b }) => [a, b]))
    expect(joined.size).toBe(500)
  })

  it('takes 20,000 records in seconds', () => {
    const list = Array.from({ length: 20_000 }, (_, index): Reference => ({
      ...bare,
      title: `${index % 997} ways of ${['roofing', 'guttering', 'tiling', 'thatching'][index % 4]} a ${['barn', 'church', 'harbour', 'mill', 'tower'][index % 5]} number ${index}`,
      page: `${index}-${index + 4}`,
      volume: String(index % 83),
      author: [{ family: `Name${index % 1500}` }],
    }))
    const started = process.cpuUsage()
    findDuplicates(list)
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(15_000)
  })
})
