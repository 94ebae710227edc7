import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemblePaperText } from '../text/assemble.ts'
import { drawnPage, type DrawnWords } from '../text/drawn-page-for-tests.ts'
import { flattenPaper } from '../text/flat-text.ts'
import { pageLinesOf } from '../text/page-lines.ts'
import type { Box, PaperText } from '../text/paper-text.ts'
import { anchorOf } from './anchor.ts'
import { cutOutsOf } from './cut-out.ts'

/** Lines of prose at `x`, twelve points apart from `y` on. */
function lines(texts: readonly string[], x: number, y: number): DrawnWords[] {
  return texts.map((text, index) => ({ text, x, y: y + 12 * index }))
}

function paperOf(...pages: readonly (readonly DrawnWords[])[]): PaperText {
  return assemblePaperText(
    pages.map((words, pageIndex) => pageLinesOf(drawnPage(words, pageIndex))),
    [],
  )
}

function anchorFor(paper: PaperText, exact: string) {
  const flat = flattenPaper(paper)
  const at = flat.text.indexOf(exact)
  if (at < 0) throw new Error(`the paper does not say “${exact}”: ${flat.text}`)
  return anchorOf(paper, { start: flat.position(at), end: flat.endPosition(at + exact.length) })
}

const prose = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name} line ${index} says little about stones and says it so`)
const left = prose('Left', 30)
const right = prose('Right', 30)
const twoColumns = paperOf([...lines(left, 40, 100), ...lines(right, 320, 100)])
/** The top of the line at `index`, drawn from 100 down. */
const baseline = (index: number) => 100 + 12 * index

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom
  )
}

describe('the part of a page that shows a quote', () => {
  it('is as wide as its column, with two whole lines above and below', () => {
    const cuts = cutOutsOf(twoColumns, anchorFor(twoColumns, 'line 9 says little about stones'))
    expect(cuts).toHaveLength(1)
    const { area, boxes, turn, pageIndex } = cuts[0]!
    expect([turn, pageIndex, boxes.length]).toEqual([0, 0, 1])
    const width = (left[9]!.length * 10) / 2
    expect(area.left).toBeCloseTo(32, 0)
    expect(area.right).toBeGreaterThanOrEqual(40 + width)
    expect(area.right).toBeLessThan(320)
    // Lines 7 and 11 are in it, lines 6 and 12 are not, nor half of them.
    expect(area.top).toBeGreaterThan(baseline(6))
    expect(area.top).toBeLessThan(baseline(7) - 6)
    expect(area.bottom).toBeGreaterThan(baseline(11))
    expect(area.bottom).toBeLessThan(baseline(12) - 5)
  })

  it('is one for each page of a quote over a page break, in its order', () => {
    const paper = paperOf(
      [...lines(prose('First', 12), 40, 100), { text: 'A sentence that begins with 41 stones and', x: 40, y: 244 }],
      lines(['goes on with 12 more of them.', ...prose('Second', 12)], 40, 60),
    )
    const cuts = cutOutsOf(paper, anchorFor(paper, 'begins with 41 stones and goes on with 12 more'))
    expect(cuts.map(({ pageIndex }) => pageIndex)).toEqual([0, 1])
    for (const { area, boxes } of cuts) for (const box of boxes) expect(holds(area, box)).toBe(true)
  })

  it('is one for each column of a quote that goes into the next', () => {
    const said = `${left.slice(28).join(' ')} ${right.slice(0, 2).join(' ')}`
    const cuts = cutOutsOf(twoColumns, anchorFor(twoColumns, said))
    expect(cuts).toHaveLength(2)
    expect(cuts[0]!.area.right).toBeLessThan(320)
    expect(cuts[1]!.area.left).toBeGreaterThan(300)
    expect(cuts[0]!.area.top).toBeGreaterThan(cuts[1]!.area.bottom)
  })

  it('shows the row of a table around a number', () => {
    const rows = [
      ['Group', 'People', 'Stones'],
      ['Large can', '14', '412'],
      ['Small can', '14', '388'],
      ['No can', '13', '390'],
    ]
    const paper = paperOf(rows.flatMap((row, y) => row.map((text, x) => ({ text, x: 60 + 120 * x, y: 100 + 14 * y }))))
    const [cut] = cutOutsOf(paper, anchorFor(paper, '388'))
    expect(cut!.area.left).toBeLessThanOrEqual(60)
    expect(cut!.area.right).toBeGreaterThanOrEqual(300 + 15)
    expect(cut!.area.top).toBeLessThan(100)
  })

  it('has pieces that stand far apart in parts of their own, and those near each other in one', () => {
    const piece = (words: string) => anchorFor(twoColumns, words)
    const far = { ...piece('Left line 2 says'), more: [piece('Left line 20 says')] }
    expect(cutOutsOf(twoColumns, far).map(({ boxes }) => boxes.length)).toEqual([1, 1])
    const near = { ...piece('Left line 2 says'), more: [piece('Left line 5 says')] }
    expect(cutOutsOf(twoColumns, near).map(({ boxes }) => boxes.length)).toEqual([2])
    const sameRow = { ...piece('Left line 2 says'), more: [{ ...piece('Right line 2 says'), sameRow: true as const }] }
    expect(cutOutsOf(twoColumns, sameRow).map(({ boxes }) => boxes.length)).toEqual([2])
  })

  it('is none where the paper does not say it, or with other figures', () => {
    const anchor = anchorFor(twoColumns, 'Left line 9 says little')
    expect(cutOutsOf(twoColumns, { ...anchor, exact: 'Nobody ever wrote this about any stone' })).toEqual([])
    expect(cutOutsOf(twoColumns, { ...anchor, exact: 'Left line 99 says little', more: [] })).toEqual([])
    expect(cutOutsOf(twoColumns, { ...anchor, more: [{ ...anchor, exact: 'and nothing else, ever at all' }] })).toEqual(
      [],
    )
    expect(cutOutsOf({ pages: [] }, anchor)).toEqual([])
  })

  it('lies on its page and holds the words, whatever is quoted', () => {
    const flat = flattenPaper(twoColumns)
    fc.assert(
      fc.property(fc.nat(flat.text.length - 2), fc.integer({ min: 1, max: 900 }), (start, length) => {
        const end = Math.min(flat.text.length, start + length)
        const anchor = anchorOf(twoColumns, { start: flat.position(start), end: flat.endPosition(end) })
        for (const { area, boxes } of cutOutsOf(twoColumns, anchor)) {
          expect(holds({ left: 0, top: 0, right: 600, bottom: 800 }, area)).toBe(true)
          expect(area.right - area.left).toBeGreaterThanOrEqual(200)
          for (const box of boxes) expect(holds(area, box)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
