import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pagesOfQuote, quoteWords } from '#core/model/quote.ts'
import { assemblePaperText } from '../text/assemble.ts'
import { drawnPage, type DrawnWords } from '../text/drawn-page-for-tests.ts'
import { pageLinesOf } from '../text/page-lines.ts'
import type { PaperText } from '../text/paper-text.ts'
import { findPieces } from './anchor.ts'
import { anchorSelection } from './anchor-selection.ts'
import { combinePlaces } from './combine-places.ts'
import { matchKey } from './match-key.ts'
import { boxesOf } from './span-boxes.ts'

const paperOf = (...pages: readonly (readonly DrawnWords[])[]): PaperText =>
  assemblePaperText(pages.map((words, index) => pageLinesOf(drawnPage(words, index))))

/** The viewer's selection of words that were drawn, in the order of drawing. */
function select(words: readonly DrawnWords[], pageIndex = 0) {
  return {
    text: words.map(({ text }) => text).join('\n'),
    pageIndex,
    parts: words.map(({ text, x, y, size = 10 }) => ({
      text,
      pageIndex,
      box: { left: x, right: x + (text.length * size) / 2, top: y - 0.8 * size, bottom: y + 0.2 * size },
    })),
  }
}

const rows = [
  ['Before the year', '', '', '0.0059'],
  ['High grade', '74.5%', '25.5%', ''],
  ['No work', '48.0%', '52.0%', ''],
  ['Other', '61.5%', '38.5%', ''],
]
/** A table whose cells are drawn column by column, far apart, so that its text has the labels first and the numbers behind them. */
const byColumn = [0, 1, 2, 3].flatMap((column) =>
  rows.flatMap((cells, row): DrawnWords[] => {
    const text = cells[column] ?? ''
    return text === '' ? [] : [{ text, x: 60 + 150 * column, y: 100 + 14 * row }]
  }),
)

describe('a selection in a table', () => {
  it('is quoted whole, each label with its numbers, and found again piece by piece', () => {
    const paper = paperOf(byColumn)
    const chosen = anchorSelection(paper, select(byColumn))
    expect(chosen).toMatchObject({ missing: [], leftOut: [] })
    const words = chosen ? quoteWords(chosen.anchor) : ''
    expect(words).toBe('Before the year 0.0059 … High grade 74.5% 25.5% … No work 48.0% 52.0% … Other 61.5% 38.5%')
    const pieces = chosen ? findPieces(paper, chosen.anchor) : []
    expect(pieces).toHaveLength(1 + (chosen?.anchor.more?.length ?? 0))
    expect(pieces.flatMap((span) => boxesOf(paper, span)).length).toBeGreaterThanOrEqual(pieces.length)
  })

  it('holds exactly the letters of whatever cells were selected, in any order of drawing', () => {
    const cells = fc.array(
      fc.record({
        text: fc.constantFrom('0', '12', '1.5%', 'NR', 'Old', '<0.01', '120', 'p'),
        column: fc.nat(3),
        row: fc.nat(6),
      }),
      { minLength: 2, maxLength: 20 },
    )
    const key = (text: string) => [...matchKey(text).key].sort().join('')
    fc.assert(
      fc.property(cells, fc.nat(19), (list, count) => {
        const places = new Map(list.map((cell) => [`${cell.column} ${cell.row}`, cell]))
        const drawn = [...places.values()].map(({ text, column, row }) => ({
          text,
          x: 60 + 120 * column,
          y: 300 + 16 * row,
        }))
        const selected = drawn.slice(0, 1 + (count % drawn.length))
        const chosen = anchorSelection(paperOf(drawn), select(selected))
        const words = chosen ? quoteWords(chosen.anchor).replaceAll('…', '') : ''
        expect(key(words)).toBe(key(selected.map(({ text }) => text).join('')))
        expect(chosen?.missing).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('keeps the sign of every number, and takes no stroke of a range or a name for one', () => {
    const drawn: DrawnWords[] = [
      { text: 'Wrinkles', x: 60, y: 100 },
      { text: '−2.1', x: 210, y: 100 },
      { text: '(–3.4', x: 260, y: 100 },
      { text: '-0.8)', x: 300, y: 100 },
      { text: 'Ages', x: 60, y: 130 },
      { text: '18–65', x: 210, y: 130 },
    ]
    const paper = paperOf(drawn)
    const words = (from: number, to: number): string => {
      const chosen = anchorSelection(paper, select(drawn.slice(from, to)))
      return chosen ? quoteWords(chosen.anchor) : ''
    }
    expect(words(0, 4)).toContain('−2.1')
    expect(words(1, 2)).toBe('−2.1')
    expect(words(2, 3)).toMatch(/^\(?–3\.4$/)
    expect(words(3, 4)).toMatch(/^-0\.8/)
    const range = { text: '65', pageIndex: 0, box: { left: 225, right: 235, top: 122, bottom: 132 } }
    const chosen = anchorSelection(paper, { text: '65', pageIndex: 0, parts: [range] })
    expect(chosen ? quoteWords(chosen.anchor) : '').toBe('65')
  })

  it('says which selected words the text does not hold', () => {
    const [label, ...numbers] = byColumn.slice(1)
    const drawn = label ? [label, ...numbers] : []
    const seen = select([...drawn, { text: '38.7 %', x: 520, y: 100 }])
    const chosen = anchorSelection(paperOf(drawn), seen)
    expect(chosen?.missing).toEqual(['38.7 %'])
    expect(chosen && quoteWords(chosen.anchor)).not.toContain('38.7')
  })

  it('keeps two cells apart whose figures another cell has together', () => {
    const drawn = [
      { text: 'Left', x: 60, y: 100 },
      { text: '4', x: 200, y: 100 },
      { text: '0', x: 320, y: 100 },
      { text: '40', x: 200, y: 114 },
    ]
    const chosen = anchorSelection(paperOf(drawn), select(drawn.slice(1, 3)))
    expect(chosen && quoteWords(chosen.anchor)).toBe('4 0')
  })
})

describe('a selection of prose', () => {
  const lines = [
    'The balm was spread twice a day on one forearm of the',
    'people who had come to the first visit, and the base was',
    'spread on the other forearm at the very same hours, so that',
  ]
  const after = [
    'nobody could tell which of the two it was before the work',
    'had come to its end after eight invented weeks in spring.',
  ]
  const first = lines.map((text, row) => ({ text, x: 60, y: 640 + 12 * row }))
  const note = { text: '1 A note at the foot of the page, 12 words and no more.', x: 60, y: 690, size: 7 }
  const second = after.map((text, row) => ({ text, x: 60, y: 100 + 12 * row }))

  it('over a page break leaves out the note between, and says so', () => {
    const paper = paperOf([...first, note], second)
    const [one, other] = [select([...first, note]), select(second, 1)]
    const chosen = anchorSelection(paper, {
      text: `${one.text}\n${other.text}`,
      pageIndex: 0,
      endPageIndex: 1,
      parts: [...one.parts, ...other.parts],
    })
    expect(chosen && quoteWords(chosen.anchor)).toBe([...lines, ...after].join(' '))
    expect(chosen?.anchor.more).toBeUndefined()
    expect(chosen?.leftOut).toEqual([note.text])
  })
})

describe('several places as one quote', () => {
  it('stand in the order of the paper; those that touch are one piece', () => {
    const drawn = [
      { text: 'One sentence stands here.', x: 60, y: 100 },
      { text: 'Another is between the two.', x: 60, y: 130 },
      { text: 'A third one comes at last.', x: 60, y: 160 },
    ]
    const paper = paperOf(drawn, [{ text: 'On the next page is a fourth.', x: 60, y: 100 }])
    const place = (index: number) => anchorSelection(paper, select(drawn.slice(index, index + 1)))?.anchor
    const fourth = anchorSelection(paper, select([{ text: 'On the next page is a fourth.', x: 60, y: 100 }], 1))?.anchor
    const places = [fourth, place(2), place(0), place(0)].flatMap((each) => each ?? [])
    const anchor = combinePlaces(paper, places)
    expect(anchor && quoteWords(anchor)).toBe(
      'One sentence stands here. … A third one comes at last. On the next page is a fourth.'.replace(
        'last. On',
        'last.\nOn',
      ),
    )
    expect(anchor && pagesOfQuote(anchor)).toBe('1–2')
  })
})
