import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextBlock } from '#core/sources/written-text.ts'
import { segmentsOf } from './text-segments.ts'

const highlight = (id: string, from: number, to: number, block = 0) => ({
  id,
  look: 'claim',
  span: { start: { pageIndex: block, offset: from }, end: { pageIndex: block, offset: to } },
})

describe('the segments of a block', () => {
  const block: TextBlock = {
    kind: 'paragraph',
    paragraph: 1,
    text: 'Fourteen of 19 people called it better.',
    marks: [
      { start: 0, end: 14, bold: true },
      { start: 15, end: 15, note: '2' },
    ],
  }

  it('cuts at highlights, looks and notes, the narrowest innermost', () => {
    const segments = segmentsOf(block, 0, [highlight('narrow', 12, 14), highlight('wide', 0, 21)])
    expect(segments.map(({ text, highlights }) => [text, highlights.map(({ id }) => id).join()])).toEqual([
      ['Fourteen of ', 'wide'],
      ['19', 'wide,narrow'],
      [' ', 'wide'],
      ['people', 'wide'],
      [' called it better.', ''],
    ])
    expect(segments.map(({ ending }) => ending.map(({ id }) => id).join())).toEqual(['', 'narrow', '', 'wide', ''])
    expect(segments[2]?.notes).toEqual(['2'])
  })

  it('ends a highlight over two blocks in the second', () => {
    const over = {
      ...highlight('over', 30, 5),
      span: { start: { pageIndex: 0, offset: 30 }, end: { pageIndex: 1, offset: 5 } },
    }
    expect(segmentsOf(block, 0, [over]).flatMap(({ ending }) => ending)).toEqual([])
    expect(segmentsOf({ ...block, text: 'Later' }, 1, [over]).flatMap(({ ending }) => ending)).toHaveLength(1)
  })

  it('loses and doubles no letter, whatever lies on them', () => {
    const ranges = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 })
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 50 }), ranges, ranges, (text, marks, highlights) => {
        const made: TextBlock = {
          kind: 'paragraph',
          paragraph: 1,
          text,
          marks: marks.map(([start, length]) => ({ start, end: start + length, italic: true as const })),
        }
        const segments = segmentsOf(
          made,
          0,
          highlights.map(([from, length], at) => highlight(String(at), from, from + length)),
        )
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
      }),
    )
  })
})
