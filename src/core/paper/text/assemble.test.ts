import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemblePaperText } from './assemble.ts'
import { drawnPage, type DrawnWords } from './drawn-page-for-tests.ts'
import { pageLinesOf } from './page-lines.ts'
import { prepareText } from '../structure/prepare-text.ts'

const paperOf = (...pages: readonly (readonly DrawnWords[])[]) =>
  assemblePaperText(pages.map((words, index) => pageLinesOf(drawnPage(words, index))))
const textOf = (...pages: readonly (readonly DrawnWords[])[]) => prepareText(paperOf(...pages)).text

/** Lines under each other, 12 points apart. */
const column = (x: number, top: number, lines: readonly string[], look: Partial<DrawnWords> = {}): DrawnWords[] =>
  lines.map((text, index) => ({ text, x, y: top + 12 * index, ...look }))

const left = [
  'The adults used the cream twice a day on',
  'one forearm and nothing at all on the',
  'other, which the nurses did not know as',
  'they took their weekly readings with the',
]
const right = [
  'same two probes in the same cool room of',
  'the ward. All of the adults came back to',
  'the last visit and nobody had used other',
  'creams in the twelve weeks of the trial.',
]
const whole = `${left.join(' ')} ${right.join(' ')}`

describe('columns', () => {
  it('are read one after the other, in whatever order the file draws them', () => {
    const [a, b] = [column(50, 100, left), column(310, 100, right)]
    const byLine = a.flatMap((line, index) => [line, b[index] ?? line])
    for (const order of [[...a, ...b], byLine, [...b, ...a]]) expect(textOf(order)).toBe(whole)
  })

  it('go on below a heading, a table or a picture over both of them', () => {
    const wide = {
      text: 'A cream for the dry skin of adults: one forearm against the other in a short invented trial',
      x: 60,
      y: 60,
      bold: true,
    }
    const text = textOf([wide, ...column(50, 100, left), ...column(310, 100, right)])
    expect(text).toBe(`${wide.text}\n${whole}`)
  })

  it('can be three', () => {
    const three = [0, 1, 2].map((index) =>
      column(30 + 190 * index, 100, [
        `first line of column ${index}, and`,
        `second line of column ${index}, as`,
        `third line of column ${index} here.`,
      ]),
    )
    const text = textOf(three.flat())
    const places = [0, 1, 2].map((index) => text.indexOf(`third line of column ${index}`))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(text.indexOf('first line of column 1')).toBeGreaterThan(text.indexOf('third line of column 0'))
  })

  it('join a sentence that goes on behind a table in smaller type', () => {
    const table = [
      ...column(50, 148, ['Table 1: Skin at the last visit', 'Cream 12 of 20', 'None 5 of 20'], { size: 8 }),
    ]
    const text = textOf([...column(50, 100, left), ...table, ...column(310, 100, right)])
    expect(text).toContain(whole)
    expect(text).toContain('Table 1')
  })
})

describe('paragraphs', () => {
  it('begin at an indent, behind a gap, behind a short line, and at a heading', () => {
    const lines: DrawnWords[] = [
      { text: 'Methods', x: 50, y: 88, bold: true },
      ...column(50, 100, ['The adults used the cream twice a day on one arm and', 'nothing on the other.']),
      { text: 'The nurses did not know which of both arms it was, as', x: 62, y: 124 },
      { text: 'nobody told them. They took their readings each week.', x: 50, y: 136 },
      { text: 'All adults came back to the last visit in the winter,', x: 50, y: 166 },
      { text: 'with one exception.', x: 50, y: 178 },
    ]
    expect(textOf(lines).split('\n')).toEqual([
      'Methods',
      'The adults used the cream twice a day on one arm and nothing on the other.',
      'The nurses did not know which of both arms it was, as nobody told them. They took their readings each week.',
      'All adults came back to the last visit in the winter, with one exception.',
    ])
  })

  it('begin at a bold heading, and do not lose the space behind its line', () => {
    const text = textOf([
      ...column(50, 100, ['Anna Marlow, Benedikt Toth, Chen Wei, and the', 'other nurses of the ward']),
      { text: 'Summary', x: 50, y: 124, bold: true },
      { text: 'Methods', x: 50, y: 136, bold: true },
      { text: ' Forty adults used the cream on', x: 85, y: 136 },
      { text: 'one forearm and nothing on the other one.', x: 50, y: 148 },
    ])
    expect(text.split('\n').slice(-3)).toEqual([
      'Summary',
      'Methods',
      'Forty adults used the cream on one forearm and nothing on the other one.',
    ])
  })

  it('are the items of a list that hangs', () => {
    const text = textOf([
      { text: '1. Marlow A. A cream for adults with dry skin at', x: 50, y: 100 },
      { text: 'home. Invented Skin Letters 2001.', x: 65, y: 112 },
      { text: '2. Toth B. Nothing at all on the other forearm of', x: 50, y: 124 },
      { text: 'adults. Invented Skin Letters 2002.', x: 65, y: 136 },
      { text: '3. Wei C. Readings of two probes in a cool room', x: 50, y: 148 },
      { text: 'of a ward. Invented Skin Letters 2003.', x: 65, y: 160 },
    ])
    expect(text.split('\n')).toHaveLength(3)
  })
})

describe('what is no text of the paper', () => {
  const body = (page: number) =>
    column(50, 100, [
      `On page ${page} the adults used the cream`,
      'twice a day on one forearm and nothing',
      `on the other for all of week ${page}.`,
    ])

  it('is set apart: heads and feet that come back, also with other numbers and on every second page only', () => {
    const pages = [0, 1, 2, 3].map((page) => [
      {
        text: page % 2 === 0 ? `Invented Skin Letters ${page + 200}` : `${page + 200} Marlow and others`,
        x: 50,
        y: 30,
        size: 8,
      },
      ...body(page),
      { text: String(page + 1), x: 300, y: 780, size: 8 },
    ])
    const paper = paperOf(...pages)
    const { text } = prepareText(paper)
    expect(text).not.toMatch(/Invented Skin Letters|Marlow|\n\d\n/)
    expect(text).toContain('for all of week 3.')
    expect(paper.pages[0]?.text).toContain('Invented Skin Letters 200')
  })

  it('is set apart: numbers of lines in the margin', () => {
    const lines = [
      ...left,
      ...right,
      'This was a pilot trial, and the number of',
      'adults was small for that very reason.',
    ]
    const drawn = lines.flatMap((text, index) => [
      { text: String(index + 1), x: 30, y: 100 + 12 * index },
      { text, x: 60, y: 100 + 12 * index },
    ])
    expect(textOf(drawn)).toBe(
      `${whole} This was a pilot trial, and the number of adults was small for that very reason.`.replace(
        'trial. This',
        'trial. This',
      ),
    )
  })
})

describe('letters', () => {
  it('keep superscripts in place, take ligatures apart and put loose accents on', () => {
    expect(
      textOf([
        { text: 'the skin', x: 50, y: 100 },
        { text: '2,3', x: 90, y: 96, size: 6 },
        { text: ' of adults', x: 99, y: 100 },
      ]),
    ).toBe('the skin2,3 of adults')
    expect(textOf([{ text: 'an eﬀective ﬁlm', x: 50, y: 100 }])).toBe('an effective film')
    expect(
      textOf([
        { text: 'Toth and others', x: 50, y: 100 },
        { text: '´', x: 55, y: 100 },
      ]),
    ).toBe('Tóth and others')
    expect(textOf([{ text: '𝑛 = 12', x: 50, y: 100 }])).toBe('n = 12')
  })
})

describe('any page', () => {
  it('keeps every letter once, and its runs hold the text', () => {
    const words = fc.record({
      text: fc.stringMatching(/^[a-zA-Z0-9.,]{1,12}( [a-z]{1,9}){0,4}$/),
      x: fc.integer({ min: 0, max: 580 }),
      y: fc.integer({ min: 0, max: 790 }),
      size: fc.constantFrom(8, 10, 14),
      bold: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(fc.array(words, { maxLength: 40 }), { maxLength: 3 }), (pages) => {
        const paper = paperOf(...pages)
        const sorted = (text: string) => [...text.replace(/\s/g, '')].sort().join('')
        paper.pages.forEach((page, index) => {
          expect(sorted(page.text)).toBe(sorted((pages[index] ?? []).map((drawn) => drawn.text).join('')))
          let end = 0
          for (const run of page.runs) {
            expect(run.start).toBeGreaterThanOrEqual(end)
            expect(run.end).toBeLessThanOrEqual(page.text.length)
            expect(run.xs?.length).toBe(run.end - run.start + 1)
            end = run.end
          }
        })
      }),
      { numRuns: 200 },
    )
  })
})

describe('text that reads from right to left', () => {
  it('stands on one line, in the order of reading, with a place for each letter', () => {
    const drawn = Array.from('שלום עולם', (text, index) => ({ text, x: 300 - 5 * index, y: 100 })).filter(
      ({ text }) => text !== ' ',
    )
    const [page] = assemblePaperText([pageLinesOf(drawnPage([...drawn, { text: 'and then', x: 50, y: 130 }]))]).pages
    expect(page?.text).toBe('שלום עולם\nand then')
    expect(page?.runs[0]?.box).toMatchObject({ left: 260, right: 305 })
    expect(page?.runs[0]?.xs?.[0]).toBe(305)
  })
})
