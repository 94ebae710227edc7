import { describe, expect, it } from 'vitest'
import { metadataDoubts } from './doubts.ts'
import { pdfOfLayout, type FrontLayout } from './front-layout-for-tests.ts'
import { readPaperMetadata } from './paper-metadata.ts'

const layout: FrontLayout = {
  name: 'plain',
  sheets: [
    `
8 50 40 | Invented Skin Letters 2019;12:101–112
18b 50 90 | A cream for dry skin in adults living at home
11 50 130 | Anna Marlow^1^, Benedikt Tóth^2^
8 50 150 | ^1^ Department of Skin, University of Northwick
9b 50 180 | Abstract
BODY
8 50 740 | © 2019 The Authors. Published online 4 February 2019`,
  ],
  heads: ['8 50 40 | Marlow et al.\n8 400 40 | Invented Skin Letters 2019;12:101–112'],
  expected: { title: 'A cream for dry skin in adults living at home', first: 'Marlow', year: 2019, journal: null },
}
const doubtsOf = (changes: Partial<FrontLayout>) =>
  metadataDoubts(readPaperMetadata(pdfOfLayout({ ...layout, ...changes })))

describe('doubts about the data of a PDF', () => {
  it('are none where the page speaks clearly, alone or with the file', () => {
    expect(doubtsOf({})).toEqual([])
    expect(doubtsOf({ info: { title: layout.expected.title, author: 'Anna Marlow' } })).toEqual([])
  })

  it('name both readings where the page and the publisher’s packet disagree', () => {
    const [sheet = ''] = layout.sheets
    const wrong = sheet.replace('A cream for dry skin in adults living at home', 'Itch: what to do')
    const doubts = doubtsOf({
      sheets: [`${wrong}\n7 50 760 | Also in this issue: Dry skin and wool in the mountains`],
      xmp: { title: 'Dry skin and wool in the mountains', doi: '10.9999/1' },
    })
    expect(doubts).toMatchObject([{ kind: 'doubtful-field', field: 'title' }])
    expect(doubts[0]?.message).toContain('Itch: what to do')
    expect(doubts[0]?.message).toContain('Dry skin and wool in the mountains')
    expect(doubts[0]?.message).toContain('from the PDF’s metadata')
  })

  it('name the author whom the running heads contradict', () => {
    const [doubt] = doubtsOf({ heads: ['8 50 40 | Okonkwo et al.'] })
    expect(doubt).toMatchObject({ kind: 'doubtful-field', field: 'author' })
    expect(doubt?.message).toContain('Marlow')
    expect(doubt?.message).toContain('Okonkwo')
  })

  it('name the year that sources far apart give', () => {
    const doubts = doubtsOf({ xmp: { publicationDate: '2015-01-01' } })
    expect(doubts.map((doubt) => doubt.field)).toEqual([])
    const [sheet = ''] = layout.sheets
    const one = sheet
      .replace(' 2019;12:101–112', '')
      .replace('© 2019 The Authors. Published online 4 February 2019', '')
    const [doubt] = doubtsOf({
      sheets: [`${one}© 2017 The Authors`],
      heads: [],
      xmp: { publicationDate: '2015-01-01' },
    })
    expect(doubt).toMatchObject({ field: 'issued' })
  })

  it('say what was not found', () => {
    const doubts = doubtsOf({ sheets: ['BODY'], heads: [] })
    expect(doubts.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
      'missing-field title',
      'missing-field author',
      'missing-field issued',
    ])
  })
})
