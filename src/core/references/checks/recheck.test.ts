import { describe, expect, it } from 'vitest'
import type { Reference } from '#core/model/reference.ts'
import { checkReferences } from './check-references.ts'
import { withFacts } from './checked-record.ts'
import { recheckedProblems } from './recheck.ts'

const raw =
  'Ferro, A. (2018). Moss between paving stones. Journal of Imaginary Botany, 4, 11-19. https://pubmed.ncbi.nlm.nih.gov/31234567/'
const reference: Reference = {
  type: 'article-journal',
  title: 'Moss between paving stones',
  author: [{ family: 'Ferro', given: 'A.' }],
  issued: { 'date-parts': [[2018]] },
  'container-title': 'Journal of Imaginary Botany',
  volume: '4',
  page: '11-19',
  PMID: '31234567',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/31234567/',
}
const found = checkReferences([withFacts({ reference, raw, line: 1 })])[0]?.problems ?? []
const kinds = (list: readonly { readonly kind: string }[]) => list.map(({ kind }) => kind)

describe('what is pointed out after an edit', () => {
  it('is mended by the field that was missing', () => {
    expect(kinds(found)).toEqual(['identifier-in-link'])
    const after = { ...reference, DOI: '10.99999/jib.2018.0101' }
    expect(recheckedProblems({ reference, raw, problems: found }, after, 'DOI')).toEqual([])
  })
  it('is what the edit brought', () => {
    const after = { ...reference, volume: '1388' }
    expect(kinds(recheckedProblems({ reference, raw, problems: found }, after, 'volume'))).toEqual([
      'identifier-in-link',
      'out-of-range',
    ])
    const { issued: _gone, ...without } = reference
    expect(kinds(recheckedProblems({ reference, raw, problems: [] }, without, 'issued'))).toContain('missing-field')
  })
  it('is not again what the writer has settled, and still what another record showed', () => {
    const other = {
      kind: 'repeats-other' as const,
      field: 'volume' as const,
      message: 'Volume and page repeat line 1.',
    }
    const after = { ...reference, title: 'Moss between old paving stones' }
    expect(recheckedProblems({ reference, raw, problems: [other] }, after, 'title')).toEqual([other])
    expect(recheckedProblems({ reference, raw, problems: [other] }, { ...reference, volume: '5' }, 'volume')).toEqual(
      [],
    )
  })
})
