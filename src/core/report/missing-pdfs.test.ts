import { expect, it } from 'vitest'
import type { Reference } from '../model/reference.ts'
import { wantedPapers, wantedPapersHtml, wantedPapersText } from './missing-pdfs.ts'

const gel: Reference = {
  type: 'article-journal',
  title: 'Does <gel> & water help?',
  author: [{ family: 'Moss', given: 'L' }],
  issued: { 'date-parts': [[2021]] },
  'container-title': 'Invented Journal',
  volume: '3',
  issue: '1',
  page: '10-14',
  DOI: '10.99999/a<b',
}
const papers = wantedPapers([
  { name: 'Moss 2021', reference: gel },
  { name: 'Berg', reference: { type: 'article', title: 'On nothing', author: [{ family: 'Berg' }] } },
  { name: 'Untitled', reference: { type: 'article' } },
])

it('gives each paper its reference and where it is, and says which have no address', () => {
  expect(wantedPapersText(papers)).toBe(
    [
      'Moss 2021: Moss L. Does <gel> & water help? Invented Journal. 2021;3(1):10-14.',
      '  DOI: https://doi.org/10.99999/a%3Cb',
      '',
      'Berg: Berg. On nothing.',
      '  No DOI, PMID, PMCID or link: search for its title.',
      '  Search PubMed: https://pubmed.ncbi.nlm.nih.gov/?term=On%20nothing',
      '  Search Google Scholar: https://scholar.google.com/scholar?q=On%20nothing',
      '  Search Crossref: https://search.crossref.org/?q=On%20nothing',
      '',
      'Untitled: Untitled.',
      '  No DOI, PMID, PMCID, link or title: it cannot be looked for.',
    ].join('\n'),
  )
})

it('escapes what stands in references', () => {
  const html = wantedPapersHtml(papers)
  expect(html).toContain('Does &lt;gel&gt; &amp; water help?')
  expect(html).toContain('<a href="https://doi.org/10.99999/a%3Cb">DOI</a>')
  expect(html).not.toContain('<gel>')
})
