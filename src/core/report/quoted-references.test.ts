import { describe, expect, it } from 'vitest'
import type { Quote } from '../model/quote.ts'
import { citationStyles } from '../citations/citations.ts'
import { quotedReferences, type QuotedStudy } from './quoted-references.ts'

function quote(exact: string, pageIndex: number, note?: string): Quote {
  const at = (offset: number) => ({ pageIndex, offset })
  const anchor = { exact, prefix: '', suffix: '', start: at(0), end: at(exact.length) }
  return { id: exact, paperSha256: 'a', anchor, madeAt: '2026-01-01T00:00:00Z', ...(note ? { note } : {}) }
}

const wren: QuotedStudy = {
  id: 'wren',
  reference: {
    type: 'article-journal',
    title: 'Moss tea against nothing',
    author: [{ family: 'Wren', given: 'Ada' }],
    'container-title': 'Journal of Moss',
    issued: { 'date-parts': [[2021]] },
    volume: '3',
    page: '10-19',
  },
  papers: [{ sha256: 'a', fileName: 'moss.pdf' }],
  answers: [
    { label: 'Sample size', quotes: [quote('We asked 52 invented people.', 2, 'only those who came')] },
    { label: 'Funding', quotes: [quote('No money\nwas "needed" & none <b>given</b>.', 7)] },
  ],
}
const ash: QuotedStudy = {
  id: 'ash',
  reference: {
    type: 'book',
    title: 'Of ash',
    author: [{ family: 'Ash', given: 'Bo' }],
    issued: { 'date-parts': [[1999]] },
  },
  papers: [],
  answers: [],
}

describe('references with quotes', () => {
  it('numbers the list in the order of the style, each quote below with field, citation, page and note', () => {
    expect(quotedReferences([wren, ash], 'apa')).toMatchObject({
      text: [
        '1. Ash, B. (1999). Of ash.',
        '',
        '2. Wren, A. (2021). Moss tea against nothing. Journal of Moss, 3, 10–19.',
        '   Sample size: “We asked 52 invented people.” (Wren, 2021), p. 3',
        '      Note: only those who came',
        '   Funding: “No money was "needed" & none <b>given</b>.” (Wren, 2021), p. 8',
      ].join('\n'),
      quotes: 2,
      quotedStudies: 1,
    })
    expect(quotedReferences([wren, ash], 'vancouver').text).toContain('people.” (1), p. 3')
    expect(quotedReferences([wren, ash], 'ama').text).toContain('people.”¹, p. 3')
  })

  it('escapes everything in the HTML', () => {
    const { html } = quotedReferences([wren], 'apa')
    expect(html).toContain(
      '<ul><li><b>Sample size:</b> “We asked 52 invented people.” (Wren, 2021), p. 3<br>Note: only',
    )
    expect(html).toContain('“No money was &quot;needed&quot; &amp; none &lt;b&gt;given&lt;/b&gt;.”')
    expect(quotedReferences([ash], 'apa').html).toBe('<ol><li>Ash, B. (1999). <i>Of ash</i>.</li></ol>')
  })

  it('names the file where a study has several papers, and holds the quotes in every style', () => {
    const two = { ...wren, papers: [...wren.papers, { sha256: 'b', fileName: 'supplement.pdf' }] }
    for (const { id } of citationStyles) {
      const { text, html, quotes } = quotedReferences([two, ash], id)
      expect(text).toContain('p. 3, moss.pdf')
      expect(html).toContain('p. 8, moss.pdf')
      expect(quotes).toBe(2)
    }
  })
})
