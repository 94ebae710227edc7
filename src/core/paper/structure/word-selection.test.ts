import { expect, test } from 'vitest'
import type { PaperText } from '../text/paper-text.ts'
import { prepareText } from './prepare-text.ts'
import {
  extendLines,
  extendWords,
  quoteOfWords,
  stepLine,
  stepWord,
  wordsOfSentences,
  wordsOfSpan,
} from './word-selection.ts'

const pageOf = (pageIndex: number, text: string) => ({ pageIndex, width: 0, height: 0, text, runs: [], furniture: [] })
const paper: PaperText = {
  pages: [
    pageOf(0, 'Boats (old and new) float. Most of them, as was said [3], float on'),
    pageOf(1, 'water, and none of them in the air. The rest is short.'),
  ],
}
const text = prepareText(paper)
const words = (fixed: number, moving: number) => quoteOfWords(text, { fixed, moving })?.exact.replace(/\s+/g, ' ')

test('words are quoted as chosen, in either direction and over a page break, without commas or half brackets', () => {
  expect(words(0, 0)).toBe('Boats')
  expect(words(1, 2)).toBe('old and')
  expect(words(1, 3)).toBe('(old and new)')
  expect(words(2, 3)).toBe('and new')
  expect(words(3, 4)).toBe('new) float.')
  expect(words(7, 7)).toBe('them')
  expect(words(7, 5)).toBe('Most of them')
  expect(words(11, 11)).toBe('[3]')
  expect(words(12, 14)).toBe('float on water')
})

test('steps and extensions stay within the paper', () => {
  expect(stepWord(text, { fixed: 0, moving: 0 }, -1)).toEqual({ fixed: 0, moving: 0 })
  expect(stepWord(text, { fixed: 2, moving: 4 }, 1)).toEqual({ fixed: 5, moving: 5 })
  expect(extendWords(text, { fixed: 2, moving: 2 }, -1)).toEqual({ fixed: 2, moving: 1 })
  const { moving } = wordsOfSentences(text, { first: 2, last: 2 })!
  expect(extendWords(text, { fixed: moving, moving }, 1)).toEqual({ fixed: moving, moving })
  // Without places there are no lines.
  expect(extendLines(text, { fixed: 1, moving: 2 }, 1)).toEqual({ fixed: 1, moving: 2 })
})

test('a choice begins with what was found, and with whole words', () => {
  const at = (offset: number) => ({ pageIndex: 1, offset })
  expect(quoteOfWords(text, wordsOfSpan(text, { start: at(2), end: at(12) })!)?.exact).toBe('water, and none')
  expect(words(...ends(wordsOfSentences(text, { first: 0, last: 0 })!))).toBe('Boats (old and new) float.')
})

test('of a script without spaces each letter is a word', () => {
  const chinese = prepareText({ pages: [pageOf(0, '共纳入 112 例患者。')] })
  expect(quoteOfWords(chinese, { fixed: 2, moving: 4 })?.exact).toBe('入 112 例')
})

test('lines go by the eye: down a column, and on at the head of the next', () => {
  // Two columns of two lines, each of two words.
  const line = (words: string, start: number, left: number, top: number) => ({
    start,
    end: start + words.length,
    box: { left, right: left + 80, top, bottom: top + 10 },
    fontSize: 10,
    xs: undefined,
  })
  const lines = ['aaaa bbbb', 'cccc dddd', 'eeee ffff', 'gggg hhhh']
  const page = {
    pageIndex: 0,
    width: 300,
    height: 300,
    text: lines.join(' '),
    runs: lines.map((each, index) => line(each, index * 10, index < 2 ? 10 : 160, index % 2 === 0 ? 10 : 24)),
    furniture: [],
  }
  const columns = prepareText({ pages: [page] } as unknown as PaperText)
  const quoted = (selection: { fixed: number; moving: number }) => quoteOfWords(columns, selection)?.exact
  const down = stepLine(columns, { fixed: 1, moving: 1 }, 1)
  expect(quoted(down)).toBe('dddd')
  expect(quoted(stepLine(columns, down, 1))).toBe('eeee')
  expect(quoted(stepLine(columns, down, -1))).toBe('bbbb')
  expect(quoted(extendLines(columns, { fixed: 0, moving: 0 }, 1))).toBe('aaaa bbbb cccc')
  expect(quoted(stepLine(columns, { fixed: 0, moving: 0 }, -1))).toBe('aaaa')
})

function ends({ fixed, moving }: { fixed: number; moving: number }): [number, number] {
  return [fixed, moving]
}
