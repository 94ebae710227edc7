import { expect, test } from 'vitest'
import type { PaperText } from '../text/paper-text.ts'
import { prepareText } from './prepare-text.ts'
import { extendSentences, quoteOfSentences, sentencesOfSpan, stepSentence } from './sentence-selection.ts'

const page = (pageIndex: number, text: string) => ({ pageIndex, width: 0, height: 0, text, runs: [], furniture: [] })
const paper: PaperText = {
  pages: [
    page(0, 'The first sentence is here. A second one begins on this page and'),
    page(1, 'ends on the next one. The third is short.'),
  ],
}
const text = prepareText(paper)

test('a sentence that goes over a page break is chosen whole', () => {
  const quote = quoteOfSentences(text, { first: 1, last: 1 })
  expect(quote?.exact.replace(/\s+/g, ' ')).toBe('A second one begins on this page and ends on the next one.')
  expect(quote?.start.pageIndex).toBe(0)
  expect(quote?.end.pageIndex).toBe(1)
})

test('steps stay within the paper, and an extended choice is one quote', () => {
  expect(stepSentence(text, { first: 0, last: 0 }, -1)).toEqual({ first: 0, last: 0 })
  expect(stepSentence(text, { first: 0, last: 1 }, 1)).toEqual({ first: 2, last: 2 })
  const both = extendSentences(text, { first: 1, last: 1 }, 1)
  expect(quoteOfSentences(text, both)?.exact).toMatch(/The third is short\.$/)
  expect(extendSentences(text, { first: 2, last: 2 }, 1)).toEqual({ first: 2, last: 2 })
  expect(extendSentences(text, { first: 1, last: 1 }, -1)).toEqual({ first: 1, last: 1 })
})

test('the sentences that words touch are chosen whole, those of both sides where the words go over an end', () => {
  const span = (start: readonly [number, number], end: readonly [number, number]) => ({
    start: { pageIndex: start[0], offset: start[1] },
    end: { pageIndex: end[0], offset: end[1] },
  })
  expect(sentencesOfSpan(text, span([0, 4], [0, 9]))).toEqual({ first: 0, last: 0 })
  expect(sentencesOfSpan(text, span([1, 0], [1, 4]))).toEqual({ first: 1, last: 1 })
  expect(sentencesOfSpan(text, span([0, 20], [0, 36]))).toEqual({ first: 0, last: 1 })
})
