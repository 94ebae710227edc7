import { expect, it } from 'vitest'
import type { Quote, QuoteAnchor } from '#core/model/quote.ts'
import { quoteWords } from '#core/model/quote.ts'
import { anchorOf } from '#core/paper/anchoring/anchor.ts'
import { boxesOf } from '#core/paper/anchoring/span-boxes.ts'
import { assemblePaperText } from '#core/paper/text/assemble.ts'
import { drawnPage, type DrawnWords } from '#core/paper/text/drawn-page-for-tests.ts'
import { pageLinesOf } from '#core/paper/text/page-lines.ts'
import type { TextSpan } from '#core/paper/text/paper-text.ts'
import type { PaperNote } from '#renderer/pdf/paper-annotations.ts'
import type { StudyField } from '../fields/study-fields.ts'
import { keyOfNote, sortedNotes, takenHighlights } from './file-highlights.ts'
import { fractionsOf } from './quote-boxes.ts'

const lines = ['Ferns grew on forty stones of the valley,', 'and moss grew on the others in all the years.']
const paper = assemblePaperText([
  pageLinesOf(drawnPage(lines.map((text, index): DrawnWords => ({ text, x: 60, y: 100 + 14 * index })))),
])

function span(words: string): TextSpan {
  const offset = paper.pages[0]!.text.indexOf(words)
  return { start: { pageIndex: 0, offset }, end: { pageIndex: 0, offset: offset + words.length } }
}

function note(id: string, words: string | null, more: Partial<PaperNote> = {}): PaperNote {
  const marked = words === null ? null : fractionsOf(paper, boxesOf(paper, span(words)))
  const box = { left: 0, top: 0, right: 0.1, bottom: 0.1 }
  const rest = { name: 'Highlight', author: 'Ada', words: '', color: null, needsSign: false }
  return { kind: 'note', id, pageIndex: 0, box, ...rest, marked, ...more }
}

function field(id: 'quote' | 'harms', paperSha256: string, ...anchors: readonly QuoteAnchor[]): StudyField {
  const quotes = anchors.map((anchor): Quote => ({ id: anchor.exact, paperSha256, anchor, madeAt: '' }))
  const tag = {
    id: `s/${id}`,
    studyId: 's',
    fieldId: id,
    value: { kind: 'value', value: {} },
    quotes,
    setBy: 'writer',
    setAt: '',
  } as const
  return { id, label: id, hint: '', letter: null, key: null, tag, suggestions: [], state: 'accepted' }
}

it('notes that mark words are highlights with these words and what was said about them; all others stay notes', () => {
  const beside = { left: 0.01, right: 0.02, top: 0.9, bottom: 0.91 }
  const all = [
    note('a', 'forty stones', { words: 'How many?' }),
    note('b', 'moss grew', { words: 'Moss  grew' }),
    note('c', 'the valley', { author: 'Evidence Desk', words: 'N · Sample size\n40 people\nNote: Count again' }),
    note('d', null, { words: 'A note' }),
    note('e', null, { marked: [beside] }),
  ]
  const { highlights, notes } = sortedNotes(paper, all)
  expect(highlights.map(({ anchor, comment }) => [quoteWords(anchor), comment])).toEqual([
    ['forty stones', 'How many?'],
    ['moss grew', ''],
    ['the valley', 'Count again'],
  ])
  expect(notes.map(({ id }) => id)).toEqual(['d', 'e'])
  expect(sortedNotes(undefined, all)).toEqual({ highlights: [], notes: all })
})

it('a highlight is taken where its very words are a quote of this paper; one of ours in its original too', () => {
  const { highlights } = sortedNotes(paper, [
    note('same', 'forty stones'),
    note('less', 'moss'),
    note('ours', 'all the years', { author: 'Evidence Desk' }),
    note('theirs', 'of the valley'),
  ])
  const taken = takenHighlights(paper, 'here', highlights, [
    field('quote', 'here', anchorOf(paper, span('forty stones')), anchorOf(paper, span('moss grew on the others'))),
    field('harms', 'original', anchorOf(paper, span('in all the years')), anchorOf(paper, span('of the valley'))),
  ])
  expect([...taken]).toEqual([
    [keyOfNote(highlights[0]!.note), 'quote'],
    [keyOfNote(highlights[2]!.note), 'harms'],
  ])
})
