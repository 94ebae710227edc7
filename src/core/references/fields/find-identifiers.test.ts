import { describe, expect, it } from 'vitest'
import { findIdentifiers, identifiersInAddress } from './find-identifiers.ts'

describe('identifiers in a reference', () => {
  it.each<[string, Record<string, unknown>]>([
    ['J Roof. 2021;1:2. doi:10.5555/jre.1.', { DOI: '10.5555/jre.1' }],
    [
      'J Roof 1 (2021) 2. doi :10.5555/jre.1.URL https: //link.example.org/jre',
      { DOI: '10.5555/jre.1', URL: 'https://link.example.org/jre' },
    ],
    ['(https://doi.org/10.5555/S0001-0002(99)00003-4).', { DOI: '10.5555/S0001-0002(99)00003-4' }],
    ['DOI: https://doi.org/10.5555/jre.1', { DOI: '10.5555/jre.1', URL: 'https://doi.org/10.5555/jre.1' }],
    ['PMID: 31000001; PMCID: PMC7000001', { PMID: '31000001', PMCID: 'PMC7000001' }],
    ['[arXiv:1606.06096] [INSPIRE]', { arXiv: '1606.06096' }],
    ['issn: 1234-567X (2019).', { ISSN: '1234-567X' }],
    ['Oxford: Press. ISBN 978-0-00-000000-2.', { ISBN: '978-0-00-000000-2' }],
  ])('%s', (text, expected) => {
    expect(findIdentifiers(text)).toMatchObject(expected)
  })

  it('keeps a second address apart, and does not repeat the resolver’s', () => {
    expect(
      findIdentifiers('doi:10.5555/a. https://doi.org/10.5555/a https://a.example/1 https://b.example/2').others,
    ).toEqual(['https://a.example/1', 'https://b.example/2'])
  })

  it('says when the DOI stands only in a publisher’s address', () => {
    expect(findIdentifiers('https://publisher.example/articles/10.5555/a.7/full')).toMatchObject({
      DOI: '10.5555/a.7',
      doiFromAddress: true,
    })
    expect(findIdentifiers('https://doi.org/10.5555/a.7').doiFromAddress).toBeUndefined()
  })
})

it('reads PubMed, PMC and publishers’ addresses', () => {
  expect(identifiersInAddress('https://pubmed.ncbi.nlm.nih.gov/31000001/')).toEqual({ PMID: '31000001' })
  expect(identifiersInAddress('https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7000001/')).toEqual({ PMCID: 'PMC7000001' })
  expect(identifiersInAddress('https://publisher.example/doi/pdf/10.5555/a.7?download=true')).toMatchObject({
    DOI: '10.5555/a.7',
    resolver: false,
  })
})
