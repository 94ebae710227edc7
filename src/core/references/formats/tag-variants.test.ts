import { describe, expect, it } from 'vitest'
import { readReferences } from '#core/references/import-formats.ts'

const read = (...lines: readonly string[]) => readReferences(new TextEncoder().encode(`${lines.join('\n')}\n`))
const titles = (...lines: readonly string[]) => read(...lines).records.map(({ reference }) => reference.title)

describe('RIS whose TY does not stand first', () => {
  it('is one record where TY follows the lines before it', () => {
    const first = ['AU  - Dorn, E.', 'TI  - Snow', 'TY  - JOUR', 'PY  - 2018', 'ER  - ']
    const last = ['AU  - Elm, F.', 'TI  - Rain', 'PY  - 2019', 'TY  - JOUR', 'ER  - ']
    const { records, problems } = read(...first, '', ...last)
    expect(records.map(({ reference }) => [reference.title, reference.type])).toEqual([
      ['Snow', 'article-journal'],
      ['Rain', 'article-journal'],
    ])
    expect(problems).toEqual([])
  })
  it('is two where a blank line parts them: the first has lost its type and its end', () => {
    const { records, problems } = read('TI  - Snow', 'AU  - Dorn, E.', '', 'TY  - JOUR', 'TI  - Rain', 'ER  - ')
    expect(records.map(({ reference }) => reference.title)).toEqual(['Snow', 'Rain'])
    expect(problems).toHaveLength(2)
  })
})

describe('tags with the dashes of a word processor', () => {
  it('RIS without a TY line', () => {
    expect(titles('TI – Snow', 'AU – Dorn, E.', 'JF – Roof Sci', 'PY – 2018', 'VL – 44', 'ER –')).toEqual(['Snow'])
  })
  it('PubMed’s, with a blank line behind each or none', () => {
    const record = ['PMID— 31234567', 'TI  — Snow', '      on roofs.', 'FAU — Dorn, Eva', 'DP  — 2018 Mar']
    expect(titles(...record)).toEqual(['Snow on roofs'])
    expect(titles(...record.flatMap((line) => [line, '']))).toEqual(['Snow on roofs'])
    expect(titles(...record, '', ...record)).toHaveLength(2)
    expect(read(...record).records[0]?.raw).toContain('PMID— 31234567')
  })
  it('leaves dashes in a text alone', () => {
    const { reference } = read('TY  - JOUR', 'TI  - Snow – a review', 'AB  - Of roofs.', 'In – vitro.', 'ER  - ')
      .records[0]!
    expect(reference).toMatchObject({ title: 'Snow – a review', abstract: 'Of roofs.\nIn – vitro.' })
  })
})

describe('what single sources write', () => {
  const ris = (...lines: readonly string[]) =>
    read('TY  - JOUR', 'TI  - Snow', ...lines, 'ER  - ').records[0]?.reference
  it('an issue of nought is none', () => {
    expect(ris('M1  - 0', 'VL  - 3')?.issue).toBeUndefined()
    expect(ris('IS  - 0', 'VL  - 0')).not.toMatchObject({ volume: '0' })
    expect(ris('IS  - 0', 'VL  - 3')?.issue).toBe('0')
    expect(ris('M1  - 4', 'VL  - 3')?.issue).toBe('4')
  })
  it('the end of a DOI is no page of a preprint', () => {
    const doi = 'DO  - 10.1101/2021.05.03.21256666'
    expect(ris('JF  - medRxiv', 'SP  - 2021.05.03.21256666', doi)).not.toHaveProperty('page')
    expect(ris('JF  - medRxiv', 'SP  - 2021.05.03.21256666', doi)?.type).toBe('article')
    expect(ris('JF  - bioRxiv', 'SP  - 12')).toMatchObject({ type: 'article', page: '12' })
    expect(ris('JF  - J Arxivology', 'SP  - 12')?.type).toBe('article-journal')
  })
  it('C5 is a PubMed id where the record is Embase’s', () => {
    expect(ris('AN  - L2012345678', 'C5  - 31234567')?.PMID).toBe('31234567')
    expect(ris('C5  - 31234567')?.PMID).toBeUndefined()
  })
  it('M1 of a patent is its number', () => {
    const [record] = read('TY  - PAT', 'TI  - Snow gun', 'M1  - EP 1 234 567 A1', 'ER  - ').records
    expect(record?.reference.number).toBe('EP 1 234 567 A1')
  })
  it('CNKI has “vo” in small letters; “is 5” goes on with an abstract', () => {
    const { reference } = read(
      'RT Journal Article',
      'T1 Snow',
      'AB We saw that snow',
      'is 5',
      'IS 2',
      'vo 44',
      'YR 2018',
    ).records[0]!
    expect(reference).toMatchObject({ volume: '44', issue: '2', abstract: 'We saw that snow\nis 5' })
  })
})

describe('records in a mail', () => {
  it('are read where they are quoted', () => {
    const mail = ['Hi Ida,', '', '> TY  - JOUR', '> AU  - Dorn, E.', '> TI  - Snow', '> PY  - 2018', '> ER  - ']
    const { records, problems } = read(...mail, '>', '> TY  - JOUR', '> TI  - Rain', '> ER  - ', '', 'Best, Bo')
    expect(records.map(({ reference, line }) => [reference.title, line])).toEqual([
      ['Snow', 3],
      ['Rain', 9],
    ])
    expect(problems.length).toBeGreaterThan(0)
  })
  it('are read behind a list of references', () => {
    const list = ['Dorn E, Elm F. Snow on roofs. Roof Sci. 2018;44(2):101-9.', 'Ash G. Ice. Roof Sci. 2016;42(1):1-9.']
    expect(titles(...list, '', '@article{elm2019,', ' title = {Rain},', ' year = 2019}')).toEqual([
      'Snow on roofs',
      'Ice',
      'Rain',
    ])
    expect(
      titles('Dear all, here are the records:', '', '@article{elm2019,', ' title = {Rain},', ' year = 2019}'),
    ).toEqual(['Rain'])
  })
})
