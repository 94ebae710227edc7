import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { referenceLinks } from './reference-links.ts'

// Half of a surrogate pair among them, which no address takes.
const anyUnit = fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom('\uD83D', '\uDE00', '\u{20000}'))

const of = (reference: Parameters<typeof referenceLinks>[0]) =>
  Object.fromEntries(referenceLinks(reference).map(({ label, url }) => [label, url]))

describe('the pages of a reference', () => {
  it('are those that its identifiers name, and its own', () => {
    expect(
      of({
        type: 'article-journal',
        DOI: '10.99999/jib.2018.0101',
        PMID: '31234567',
        PMCID: 'PMC7654321',
        URL: 'https://jib.example.org/moss',
      }),
    ).toEqual({
      DOI: 'https://doi.org/10.99999/jib.2018.0101',
      PubMed: 'https://pubmed.ncbi.nlm.nih.gov/31234567/',
      'PubMed Central': 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7654321/',
      'Web page': 'https://jib.example.org/moss',
    })
  })
  it('keep the odd signs of a DOI in its address', () => {
    expect(of({ type: 'document', DOI: '10.1002/(SICI)1097<1::AID-X>3.0.CO;2-#' })['DOI']).toBe(
      'https://doi.org/10.1002/(SICI)1097%3C1%3A%3AAID-X%3E3.0.CO%3B2-%23',
    )
  })
  it('name a page once, and none that is not https', () => {
    expect(of({ type: 'document', DOI: '10.5555/x', URL: 'https://www.doi.org/10.5555/x' })['Web page']).toBeUndefined()
    for (const URL of ['http://a.example', 'javascript:alert(1)', 'file:///etc/passwd'])
      expect(of({ type: 'document', URL })).toEqual({})
  })
  it('are looked for by the words of the title', () => {
    expect(of({ type: 'document', title: 'Moss: “10 %” of walls & roofs?' })['Search PubMed']).toBe(
      'https://pubmed.ncbi.nlm.nih.gov/?term=Moss%2010%20of%20walls%20roofs',
    )
  })
  it('are https addresses whatever the reference says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyUnit }),
        fc.string({ unit: anyUnit, maxLength: 400 }),
        fc.string(),
        (DOI, title, URL) => {
          for (const { url } of referenceLinks({ type: 'document', DOI, title, URL, PMID: DOI }))
            expect(new globalThis.URL(url).protocol).toBe('https:')
        },
      ),
    )
  })
})
