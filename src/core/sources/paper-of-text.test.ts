import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOfQuote } from '../model/quote.ts'
import { anchorOf, findQuote } from '../paper/anchoring/anchor.ts'
import { paperTextOf, prepareText } from '../paper/structure/prepare-text.ts'
import { paperOfText, textOfPages } from './paper-of-text.ts'
import { counted } from './written-text.ts'

const text = counted([
  { kind: 'heading', level: 1, text: 'The glow and the needle' },
  { kind: 'paragraph', text: 'A clinic sells the facial for 480 euros' },
  { kind: 'list-item', text: 'and three sessions are advised' },
  { kind: 'paragraph', text: 'Nobody was followed for longer than six months.' },
])

describe('a text without pages', () => {
  it('names the place of a quote by paragraph, over several blocks too', () => {
    const paper = paperOfText(text)
    const inList = anchorOf(paper, { start: { pageIndex: 2, offset: 4 }, end: { pageIndex: 2, offset: 18 } })
    expect([inList.exact, placeOfQuote(inList)]).toEqual(['three sessions', '¶ 2'])
    const over = anchorOf(paper, { start: { pageIndex: 1, offset: 2 }, end: { pageIndex: 2, offset: 30 } })
    expect(placeOfQuote(over)).toBe('¶ 1–2')
  })

  it('parts its blocks as paragraphs, however they end and begin', () => {
    expect(prepareText(paperOfText(text)).sentences.map((sentence) => sentence.text.trim())).toEqual(
      text.blocks.map((block) => block.text),
    )
  })

  it('has the pages of a PDF as blocks, and names places in them by page', () => {
    const pages = ['Salt and sleep', '', 'Forty adults slept.'].map((words, pageIndex) => ({
      ...paperTextOf(words).pages[0]!,
      pageIndex,
    }))
    const made = textOfPages({ pages })
    expect(made.blocks.map(({ page }) => page)).toEqual(['1', '2', '3'])
    const anchor = anchorOf(paperOfText(made), {
      start: { pageIndex: 2, offset: 0 },
      end: { pageIndex: 2, offset: 12 },
    })
    expect([anchor.exact, placeOfQuote(anchor)]).toEqual(['Forty adults', 'p. 3'])
  })

  it('names the moment of a recording', () => {
    const spoken = counted([
      {
        kind: 'paragraph',
        text: 'Most of it is the needle. Not all of it.',
        speaker: 'Runa Vale',
        startsAt: 751,
        times: [
          { offset: 0, seconds: 751 },
          { offset: 26, seconds: 755.4 },
        ],
      },
    ])
    const quote = anchorOf(paperOfText(spoken), {
      start: { pageIndex: 0, offset: 26 },
      end: { pageIndex: 0, offset: 39 },
    })
    expect(placeOfQuote(quote)).toBe('00:12:35')
  })

  it('finds any stretch of words again', () => {
    const word = fc.stringMatching(/^[a-zA-Zé0-9“”().,%-]{1,9}$/)
    const block = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (blocks, at, from, to) => {
          const made = counted(blocks.map((words) => ({ kind: 'paragraph' as const, text: words })))
          const pageIndex = at % blocks.length
          const { length } = blocks[pageIndex]!
          const start = from % length
          const end = start + 1 + (to % (length - start))
          const paper = paperOfText(made)
          if (blocks[pageIndex]!.slice(start, end).trim() === '') return
          const anchor = anchorOf(paper, { start: { pageIndex, offset: start }, end: { pageIndex, offset: end } })
          const span = findQuote(paper, anchor)
          expect(span && [span.start.pageIndex, span.start.offset]).toEqual([
            anchor.start.pageIndex,
            anchor.start.offset,
          ])
        },
      ),
    )
  })
})
