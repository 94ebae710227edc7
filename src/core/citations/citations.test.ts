import { describe, expect, it } from 'vitest'
import type { Reference } from '../model/reference.ts'
import { bibliography, citationHtml, citationStyles, citationText, inTextCitation } from './citations.ts'

const article: Reference = {
  type: 'article-journal',
  title: 'Oat bran & sleep: "a" trial',
  author: [
    { family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van der' },
    { family: 'Kim', given: 'DH' },
    { literal: 'Quiet Group' },
  ],
  'container-title': 'Journal of Quiet',
  'container-title-short': 'J. Quiet',
  issued: { 'date-parts': [[2021, 3]] },
  volume: '12',
  issue: '2',
  page: '123-129',
  DOI: '10.5555/a<b',
}
const only = (reference: Reference, style: Parameters<typeof bibliography>[1]) =>
  bibliography([{ id: 'one', reference }], style)[0]!

describe('citations', () => {
  it.each([
    [
      'apa',
      'van der Berg, A., Kim, D. H., & Quiet Group. (2021). Oat bran & sleep: “a” trial. Journal of Quiet, 12(2), 123–129. https://doi.org/10.5555/a<b',
    ],
    ['vancouver', 'van der Berg A, Kim DH, Quiet Group. Oat bran & sleep: “a” trial. J Quiet. 2021 Mar;12(2):123–9.'],
    [
      'ama',
      'van der Berg A, Kim DH, Quiet Group. Oat bran & sleep: “a” trial. J Quiet. 2021;12(2):123-129. doi:10.5555/a<b',
    ],
    ['journalist', 'van der Berg et al., Journal of Quiet, 2021, https://doi.org/10.5555/a%3Cb'],
  ] as const)('prints an article: %s', (style, line) => {
    expect(citationText(only(article, style))).toBe(line)
  })

  it('escapes what it prints as HTML, and opens nothing but web addresses', () => {
    expect(citationHtml(only(article, 'ama'))).toContain(
      '<a href="https://doi.org/10.5555/a%3Cb">doi:10.5555/a&lt;b</a>',
    )
    const html = citationHtml(only({ type: 'webpage', title: '<script>', URL: 'javascript:alert(1)' }, 'apa'))
    expect(html).toContain('<i>&lt;script&gt;</i>')
    expect(html).not.toContain('href')
  })

  it('prints what there is of a reference with next to nothing', () => {
    for (const { id } of citationStyles) {
      const lines = [{ type: 'article-journal' }, { type: 'book', title: 'Quiet' }].map((reference) =>
        citationText(only(reference as Reference, id)),
      )
      expect(lines.join('\n')).not.toMatch(/undefined|null|NaN/u)
      expect(lines[1]).toContain('Quiet')
    }
  })

  it('tells works of the same authors and year apart, in the list and in the text', () => {
    const other = { ...article, title: 'A later trial' }
    const entries = bibliography(
      [
        { id: 'b', reference: article },
        { id: 'a', reference: other },
      ],
      'apa',
    )
    expect(entries.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(citationText(entries[1]!)).toContain('(2021b)')
    expect(citationText(inTextCitation(entries, 'apa'))).toBe(
      '(van der Berg et al., 2021a; van der Berg et al., 2021b)',
    )
  })

  it('numbers entries as given and cites them by their numbers', () => {
    const entries = bibliography(
      ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, reference: article })),
      'vancouver',
    )
    expect(entries.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
    expect(citationText(inTextCitation([entries[4]!, entries[0]!, entries[1]!, entries[2]!], 'vancouver'))).toBe(
      '(1–3,5)',
    )
  })

  it('says that a study was retracted', () => {
    for (const { id } of citationStyles)
      expect(citationText(bibliography([{ id: 'one', reference: article, isRetracted: true }], id)[0]!)).toMatch(
        /\[Retracted\]$/u,
      )
  })
})
