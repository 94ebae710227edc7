import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteWords, type QuoteAnchor } from '#core/model/quote.ts'
import { anchorAgain, anchorOf, anchorSelection, boxesOf, findQuote } from './anchor.ts'
import { flattenPaper } from '../text/flat-text.ts'
import { matchKey } from './match-key.ts'
import { paperTextOf } from '../structure/prepare-text.ts'
import type { PageText, PaperText, TextSpan } from '../text/paper-text.ts'

const words = [
  'serum',
  'the',
  'patients',
  'of',
  'follow-up',
  'n = 24',
  'efficacy',
  'was',
  'randomised',
  'to',
  'placebo',
  'after',
  'weeks.',
  'Each',
  'naïve',
  'offloading',
  '(p < 0.05)',
  '“sham”',
  'group',
  'and',
  'skin',
  'fluid',
  '12.5',
  'mg',
  'control',
]

/** A paper of pages with paragraphs, heads and evenly set runs, one line of 60 points a word group. */
function paperOf(pages: readonly (readonly string[])[], head: (page: number) => string): PaperText {
  return { pages: pages.map((paragraphs, pageIndex) => pageOf(paragraphs, pageIndex, head(pageIndex))) }
}

function pageOf(paragraphs: readonly string[], pageIndex: number, head: string): PageText {
  const text = [head, ...paragraphs].join('\n')
  let start = 0
  const runs = text
    .split('\n')
    .map((line, index) => {
      const run = {
        start,
        end: start + line.length,
        box: { left: 50, top: 40 + 14 * index, right: 50 + 5 * line.length, bottom: 50 + 14 * index },
        fontSize: 10,
        bold: false,
        italic: false,
      }
      start += line.length + 1
      return run
    })
    .filter((run) => run.end > run.start)
  return {
    pageIndex,
    width: 600,
    height: 800,
    text,
    runs,
    furniture: head === '' ? [] : [{ start: 0, end: head.length }],
  }
}

const paragraph = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 30 }).map((list) => list.join(' '))
const pages = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })

/** A paper and a span of its text without running heads. */
const paperAndSpan = fc
  .tuple(pages, fc.double({ min: 0, max: 0.999, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([list, from, length]) => {
    const paper = paperOf(list, (page) => `Journal of Invented Results ${page + 1}`)
    const flat = flattenPaper(paper)
    const start = Math.floor(from * flat.text.length)
    const end = Math.min(flat.text.length, start + 1 + Math.floor(length * 300))
    const span: TextSpan = { start: flat.position(start), end: flat.endPosition(end) }
    return { list, paper, span, exact: flat.text.slice(start, end).trim() }
  })
  .filter(({ exact }) => exact !== '')

describe('a quote in its own paper', () => {
  it('holds the words without the running heads, and is found again at the very place', () => {
    fc.assert(
      fc.property(paperAndSpan, ({ paper, span, exact }) => {
        const anchor = anchorOf(paper, span)
        expect(anchor.exact).toBe(exact)
        expect(anchor.exact).not.toContain('Journal of Invented')
        expect(findQuote(paper, anchor)).toEqual({ start: anchor.start, end: anchor.end })
      }),
      { numRuns: 300 },
    )
  })

  it('can be a running head itself', () => {
    const paper = paperOf([['One line.'], ['Another line.']], (page) => `Invented Letters, page ${page + 1}`)
    const span = { start: { pageIndex: 1, offset: 0 }, end: { pageIndex: 1, offset: 16 } }
    const anchor = anchorOf(paper, span)
    expect(anchor.exact).toBe('Invented Letters')
    expect(findQuote(paper, anchor)).toEqual(span)
    expect(boxesOf(paper, span)).toHaveLength(1)
  })
})

describe('a quote after a new extraction of the text', () => {
  it('is found with other white space, hyphens, ligatures, heads and page breaks', () => {
    fc.assert(
      fc.property(paperAndSpan, fc.integer({ min: 0, max: 6 }), ({ list, paper, span }, seed) => {
        const anchor = anchorOf(paper, span)
        // A quotation mark or hyphen alone is what two extractions need not share.
        fc.pre(matchKey(anchor.exact).key !== '')
        const changed = paperOf(
          list.map((paragraphs) => paragraphs.map((text, index) => changeLook(text, seed + index))),
          (page) => (seed % 2 === 0 ? `${page + 7} | Other head` : ''),
        )
        const found = findQuote(changed, anchor)
        expect(found).not.toBeNull()
        const key = found ? matchKey(anchorOf(changed, found).exact).key : ''
        // A quote that ends inside a ligature takes all of it: at most two letters more at either end.
        expect(key).toContain(matchKey(anchor.exact).key)
        expect(key.length - matchKey(anchor.exact).key.length).toBeLessThanOrEqual(4)
      }),
      { numRuns: 300 },
    )
  })

  it('is found when the pages are one plain text', () => {
    fc.assert(
      fc.property(paperAndSpan, ({ list, paper, span }) => {
        const anchor = anchorOf(paper, span)
        fc.pre(matchKey(anchor.exact).key !== '')
        const plain = paperTextOf(list.flat().join('\n\n'))
        const found = findQuote(plain, anchor)
        expect(found && matchKey(anchorOf(plain, found).exact).key).toBe(matchKey(anchor.exact).key)
      }),
      { numRuns: 100 },
    )
  })

  it('is found with a few wrong letters, and not at all in another paper', () => {
    const sentence =
      'Forty-two adults with plaques on both elbows were allocated at random to cream or vehicle for eight weeks.'
    const filler =
      'Nothing of note happened in the weeks before the visit, as the diaries of the adults show at length.'
    const paper = paperOf([[filler, sentence, filler]], () => '')
    const anchor = anchorOf(paper, {
      start: { pageIndex: 0, offset: paper.pages[0]?.text.indexOf('Forty') ?? 0 },
      end: { pageIndex: 0, offset: (paper.pages[0]?.text.indexOf('weeks.') ?? 0) + 200 },
    })
    const read = paperOf(
      [[filler, sentence.replace('allocated', 'a11ocated').replace('eight', 'eigth'), filler]],
      () => '',
    )
    const found = findQuote(read, anchor)
    expect(found && anchorOf(read, found).exact).toContain('a11ocated')
    expect(
      findQuote(
        paperOf([['Quite another study of sleep in shift workers, with other words throughout its text.']], () => ''),
        anchor,
      ),
    ).toBeNull()
  })

  it('tells the same words in two places apart by what stands around them', () => {
    const repeated = paperOf(
      [['In the cream arm, four people left the study.', 'In the vehicle arm, four people left the study.']],
      () => '',
    )
    const second = repeated.pages[0]?.text.lastIndexOf('four people') ?? 0
    const anchor = anchorOf(repeated, {
      start: { pageIndex: 0, offset: second },
      end: { pageIndex: 0, offset: second + 11 },
    })
    const shifted = paperOf(
      [
        [
          'A new first paragraph stands here now.',
          'In the cream arm, four people left the study.',
          'In the vehicle arm, four people left the study.',
        ],
      ],
      () => '',
    )
    const found = findQuote(shifted, anchor)
    expect(found && shifted.pages[0]?.text.slice(0, found.start.offset)).toMatch(/vehicle arm, $/)
  })
})

describe('a quote in another file of its paper', () => {
  const rows = ['Cream 48.0% 52.0%', 'Base 61.5% 38.5%']
  const paperWith = (...lines: readonly string[]) => paperTextOf(lines.join('\n\n'))
  const paper = paperWith('Before the table stands this sentence.', ...rows, 'Behind it stands another one.')
  const pieceOf = (words: string): QuoteAnchor => {
    const flat = flattenPaper(paper)
    const start = flat.text.indexOf(words)
    return anchorOf(paper, { start: flat.position(start), end: flat.endPosition(start + words.length) })
  }
  const quote: QuoteAnchor = { ...pieceOf(rows[0]!), more: [pieceOf(rows[1]!)] }

  it('stands there with all its pieces', () => {
    const again = anchorAgain(paperWith('A new head.', 'Before the table stands this sentence.', ...rows), quote)
    expect(again && quoteWords(again)).toBe(quoteWords(quote))
    expect(again?.more).toHaveLength(1)
  })

  it('is not found where a piece is gone, or a figure was corrected', () => {
    expect(anchorAgain(paperWith('Before the table stands this sentence.', rows[0]!), quote)).toBeNull()
    expect(anchorAgain(paperWith('Cream 48.0% 52.0%', 'Base 61.4% 38.5%'), quote)).toBeNull()
    const sentence = 'In all, 104 of the 112 volunteers were analysed at the end of the eight weeks.'
    const one = anchorOf(paperWith(sentence), {
      start: { pageIndex: 0, offset: 0 },
      end: { pageIndex: 0, offset: sentence.length },
    })
    expect(findQuote(paperWith(sentence.replace('104', '103')), one)).not.toBeNull()
    expect(anchorAgain(paperWith(sentence.replace('104', '103')), one)).toBeNull()
  })
})

describe('a selection in the viewer', () => {
  it('becomes the words of the paper, whatever the spaces and hyphens of the selection', () => {
    fc.assert(
      fc.property(paperAndSpan, fc.integer({ min: 0, max: 6 }), ({ paper, span }, seed) => {
        const anchor = anchorOf(paper, span)
        const key = matchKey(anchor.exact).key
        fc.pre(key.length > 0)
        const made = anchorSelection(paper, {
          text: changeLook(anchor.exact, seed),
          pageIndex: anchor.start.pageIndex,
          endPageIndex: anchor.end.pageIndex,
          parts: [],
        })
        expect(made && matchKey(made.anchor.exact).key).toBe(key)
      }),
      { numRuns: 300 },
    )
  })

  it('leaves out the running head of the page that it goes on to', () => {
    const paper = paperOf(
      [['The cream was applied twice a day by the adults'], ['themselves, at home, for eight weeks.']],
      () => 'Invented Dermatology Letters',
    )
    const made = anchorSelection(paper, {
      text: 'applied twice a day by the adults Invented Dermatology Letters themselves, at home',
      pageIndex: 0,
      endPageIndex: 1,
      parts: [],
    })
    expect(made?.anchor.exact).toBe('applied twice a day by the adults themselves, at home')
    expect(made?.anchor.end.pageIndex).toBe(1)
  })

  it('takes the repeat that the selection lies on', () => {
    const paper = paperOf([['Four people left.', 'Some words between.', 'Four people left.']], () => '')
    const made = anchorSelection(paper, {
      text: 'Four people',
      pageIndex: 0,
      parts: [{ text: 'Four people', pageIndex: 0, box: { left: 50, top: 82, right: 105, bottom: 92 } }],
    })
    expect(made?.anchor.start.offset).toBe(paper.pages[0]?.text.lastIndexOf('Four'))
  })

  it('is nothing where the page has no such words', () => {
    expect(
      anchorSelection(
        paperOf([['Only this.']], () => ''),
        { text: 'something else entirely', pageIndex: 0, parts: [] },
      ),
    ).toBeNull()
    expect(
      anchorSelection(
        paperOf([['Only this.']], () => ''),
        { text: ' \n ', pageIndex: 0, parts: [] },
      ),
    ).toBeNull()
  })
})

describe('boxes of a span', () => {
  it('gives one box a line, only over the words of the span, and none over running heads', () => {
    const paper = paperOf([['First line of words', 'second line of words'], ['third line']], () => 'Head')
    const flat = flattenPaper(paper)
    const start = flat.text.indexOf('line of')
    const end = flat.text.indexOf('third') + 5
    const boxes = boxesOf(paper, { start: flat.position(start), end: flat.endPosition(end) })
    expect(boxes.map((box) => [box.pageIndex, box.top])).toEqual([
      [0, 54],
      [0, 68],
      [1, 54],
    ])
    expect(boxes[0]?.left).toBe(50 + 5 * 6)
    expect(boxes[2]?.right).toBe(50 + 5 * 5)
  })
})

/** The same words as another program might give them. */
function changeLook(text: string, seed: number): string {
  switch (seed % 5) {
    case 0:
      return text.replaceAll(' ', '  ')
    case 1:
      return text.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1-\n$2')
    case 2:
      return text
        .replaceAll('ffi', 'ﬃ')
        .replaceAll('fl', 'ﬂ')
        .replaceAll('“', '"')
        .replaceAll('”', '"')
        .replaceAll('-', '‐')
    case 3:
      return text.normalize('NFD').replaceAll(' ', '\u00a0')
    default:
      return text.replaceAll(' ', '\u200b \n')
  }
}
