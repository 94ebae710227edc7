import { describe, expect, it } from 'vitest'
import { suggestForPaper } from '#core/suggestions/suggest-for-paper.ts'
import { pdfOf, textOf } from './pdfs-for-tests.ts'

const filler = Array.from(
  { length: 26 },
  (_, part) =>
    `Forty adults with dry skin came back for four visits and were asked about itching in part ${part} of this invented paper.`,
).join(' ')

const statement = [
  'Ada Example has received lecture fees from Invented Cream Ltd and travel money from Sample Lotion GmbH.',
  'Bruno Sample is a full-time employee of Inventa Pharma Inc and holds shares of it, as he has done since the',
  'Ministry of Invention let the firm go.',
  'Carla Third and the other authors declare no competing interests.',
].join(' ')

/** A paper whose statement begins so many points above the end of the first page or column. */
async function coiOf(roomLeft: number, columns: boolean, float: string | null) {
  const pdf = await pdfOf(
    (page) => {
      const width = columns ? 225 : 475
      const columnsOf = columns ? [60, 310] : [60]
      const bottom = 760
      const places = [1, 2].flatMap((sheet) => columnsOf.map((left) => ({ sheet, left })))
      let at = 0
      let y = 90
      const head = (sheet: number) =>
        page
          .font('Times-Roman')
          .fontSize(8)
          .text(`Example et al. Invented Letters 2021, page ${sheet}`, 60, 40, { lineBreak: false })
      const foot = (sheet: number) => page.fontSize(8).text(`${sheet}`, 300, 805, { lineBreak: false })
      const line = (words: string, font = 'Times-Roman') => {
        if (y > bottom) {
          at += 1
          if (places[at]?.sheet === 2 && places[at - 1]?.sheet === 1) {
            foot(1)
            page.addPage()
            head(2)
            if (float !== null) page.font('Times-Roman').fontSize(8).text(float, 60, 60, { lineBreak: false })
          }
          y = 90
        }
        page
          .font(font)
          .fontSize(10)
          .text(words, places[at]?.left ?? 60, y, { lineBreak: false })
        y += 13
      }
      const wrap = (words: string) => {
        page.font('Times-Roman').fontSize(10)
        let row = ''
        for (const word of words.split(' ')) {
          if (page.widthOfString(`${row} ${word}`) > width) {
            line(row)
            row = word
          } else row = row === '' ? word : `${row} ${word}`
        }
        line(row)
      }
      head(1)
      page.font('Helvetica-Bold').fontSize(16).text('An invented cream for dry skin', 60, 60, { lineBreak: false })
      line('Discussion', 'Helvetica-Bold')
      wrap(filler)
      while (y < bottom - roomLeft) line('Dry skin is common, and so are creams.')
      y = Math.max(y, bottom - roomLeft)
      line('Conflict of interest', 'Helvetica-Bold')
      wrap(statement)
      line('References', 'Helvetica-Bold')
      wrap(
        '1. Example A. An earlier cream. Invented Letters 2019;3:41-47. 2. Sample B. A later cream. Invented Letters 2020;4:1-9.',
      )
      foot(2)
    },
    { autoFirstPage: true },
  )
  const { paper } = await textOf(pdf)
  return suggestForPaper(paper, 'An invented cream for dry skin')['conflict-of-interest']?.[0]
}

describe('a statement that goes over a break', () => {
  for (const columns of [false, true])
    for (const float of [null, 'Figure 2. Itching at four visits of the invented paper.'])
      for (const lines of [1, 2, 3, 4, 5])
        it(`is quoted whole: ${columns ? 'columns' : 'pages'}, ${lines} lines before it${float === null ? '' : ', a figure between'}`, async () => {
          const found = await coiOf(lines * 13, columns, float)
          expect(found?.quote?.exact.replace(/\s+/g, ' ')).toBe(statement)
          expect(found?.value).toMatchObject({ status: 'declared-present', industry: true })
        })
})
