import { describe, expect, it } from 'vitest'
import { flattenPaper } from '#core/paper/text/flat-text.ts'
import { pdfOf, textOf } from './pdfs-for-tests.ts'

const sentences = [
  'The invented balm was spread on one forearm of every volunteer and the plain base on the other one.',
  'In all, 64 volunteers came to the first visit and 58 of them were still there after eight weeks.',
  'Neither of the two arms itched any less at the end than it had done when the work began in spring.',
  'The nurses counted 12 patches of red skin, which had gone again by themselves on the following day.',
  'Nobody was paid for coming, and nobody who had anything to sell was told what the diaries had said.',
]

interface Numbered {
  readonly pages: number
  readonly linesOnPage: number
  readonly pitch: number
  readonly every?: number
  readonly restart?: boolean
  /** The right edge of the numbers, in points from the left. */
  readonly numbersEnd: number
  readonly columns: readonly { readonly left: number; readonly width: number; readonly numbersEnd: number }[]
  readonly numberSize?: number
  /** Numbers drawn before the text of each line, or all of them behind the text of the page. */
  readonly inline?: boolean
}

/** A manuscript of endless prose whose lines have numbers, and the words of it without them. */
async function manuscript(options: Omit<Numbered, 'numbersEnd'>): Promise<{ text: string; expected: string }> {
  const { pages, linesOnPage, pitch, every = 1, restart = false, columns, numberSize = 9, inline = false } = options
  let expected = ''
  const bytes = await pdfOf((pdf) => {
    let words: string[] = []
    let sentence = 0
    let line = 0
    const lineOf = (width: number) => {
      let text = ''
      for (;;) {
        if (words.length === 0) words = (sentences[sentence++ % sentences.length] ?? '').split(' ')
        const next = text === '' ? (words[0] ?? '') : `${text} ${words[0]}`
        if (pdf.font('Times-Roman').fontSize(11).widthOfString(next) > width) return text
        text = next
        words.shift()
      }
    }
    for (let page = 0; page < pages; page += 1) {
      if (page > 0) pdf.addPage()
      if (restart) line = 0
      const late: (() => void)[] = []
      const onPage = page === pages - 1 ? 3 : linesOnPage
      for (const column of columns)
        for (let row = 0; row < onPage; row += 1) {
          line += 1
          const y = 80 + row * pitch
          const number = line
          const draw = () => {
            if (number % every !== 0) return
            const label = String(number)
            pdf.font('Helvetica').fontSize(numberSize)
            pdf.text(label, column.numbersEnd - pdf.widthOfString(label), y + 9, {
              baseline: 'alphabetic',
              lineBreak: false,
            })
          }
          if (inline) draw()
          else late.push(draw)
          const text = lineOf(column.width)
          expected += `${text} `
          pdf
            .font('Times-Roman')
            .fontSize(11)
            .text(text, column.left, y + 9, { baseline: 'alphabetic', lineBreak: false })
        }
      for (const draw of late) draw()
    }
  })
  const { paper } = await textOf(bytes)
  return { text: flattenPaper(paper).text.replace(/\s+/g, ' ').trim(), expected: expected.replace(/\s+/g, ' ').trim() }
}

const one = { left: 90, width: 420 }

describe('numbers of lines in a manuscript', () => {
  it.each([
    ['left of every line', { columns: [{ ...one, numbersEnd: 72 }], pages: 3, linesOnPage: 40, pitch: 15 }],
    [
      'drawn before each line',
      { columns: [{ ...one, numbersEnd: 72 }], pages: 3, linesOnPage: 40, pitch: 15, inline: true },
    ],
    [
      'in double spacing, anew on each page',
      { columns: [{ ...one, numbersEnd: 72 }], pages: 3, linesOnPage: 25, pitch: 26, restart: true },
    ],
    ['at every fifth line', { columns: [{ ...one, numbersEnd: 72 }], pages: 3, linesOnPage: 40, pitch: 15, every: 5 }],
    [
      'at every fifth line in double spacing',
      { columns: [{ ...one, numbersEnd: 72 }], pages: 3, linesOnPage: 25, pitch: 26, every: 5 },
    ],
    ['at the right margin', { columns: [{ ...one, numbersEnd: 540 }], pages: 3, linesOnPage: 40, pitch: 15 }],
    [
      'tiny and close to the text',
      { columns: [{ ...one, numbersEnd: 81 }], pages: 2, linesOnPage: 40, pitch: 15, numberSize: 5, inline: true },
    ],
    [
      'in both margins of two columns',
      {
        columns: [
          { left: 90, width: 200, numbersEnd: 72 },
          { left: 310, width: 200, numbersEnd: 540 },
        ],
        pages: 2,
        linesOnPage: 40,
        pitch: 14,
      },
    ],
    [
      'left of both columns',
      {
        columns: [
          { left: 90, width: 190, numbersEnd: 72 },
          { left: 320, width: 190, numbersEnd: 308 },
        ],
        pages: 2,
        linesOnPage: 40,
        pitch: 14,
      },
    ],
  ])('%s are no part of its sentences', async (_, options) => {
    const { text, expected } = await manuscript(options)
    expect(text).toBe(expected)
  })
})

describe('numbers that begin lines', () => {
  const flatOf = async (draw: (pdf: PDFKit.PDFDocument) => void) =>
    flattenPaper((await textOf(await pdfOf(draw))).paper).text.replace(/\s+/g, ' ')
  const rows = (pdf: PDFKit.PDFDocument, list: readonly (readonly [number, string])[][], top: number, pitch = 14) =>
    list.forEach((cells, row) =>
      cells.forEach(([x, words]) =>
        pdf
          .font('Times-Roman')
          .fontSize(10)
          .text(words, x, top + row * pitch, { lineBreak: false }),
      ),
    )

  it('stay in a table whose rows are numbered', async () => {
    const text = await flatOf((pdf) => {
      rows(pdf, [[[60, 'Table 1. Invented studies of balms, with the number of people in each of them.']]], 80)
      rows(
        pdf,
        Array.from({ length: 14 }, (_, row) => [
          [64, String(row + 1)],
          [90, `A study of balm number ${row + 101} on forearms`],
          [360, String(20 + row)],
        ]),
        100,
      )
    })
    for (let row = 1; row <= 14; row += 1)
      expect(text).toMatch(new RegExp(`\\b${row} A study of balm number ${row + 100}`))
  })

  it('stay in a list of references without full stops', async () => {
    const text = await flatOf((pdf) => {
      rows(pdf, [[[60, 'References']]], 80)
      rows(
        pdf,
        Array.from({ length: 12 }, (_, row) => [
          [60, String(row + 1)],
          [84, `Sample B, Example A. On balms and other invented things, part ${row + 200}. J Invented 2019; 3: 41.`],
        ]),
        100,
      )
    })
    for (let row = 1; row <= 12; row += 1)
      expect(text).toMatch(new RegExp(`\\b${row} Sample B, Example A\\. [^.]*part ${row + 199}\\b`))
  })

  it('stay in numbered paragraphs and steps', async () => {
    const text = await flatOf((pdf) => {
      rows(
        pdf,
        Array.from({ length: 10 }, (_, row) => [
          [60, `${row + 1}. The balm of jar ${row + 50} was stirred for ${row + 3} minutes by hand.`],
        ]),
        100,
      )
    })
    for (let row = 1; row <= 10; row += 1) expect(text).toContain(`${row}. The balm of jar ${row + 49}`)
  })
})
