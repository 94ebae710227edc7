import { describe, expect, it } from 'vitest'
import { pagesOfQuote } from '#core/model/quote.ts'
import { flattenPaper } from './flat-text.ts'
import { quoteOfFlat } from './quote-of-flat.ts'
import { assemblePaperText } from './assemble.ts'
import { drawnPage, type DrawnWords } from './drawn-page-for-tests.ts'
import { pageLinesOf } from './page-lines.ts'

const prose = (sheet: number): readonly DrawnWords[] =>
  ['first', 'second', 'third', 'fourth'].map((word, index) => ({
    text: `This is the ${word} line of sheet ${'abcdefgh'[sheet]} in a paper on invented creams.`,
    x: 60,
    y: 300 + 14 * index,
  }))

/** A paper whose sheets have these words in their heads and feet. */
function paperOf(edges: readonly (readonly string[])[], fileLabels?: readonly string[]) {
  return assemblePaperText(
    edges.map(([head = '', foot = ''], sheet) =>
      pageLinesOf(
        drawnPage(
          [{ text: head, x: 60, y: 40 }, ...prose(sheet), { text: foot, x: 290, y: 770 }].filter(({ text }) => text),
          sheet,
        ),
      ),
    ),
    fileLabels,
  )
}

const labelsOf = (edges: readonly (readonly string[])[], fileLabels?: readonly string[]) =>
  paperOf(edges, fileLabels).pages.map((page) => page.label ?? null)

const head = 'Journal of Invented Skin 2021, volume 14'

describe('the printed number of a page', () => {
  it('is read at the foot, where it goes up from page to page', () => {
    expect(labelsOf([981, 982, 983, 984].map((number) => [head, String(number)]))).toEqual(['981', '982', '983', '984'])
  })

  it('is read within the running head, on either side of it, with its letter', () => {
    expect(
      labelsOf(
        ['Invented et al. S12', 'S13 Journal of Skin', 'Invented et al. S14', 'S15 Journal of Skin'].map((each) => [
          each,
        ]),
      ),
    ).toEqual(['S12', 'S13', 'S14', 'S15'])
  })

  it('is told for a page between two others that prints none', () => {
    expect(labelsOf([['', '40'], ['', '41'], [], ['', '43'], ['', '44']])).toEqual(['40', '41', '42', '43', '44'])
  })

  it('is told for a first page that names it in its citation, and not for a cover', () => {
    const rest = [982, 983, 984].map((number) => ['', String(number)])
    expect(labelsOf([['J Invented Skin 14 (2021) 981–990'], ...rest])[0]).toBe('981')
    expect(labelsOf([['Downloaded from a shelf on Monday'], ...rest])).toEqual([null, '982', '983', '984'])
  })

  it('is nothing of its own where it is the number of the sheet', () => {
    expect(labelsOf([1, 2, 3, 4].map((number) => [head, `Page ${number} of 12`]))).toEqual([null, null, null, null])
  })

  it('is no year, volume, date, line or two pages by chance', () => {
    expect(labelsOf([1, 2, 3, 4].map(() => [head, '2021; 14: 981–990']))).toEqual([null, null, null, null])
    expect(labelsOf([7, 12, 31, 44].map((number) => [head, String(number)]))).toEqual([null, null, null, null])
    expect(labelsOf([7, 8].map((number) => [head, String(number)]))).toEqual([null, null])
    expect(labelsOf([7, 8, 9].map((number) => [`${head}, version 1.${number}, 2021-03-0${number}`]))).toEqual([
      null,
      null,
      null,
    ])
  })

  it('is that of the file where none is printed, and the printed one where both are', () => {
    expect(labelsOf([[], [], []], ['iv', '1', '2'])).toEqual(['iv', '1', '2'])
    expect(labelsOf([[], [], []], ['1', '2', '3'])).toEqual([null, null, null])
    expect(labelsOf([[], [], []], ['1', 'a-very-long-name-of-a-file.tif', ''])).toEqual([null, null, null])
    expect(
      labelsOf(
        [981, 982, 983].map((number) => ['', String(number)]),
        ['1', '2', '3'],
      ),
    ).toEqual(['981', '982', '983'])
  })

  it('stands in a quote, with the sheet beside it', () => {
    const flat = flattenPaper(paperOf([981, 982, 983].map((number) => [head, String(number)])))
    const quoteOf = (from: string, to: string) =>
      quoteOfFlat(flat, flat.text.indexOf(from), flat.text.indexOf(to) + to.length)
    expect(pagesOfQuote(quoteOf('the second line of sheet c', 'sheet c'))).toBe('983 (PDF p. 3)')
    expect(pagesOfQuote(quoteOf('the fourth line of sheet a', 'line of sheet b'))).toBe('981–982 (PDF p. 1–2)')
  })
})
