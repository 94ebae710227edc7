import { describe, expect, it } from 'vitest'
import { customFieldsForTests, libraryForTests, outcomesForTests, reportForTests } from '../report-for-tests.ts'
import type { Outcome } from '#core/model/outcome.ts'
import { documentOf } from './document-of.ts'
import type { Block, Inlines, ReportDocument } from './report-document.ts'

const words = (inlines: Inlines) => inlines.map(({ text }) => text).join('')

/** A document as lines of plain words, to be read in a test. */
function lines({ sections }: ReportDocument, kind: string): readonly string[] {
  const ofBlock = (block: Block): readonly string[] => {
    if (block.kind === 'paragraph') return [words(block.words)]
    if (block.kind === 'heading') return [block.text]
    if (block.kind === 'list' || block.kind === 'references') return block.items.map(words)
    if (block.kind === 'figures') return block.figures.map(({ number, label }) => `${number} ${label}`)
    if (block.kind === 'chart') return [block.chart.words.title]
    if (block.kind === 'table') return block.table.rows.map((row) => row.map((cell) => words(cell.words)).join(' | '))
    if (block.kind === 'outcome')
      return [
        `${block.label}: ${block.lines.map(words).join(' | ')} [${block.quotes.map(({ number }) => number).join(', ')}]`,
      ]
    return [`${block.label}: ${words(block.words)} [${block.quotes.map(({ number }) => number).join(', ')}]`]
  }
  return sections.filter((section) => section.kind === kind).flatMap(({ blocks }) => blocks.flatMap(ofBlock))
}

const report = reportForTests(libraryForTests, {
  customFields: customFieldsForTests,
  columns: ['study-design', 'sample-size', 'harms', 'limitations'],
  check: (text) => (text === 'nobody left' ? 'not-found' : 'word-for-word'),
})

describe('the document of a report', () => {
  it('says first what is still open', () => {
    expect(lines(documentOf(report), 'still-open')).toEqual([
      'Mouse 2020 was retracted. It is shown, and says so.',
      'Invented 2021, N (people), p. 4, invented-2021.pdf: quote 3 not found.',
      'Invented 2021: not looked at: Limitations.',
      'Müller-Øster 2023: suggested, not confirmed: Design and N (people); not looked at: Harms and Limitations.',
      'Another 1999: not looked at: Design, N (people) and Harms.',
      'Mouse 2020: confirmed without a quote: Design; not looked at: Harms and Limitations.',
      '3 studies without a PDF: Müller-Øster 2023, Another 1999, Mouse 2020.',
    ])
  })

  it('says of a study that a review holds it, of one that is not printed too', () => {
    const inReview = libraryForTests.map((one) => (one.study.id === 'b' ? { ...one, includedIn: ['a'] } : one))
    const document = documentOf(reportForTests(inReview, { rows: ['b'], columns: ['study-design'] }))
    expect(lines(document, 'table').join()).toContain('Müller-Øster 2023 (fictional) (also in Invented 2021)')
    expect(lines(document, 'study')).toContain('Also in Invented 2021.')
  })

  it('has the results in numbers under their study, and what is open of them', () => {
    const document = documentOf(
      reportForTests(libraryForTests, {
        columns: ['study-design'],
        outcomes: outcomesForTests,
        check: (text) => (text === 'RR 3.6' ? 'not-found' : 'word-for-word'),
      }),
    )
    expect(lines(document, 'study').filter((line) => /^(?:Results|=Softness|Redness|Wrinkles|Fur)/.test(line))).toEqual(
      [
        'Results in numbers',
        '=Softness, week 8 (primary): Of 100 people, about 42 more would choose the cream side than the other one. Anything from 13 to 66 more fits what these 31 people said. | Of 31 people, 18 chose the cream side, 5 the other one, 8 saw no difference. | Counted as pairs: both halves belong to the same 31 people. | That is a wide range: 31 people cannot tell it more exactly. | In the paper: cream better 18, the same 8, other better 5; RR 3.6 (95 % CI 1.4 to 9.2), p = 0.01. | With what was tested: better, as the writer judges it. [2, 3]',
        expect.stringMatching(
          /^Redness, day 3 \(unwanted effect\): .*Both halves belong to the same 31 people, so the sum for two groups is not offered here.* \[4\]$/,
        ),
        'Results in numbers',
        'Wrinkles: The paper gives only a ratio here. Without the number of people it does not say how many more or fewer. | In the paper: HR 0.61 (95 % CI 0.45 to 0.83). [6]',
        'Results in numbers',
        'Fur: Fur was <softer> | “so” they say []',
      ],
    )
    expect(lines(document, 'still-open').filter((line) => /RR|Softness|Fur/.test(line))).toEqual([
      'Invented 2021, =Softness, week 8, p. 6, invented-2021.pdf: quote 3 not found.',
      'Mouse 2020: confirmed without a quote: Design; results in numbers without a quote: Fur.',
    ])
    expect(lines(document, 'how-made').join('\n')).toMatch(/4 outcomes of 3 studies\..* Nothing is pooled\./)
  })

  it('says of numbers that do not add up that they do not, with their outcome and among what is open', () => {
    const [redness] = outcomesForTests
    const doubted: Outcome = {
      ...redness!,
      estimate: { measure: 'risk-ratio', value: 9.6, interval: { low: 1.4, high: 9.2, level: 95 } },
    }
    const document = documentOf(reportForTests(libraryForTests, { columns: ['study-design'], outcomes: [doubted] }))
    const doubt = 'Does not add up; look. 9.6 lies outside its interval, 1.4 to 9.2.'
    expect(lines(document, 'still-open')).toContain(`Invented 2021, Redness, day 3: ${doubt}`)
    expect(lines(document, 'study').join('\n')).toContain(doubt)
  })

  it('holds the table, every answer with its quotes, and how it was made', () => {
    const document = documentOf(report)
    expect(lines(document, 'table')).toEqual([
      'Invented 2021 (fictional) | Split-face RCT (within-person) (double-blind) | 31 people (analysed · 62 sides) | not stated | not looked at',
      'Müller-Øster 2023 (fictional) | Single-arm trial, before and after – suggestion, not confirmed | 19 people – suggestion, not confirmed | not looked at | not looked at',
      'Another 1999 (fictional) | not looked at | not looked at | not looked at | “We saw them once.”',
      'Mouse 2020 (retracted, fictional) | Animal study (retracted) | 24 animals | not looked at | not looked at',
    ])
    expect(lines(document, 'study')).toContain('N (people): 31 people (analysed · 62 sides) [2, 3]')
    expect(lines(document, 'study')).toContain('Limitations: “We saw them once.” [6]')
    expect(lines(document, 'about').join('\n')).toContain('31 people in 1 study, each counted once')
    expect(lines(document, 'how-made').join('\n')).toContain('6 of 7 quotes found word for word and 1 not found')
    const ids = document.sections.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
