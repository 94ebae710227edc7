import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteWords } from '#core/model/quote.ts'
import { assemblePaperText } from '../text/assemble.ts'
import { drawnPage, type DrawnWords } from '../text/drawn-page-for-tests.ts'
import { pageLinesOf } from '../text/page-lines.ts'
import type { Box, PaperText } from '../text/paper-text.ts'
import { anchorOf } from './anchor.ts'
import { anchorUnder } from './anchor-under.ts'
import { boxesOf } from './span-boxes.ts'

const paperOf = (...texts: readonly string[]): PaperText => {
  const words = texts.map((text, index): DrawnWords => ({ text, x: 60, y: 100 + 14 * index }))
  return assemblePaperText([pageLinesOf(drawnPage(words))])
}

const paper = paperOf(
  'In all, 112 people took part in the follow-up of 12.5 weeks, and',
  'most of them (n = 98) came back to the garden in spring, where the',
  'ferns had grown by half of their height since the visit before.',
)

/** The boxes of words of the paper, each line changed by `change`. */
function boxesFor(exact: string, change: (box: Box) => Box = (box) => box): readonly Box[] {
  const offset = paper.pages[0]!.text.indexOf(exact)
  expect(offset).toBeGreaterThanOrEqual(0)
  return boxesOf(paper, {
    start: { pageIndex: 0, offset },
    end: { pageIndex: 0, offset: offset + exact.length },
  }).map(change)
}

function wordsUnder(boxes: readonly Box[]): string | null {
  const anchor = anchorUnder(paper, 0, boxes)
  return anchor && quoteWords(anchor)
}

describe('the words under the boxes of a highlight', () => {
  it('are those that the boxes are about, over the end of a line too', () => {
    expect(wordsUnder(boxesFor('112 people took part'))).toBe('112 people took part')
    expect(wordsUnder(boxesFor('12.5 weeks, and most of them (n = 98)'))).toBe('12.5 weeks, and most of them (n = 98)')
  })

  for (const [what, change] of [
    ['cut within the first and the last letter', (box) => ({ ...box, left: box.left + 3, right: box.right - 3 })],
    ['drawn higher than the line', (box) => ({ ...box, top: box.top - 4, bottom: box.bottom + 4 })],
    ['drawn as a thin line under the words', (box) => ({ ...box, top: box.bottom - 2 })],
    ['drawn as a line through the words', (box) => ({ ...box, top: box.top + 4, bottom: box.top + 5.5 })],
  ] as const satisfies readonly (readonly [string, (box: Box) => Box])[])
    it(`are the same where the boxes are ${what}`, () => {
      expect(wordsUnder(boxesFor('people took part', change))).toBe('people took part')
      expect(wordsUnder(boxesFor('back to the garden in spring', change))).toBe('back to the garden in spring')
    })

  it('are whole: a number is never cut, a word that is hardly touched is left out', () => {
    const [box] = boxesFor('112 people')
    expect(wordsUnder([{ ...box!, left: box!.left + 5 }])).toBe('112 people')
    expect(wordsUnder([{ ...box!, right: box!.right - 22 }])).toBe('112')
    const [long] = boxesFor('12.5')
    expect(wordsUnder([{ ...long!, right: long!.left + 11 }])).toBe('12.5')
    const [some] = boxesFor('fo')
    expect(wordsUnder([some!])).toBe('follow-up')
  })

  it('of one box over several lines are all of them, and of boxes apart several pieces', () => {
    const all = { left: 50, right: 500, top: 85, bottom: 145 }
    expect(wordsUnder([all])).toBe(paper.pages[0]!.text.replaceAll('\n', ' '))
    expect(wordsUnder([...boxesFor('112 people'), ...boxesFor('in spring')])).toBe('112 people … in spring')
  })

  it('are none beside the text, on no page, and under boxes that are none', () => {
    expect(wordsUnder([{ left: 5, right: 40, top: 0, bottom: 800 }])).toBeNull()
    expect(anchorUnder(paper, 7, boxesFor('people'))).toBeNull()
    expect(wordsUnder([])).toBeNull()
    expect(wordsUnder([{ left: Number.NaN, right: 400, top: 90, bottom: 110 }])).toBeNull()
    expect(wordsUnder([{ left: 400, right: 60, top: 90, bottom: 110 }])).toBeNull()
    expect(wordsUnder([{ left: -1e30, right: 1e30, top: -1e30, bottom: 1e30 }])).not.toBeNull()
    const many = Array.from({ length: 50_000 }, (_, at) => ({ left: at, right: at + 1, top: 700, bottom: 710 }))
    expect(wordsUnder(many)).toBeNull()
  })

  it('take single signs where a script has no spaces', () => {
    const chinese = paperOf('我们在花园里数了四十株蕨类植物')
    const [run] = chinese.pages[0]!.runs
    const under = anchorUnder(chinese, 0, [{ ...run!.box, right: run!.box.left + 15 }])
    expect(under?.exact).toBe('我们在')
  })

  it('are, of the boxes of any whole words, these words', () => {
    const { text } = paper.pages[0]!
    const starts = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => [index, index + word.length] as const)
    fc.assert(
      fc.property(fc.nat(starts.length - 1), fc.nat(starts.length - 1), (one, other) => {
        const span = {
          start: { pageIndex: 0, offset: starts[Math.min(one, other)]![0] },
          end: { pageIndex: 0, offset: starts[Math.max(one, other)]![1] },
        }
        expect(anchorUnder(paper, 0, boxesOf(paper, span))).toEqual(anchorOf(paper, span))
      }),
    )
  })
})
