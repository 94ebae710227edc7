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
    expect(citationText(inTextCitation(entries, 'apa'))).toBe('(van der Berg et al., 2021a, 2021b)')
  })

  it.each([
    ['vancouver', {}, 'van der Berg A, Kim DH, Quiet Group. Oat bran & sleep: “a” trial. J Quiet. 2021 Mar:123–9.'],
    [
      'vancouver',
      { page: undefined },
      'van der Berg A, Kim DH, Quiet Group. Oat bran & sleep: “a” trial. J Quiet. 2021 Mar.',
    ],
    [
      'vancouver',
      { issue: '4' },
      'van der Berg A, Kim DH, Quiet Group. Oat bran & sleep: “a” trial. J Quiet. 2021 Mar;(4):123–9.',
    ],
  ] as const)('sets no semicolon before a volume that there is not: %s %o', (style, change, line) => {
    const { volume: _, issue: __, ...rest } = article
    expect(citationText(only({ ...rest, ...change } as Reference, style))).toBe(line)
  })

  const short = (id: string, author: Reference['author'], year: number) => ({
    id,
    reference: { type: 'article-journal', title: id, author, issued: { 'date-parts': [[year]] } } as Reference,
  })
  const [anna, bo, elm, ash] = [
    { family: 'Lark', given: 'Anna' },
    { family: 'Lark', given: 'Bo' },
    { family: 'Elm', given: 'Ivo' },
    { family: 'Ash', given: 'Mia' },
  ]

  it.each([
    ['apa', '(A. Lark et al., 2019; A. Lark, 2020; B. Lark & Elm, 2019)'],
    ['chicago', '(B. Lark and Elm 2019; A. Lark 2020; A. Lark, Elm, and Ash 2019)'],
    ['harvard', '(Lark and Elm, 2019; Lark, Elm and Ash, 2019; Lark, 2020)'],
  ] as const)(
    'tells first authors of one family name apart, and cites in the order of the style: %s',
    (style, words) => {
      const entries = bibliography(
        [short('both', [bo, elm], 2019), short('one', [anna], 2020), short('three', [anna, elm, ash], 2019)],
        style,
      )
      const asGiven = ['both', 'one', 'three'].map((id) => entries.find((entry) => entry.id === id)!)
      expect(citationText(inTextCitation(asGiven, style))).toBe(words)
    },
  )

  it('names more people where one alone does not tell works apart', () => {
    const entries = bibliography(
      [
        short('a', [anna, elm, ash, bo], 2019),
        short('b', [anna, ash, elm, bo], 2019),
        short('c', [anna, elm, ash, bo], 2019),
      ],
      'apa',
    )
    expect(entries.map((entry) => citationText(inTextCitation([entry], 'apa')))).toEqual([
      '(Lark, Ash, et al., 2019)',
      '(Lark, Elm, et al., 2019a)',
      '(Lark, Elm, et al., 2019b)',
    ])
  })

  it('sorts word by word, particles and accents as the style does, what is not dated first or last', () => {
    const people = ['Leeson', 'Lee', 'van der Lark', 'Łark', 'Larkin'].map((family) =>
      short(family, [{ family, given: 'A' }], 2001),
    )
    const ids = (style: 'apa' | 'harvard') => bibliography(people, style).map(({ id }) => id)
    expect(ids('apa')).toEqual(['Łark', 'Larkin', 'Lee', 'Leeson', 'van der Lark'])
    expect(ids('harvard')).toEqual(['Łark', 'van der Lark', 'Larkin', 'Lee', 'Leeson'])
    const undated = { id: 'undated', reference: { type: 'book', title: 'Z', author: [elm] } as Reference }
    const pressed = { id: 'pressed', reference: { ...undated.reference, issued: { literal: 'in press' } } }
    const dated = short('dated', [elm], 1999)
    expect(bibliography([pressed, dated, undated], 'apa').map(({ id }) => id)).toEqual(['undated', 'dated', 'pressed'])
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
