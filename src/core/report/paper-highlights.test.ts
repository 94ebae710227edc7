import { describe, expect, it } from 'vitest'
import type { Quote, QuoteAnchor } from '../model/quote.ts'
import type { FieldId, TagValue } from '../model/tag.ts'
import { anchorOf } from '../paper/anchoring/anchor.ts'
import { combinePlaces } from '../paper/anchoring/combine-places.ts'
import { assemblePaperText } from '../paper/text/assemble.ts'
import { drawnPage, type DrawnWords } from '../paper/text/drawn-page-for-tests.ts'
import { pageLinesOf } from '../paper/text/page-lines.ts'
import { noteOfHighlight, paperHighlights, type HighlightField } from './paper-highlights.ts'

const lines = (...texts: readonly string[]): readonly DrawnWords[] =>
  texts.map((text, index) => ({ text, x: 60, y: 100 + 14 * index }))
const paper = assemblePaperText(
  [
    lines('Ferns grew on forty stones of the valley,', 'and moss grew on the others in all the years.'),
    lines('Nobody paid for the counting of the ferns.', 'Nothing else was counted on the stones.'),
  ].map((words, index) => pageLinesOf(drawnPage(words, index))),
)

function anchor(words: string): QuoteAnchor {
  const pageIndex = paper.pages.findIndex(({ text }) => text.includes(words))
  const offset = paper.pages[pageIndex]!.text.indexOf(words)
  return anchorOf(paper, { start: { pageIndex, offset }, end: { pageIndex, offset: offset + words.length } })
}

function quote(anchored: QuoteAnchor, more: Partial<Quote> = {}): Quote {
  return { id: anchored.exact, paperSha256: 'p', anchor: anchored, madeAt: '2026-02-03T04:05:06.000Z', ...more }
}

const people: TagValue = { kind: 'value', value: { headline: 40, basis: 'analysed' } }
function field(
  fieldId: FieldId,
  letter: string | null,
  label: string,
  value: TagValue,
  ...quotes: readonly Quote[]
): HighlightField {
  const tag = { id: `s/${fieldId}`, studyId: 's', fieldId, value, quotes, setBy: 'writer', setAt: '' } as const
  return { letter, label, color: letter === 'N' ? '#b0460b' : '#625d55', tag }
}

describe('the highlights of a paper', () => {
  it('say field, value and note, a highlight a piece, in the order of the pages', () => {
    const pieces = combinePlaces(paper, [anchor('forty stones'), anchor('all the years')])!
    const { highlights, notFound } = paperHighlights(paper, 'p', [
      field('funding', 'F', 'Funding', { kind: 'missing', missing: 'unclear' }, quote(anchor('Nobody paid'))),
      field('sample-size', 'N', 'Sample size', people, quote(pieces, { note: 'Count again' })),
    ])
    expect(notFound).toEqual([])
    expect(highlights.map(({ pageIndex, words }) => [pageIndex, words])).toEqual([
      [0, 'N · Sample size\n40 people · analysed\nPart 1 of 2\nNote: Count again'],
      [0, 'N · Sample size\n40 people · analysed\nPart 2 of 2\nNote: Count again'],
      [1, 'F · Funding\nUnclear'],
    ])
    expect(highlights[0]).toMatchObject({ color: '#b0460b', author: 'Evidence Desk', subject: 'Sample size' })
    expect(highlights[0]!.boxes).toMatchObject([{ top: expect.any(Number) as number }])
  })

  it('are one where the same words prove several fields, and it says so', () => {
    const { highlights } = paperHighlights(paper, 'p', [
      field('sample-size', 'N', 'Sample size', people, quote(anchor('forty stones'), { note: 'One' })),
      field('custom:1', null, 'My own', { kind: 'value', value: {} }, quote(anchor('forty stones'), { note: 'Two' })),
      field('quote', 'Q', 'Plain quote', { kind: 'value', value: {} }, quote(anchor('forty stones of'))),
    ])
    expect(highlights.map(({ subject }) => subject)).toEqual(['Sample size, My own', 'Plain quote'])
    expect(highlights[0]!.words).toBe('N · Sample size\n40 people · analysed\nNote: One\n\nMy own\nNote: Two')
    expect(highlights[0]!.color).toBe('#b0460b')
    expect(highlights[1]!.words).toBe('Q · Plain quote')
  })

  it('are nowhere for a quote that the text does not hold whole, nor for one of another paper', () => {
    const strange = { ...anchor('forty stones'), exact: 'ninety invented lichens under the bridge' }
    const corrected = {
      ...anchor('Ferns grew on forty stones of the valley, and moss'),
      exact: 'Ferns grew on 40 stones of the valley, and moss',
    }
    const half = { ...anchor('Nobody paid'), more: [strange] }
    const { highlights, notFound } = paperHighlights(paper, 'p', [
      field('sample-size', 'N', 'Sample size', people, quote(strange), quote(half), quote(corrected)),
      field('harms', 'H', 'Harms', { kind: 'value', value: {} }, quote(anchor('moss'), { paperSha256: 'other' })),
    ])
    expect(highlights).toEqual([])
    expect(notFound.map(({ words }) => words)).toEqual([
      'ninety invented lichens under the bridge',
      'Nobody paid … ninety invented lichens under the bridge',
      'Ferns grew on 40 stones of the valley, and moss',
    ])
  })
})

it('of the words of a highlight from here only the notes come back as notes; of another author, all', () => {
  const words = 'N · Sample size\n40 people\nNote: One\nand more\n\nMy own\nNote: Two'
  expect(noteOfHighlight('Evidence Desk', words)).toBe('One\nand more\nTwo')
  expect(noteOfHighlight('Evidence Desk', 'Q · Plain quote')).toBe('')
  expect(noteOfHighlight('A colleague', words)).toBe(words)
})
