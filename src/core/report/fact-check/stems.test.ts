import { describe, expect, it } from 'vitest'
import { StemIndex, stemOf, stemOfWords } from './stems.ts'
import { patternOf } from './word-pattern.ts'

describe('the stem of words', () => {
  it.each([
    ['Müller', 'said MUELLER'],
    ['Mueller', 'muller’s'],
    ['Eva', 'maeva@example.org'],
    ['Voß', 'VOSS'],
    ['Voss', 'voß'],
    ['Søren Aaen', 'Soeren\u00a0Aen'],
    ['Guðrún', 'gudhrun'],
    ['Þóra', 'Thora'],
    ['Wałęsa', 'walesa'],
    ['O’Neil', 'ONeil, OʼNeil'],
    ['Anna-Lena', 'anna lena'],
    ['m.voss@example.org', 'm.voss (at) example.org'],
    ['ΠΑΠΑΣ', 'παπάς'],
    ['ılgın', 'ilgin'],
  ])('of %s stands in that of “%s”, where its pattern finds it', (words, text) => {
    expect(text.normalize('NFD').replaceAll(/\p{M}/gu, '')).toMatch(new RegExp(patternOf(words), 'i'))
    expect(stemOf(text)).toContain(stemOfWords(words))
  })

  it('finds what a text may have among thousands, in their order', () => {
    const all = ['Mara', 'Bo', 'Mara Voss', '***', 'Ulf'].map((words) => ({ words, stem: stemOfWords(words) }))
    const found = new StemIndex(all).in('Ask Mara V. or MARA-VOSS')
    expect(found.map(({ words }) => words)).toEqual(['Mara', 'Mara Voss', '***'])
  })
})
