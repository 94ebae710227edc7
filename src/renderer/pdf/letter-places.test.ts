import { expect, test } from 'vitest'
import { letterPlaces, type PageMark } from './letter-places.ts'

const mark = (letter: string, left: number, top: number, more: Partial<PageMark> = {}): PageMark => ({
  id: letter,
  pageIndex: 0,
  boxes: [{ left, top, right: left + 0.3, bottom: top + 0.012 }],
  kind: 'suggestion',
  color: 'red',
  letter,
  ...more,
})

test('marks that begin with the same words show their letters side by side, the open field next to the words', () => {
  const marks = [mark('D', 0.1, 0.2), mark('N', 0.1, 0.2), mark('I', 0.101, 0.2, { current: true })]
  const places = letterPlaces(marks)
  expect(marks.map((each) => places.get(each))).toEqual([1, 2, 0])
})

test('marks on other lines and in other columns keep their letters at their words', () => {
  const marks = [mark('D', 0.1, 0.2), mark('N', 0.1, 0.22), mark('C', 0.55, 0.2)]
  const places = letterPlaces(marks)
  expect(marks.map((each) => places.get(each))).toEqual([0, 0, 0])
})

test('sentences of one line have their letters before the line, side by side', () => {
  const marks = [mark('D', 0.1, 0.2), mark('N', 0.5, 0.2, { lineLeft: 0.1 })]
  const places = letterPlaces(marks)
  expect(marks.map((each) => places.get(each))).toEqual([0, 1])
})
