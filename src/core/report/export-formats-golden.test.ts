import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { EvidenceReport } from './evidence-report.ts'
import { exportFormats } from './export-formats.ts'
import { customFieldsForTests, libraryForTests, outcomesForTests, reportForTests } from './report-for-tests.ts'

const customFields = customFieldsForTests
const library = reportForTests(libraryForTests, {
  customFields,
  check: (words) =>
    words === 'nobody left' ? 'not-found' : words === 'We saw them once.' ? 'page-only' : 'word-for-word',
})

const withOutcomes = reportForTests(libraryForTests, {
  rows: ['c', 'a', 'd'],
  columns: ['reference', 'study-design'],
  outcomes: outcomesForTests,
})

/** The rows and columns as a writer left them on screen: filtered, moved, hidden. */
function shown(rows: readonly string[], columns: readonly string[]): EvidenceReport {
  return reportForTests(libraryForTests, { rows, columns, customFields })
}

// The first part of a file's name says which format it is of: `csv - ...`. Every format has one at least.
const cases: readonly (readonly [
  file: string,
  report: EvidenceReport,
  options: Readonly<Record<string, string | boolean>>,
])[] = [
  ['csv - every column.csv', library, {}],
  [
    'csv - as shown in another order.csv',
    shown(['c', 'a'], ['reference', 'sample-size', 'conflict-of-interest', 'study-design', 'custom:cost']),
    {},
  ],
  [
    'csv - semicolons without a mark.csv',
    shown(['b'], ['reference', 'year', 'title', 'study-design', 'sample-size', 'funding']),
    { delimiter: ';', byteOrderMark: false, names: 'ids' },
  ],
  [
    'csv - without suggestions and notes.csv',
    reportForTests(libraryForTests, {
      columns: ['study-design', 'sample-size', 'notes'],
      about: { withSuggestions: false, withNotes: false },
    }),
    {},
  ],
  ['csv - tabs.csv', shown(['a'], ['reference', 'main-result', 'custom:cost']), { delimiter: '\t' }],
  ['json - every column.json', library, {}],
  ['json - no studies.json', shown([], ['reference', 'study-design']), {}],
  ['jsonl - every quote.jsonl', library, {}],
  ['citations - vancouver.txt', library, {}],
  ['citations - apa with quotes.txt', library, { style: 'apa', quotes: true }],
  ['html - references of chicago.html', shown(['c', 'a'], ['reference', 'study-design']), { style: 'chicago' }],
  ['markdown - references of apa.md', shown(['c', 'a'], ['reference', 'study-design']), { style: 'apa' }],
  ['csv - no studies.csv', shown([], ['reference', 'study-design']), {}],
  ['xlsx - every sheet.xlsx', library, {}],
  ['xlsx - without studies, by ids.xlsx', shown([], ['reference', 'study-design', 'sample-size']), { names: 'ids' }],
  ['docx - every column.docx', library, {}],
  [
    'docx - live fields on letter paper.docx',
    shown(['c', 'a'], ['reference', 'sample-size', 'study-design', 'main-result', 'custom:cost']),
    { paper: 'letter', zotero: true },
  ],
  ['docx - no studies.docx', shown([], ['reference', 'study-design']), {}],
  ['html - every column.html', library, {}],
  ['html - no studies.html', shown([], ['reference', 'study-design']), {}],
  ['markdown - every column.md', library, {}],
  ['obsidian - every column.zip', library, {}],
  ['json - results in numbers.json', withOutcomes, {}],
  ['jsonl - results in numbers.jsonl', withOutcomes, {}],
  ['html - results in numbers.html', withOutcomes, {}],
  ['xlsx - results in numbers.xlsx', withOutcomes, {}],
  ['docx - results in numbers.docx', withOutcomes, {}],
  ['markdown - results in numbers.md', withOutcomes, {}],
  ['obsidian - results in numbers.zip', withOutcomes, {}],
  ['statistics - results in numbers.zip', withOutcomes, {}],
  ['markdown - no studies.md', shown([], ['reference', 'study-design']), {}],
]

describe('an exported file, byte for byte', () => {
  it.each(exportFormats.map(({ id }) => id))('%s has a golden file', (id) => {
    expect(cases.some(([file]) => file.startsWith(`${id} - `))).toBe(true)
  })
  it.each(cases)('%s', async (file, report, options) => {
    const path = new URL(`./formats/fixtures/${encodeURIComponent(file)}`, import.meta.url)
    const format = exportFormats.find(({ id }) => file.startsWith(`${id} - `))!
    const bytes = Buffer.from(await format.write(report, options))
    // A new case is written once, on demand, and read by a person before it is kept.
    if (process.env['WRITE_EXPECTED'] === '1') writeFileSync(path, bytes)
    expect(existsSync(path), 'the golden file is missing; WRITE_EXPECTED=1 writes it').toBe(true)
    expect(bytes.toString('utf8')).toBe(readFileSync(path).toString('utf8'))
    expect(bytes.equals(readFileSync(path))).toBe(true)
  })
})
