import { expect, it } from 'vitest'
import { markedNames } from './marked-names.ts'

it('names of marked copies are safe, and none is another one’s on any system', () => {
  expect(markedNames(['Kim 2021', 'KIM 2021', 'Kim 2021', 'a/b: "c"', '', 'Müller 2020', 'Mu\u0308ller 2020'])).toEqual(
    [
      'Kim 2021 - marked.pdf',
      'KIM 2021 2 - marked.pdf',
      'Kim 2021 3 - marked.pdf',
      'a b c - marked.pdf',
      'Paper - marked.pdf',
      'Müller 2020 - marked.pdf',
      'Mu\u0308ller 2020 2 - marked.pdf',
    ],
  )
})
